import type { AssemblyStory } from '../story/story.ts';
import { blockadeMeetings } from './blockade-meetings.ts';
import { firstMeetings } from './first-meetings.ts';

/** World A: the coalition. Its meeting of today is played apart, in real time. */
export const coalition: AssemblyStory = {
  key: 'coordinadora',
  founder: 'comites',
  foundedDaysAgo: 31,
  founding: {
    name: 'Coordinadora por el Agua y la Vida',
    slug: 'coordinadora',
    level: 'coalition',
    territory: 'Cochabamba',
    charter: 'coordinadora',
  },
  meetings: [...firstMeetings, ...blockadeMeetings],
};
