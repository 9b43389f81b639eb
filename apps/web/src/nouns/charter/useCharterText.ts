import type { CharterName } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';

/** A charter's name and its sentence; without the name of a ready one, that the assembly wrote its own. Needs the words `charters`. */
export function useCharterText(name: string | undefined): { name: string; explain: string } {
  const t = useTranslations('charters');
  const ready = name as CharterName;
  return name !== undefined && t.has(`${ready}.name`)
    ? { name: t(`${ready}.name`), explain: t(`${ready}.explain`) }
    : { name: t('own'), explain: t('ownExplain') };
}
