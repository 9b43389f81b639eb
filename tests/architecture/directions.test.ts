import { expect, test } from 'vitest';
import { type Import, importsOf, isTest, roomOf, sources } from './sources.ts';

/** Who may import whom; everybody may import their own room. */
const ALLOWED: Record<string, string[]> = {
  domain: [],
  contract: ['domain'],
  client: ['contract', 'domain'],
  web: ['client', 'contract', 'domain'],
  api: ['contract', 'domain', 'prisma'],
  cli: ['client', 'contract', 'demo', 'domain'],
  demo: ['api', 'domain'],
  prisma: [],
};

/** The web's rooms from the ground up: each imports only those before it. `app` is the addresses. */
const WEB = ['time', 'design', 'i18n', 'server', 'live', 'nouns', 'site', 'features', 'app'];

const all = sources('.ts', '.tsx', '.mjs').flatMap(importsOf);
const inCode = all.filter(({ from }) => !isTest(from) && roomOf(from) !== 'testing');
const show = ({ from, to }: Import) => `${from} → ${to}`;

test('there is something to check', () => expect(inCode.length).toBeGreaterThan(100));

test.each(Object.entries(ALLOWED))('%s imports only %j of the other rooms', (room, allowed) => {
  const wrong = inCode.filter(({ from, to }) => {
    const target = roomOf(to);
    return roomOf(from) === room && target !== null && target !== room && !allowed.includes(target);
  });
  expect(wrong.map(show)).toEqual([]);
});

test('the demo has one way into the api, and of the demo the start knows names alone', () => {
  const ways = (from: string, to: string) =>
    new Set(inCode.filter((one) => roomOf(one.from) === from && roomOf(one.to) === to).map((one) => one.to));
  expect(ways('demo', 'api')).toEqual(new Set(['@coordinadora/api/past']));
  expect(ways('cli', 'demo')).toEqual(new Set(['@coordinadora/demo/names']));
});

test('the domain is pure computation: nothing from outside but canonicalize', () => {
  const fromOutside = inCode.filter(({ from, to }) => roomOf(from) === 'domain' && roomOf(to) === null);
  expect(fromOutside.filter(({ to }) => to !== 'canonicalize').map(show)).toEqual([]);
});

test('the domain reads no clock and draws no random numbers', () => {
  const impure =
    /\bDate\.now\(|new Date\(\)|Math\.random\(|\bcrypto\.|\bperformance\.|\bprocess\.|\bsetTimeout\(/;
  const code = sources('.ts').filter(({ path }) => roomOf(path) === 'domain' && !isTest(path));
  expect(code.filter(({ text }) => impure.test(text)).map(({ path }) => path)).toEqual([]);
});

test.each([
  ['contract', /^(@prisma|prisma|pg$|fastify|@fastify|react|next|node:)/],
  ['client', /^(@prisma|prisma|pg$|fastify|@fastify|react|next|node:)/],
  ['web', /^(@prisma|prisma|pg$|fastify|@fastify)/],
])('%s stays clear of %s', (room, forbidden) => {
  const wrong = inCode.filter(({ from, to }) => roomOf(from) === room && forbidden.test(to));
  expect(wrong.map(show)).toEqual([]);
});

test('routes and live do not know Prisma', () => {
  const wrong = inCode.filter(
    ({ from, to }) => /^apps\/api\/src\/(routes|live)\//.test(from) && /^(prisma\/|@prisma|pg$)/.test(to),
  );
  expect(wrong.map(show)).toEqual([]);
});

test('one feature of the web does not import another', () => {
  const feature = (place: string) => /^apps\/web\/src\/features\/([^/]+)/.exec(place)?.[1];
  const wrong = inCode.filter(({ from, to }) => {
    const [here, there] = [feature(from), feature(to)];
    return here && there && here !== there;
  });
  expect(wrong.map(show)).toEqual([]);
});

test('the rooms of the web stand on each other in one order', () => {
  const web = (place: string) => /^apps\/web\/src\/([^/]+)\//.exec(place)?.[1];
  const rooms = new Set(inCode.map(({ from }) => web(from)).filter((room) => room !== undefined));
  expect([...rooms].sort()).toEqual(WEB.toSorted());
  const wrong = inCode.filter(({ from, to, typeOnly }) => {
    const [here, there] = [web(from), web(to)];
    return !typeOnly && here && there && WEB.indexOf(there) > WEB.indexOf(here);
  });
  expect(wrong.map(show)).toEqual([]);
});

test('code does not import tests or what only tests need', () => {
  const wrong = inCode.filter(({ to }) => ['tests', 'testing'].includes(roomOf(to) ?? '') || to === 'vitest');
  expect(wrong.filter(({ from }) => from !== 'vitest.config.ts').map(show)).toEqual([]);
});
