import type { Refusal } from '@coordinadora/domain';
import type { Locale } from '../preferences/index.ts';
import { sentence, titleOf } from './sentence.ts';
import { type ProblemCode, statusOf } from './status.ts';

/** RFC 9457 problem details; `errors` for bad input, `figures` for programs that word it themselves. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: ProblemCode;
  detail: string;
  errors?: { path: string; message: string }[];
  figures?: Record<string, string | number>;
}

export const PROBLEM_TYPE = 'application/problem+json';
export const typeOf = (code: ProblemCode): string => `/api/docs/problems#${code}`;

/** The problem a code stands for, worded for the reader. */
export function problemOf(
  code: ProblemCode,
  locale: Locale,
  more: { figures?: Refusal['figures']; errors?: Problem['errors'] } = {},
): Problem {
  const { figures, errors } = more;
  return {
    type: typeOf(code),
    title: titleOf(code, locale),
    status: statusOf(code),
    code,
    detail: sentence(code, locale, figures),
    ...(errors && { errors }),
    ...(figures && { figures }),
  };
}
