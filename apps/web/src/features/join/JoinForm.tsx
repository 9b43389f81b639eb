import { useTranslations } from 'next-intl';
import { Button } from '../../design/Button.tsx';
import { Field } from '../../design/Field.tsx';

/** Asks for an assembly's short code; a plain form, so that no script is needed. `wrong`: the code that did not fit. */
export function JoinForm({ wrong }: { wrong?: string | undefined }) {
  const t = useTranslations('join');
  return (
    <form action="/join" className="grid gap-3 tablet:grid-cols-[1fr_auto] tablet:items-end">
      <Field
        name="code"
        label={t('label')}
        hint={t('hint')}
        problem={wrong && t('wrong', { code: wrong })}
        defaultValue={wrong}
        required
        maxLength={20}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <Button type="submit">{t('go')}</Button>
    </form>
  );
}
