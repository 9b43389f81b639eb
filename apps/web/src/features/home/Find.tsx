import { getTranslations } from 'next-intl/server';
import { Button, ButtonLink } from '../../design/Button.tsx';
import { Empty } from '../../design/Empty.tsx';
import { Field } from '../../design/Field.tsx';
import { isLevel, LevelField } from '../../nouns/assembly/LevelField.tsx';
import { type Asked, firstOf } from '../../server/asked.ts';
import { AssemblyCard } from './AssemblyCard.tsx';
import { searchAssemblies, type Wish } from './searchAssemblies.ts';

export type Wanted = Record<'q' | 'level' | 'after', Asked>;

const asked = (wanted: Wanted): Wish => {
  const [q, level, after] = [firstOf(wanted.q).trim(), firstOf(wanted.level), firstOf(wanted.after)];
  return { ...(q && { q: q.slice(0, 200) }), ...(isLevel(level) && { level }), ...(after && { after }) };
};

/** Finds assemblies by words and size with a plain form, so that no script is needed. */
export async function Find(wanted: Wanted) {
  const t = await getTranslations('home');
  const { items, next } = await searchAssemblies(asked(wanted));
  const more = new URLSearchParams(asked({ ...wanted, after: next ?? '' }));
  return (
    <div id="find" className="grid gap-3">
      <search>
        <form action="/#find" className="grid gap-3 tablet:grid-cols-[1fr_1fr_auto] tablet:items-end">
          <Field name="q" type="search" label={t('words')} defaultValue={firstOf(wanted.q)} maxLength={200} />
          <LevelField label={t('level')} all={t('anyLevel')} now={firstOf(wanted.level)} />
          <Button type="submit">{t('search')}</Button>
        </form>
      </search>
      {items.length === 0 && <Empty>{t('found0')}</Empty>}
      {items.map((item) => (
        <AssemblyCard key={item.id} item={item} />
      ))}
      {next && <ButtonLink href={`/?${more}#find`}>{t('more')}</ButtonLink>}
    </div>
  );
}
