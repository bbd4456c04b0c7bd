/** What most assessments never need: the naming of what is wrong in a page's HTML, and texts that are more than words. */
export { check } from '../model/check.js';
export { rich } from './rich.js';
