'use client';
import type { ProposalPart } from '@coordinadora/domain';
import { Page } from '../../design/Page.tsx';
import { type Answering, useAnswer } from '../../positions/index.ts';
import { Agenda } from './Agenda.tsx';
import { Desk } from './Desk.tsx';
import { MeetingBar } from './MeetingBar.tsx';
import { MeetingHead } from './MeetingHead.tsx';
import { NowPart } from './NowPart.tsx';
import { type MeetingNow, useMeeting } from './useMeeting.ts';

/** A meeting on the telephone: what needs you now, then the agenda, then the people and those who facilitate. */
export function MeetingScreen({ id }: { id: string }) {
  const now = useMeeting(id);
  if (!now) return null;
  return now.testing ? <Testing now={now} proposal={now.testing} /> : <Screen now={now} answer={null} />;
}

function Testing({ now, proposal }: { now: MeetingNow; proposal: ProposalPart }) {
  return <Screen now={now} answer={useAnswer(proposal)} />;
}

function Screen({ now, answer }: { now: MeetingNow; answer: Answering | null }) {
  return (
    <Page
      title={now.meeting.title}
      above={<MeetingHead {...now} />}
      aside={<Desk {...now} />}
      bar={<MeetingBar now={now} answer={answer} />}
    >
      <NowPart now={now} answer={answer} />
      <Agenda {...now} />
    </Page>
  );
}
