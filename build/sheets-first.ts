import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { root } from './tags.js';

/** Modules of nothing but style sheets, in an order that puts like beside like. */
const SHEETS = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?:\.styles|element[\\/](?:tokens|sheet))\.ts$/.test(file))
  .sort();

/**
 * Puts the style sheets of a file beside one another, before all else: a compressor that meets CSS after CSS does one
 * per cent better. What an entry does not wear is left out as ever.
 */
export function sheetsFirst(entry: string): Plugin {
  return {
    name: 'sheets-first',
    transform: {
      filter: { id: entry },
      handler: (code) => ({
        code: SHEETS.map((file) => `import ${JSON.stringify(join(root, 'src', file))};`).join('') + code,
        map: null,
      }),
    },
  };
}
