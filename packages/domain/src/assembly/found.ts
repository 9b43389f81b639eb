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

declare module '../record/kinds.ts' {
  interface Payloads<W> {
    'assembly.found': {
      name: W;
      slug: W;
      level: Level;
      territory?: W;
      sector?: W;
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
      charterName?: string;
      charter: Charter;
      charterVersion: number;
    };
  }
}

/** ASM-1, ASM-2, ASM-3: a book begins with its founding, and with a charter that can be evaluated. */
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
    const { level, charter, charterName } = entry.payload;
    const territory = textAt(entry, 'territory');
    const sector = textAt(entry, 'sector');
    state.assembly = {
      id: entry.assemblyId,
      name: textAt(entry, 'name'),
      slug: textAt(entry, 'slug'),
      level,
      ...(territory && { territory }),
      ...(sector && { sector }),
      ...(charterName && { charterName }),
      founder: entry.actor ?? '',
      foundedAt: entry.at,
    };
    state.charters = [charter];
  },
};
