import { describe, expect, it } from 'vitest';
import { renameTold } from './prefix-told.js';

const told = (files: Record<string, string>) => {
  const bytes = Object.entries(files).map(([file, text]) => [file, new TextEncoder().encode(text)] as const);
  const out = renameTold(new Map(bytes), 'acme');
  return Object.fromEntries([...out].map(([file, text]) => [file, new TextDecoder().decode(text)]));
};

describe('what is told of renamed tags', () => {
  it('has the elements in the files that register them', () => {
    const element = { name: 'InsightCard', tagName: 'insight-card', events: [{ name: 'insight-cta' }] };
    const path = 'card/view/insight-card.js';
    const exports = [{ kind: 'js', name: 'InsightCard', declaration: { name: 'InsightCard', module: path } }];
    const { 'custom-elements.json': text } = told({
      'custom-elements.json': JSON.stringify({
        schemaVersion: '1.0.0',
        modules: [{ kind: 'javascript-module', path, declarations: [element], exports }],
      }),
    });
    expect(JSON.parse(text!)).toEqual({
      schemaVersion: '1.0.0',
      modules: [
        {
          kind: 'javascript-module',
          path: 'acme-card.js',
          declarations: [{ ...element, tagName: 'acme-card' }],
          exports: [
            {
              kind: 'custom-element-definition',
              name: 'acme-card',
              declaration: { name: 'InsightCard', module: 'acme-card.js' },
            },
          ],
        },
      ],
    });
  });

  it('has the classes in the package, and the tags in the DOM', () => {
    const { 'types/elements.d.ts': text } = told({
      'types/elements.d.ts': `import type { PivotTimeline } from '../npm/timeline/view/pivot-timeline.js';
export interface InsightElements {
  /** As \`<pivot-timeline></pivot-timeline>\`; \`insight-ready\` follows. */
  'pivot-timeline': PivotTimeline;
}
`,
    });
    expect(text).toBe(`import type { PivotTimeline } from 'insight-widgets/elements/pivot-timeline';
export interface InsightElements {
  /** As \`<acme-timeline></acme-timeline>\`; \`insight-ready\` follows. */
  'acme-timeline': PivotTimeline;
}

declare global {
  interface HTMLElementTagNameMap extends InsightElements {}
}
`);
  });

  it('is known to editors by its own name, and leaves what knows no tag as it is', () => {
    const jsx = "import type { InsightElements } from './elements.js';\n";
    expect(
      told({
        'editors/web-types.json': '{\n "name": "insight-widgets",\n "elements": [{ "name": "insight-quiz" }]\n}',
        'types/jsx.d.ts': jsx,
        'schema/card.json': '{"$id":"insight-widgets/schema/card.json"}',
      }),
    ).toEqual({
      'editors/web-types.json': '{\n "name": "acme",\n "elements": [{ "name": "acme-quiz" }]\n}',
      'types/jsx.d.ts': jsx,
      'schema/card.json': '{"$id":"insight-widgets/schema/card.json"}',
    });
  });
});
