import type { z } from 'zod';
import type { OnWire } from '../words/view-times.ts';
import { assemblyOperations } from './assemblies.ts';
import { draftOperations } from './drafts.ts';
import { identityOperations } from './identity.ts';
import { matterOperations } from './matters.ts';
import type { Operation } from './operation.ts';
import type { OperationName, ReadName, VIEWS } from './routes.ts';
import { serviceOperations } from './service.ts';

/** The one map of calls: server routes, typed client and the OpenAPI document derive from it. */
export const operations = {
  ...serviceOperations,
  ...identityOperations,
  ...assemblyOperations,
  ...matterOperations,
  ...draftOperations,
} satisfies Record<OperationName, Operation>;

type Of<N extends OperationName> = (typeof operations)[N];
type Part<N extends OperationName, K extends string> =
  Of<N> extends Record<K, infer S extends z.ZodType> ? { [P in K]: z.infer<S> } : { [P in K]?: undefined };

/** What a call is given: its parameters, query and body, each only where it has one. */
export type InputOf<N extends OperationName> = Part<N, 'params'> &
  (Of<N> extends { query: infer Q extends z.ZodType } ? { query?: z.infer<Q> } : { query?: undefined }) &
  Part<N, 'body'>;
/** The same as the argument of a call; left out where nothing has to be said. */
export type Given<N extends OperationName> =
  Record<string, never> extends InputOf<N> ? [InputOf<N>?] : [InputOf<N>];

type Answered<N extends OperationName> = Of<N>['answer'] extends { schema: infer S extends z.ZodType }
  ? z.infer<S>
  : undefined;
/** What it answers as JSON, as it travels; undefined where the answer is empty or another medium. */
export type AnswerOf<N extends OperationName> = N extends (typeof VIEWS)[number]
  ? OnWire<Answered<N>>
  : Answered<N>;
/** What a reader makes of it: views have the domain's milliseconds again. */
export type ReadOf<N extends ReadName> = Answered<N>;
