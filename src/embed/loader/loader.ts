/**
 * `loader.js`: one script for a whole site. It finds the widgets on the page and brings only the files they need, when
 * they near the window; `loader.js?eager` brings them at once.
 */
import { discover } from './discover.js';

export { discover };

void discover(document, { eager: new URL(import.meta.url).searchParams.has('eager') });
