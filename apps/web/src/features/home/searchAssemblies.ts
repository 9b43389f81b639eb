import type { AssemblyItem, InputOf, Page } from '@coordinadora/contract';
import { find } from '../../server/api.ts';

/** What is looked for: words, size, and where the list goes on. */
export type Wish = NonNullable<InputOf<'findAssemblies'>['query']>;

/** Six assemblies that fit; none for words that cannot be searched for, since nothing is called that. */
export const searchAssemblies = async (wish: Wish): Promise<Page<AssemblyItem>> =>
  (await find('findAssemblies', { query: { limit: '6', ...wish } })) ?? { items: [], next: null };
