import type { Situation } from '../world.ts';
import { askedNow } from './ahead.ts';
import { CONVENER, WALKED_OUT } from './city.ts';
import type { PeopledStory } from './story-of.ts';

/** Who first proposed what was blocked and is still discussed. */
function blockedProposer(stories: readonly PeopledStory[]): string {
  const [found] = stories
    .filter(({ founding, meetings }) => founding.charter === 'coordinadora' && meetings.length === 1)
    .flatMap(({ meetings }) => meetings.flatMap(({ agenda }) => agenda.flatMap(({ matter }) => matter ?? [])))
    .filter(({ rounds }) => rounds.some(({ answers }) => answers.block?.length));
  if (!found) throw new Error('nothing was blocked');
  return found.by;
}

export const situationsIn = (asked: PeopledStory, stories: readonly PeopledStory[]): Situation[] => [
  {
    who: askedNow(asked).unanswered,
    es: 'Vecina: su junta pregunta entre dos reuniones y todavía no ha respondido',
    en: 'Neighbour: asked between two meetings, has not answered yet',
  },
  {
    who: CONVENER,
    es: 'Convoca la próxima asamblea de la federación',
    en: 'Convenes the federation’s next meeting',
  },
  {
    who: `d${WALKED_OUT[1]}-0:2`,
    es: 'Se retiró de la federación con los tres distritos, y volvió',
    en: 'Walked out of the federation with the three districts, and came back',
  },
  {
    who: 'd2-0:3',
    es: 'Va a su junta vecinal y al consejo de la escuela',
    en: 'Goes to the neighbourhood’s assembly and to the school’s council',
  },
  {
    who: blockedProposer(stories),
    es: 'Propuso lo que su junta bloqueó',
    en: 'Proposed what the neighbourhood blocked',
  },
];
