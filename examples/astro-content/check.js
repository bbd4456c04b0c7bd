// What the build wrote says what the article says.
import { readFileSync } from 'node:fs';

const html = readFileSync(new URL('dist/how-long-it-takes/index.html', import.meta.url), 'utf8');
const missing = [
  '<h1>How long it takes</h1>',
  '2 min',
  '<pivot-timeline expect="1 quarter">',
  'Retrain the people',
].filter((words) => !html.includes(words));
if (missing.length) throw new Error(`not in the page: ${missing.join(', ')}`);
console.log('1 passed, 0 failed');
