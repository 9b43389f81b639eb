import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, type SqlDriverAdapter, type SqlQuery } from '@prisma/driver-adapter-utils';

type Answer = { fields: { dataTypeID: number }[] };
type WithAnswers = { performIO(query: unknown): Promise<Answer> };

const TEXT = 25;
const CHAR = 18;
// Types of PostgreSQL's own catalogue that the engine asks for and the adapter does not know.
const NAME = 19;
const REGCLASS = 2205;

/** Prisma's adapter, which also reads the catalogue's own types, so that the engine can look at a schema. */
export class CataloguePg extends PrismaPg {
  override async connect() {
    return knowingCatalogue(await super.connect());
  }

  override async connectToShadowDb() {
    return knowingCatalogue(await super.connectToShadowDb());
  }
}

function knowingCatalogue<A extends SqlDriverAdapter>(adapter: A): A {
  const inner = adapter as unknown as WithAnswers;
  const perform = inner.performIO.bind(inner);
  const chars = new WeakMap<SqlQuery, number[]>();
  inner.performIO = async (query) => {
    const answer = await perform(query);
    chars.set(
      query as SqlQuery,
      answer.fields.flatMap(({ dataTypeID }, i) => (dataTypeID === CHAR ? [i] : [])),
    );
    for (const field of answer.fields)
      if ([CHAR, NAME, REGCLASS].includes(field.dataTypeID)) field.dataTypeID = TEXT;
    return answer;
  };
  const read = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await read(query);
    for (const column of chars.get(query) ?? []) result.columnTypes[column] = ColumnTypeEnum.Character;
    return result;
  };
  return adapter;
}
