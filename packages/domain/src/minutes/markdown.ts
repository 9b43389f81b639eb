import type { Head } from '../record/entry.ts';
import { line, quote } from './plain.ts';
import { testMarkdown } from './test-part.ts';
import type { Minutes, MinutesDecision, MinutesItem } from './types.ts';
import type { MinutesWords } from './words.ts';

/** MIN-5: minutes as Markdown, in the words handed in; `head` is that of the book they were read from. */
export function minutesMarkdown(minutes: Minutes, head: Head, words: MinutesWords): string {
  const { agenda, decisions, tests, next } = minutes;
  const parts = [
    ...heading(minutes, words),
    `## ${words.agenda}`,
    agenda.map((item, index) => itemLine(item, index, words)).join('\n'),
    `## ${words.decisions}`,
    ...(decisions.length > 0 ? decisions.flatMap((one) => decisionPart(one, words)) : [words.noDecisions]),
    ...(tests.length > 0 ? [`## ${words.tests}`, ...tests.flatMap((test) => testMarkdown(test, words))] : []),
    ...(next
      ? [
          `## ${words.next}`,
          [next.title, words.moment(next.startsAt), next.place ?? ''].filter(Boolean).map(line).join(' · '),
        ]
      : []),
    '---',
    `${words.signatures}: ______________________  ______________________`,
    `${words.head}: \`${head.seq}:${head.hash}\``,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function heading(minutes: Minutes, words: MinutesWords): string[] {
  const { assembly, title, place, draft, openedAt, closedAt, present, peak } = minutes;
  const facts = [
    place && `- ${words.place}: ${line(place)}`,
    `- ${words.opened}: ${words.moment(openedAt)}`,
    closedAt !== undefined && `- ${words.closed}: ${words.moment(closedAt)}`,
    `- ${words.present(present, peak)}`,
  ];
  return [
    `# ${words.minutes}: ${line(title)}`,
    `**${line(assembly)}**`,
    draft ? `*${words.draft}*` : '',
    facts.filter(Boolean).join('\n'),
  ];
}

function itemLine(item: MinutesItem, index: number, words: MinutesWords): string {
  const about =
    item.proposalTitle && item.proposalTitle !== item.title ? ` (${line(item.proposalTitle)})` : '';
  return `${index + 1}. ${line(item.title)}${about}: ${words.item[item.state]}, ${words.timeBox(item.minutes)}`;
}

function decisionPart(decision: MinutesDecision, words: MinutesWords): string[] {
  const { title, text, label, windowEndsAt, state } = decision;
  const waits = state === 'objection_window' && windowEndsAt !== null;
  const standing = waits ? words.windowUntil(words.moment(windowEndsAt)) : words.inForce;
  return [`### ${line(title)}`, `**${words.labels[label]}.** ${standing}`, quote(text)];
}
