import { type Typed, word } from '../evolve.ts';
import type { State } from '../state.ts';

export function evolveAssembly(state: State, entry: Typed<'assembly.founded'>): void {
  const { level, charter, charterName, timeZone } = entry.payload;
  const territory = word(entry, 'territory');
  const sector = word(entry, 'sector');
  state.assembly = {
    id: entry.assemblyId,
    name: word(entry, 'name'),
    slug: word(entry, 'slug'),
    level,
    ...(territory && { territory }),
    ...(sector && { sector }),
    ...(timeZone && { timeZone }),
    ...(charterName && { charterName }),
    founder: entry.actor ?? '',
    foundedAt: entry.at,
  };
  state.charters = [charter];
}
