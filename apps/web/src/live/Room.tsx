import type { AssemblyView } from '@coordinadora/contract';
import type { Messages } from 'next-intl';
import type { ReactNode } from 'react';
import { ClientWords } from '../i18n/ClientWords.tsx';
import { refusalSentences } from '../server/refusals.ts';
import { getSpeakers } from '../server/speakers.ts';
import { LiveStrips } from './LiveStrips.tsx';
import { RoomProvider } from './RoomProvider.tsx';

/**
 * Makes a page live: everything below may use `useRoom`, `useAct`, `useNow`. `parts`: the words its islands need, beside
 * those of this layer. Shows the strips for a lost connection and for acts on their way.
 */
export async function Room(props: { of: AssemblyView; parts: (keyof Messages)[]; children: ReactNode }) {
  const { view, seq, hash, code } = props.of;
  return (
    <ClientWords parts={['live', 'link', ...props.parts]}>
      <RoomProvider
        view={view}
        seq={seq}
        hash={hash}
        code={code}
        at={Date.now()}
        speakers={await getSpeakers()}
        refusals={await refusalSentences()}
      >
        <LiveStrips />
        {props.children}
      </RoomProvider>
    </ClientWords>
  );
}
