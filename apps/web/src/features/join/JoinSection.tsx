import { useTranslations } from 'next-intl';
import { Section } from '../../design/Section.tsx';
import { JoinForm } from './JoinForm.tsx';

/** The way in by code as a part of another page. */
export function JoinSection() {
  const t = useTranslations('join');
  return (
    <Section title={t('title')}>
      <JoinForm />
    </Section>
  );
}
