export { type Database, freshDatabase } from './database.ts';
