// What there is to try: the examples, how each checks its types, and one line of each that its compiler must refuse.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../engines/find.js';
import { root } from '../../build/tags.js';

export interface Example {
  folder: string;
  /** The package whose version the table names. */
  framework?: string;
  name: string;
  engines: readonly Engine[];
  /** In a file: what is right, and what a compiler must say no to. */
  wrong?: [file: string, right: string, wrong: string];
}

const one: readonly Engine[] = ['chromium'];
const SCHEDULE = 'schedule="never"';

export const EXAMPLES: readonly Example[] = [
  { folder: 'html', name: 'Plain HTML', engines: ['chromium', 'firefox', 'webkit'] },
  {
    ...{ folder: 'react', framework: 'react', name: 'React', engines: one },
    wrong: ['src/App.tsx', 'schedule={schedule}', SCHEDULE],
  },
  {
    ...{ folder: 'vue', framework: 'vue', name: 'Vue', engines: one },
    wrong: ['src/App.vue', ':schedule="schedule"', SCHEDULE],
  },
  {
    ...{ folder: 'svelte', framework: 'svelte', name: 'Svelte', engines: one },
    wrong: ['src/App.svelte', ' {schedule}', ` ${SCHEDULE}`],
  },
  {
    ...{ folder: 'angular', framework: '@angular/core', name: 'Angular', engines: one },
    wrong: ['src/app.ts', 'detail.of', 'detail.never'],
  },
  {
    ...{ folder: 'solid', framework: 'solid-js', name: 'Solid', engines: one },
    wrong: ['src/App.tsx', 'schedule={schedule()}', SCHEDULE],
  },
  {
    ...{ folder: 'astro', framework: 'astro', name: 'Astro', engines: one },
    wrong: ['src/pages/index.astro', ".schedule = 'sequential'", '.never = true'],
  },
];

/** As the table calls it, with the version that was tried. */
export function titleOf({ folder, framework, name }: Example): string {
  const file = readFileSync(join(root, 'examples', folder, 'package.json'), 'utf8');
  const { dependencies } = JSON.parse(file) as { dependencies: Record<string, string> };
  return framework ? `${name} ${dependencies[framework]}` : name;
}
