import type { Charter, Share } from '@coordinadora/domain';

/** One rule of a charter, as the catalogue says it: `share` and `minutes` still have to be put into words. */
export type Rule = {
  key:
    | 'anyone'
    | 'checkedIn'
    | 'quorum'
    | 'firstQuorum'
    | 'consentShare'
    | 'silence'
    | 'oneBlock'
    | 'oneObjection'
    | 'blocks'
    | 'minSupport'
    | 'standAside'
    | 'reservation'
    | 'supportShare'
    | 'supportShareWide'
    | 'cast'
    | 'present'
    | 'accredited'
    | 'notice'
    | 'discussion'
    | 'minTest'
    | 'minTestLazy'
    | 'rounds'
    | 'window'
    | 'review'
    | 'after';
  share?: Share;
  minutes?: number;
  count?: number;
};

const HOUR = 60;
const DAY = 24 * HOUR;

/** What decides under `rules: 1`, in the order it is looked at; what an assembly does not ask for is left out. */
export function rulesOf(charter: Charter): Rule[] {
  const passing = charter.mode === 'vote' ? vote(charter) : consensus(charter);
  return [
    { key: charter.whoCounts === 'anyone' ? 'anyone' : 'checkedIn' },
    ...(charter.quorum
      ? ([{ key: 'quorum', share: charter.quorum.share }, { key: 'firstQuorum' }] as const)
      : []),
    ...passing,
    ...times(charter),
  ];
}

const vote = ({ fallback }: Charter): Rule[] =>
  fallback ? [{ key: fallback.of, share: fallback.share }] : [];

function consensus(charter: Charter): Rule[] {
  const rules: Rule[] = [];
  const { minSupportShare, maxStandAside, maxReservation, minConsentShare } = charter;
  if (charter.mode === 'lazy') rules.push({ key: 'silence' });
  if (minConsentShare[0] > 0) rules.push({ key: 'consentShare', share: minConsentShare });
  if (charter.maxBlocks > 0) rules.push({ key: 'blocks', count: charter.maxBlocks });
  else rules.push({ key: charter.mode === 'consensus' ? 'oneBlock' : 'oneObjection' });
  if (charter.minSupport > 0) rules.push({ key: 'minSupport', count: charter.minSupport });
  if (maxStandAside) rules.push({ key: 'standAside', share: maxStandAside });
  if (maxReservation) rules.push({ key: 'reservation', share: maxReservation });
  if (minSupportShare)
    rules.push({
      key: charter.supportIs.includes('r') ? 'supportShareWide' : 'supportShare',
      share: minSupportShare,
    });
  return rules;
}

function times(charter: Charter): Rule[] {
  const rules: Rule[] = [];
  if (charter.minNotice > 0) rules.push({ key: 'notice', minutes: charter.minNotice });
  if (charter.minDiscussion > 0) rules.push({ key: 'discussion', minutes: charter.minDiscussion });
  if (charter.minTest > 0)
    rules.push({ key: charter.mode === 'lazy' ? 'minTestLazy' : 'minTest', minutes: charter.minTest });
  if (charter.maxRounds !== null) rules.push({ key: 'rounds', count: charter.maxRounds });
  if (charter.objectionWindowHours > 0)
    rules.push({ key: 'window', minutes: charter.objectionWindowHours * HOUR });
  if (charter.reviewAfterDays !== null) rules.push({ key: 'review', minutes: charter.reviewAfterDays * DAY });
  return charter.mode === 'vote' ? rules : [...rules, { key: 'after' }];
}
