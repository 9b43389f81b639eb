import { writeFile } from 'node:fs/promises';
import { pageFile, pageOf } from './page.ts';
import { rules } from './rules.ts';

/** `npm run rules`. */
await writeFile(pageFile, pageOf(rules()));
