'use client';
import { useTranslations } from 'next-intl';
import { Button } from '../design/Button.tsx';
import { part } from './newer/part.ts';
import { useRoom } from './RoomProvider.tsx';

/**
 * Says that the book does not go on from what this device saw before, and how anybody checks it. Stays, on every page and
 * after every reload, until it is put aside. Needs the words `live`.
 */
export function Rewritten() {
  const t = useTranslations('live');
  const { lost, view, assemblyId } = useRoom();
  if (!lost) return null;
  const file = `${view.room.assembly.slug}.jsonl`;
  return (
    <div role="status" className="mx-auto w-full max-w-column px-4 pt-2 print:hidden">
      <div className="grid gap-2 rounded-small border-2 border-l-8 border-ink bg-raised px-4 py-3">
        <p className="font-bold">{t('rewritten', { seq: lost.seq })}</p>
        <p>{t('rewrittenWhy')}</p>
        <p>
          <a href={`/api/v1/assemblies/${assemblyId}/record.jsonl`} download={file} className="font-bold">
            {t('rewrittenBook')}
          </a>
        </p>
        <pre className="overflow-x-auto rounded-small border-2 border-line bg-sunk px-3 py-2 whitespace-pre-wrap break-all">
          {`npm run verify -- ${file} --head ${lost.seq}:${lost.hash}`}
        </pre>
        <p className="text-soft">{t('rewrittenKept')}</p>
        <div>
          <Button onClick={async () => (await part(() => import('./wire.ts'))).goOn(assemblyId)}>
            {t('understood')}
          </Button>
        </div>
      </div>
    </div>
  );
}
