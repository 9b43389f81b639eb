import { type CharterName, charterNames, readyCharter } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { Explain } from '../../design/Explain.tsx';
import { useCharterText } from '../../nouns/charter/useCharterText.ts';

/** What most assemblies look for, seen at once; the others one tap away. */
const first: CharterName[] = ['coordinadora', 'sociocratic-consent', 'formal-consensus', 'two-thirds'];
const others = charterNames.filter((name) => !first.includes(name));
const byVote = (name: CharterName) => readyCharter(name).mode === 'vote';

function Choice({ name }: { name: CharterName }) {
  const text = useCharterText(name);
  return (
    <label className="flex items-center gap-3 rounded-small border-2 border-line bg-raised px-3 py-2 has-checked:border-ink has-checked:bg-sunk has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink">
      <input
        type="radio"
        name="charter"
        value={name}
        defaultChecked={name === 'coordinadora'}
        required
        className="size-6 shrink-0 accent-ink"
      />
      <span className="min-w-0">
        <b className="block">{text.name}</b>
        <span className="block text-soft">{text.explain}</span>
      </span>
    </label>
  );
}

/** The thirteen ready charters as radio buttons, the default first. */
export function CharterField() {
  const t = useTranslations('founding');
  const votes = others.filter(byVote);
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 font-bold">{t('charter')}</legend>
      <p className="text-soft">{t('charterHint')}</p>
      {first.map((name) => (
        <Choice key={name} name={name} />
      ))}
      <Explain question={t('others', { count: others.length })}>
        <div className="grid gap-2 text-ink">
          {others
            .filter((name) => !byVote(name))
            .map((name) => (
              <Choice key={name} name={name} />
            ))}
          <p className="pt-2">{t('votes')}</p>
          {votes.map((name) => (
            <Choice key={name} name={name} />
          ))}
        </div>
      </Explain>
    </fieldset>
  );
}
