import countdown from './countdown.json';
import founding from './founding.json';
import home from './home.json';
import live from './live.json';
import me from './me.json';
import session from './session.json';

/** What the browser says on pages that are about the reader and about founding, in Spanish. */
export default { countdown, founding, home, live, me, session };
