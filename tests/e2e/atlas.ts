import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Neighbour } from './neighbour.ts';
import { stage } from './stage.ts';
import { word } from './words.ts';

/** Who looks at a page of the demo world, by their place in the list of its sign-in links. */
const links = { facilitator: 0, unanswered: 1, reserved: 2, away: 4, neighbour: 6, hall: 7 };
export type Who = keyof typeof links;
export const people = Object.keys(links) as Who[];

export interface Place {
  /** Says which page it is, and in which state. */
  name: string;
  path: string;
  by: Who | null;
  /** Something of its content in Spanish: readable before any script. */
  shows: string;
}

/** The path of a sign-in link, or of the hall's. */
export async function wayIn(person: Who): Promise<string> {
  const all = JSON.parse(await readFile(join((await stage()).folder, 'demo-links.json'), 'utf8'));
  return all[links[person]].url;
}

interface Thing {
  id: string;
  state: string;
  title: string;
  lastTest: { outcome: string } | null;
  test: unknown;
}

/** Every page of the program, in every state the demo world has it. */
export async function atlas({ get }: Neighbour): Promise<Place[]> {
  const things = async (slug: string, kind: string): Promise<Thing[]> => {
    const { id } = (await get(`/assemblies/${slug}`)).view.room.assembly;
    return (await get(`/assemblies/${id}/${kind}?limit=100`)).items;
  };
  const of = async (slug: string, kind: string, fits: (thing: Thing) => boolean) => {
    const found = (await things(slug, kind)).find(fits);
    if (!found) throw new Error(`the demo world has no such ${kind} in ${slug}`);
    return found;
  };
  const home = '/a/coordinadora';
  const open = await of('coordinadora', 'meetings', ({ state }) => state === 'open');
  const closed = await of('coordinadora', 'meetings', ({ state }) => state === 'closed');
  const convened = await of('zona-alto-mirador', 'meetings', ({ state }) => state === 'convened');
  const decided = (await things('coordinadora', 'decisions'))[0] as Thing;
  const testing = await of('coordinadora', 'proposals', ({ test }) => test !== null);
  const blocked = await of('coordinadora', 'proposals', ({ state }) => state === 'discussing');
  const inForce = await of('coordinadora', 'proposals', ({ state }) => state === 'in_force');
  const lapsed = await of('zona-alto-mirador', 'proposals', ({ state }) => state === 'lapsed');
  const referred = await of('universitaria-por-el-agua', 'proposals', ({ state }) => state === 'referred');
  const outside = await of('secundaria-en-asamblea', 'proposals', ({ test }) => test !== null);
  const title = ({ title }: Thing) => title.slice(0, 40);
  return [
    { name: 'home of a stranger', path: '/', by: null, shows: word('home.newcomer') },
    { name: 'home', path: '/', by: 'unanswered', shows: title(testing) },
    { name: 'new assembly', path: '/new', by: null, shows: word('founding.title') },
    { name: 'join', path: '/join', by: null, shows: word('join.label') },
    {
      name: 'join with a wrong code',
      path: '/join?code=NADA22',
      by: null,
      shows: word('join.wrong', { code: 'NADA22' }),
    },
    { name: 'assembly', path: home, by: 'away', shows: title(testing) },
    {
      name: 'large assembly',
      path: '/a/zona-alto-mirador',
      by: 'neighbour',
      shows: word('assembly.decisions'),
    },
    { name: 'convene', path: `${home}/m/new`, by: 'facilitator', shows: word('meeting.agenda') },
    {
      name: 'meeting convened',
      path: `/a/zona-alto-mirador/m/${convened.id}`,
      by: null,
      shows: title(convened),
    },
    {
      name: 'meeting before check-in',
      path: `${home}/m/${open.id}`,
      by: 'away',
      shows: word('meeting.code'),
    },
    { name: 'meeting with a test', path: `${home}/m/${open.id}`, by: 'unanswered', shows: title(testing) },
    {
      name: 'meeting, answered',
      path: `${home}/m/${open.id}`,
      by: 'reserved',
      shows: word('positions.consensus.reservations.label'),
    },
    { name: 'meeting, facilitated', path: `${home}/m/${open.id}`, by: 'facilitator', shows: title(testing) },
    { name: 'hall', path: `${home}/m/${open.id}/hall`, by: 'hall', shows: title(testing) },
    { name: 'minutes', path: `${home}/m/${closed.id}/minutes`, by: null, shows: word('minutes.tests') },
    {
      name: 'minutes in draft',
      path: `${home}/m/${open.id}/minutes`,
      by: null,
      shows: word('minutes.draft'),
    },
    { name: 'new proposal', path: `${home}/p/new`, by: 'reserved', shows: word('proposal.text') },
    { name: 'proposal under test', path: `${home}/p/${testing.id}`, by: 'unanswered', shows: title(testing) },
    { name: 'proposal, blocked', path: `${home}/p/${blocked.id}`, by: 'reserved', shows: title(blocked) },
    { name: 'proposal in force', path: `${home}/p/${inForce.id}`, by: null, shows: title(inForce) },
    { name: 'proposal, lapsed', path: `/a/zona-alto-mirador/p/${lapsed.id}`, by: null, shows: title(lapsed) },
    {
      name: 'proposal, sent back',
      path: `/a/universitaria-por-el-agua/p/${referred.id}`,
      by: null,
      shows: title(referred),
    },
    {
      name: 'test outside a meeting',
      path: `/a/secundaria-en-asamblea/p/${outside.id}`,
      by: null,
      shows: title(outside),
    },
    { name: 'decision', path: `${home}/d/${decided.id}`, by: null, shows: title(decided) },
    { name: 'me, a stranger', path: '/me', by: null, shows: word('me.stranger') },
    { name: 'me', path: '/me', by: 'reserved', shows: word('me.devices') },
    { name: 'link without its secret', path: '/in', by: null, shows: word('session.inTitle') },
    { name: 'nothing here', path: '/a/no-existe/nada', by: null, shows: word('notFound.title') },
  ];
}
