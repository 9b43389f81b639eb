'use client';
import { useTranslations } from 'next-intl';
import { Field } from '../../../design/Field.tsx';
import { ProposalField } from './ProposalField.tsx';

/** Title, minutes and proposal of an agenda item, as fields of a form. */
export function ItemFields() {
  const t = useTranslations('meeting');
  return (
    <>
      <Field
        name="title"
        label={t('itemTitle')}
        required
        maxLength={200}
        pattern=".*\S.*"
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
