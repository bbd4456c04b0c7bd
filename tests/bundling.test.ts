/** What an app's bundler keeps of the package: what is used, and what says that its import does something. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../build/tags.js';

const app = mkdtempSync(join(tmpdir(), 'insight-app-'));

beforeAll(() => {
  mkdirSync(join(app, 'node_modules'));
  symlinkSync(root, join(app, 'node_modules/insight-widgets'));
});
afterAll(() => rmSync(app, { recursive: true }));

/** The files that become of a script: what its first needs at once, and style sheets. */
async function bundled(script: string): Promise<{ code: string; css: string }> {
  writeFileSync(join(app, 'main.js'), script);
  const result = (await build({
    root: app,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, rolldownOptions: { input: join(app, 'main.js') } },
  })) as Rolldown.RolldownOutput;
  const text = ({ source }: Rolldown.OutputAsset) => String(source);
  return {
    code: result.output.flatMap((each) => (each.type === 'chunk' && each.isEntry ? each.code : [])).join('\n'),
    css: result.output
      .filter((each): each is Rolldown.OutputAsset => each.type === 'asset' && each.fileName.endsWith('.css'))
      .map(text)
      .join('\n'),
  };
}

/** By what each widget is known in a bundle. */
const TAGS = /insight-card|insight-quiz|pivot-misalignment-quiz|pivot-timeline|insight-provider/g;
const tagsIn = (code: string) => [...new Set(code.match(TAGS))].sort();

describe('a bundler', () => {
  it.each(['import "insight-widgets";', 'import { PivotTimeline, InsightQuiz, defineAll } from "insight-widgets";'])(
    'drops what is imported and not used: %s',
    async (script) => {
      const { code } = await bundled(`${script} console.log("all");`);
      expect(code.replace(/^\/\/.*$/gm, '').trim()).toBe('console.log("all");');
    },
  );

  it('keeps a definition, and of the widgets that one alone', async () => {
    const { code } = await bundled('import "insight-widgets/define/pivot-timeline";');
    expect(code).toContain('customElements.define(');
    expect(tagsIn(code)).toEqual(['pivot-timeline']);
  });

  it('keeps all definitions', async () => {
    const { code } = await bundled('import "insight-widgets/define";');
    expect(tagsIn(code)).toHaveLength(5);
  });

  it('keeps of an index the class that is used', async () => {
    const { code } = await bundled('import { InsightCard } from "insight-widgets"; console.log(InsightCard.version);');
    expect(tagsIn(code)).toEqual(['insight-card']);
    expect(code).not.toContain('customElements.define(');
  });

  it('takes models without what shows them', async () => {
    const { code } = await bundled('import { score } from "insight-widgets/assessment"; console.log(score);');
    expect(code).not.toMatch(/HTMLElement|attachShadow|lit-html/);
  });

  it('keeps a style sheet', async () => {
    const { css } = await bundled(
      'import "insight-widgets/themes/theme.css"; import "insight-widgets/cdn/arrive.css";',
    );
    expect(css).toContain('--insight-accent:');
    expect(css).toContain(':not(:defined)');
  });

  it('makes nothing of the types', async () => {
    const { code } = await bundled('import "insight-widgets/jsx"; import "insight-widgets/vue"; console.log("all");');
    expect(code.replace(/^\/\/.*$/gm, '').trim()).toBe('console.log("all");');
  });
});
