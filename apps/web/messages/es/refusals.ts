import { refusalSentences } from '@coordinadora/contract/problems';

/** Made when the web is built (made.mjs), so that no other language and no title comes with it. */
export default refusalSentences('es');
