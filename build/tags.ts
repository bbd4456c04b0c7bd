import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** The exact table of tags: one side-effect file each. Nothing works from a prefix, for the tags share none. */
export const tags = readdirSync(join(root, 'src/embed/define'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3))
  .sort();
