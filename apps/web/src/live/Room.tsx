import type { AssemblyView } from '@coordinadora/contract';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { ClientWords } from '../i18n/ClientWords.tsx';
import { getOwnName } from '../server/ownName.ts';
import { getSpeakers } from '../server/speakers.ts';
import { LiveStrips } from './LiveStrips.tsx';
import { RoomProvider } from './RoomProvider.tsx';
import { Waking } from './Waking.tsx';

/**
 * Makes a page live: everything below may use `useRoom`, `useAct`, `useNow`. Shows the strips for a lost connection and for acts on their way. A page that is kept for all is
 * made for nobody and at no time: whose it is and what time it is come with the live connection.
 */
export async function Room(props: { of: AssemblyView; children: ReactNode }) {
  const { view, seq, hash, code, at } = props.of;
  const kept = (await headers()).has('x-kept');
  return (
    <ClientWords of="room">
      <meta name="assembly" content={view.room.assembly.id} />
      {kept && <Waking />}
      <RoomProvider
        view={view}
        seq={seq}
        hash={hash}
        code={code}
        since={at}
        at={kept ? null : Date.now()}
        speakers={await getSpeakers()}
        name={await getOwnName()}
      >
        <LiveStrips />
        {props.children}
      </RoomProvider>
    </ClientWords>
  );
}
