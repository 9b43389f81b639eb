import failure from './failure.json';
import newer from './newer.json';

/** What the browser says on every page, in Spanish: when it is needed, nothing else can be fetched. */
export default { failure, newer };
