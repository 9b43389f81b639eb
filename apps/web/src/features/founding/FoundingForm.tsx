'use client';
import type { FoundBody } from '@coordinadora/contract';
import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '../../design/Button.tsx';
import { Field } from '../../design/Field.tsx';
import { ThumbBar } from '../../design/ThumbBar.tsx';
import { useTyped } from '../../design/typed/useTyped.ts';
import { TaskProblem } from '../../nouns/participant/TaskProblem.tsx';
import { useTask } from '../../nouns/participant/useTask.ts';
import { found } from './found.ts';
import { slugOf } from './slugOf.ts';

const read = (form: FormData): Omit<FoundBody, 'slug'> => {
  const text = (field: string) => String(form.get(field) ?? '').trim();
  const territory = text('territory');
  return {
    name: text('name'),
    level: text('level') as FoundBody['level'],
    timeZone: text('timeZone'),
    charter: text('charter') as FoundBody['charter'] & string,
    ...(territory && { territory }),
  };
};

/** The form of `/new`; what needs no script in it (place, size, rules) comes as children. `actAs`: who
 * founds it, where several share the device. Needs the words `founding` and `session`. */
export function FoundingForm({ actAs, children }: { actAs: string | undefined; children: ReactNode }) {
  const t = useTranslations('founding');
  const { busy, problem, run } = useTask();
  const [name, setName] = useState('');
  const [founded, setFounded] = useState(false);
  const { ref, keep, forget } = useTyped('typed.new', (form) => setName(read(new FormData(form)).name));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    return run(async () => {
      const { assembly } = await found({ ...read(form), ...(actAs && { actAs }) });
      setFounded(true);
      forget();
      location.assign(`/a/${assembly.slug}`);
    });
  };
  return (
    <form ref={ref} onChange={keep} onSubmit={submit} className="flex grow flex-col gap-6">
      <div className="grid gap-1">
        <Field
          name="name"
          label={t('name')}
          hint={t('nameHint')}
          required
          maxLength={120}
          pattern=".*\S.*"
          title={t('needName')}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
        />
        <p className="min-h-6 text-soft">{name.trim() && t('address', { address: `/a/${slugOf(name)}` })}</p>
      </div>
      {children}
      <TaskProblem problem={problem} />
      <ThumbBar>
        <Button type="submit" kind="primary" wide disabled={busy || founded}>
          {t(busy || founded ? 'founding' : 'found')}
        </Button>
      </ThumbBar>
    </form>
  );
}
