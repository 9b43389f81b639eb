import type { Measures, Tally } from './evaluation.ts';

const NOTATION =
  /^(\d+)\/(\d+)\/(\d+)\/(\d+)\/(\d+)@(\d+)?(?:~(\d+))?(?:=(\d+))?(?:\^(\d+))?(?:!(\d+))?(?:#(\d+))?$/;

/** Reads `s/r/a/b/u@base~recent=accredited^o!openConcerns#round` (domain.md section 5); throws on anything else. */
export function readNotation(text: string): [Tally, Measures] {
  const found = NOTATION.exec(text);
  if (!found) throw new Error(`not in the notation of the cases: ${text}`);
  const at = (place: number) => (found[place] === undefined ? null : Number(found[place]));
  const [s, r, a, b, u] = [1, 2, 3, 4, 5].map((place) => at(place) ?? 0) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const [base, recent, accredited] = [at(6), at(7), at(8)];
  return [
    {
      s,
      r,
      a,
      b,
      u,
      o: at(9) ?? 0,
      openConcerns: at(10) ?? 0,
      round: at(11) ?? 1,
    },
    { base, recent, accredited },
  ];
}
