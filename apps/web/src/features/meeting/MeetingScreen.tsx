'use client';
import type { MeetingPart, ProposalPart } from '@coordinadora/domain';
import { Page } from '../../design/Page.tsx';
import { Mine } from '../../live/index.ts';
import { type Answering, useAnswer } from '../../nouns/position/index.ts';
import { type Hand, useHand } from '../../nouns/signal/index.ts';
import { Agenda } from './agenda/Agenda.tsx';
import { MeetingBar } from './bar/MeetingBar.tsx';
import { Desk } from './Desk.tsx';
import { MeetingHead } from './MeetingHead.tsx';
import { NowPart } from './now/NowPart.tsx';
import { type MeetingNow, useMeeting } from './useMeeting.ts';

interface Shown {
  now: MeetingNow;
  hand: Hand;
}

/** A meeting on the telephone: what needs you now, then the agenda, then the people and those who facilitate. */
export function MeetingScreen({ id, made }: { id: string; made: MeetingPart | null }) {
  const now = useMeeting(id, made);
  // Held here, where it outlasts the turn from an item to its test and back.
  const hand = useHand(id);
  if (!now) return null;
  if (now.testing) return <Testing now={now} hand={hand} proposal={now.testing} />;
  return <Screen now={now} hand={hand} answer={null} />;
}

function Testing({ proposal, ...rest }: Shown & { proposal: ProposalPart }) {
  return <Screen {...rest} answer={useAnswer(proposal)} />;
}

function Screen({ now, hand, answer }: Shown & { answer: Answering | null }) {
  return (
    <Page
      title={now.meeting.title}
      above={<MeetingHead {...now} />}
      aside={
        <Mine place="desk">
          <Desk {...now} />
        </Mine>
      }
      bar={<MeetingBar now={now} answer={answer} />}
    >
      <NowPart now={now} answer={answer} hand={hand} />
      <Agenda {...now} />
    </Page>
  );
}
