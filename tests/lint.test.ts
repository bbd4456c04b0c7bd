import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

// Only the rules of this project: with types, each made-up file would have to exist.
const eslint = new ESLint({
  overrideConfig: [
    { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false, program: null } } },
  ],
  ruleFilter: ({ ruleId }) => /^(insight\/|no-restricted-)/.test(ruleId),
});

async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.map(({ ruleId, message }) => (ruleId ? `${ruleId}: ${message}` : message));
}

const forbidden: [file: string, code: string, rule: string][] = [
  ['src/timeline/model/x.ts', `import { html } from 'lit';`, 'insight/layers'],
  ['src/timeline/model/x.ts', `import { read } from '../io/light-dom.js';`, 'insight/layers'],
  ['src/timeline/model/x.ts', `export * from '../view/axis.js';`, 'insight/layers'],
  ['src/timeline/model/x.ts', `import { define } from '../../kit/element/define.js';`, 'insight/layers'],
  ['src/timeline/io/x.ts', `import { html } from 'lit';`, 'insight/layers'],
  ['src/timeline/io/x.ts', `import { score } from '../../assessment/model/score.js';`, 'insight/layers'],
  ['src/timeline/view/x.ts', `import type { Card } from '../../card/model/schema.js';`, 'insight/layers'],
  ['src/kit/element/x.ts', `import { phases } from '../../timeline/model/schedule.js';`, 'insight/layers'],
  ['src/kit/core/x.ts', `import { html } from 'lit';`, 'insight/layers'],
  ['src/embed/define/x.ts', `import { check } from '../../card/model/check.js';`, 'insight/layers'],
  ['src/timeline/model/check.ts', `import * as z from 'zod/mini';`, 'insight/layers'],
  ['src/timeline/model/check.ts', `import { timeline } from './schema.js';`, 'insight/layers'],
  ['src/timeline/view/x.ts', `import { timeline } from '../model/schema.js';`, 'insight/layers'],
  ['src/timeline/view/x.ts', `import { validate } from '../model/validate.js';`, 'insight/layers'],
  ['src/timeline/io/x.ts', `import { timeline } from '../model/schema.js';`, 'insight/layers'],
  ['src/provider/x.ts', `import { packs } from '../pack/read.js';`, 'insight/layers'],
  ['src/timeline/model/schema.ts', `import * as z from 'zod';`, 'insight/layers'],
  ['src/card/view/x.ts', `import { customElement } from 'lit/decorators.js';`, 'no-restricted-imports'],
  ['src/card/view/x.ts', `import { unsafeHTML } from 'lit/directives/unsafe-html.js';`, 'no-restricted-imports'],
  ['src/card/view/x.ts', `import { styleMap } from 'lit/directives/style-map.js';`, 'no-restricted-imports'],
  ['src/card/view/x.ts', `Array.from(new Set());`, 'no-restricted-syntax'],
  ['src/card/view/x.ts', `document.dispatchEvent(new Event('x'));`, 'no-restricted-syntax'],
  ['src/card/view/x.ts', `export class X extends Event {}`, 'no-restricted-syntax'],
  ['src/card/view/x.ts', `for (const [i] of [].entries()) console.log(i);`, 'no-restricted-syntax'],
  ['src/card/view/x.ts', `({}) instanceof Promise;`, 'no-restricted-syntax'],
  ['src/card/view/x.ts', `for (const key in {}) console.log(key);`, 'no-restricted-syntax'],
  ['src/card/view/x.ts', `document.body.innerHTML = '';`, 'no-restricted-syntax'],
  ['src/card/view/x.ts', 'html`<p style="color: red"></p>`;', 'no-restricted-syntax'],
  ['src/card/view/x.ts', 'html`<p>${1}</p><style>p {}</style>`;', 'no-restricted-syntax'],
  ['src/card/view/x.ts', 'html`<insight-card></insight-card>`;', 'no-restricted-syntax'],
  ['src/card/view/x.ts', `document.querySelector('main > pivot-timeline');`, 'no-restricted-syntax'],
  ['src/card/view/x.ts', 'css`p { margin: 1.5rem }`;', 'no-restricted-syntax'],
  ['src/card/view/x.ts', 'css`p { inline-size: 50dvw }`;', 'no-restricted-syntax'],
  ['src/card/model/x.ts', `new Date(2027, 0, 4);`, 'no-restricted-syntax'],
  ['src/card/model/x.ts', `Date.now();`, 'no-restricted-syntax'],
  ['src/kit/core/x.ts', `Math.random();`, 'no-restricted-syntax'],
];

test.each(forbidden)('%s: %s is caught', async (file, code, rule) => {
  expect(await complaints(file, code)).toEqual([expect.stringContaining(rule)]);
});

const allowed: [file: string, code: string][] = [
  ['src/timeline/model/schema.ts', `import * as z from 'zod/mini';`],
  ['src/timeline/model/validate.ts', `import { timeline } from './schema.js';`],
  ['src/timeline/model/check.ts', `import type { Timeline } from './schema.js'; import '../../kit/core/problem.js';`],
  ['src/timeline/io/light-dom.ts', `import { parse } from '../model/duration.js'; import '../../kit/core/text.js';`],
  ['src/timeline/view/x.ts', `import { html } from 'lit'; import { read } from '../io/light-dom.js';`],
  ['src/timeline/view/x.ts', `import('../model/validate.js'); import type { Timeline } from '../model/schema.js';`],
  ['src/embed/define/x.ts', `import { InsightCard } from '../../card/view/insight-card.js';`],
  ['src/provider/x.ts', `import { createContext } from '@lit/context'; import('../pack/read.js');`],
  ['src/pack/model/schema.ts', `import { card } from '../../card/model/schema.js'; import * as z from 'zod/mini';`],
  ['src/article/x.ts', `import { read } from 'node:fs'; import { toHTML } from '../timeline/io/html.js';`],
  ['src/card/view/x.ts', 'html`<p class="style"></p>`; css`p { inline-size: 50cqi; margin: 1.5em }`;'],
  ['src/card/view/x.ts', 'new Date(); [...new Set()];'],
];

test.each(allowed)('%s: %s is let through', async (file, code) => {
  expect(await complaints(file, code)).toEqual([]);
});
