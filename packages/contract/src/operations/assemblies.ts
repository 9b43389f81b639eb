import { act } from '../acts/act.ts';
import { actAnswer, foundAnswer } from '../acts/answer.ts';
import { level } from '../acts/assembly.ts';
import { foundBody } from '../acts/found.ts';
import { speakerQuery } from '../identity/me.ts';
import { refusalCodes } from '../problems/status.ts';
import { entriesPage } from '../record/entry.ts';
import { assemblyItem, mineItem } from '../views/index-items.ts';
import { assemblyView } from '../views/view.ts';
import { pageOf, pageQuery, recordQuery } from '../words/page.ts';
import { words } from '../words/text.ts';
import type { Operation } from './operation.ts';
import { byId, byKey } from './params.ts';

const findQuery = pageQuery.extend({
  q: words(200).exactOptional(),
  level: level.exactOptional(),
  near: words(120).exactOptional(),
});
const unspoken = ['not_signed_in', 'act_as_needed'] as const;

export const assemblyOperations = {
  foundAssembly: {
    summary: 'Found an assembly',
    body: foundBody,
    answer: { status: 201, schema: foundAnswer },
    problems: [...unspoken, 'slug_taken', 'charter_invalid', 'act_reused', 'assembly_exists'],
    speaker: 'participant',
  },
  findAssemblies: {
    summary: 'Find assemblies by words, level or place',
    query: findQuery,
    answer: { status: 200, schema: pageOf(assemblyItem) },
    problems: [],
    speaker: 'anybody',
  },
  myAssemblies: {
    summary: 'My assemblies, and what needs me now',
    query: pageQuery.extend(speakerQuery.shape),
    answer: { status: 200, schema: pageOf(mineItem) },
    problems: [...unspoken],
    speaker: 'participant',
  },
  assembly: {
    summary: 'An assembly as it is now, by id, slug or short code',
    params: byKey,
    query: speakerQuery,
    answer: { status: 200, schema: assemblyView },
    problems: ['no_such_assembly', 'act_as_needed'],
    speaker: 'anybody',
  },
  act: {
    summary: 'Every change: an act. The same id again answers the same',
    params: byId,
    body: act,
    answer: { status: 201, schema: actAnswer },
    problems: [...unspoken, 'unknown_act', 'act_reused', 'slug_taken', ...refusalCodes],
    speaker: 'participant',
  },
  record: {
    summary: 'The book’s entries in order, at most 500 a page',
    params: byId,
    query: recordQuery,
    answer: { status: 200, schema: entriesPage },
    problems: ['no_such_assembly'],
    speaker: 'anybody',
  },
  recordLines: {
    summary: 'The whole book, one entry a line; the last line is the head',
    params: byId,
    answer: { status: 200, media: ['application/jsonl'] },
    problems: ['no_such_assembly'],
    speaker: 'anybody',
  },
} as const satisfies Record<string, Operation>;
