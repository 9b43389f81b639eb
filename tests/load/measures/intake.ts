import type { Rate } from '../generators/flood-http.ts';
import { startGenerator } from '../processes/generator.ts';
import { runSubject, type Subject } from '../processes/subject.ts';
import { figure, times } from '../report/figures.ts';
import type { Section } from '../report/types.ts';
import type { Bench } from '../world/bench.ts';
import { openHall } from '../world/hall.ts';
import { importSecretIn } from '../world/people.ts';
import { chainCost } from './chain-cost.ts';
import { singleRows } from './single-rows.ts';

const CONNECTIONS = 32;
/** Enough people that the limit of acts per person (20 a second) holds nobody back. */
const PEOPLE = 2_000;

/** Durable positions a second at 32 connections, ours with everything on, and what the same machine does otherwise. */
export async function intake(bench: Bench): Promise<Section> {
  const seconds = bench.quick ? 2 : 6;
  const people = bench.quick ? 800 : PEOPLE;
  const rows = await singleRows(bench, CONNECTIONS, seconds, people);
  const alone = await route(bench, 'tests/load/baselines/fastify-alone.ts', seconds, people);
  const pgRoute = await route(bench, 'tests/load/baselines/pg-upsert.ts', seconds, people);
  const prismaRoute = await route(bench, 'tests/load/baselines/prisma-upsert.ts', seconds, people);
  const ours = await ourIntake(bench, seconds, people);
  const chain = chainCost();
  const share = chain.micros / ours.http.cpuMicros;
  const cell = (name: string, rate: Rate & { cpuMicros?: number }) => [
    name,
    figure(rate.perSecond),
    figure(rate.p50),
    figure(rate.p99),
    String(rate.refused),
    figure(rate.cpuMicros ?? Number.NaN),
  ];
  return {
    title: 'Intake',
    how: `Durable positions at ${CONNECTIONS} connections, ${seconds} s each after a warm-up, one server process. Ours with everything on: session, schema, limits, rules, receipts, hash chain, read models; ${people} people in one meeting, all checked in, each changing a position under the \`coordinadora\` charter.`,
    columns: ['route', 'a second', 'p50 ms', 'p99 ms', 'refused', 'server CPU µs each'],
    rows: [
      cell(`one upsert per transaction, no HTTP (${rows.by})`, rows.rate),
      cell('Fastify alone, nothing stored', alone),
      cell('Fastify + `pg` pool, one upsert per transaction', pgRoute),
      cell('Fastify + Prisma `upsert`', prismaRoute),
      cell('ours over HTTP', ours.http),
      cell('ours over HTTP, `Prefer: return=minimal`', ours.minimal),
      cell('ours over a socket', ours.socket),
    ],
    notes: [
      `Canonical JSON and SHA-256 of one entry: ${figure(chain.micros)} µs, of which SHA-256 ${figure(chain.hashMicros)} µs.`,
      'Over a socket each connection speaks for one person and is exempt from limits, which allow a person 20 acts a second.',
    ],
    ratios: [
      {
        goal: 5,
        says: 'intake over HTTP at least 0.6 × single-row upserts (aim: 0.9)',
        measured: times(ours.http.perSecond / rows.rate.perSecond),
        met: ours.http.perSecond >= 0.6 * rows.rate.perSecond,
      },
      {
        goal: 5,
        says: 'at least 5 × a Prisma-upsert route',
        measured: times(ours.http.perSecond / prismaRoute.perSecond),
        met: ours.http.perSecond >= 5 * prismaRoute.perSecond,
      },
      {
        goal: 8,
        says: 'the hash chain costs at most 10 % of intake',
        measured: `${figure(share * 100)} % of the server’s CPU`,
        met: share <= 0.1,
      },
    ],
  };
}

interface Costed extends Rate {
  /** CPU of the server process per request, µs. */
  cpuMicros: number;
}

/** A flood's rate, with what a request cost the server: unlike the rate, that hardly depends on how busy the machine is. */
async function withCpu(server: Subject, flood: () => Promise<Rate>): Promise<Costed> {
  const before = await server.usage();
  const rate = await flood();
  const after = await server.usage();
  return { ...rate, cpuMicros: ((after.cpuMs - before.cpuMs) * 1000) / rate.answers };
}

async function ourIntake(bench: Bench, seconds: number, people: number) {
  const api = await bench.startApi();
  const generator = startGenerator();
  try {
    bench.say(`  ${people} people check in …`);
    const ballot = await openHall(api.url, bench.folder, people);
    const flood = { port: api.port, connections: CONNECTIONS, ballot, voters: people };
    await generator.ask('floodHttp', { ...flood, seconds: 2 });
    const http = await withCpu(api, () => generator.ask('floodHttp', { ...flood, seconds }));
    const headers = 'Prefer: return=minimal\r\n';
    const minimal = await withCpu(api, () => generator.ask('floodHttp', { ...flood, seconds, headers }));
    const importSecret = await importSecretIn(bench.folder);
    const socket = await withCpu(api, () =>
      generator.ask('floodSocket', { ...flood, seconds, importSecret }),
    );
    return { http, minimal, socket };
  } finally {
    await generator.stop();
    await api.stop();
  }
}

async function route(bench: Bench, program: string, seconds: number, voters: number): Promise<Costed> {
  const server = await runSubject(program, { DATABASE_URL: bench.databaseUrl('baseline') });
  const generator = startGenerator();
  try {
    const flood = { port: server.port, connections: CONNECTIONS, ballot: null, voters };
    await generator.ask('floodHttp', { ...flood, seconds: 2 });
    return await withCpu(server, () => generator.ask('floodHttp', { ...flood, seconds }));
  } finally {
    await generator.stop();
    await server.stop();
  }
}
