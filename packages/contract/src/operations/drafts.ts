import { draft, draftBody } from '../identity/draft.ts';
import { speakerQuery } from '../identity/me.ts';
import { id } from '../words/id.ts';
import { pageOf, pageQuery } from '../words/page.ts';
import type { Operation } from './operation.ts';
import { byId } from './params.ts';

const unspoken = ['not_signed_in', 'act_as_needed'] as const;

export const draftOperations = {
  drafts: {
    summary: 'My drafts, latest first',
    query: speakerQuery.extend({ after: id.exactOptional(), limit: pageQuery.shape.limit }),
    answer: { status: 200, schema: pageOf(draft) },
    problems: [...unspoken],
    speaker: 'participant',
  },
  draft: {
    summary: 'One of my drafts',
    params: byId,
    query: speakerQuery,
    answer: { status: 200, schema: draft },
    problems: [...unspoken, 'no_such_draft'],
    speaker: 'participant',
  },
  keepDraft: {
    summary: 'Keep a draft; never in a book until it is opened as a proposal',
    params: byId,
    query: speakerQuery,
    body: draftBody,
    answer: { status: 200, schema: draft },
    problems: [...unspoken, 'no_such_assembly', 'not_yours'],
    speaker: 'participant',
  },
  dropDraft: {
    summary: 'Drop a draft',
    params: byId,
    query: speakerQuery,
    answer: { status: 204 },
    problems: [...unspoken, 'no_such_draft', 'origin_refused'],
    speaker: 'participant',
  },
} as const satisfies Record<string, Operation>;
