import type { Charter } from '../charter/charter.ts';
import { type CharterName, charterNames, readyCharter } from '../charter/ready.ts';
import { charterProblem } from '../charter/validate.ts';
import type { Sealed } from '../record/kinds.ts';
import { textAt } from '../record/typed.ts';
import type { ActRule } from '../rule/act.ts';
import type { FactRule } from '../rule/fact.ts';
import { refuse } from '../rule/refusal.ts';
import type { Level } from './types.ts';
import { anyone } from './who.ts';
import { zoneFits } from './zone.ts';

declare module '../record/kinds.ts' {
  interface Payloads<W> {
    'assembly.found': {
      name: W;
      slug: W;
      level: Level;
      territory?: W;
      sector?: W;
      /** IANA name of the zone its times are told in; absent: UTC. */
      timeZone?: string;
      /** A ready charter's name, or a whole charter. */
      charter: string | Charter;
    };
  }
  interface Facts {
    'assembly.founded': {
      name: Sealed;
      slug: Sealed;
      level: Level;
      territory?: Sealed;
      sector?: Sealed;
      timeZone?: string;
      charterName?: string;
      charter: Charter;
      charterVersion: number;
    };
  }
}

/**
 * ASM-1: a book begins with its founding, and has one.
 * ASM-2: before it, nothing else happens.
 * ASM-3: it begins with a charter that can be evaluated: a ready one by name, or one's own whole.
 */
export const found: ActRule<'assembly.found'> = {
  on: 'assembly',
  who: anyone,
  when: ({ founder }) => (founder === null ? null : refuse('assembly_exists')),
  counts: null,
  follows: true,
  words: { name: true, slug: true, territory: true, sector: true },
  decide({ payload }) {
    const { charter: asked, ...rest } = payload;
    const charter = typeof asked === 'string' ? named(asked) : asked;
    if (!charter || charterProblem(charter)) return refuse('charter_invalid');
    if (payload.timeZone !== undefined && !zoneFits(payload.timeZone)) return refuse('time_zone_invalid');
    const name = typeof asked === 'string' ? { charterName: asked } : {};
    return [{ kind: 'assembly.founded', payload: { ...rest, ...name, charter, charterVersion: 1 } }];
  },
  sample: {
    payload: () => ({
      name: 'Junta de la Ladera',
      slug: 'ladera',
      level: 'neighbourhood',
      charter: 'coordinadora',
    }),
  },
};

const named = (name: string) =>
  (charterNames as readonly string[]).includes(name) ? readyCharter(name as CharterName) : null;

export const founded: FactRule<'assembly.founded'> = {
  evolve(state, entry) {
    const { level, charter, charterName, timeZone } = entry.payload;
    const territory = textAt(entry, 'territory');
    const sector = textAt(entry, 'sector');
    state.assembly = {
      id: entry.assemblyId,
      name: textAt(entry, 'name'),
      slug: textAt(entry, 'slug'),
      level,
      ...(territory && { territory }),
      ...(sector && { sector }),
      ...(timeZone && { timeZone }),
      ...(charterName && { charterName }),
      founder: entry.actor ?? '',
      foundedAt: entry.at,
    };
    state.charters = [charter];
  },
};
