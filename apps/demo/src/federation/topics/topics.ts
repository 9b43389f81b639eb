import { classrooms } from './classrooms.ts';
import { congress } from './congress.ts';
import { gas } from './gas.ts';
import type { Topic } from './topic.ts';
import { university } from './university.ts';
import { water } from './water.ts';

/** What the assemblies of the city propose about (federation.md section 5). */
export const topics = { gas, water, classrooms, university, congress } satisfies Record<string, Topic>;
export type TopicName = keyof typeof topics;
