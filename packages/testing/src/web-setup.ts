import { ensureWebBuilt } from '@coordinadora/cli';

/** The browser tests use what `npm start` serves: the built web. */
export default () => ensureWebBuilt();
