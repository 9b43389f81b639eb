import { PlainError } from '../plain-error.ts';
import { migrate as apply } from '../prisma/migrate.ts';
import { said } from '../spoken.ts';

/** `coordinadora migrate`: brings the database of DATABASE_URL up to date, where api and web are started by themselves. */
export async function migrate(): Promise<number> {
  const url = process.env.DATABASE_URL;
  if (!url)
    throw new PlainError(
      said({
        es: 'Indique DATABASE_URL: la base incluida la pone al día `npm start`.',
        en: 'Set DATABASE_URL: the embedded database is migrated by `npm start`.',
      }),
    );
  const applied = await apply(url);
  console.log(
    applied.length > 0
      ? said({ es: `Aplicado: ${applied.join(', ')}.`, en: `Applied: ${applied.join(', ')}.` })
      : said({ es: 'La base de datos está al día.', en: 'The database is up to date.' }),
  );
  return 0;
}
