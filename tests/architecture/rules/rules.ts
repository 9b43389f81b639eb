import { REFUSALS } from '@coordinadora/domain';
import { isTest, type Source, sources } from '../sources.ts';
import { idsIn, type Sentence, sentencesIn } from './comments.ts';

export interface Rule {
  id: string;
  /** One where the code is in order; every different one where it is not. */
  told: Sentence[];
  /** Codes of the refusals that rest on it. */
  refusals: string[];
}

const inPackages = ({ path }: Source) => /^packages\/[^/]+\/src\//.test(path) && !isTest(path);

/** The rules as the code's comments tell them, by id. Of comments that name a rule, the one that names fewest tells it. */
export function rules(): Rule[] {
  const all = sentencesIn(sources('.ts').filter(inPackages));
  const ids = [...new Set(all.flatMap(({ ids }) => ids))].sort(byNounAndNumber);
  return ids.map((id) => ({
    id,
    told: closest(all.filter((one) => one.ids.includes(id))),
    refusals: restingOn(id),
  }));
}

function closest(sentences: Sentence[]): Sentence[] {
  const fewest = Math.min(...sentences.map(({ ids }) => ids.length));
  const nearest = sentences.filter(({ ids }) => ids.length === fewest);
  return nearest.filter(({ sentence }, at) => nearest.findIndex((one) => one.sentence === sentence) === at);
}

const refusals: [string, string][] = Object.entries(REFUSALS);
const restingOn = (id: string) => refusals.filter(([, rule]) => rule === id).map(([code]) => code);

export const nounOf = (id: string) => id.slice(0, id.indexOf('-'));

function byNounAndNumber(one: string, other: string): number {
  const [a, b] = [nounOf(one), nounOf(other)];
  return a === b ? Number(one.slice(a.length + 1)) - Number(other.slice(b.length + 1)) : a < b ? -1 : 1;
}

const TITLE = /\b(?:test|it|describe)(?:\.\w+(?:\([^)]*\))?)*\(\s*(['"`])(.*?)\1/gs;

/** Who rests on a rule: refusals by their code, tests by file and title. */
export function quotes(): { by: string; id: string }[] {
  const titles = sources('.test.ts', '.test.tsx').flatMap(({ path, text }) =>
    [...text.matchAll(TITLE)].flatMap(([, , title = '']) =>
      idsIn(title).map((id) => ({ by: `${path}: ${title}`, id })),
    ),
  );
  return [...refusals.map(([code, id]) => ({ by: `refusal ${code}`, id })), ...titles];
}
