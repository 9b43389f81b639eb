'use client';
import { useTranslations } from 'next-intl';
import { Field } from '../../../design/Field.tsx';
import { ProposalField } from './ProposalField.tsx';

/** Title, minutes and proposal of an agenda item, as fields of a form. `row`: one of several, which may stay empty. */
export function ItemFields({ row = false }: { row?: boolean }) {
  const t = useTranslations('meeting');
  return (
    <>
      <Field
        name={row ? 'item' : 'title'}
        label={t('itemTitle')}
        required={!row}
        maxLength={200}
        pattern={row ? undefined : '.*\\S.*'}
        autoComplete="off"
      />
      <Field
        name="minutes"
        type="number"
        inputMode="numeric"
        label={t('itemMinutes')}
        required
        min={1}
        max={600}
        defaultValue={15}
      />
      <ProposalField />
    </>
  );
}
