import { useTranslations } from 'next-intl';
import { Section } from '../../design/Section.tsx';
import { AssemblyCard } from './AssemblyCard.tsx';
import type { Mine } from './mine.ts';

/** The assemblies each participant of this device takes part in. `names`: what they are called here, by id. */
export function MyAssemblies({ mine, names }: { mine: Mine[]; names: Record<string, string> }) {
  const t = useTranslations('home');
  const shared = mine.length > 1;
  return mine.map(({ participant, items }) => (
    <Section
      key={participant.id}
      title={shared ? t('mineFor', { name: names[participant.id] ?? '' }) : t('mine')}
    >
      {items.length === 0 && <p className="text-soft">{t('none')}</p>}
      {items.map((item) => (
        <AssemblyCard key={item.id} item={item} />
      ))}
    </Section>
  ));
}
