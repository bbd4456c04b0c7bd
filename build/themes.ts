import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brand } from '../src/brand/theme.js';
import { DEFAULTS } from '../src/brand/tokens.js';
import { root } from './tags.js';

const { light, dark } = DEFAULTS;

/** `dist/themes`: the widgets' own colours as a style sheet, and the same for a page that is dark and does not say so. */
export function writeThemes(): void {
  const folder = join(root, 'dist/themes');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const own = brand(light.accent, { dark: { accent: dark.accent } });
  writeFileSync(join(folder, 'theme.css'), own.css);
  writeFileSync(join(folder, 'dark.css'), brand(dark.accent, { background: dark.paper }).css);
}
