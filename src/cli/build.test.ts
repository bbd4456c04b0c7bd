import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildCommand } from '../../build/cli.js';

const folder = mkdtempSync(join(tmpdir(), 'insight-build-'));
const work = join(folder, 'work');
let command: string;

const put = (name: string, text: string) => {
  mkdirSync(dirname(join(work, name)), { recursive: true });
  writeFileSync(join(work, name), text);
};
const get = (name: string) => readFileSync(join(work, name), 'utf8');

beforeAll(async () => {
  command = await buildCommand(join(folder, 'dist', 'cli'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module","version":"1.2.3"}');
  // Stand-ins for what the build of the widgets leaves beside the command.
  const files = ['arrive.css', 'insight-card.js', 'pivot-timeline.js', 'insight-quiz.js', 'chunks/json-1.js'];
  mkdirSync(join(folder, 'dist/cdn/chunks'), { recursive: true });
  for (const file of [...files, 'insight-card.js.map']) writeFileSync(join(folder, 'dist/cdn', file), `/* ${file} */`);
  const integrity = (file: string) => [file, { integrity: `sha384-${file}` }];
  writeFileSync(
    join(folder, 'dist/cdn/manifest.json'),
    JSON.stringify({ files: Object.fromEntries(files.map(integrity)) }),
  );
}, 60_000);
beforeEach(() => {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work);
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'build', ...args], {
    cwd: work,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

const article = (title: string, more = '') => `---
title: ${title}
author: Ada Doe
published: 2026-11-01
image: https://example.org/a.png
timeline: { schedule: elapsed }
${more}---

## How long it takes

- Rewrite the plans: 1-2 quarters
- Retrain the people: 2-3 quarters

Leadership expects results in one quarter.
`;

describe('build', () => {
  it('makes of an article a page, a pack and embeds, with the widgets’ files beside them', () => {
    put('plan.md', article('How long it takes'));
    const { status, stdout } = run('plan.md', '--out', 'site');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^site\/plan\.html: 1 widget from plan\.md\n1 article, 0 errors, \d+ warnings?\n$/);
    expect(readdirSync(join(work, 'site')).sort()).toEqual([
      ...['cdn', 'copy.js', 'page.css', 'plan.embeds.html', 'plan.html', 'plan.pack.json'],
    ]);
    expect(readdirSync(join(work, 'site/cdn')).sort()).toEqual([
      ...['arrive.css', 'chunks', 'insight-card.js', 'insight-quiz.js', 'manifest.json', 'pivot-timeline.js'],
    ]);
    const page = get('site/plan.html');
    expect(page).toContain('src="cdn/pivot-timeline.js"');
    expect(page).toContain('integrity="sha384-pivot-timeline.js"');
    expect(page).not.toContain('insight-card.js');
    expect(page).toContain('<li id="rewrite-the-plans">Rewrite the plans: 1–2 quarters</li>');
    expect(get('site/plan.embeds.html')).toContain('https://YOUR-CDN/pivot-timeline.js');
    expect(
      spawnSync(process.execPath, [command, 'validate', 'site/plan.pack.json'], { cwd: work, encoding: 'utf8' }),
    ).toMatchObject({ status: 0, stdout: 'site/plan.pack.json: a valid pack\n' });
  });

  it('loads the widgets from an address, by their hashes, and copies nothing then', () => {
    put('plan.md', article('How long it takes'));
    expect(run('plan.md', '--out', 'site', '--cdn', 'https://cdn.example.org/1.2.3').status).toBe(0);
    expect(existsSync(join(work, 'site/cdn'))).toBe(false);
    for (const name of ['site/plan.html', 'site/plan.embeds.html']) {
      expect(get(name)).toContain('https://cdn.example.org/1.2.3/pivot-timeline.js');
      expect(get(name)).toContain('sha384-pivot-timeline.js');
      expect(get(name)).not.toContain('YOUR-CDN');
    }
  });

  it('takes a folder with all in it, in one order, and what begins with a dot not', () => {
    put('articles/b.md', article('B'));
    put('articles/a/z.markdown', article('Z'));
    put('articles/.draft.md', article('Draft'));
    put('articles/notes.txt', 'not an article');
    const { stdout, status } = run('articles', '--out', 'site');
    expect(status).toBe(0);
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      expect.stringMatching(/^site\/z\.html/),
      expect.stringMatching(/^site\/b\.html/),
    ]);
    expect(stdout).toMatch(/\n2 articles, /);
  });

  it('names what is wrong by file, line and column, and writes nothing of that article', () => {
    put('good.md', article('Good'));
    put('bad.md', article('Bad').replace('1-2 quarters', '3-2 quarters'));
    const { status, stderr, stdout } = run('bad.md', 'good.md', '--out', 'site');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^bad\.md:6:1: error: timeline: phases: .*\(wrong-value\)$/m);
    expect(stderr).toMatch(/^bad\.md:11:\d+: warning: .*upside down.*\(range\)$/m);
    expect(existsSync(join(work, 'site/bad.html'))).toBe(false);
    expect(existsSync(join(work, 'site/good.html'))).toBe(true);
    expect(stdout).toMatch(/2 articles, 1 not built, 1 error/);
  });

  it('lets warnings pass, unless it is told to be strict', () => {
    put('plan.md', article('Plan').replace('author: Ada Doe\n', ''));
    const { status, stderr } = run('plan.md', '--out', 'site');
    expect(status).toBe(0);
    expect(stderr).toContain('plan.md:1:1: warning: ');
    expect(stderr).toContain('(no-author)');
    rmSync(join(work, 'site'), { recursive: true });
    expect(run('plan.md', '--out', 'site', '--strict').status).toBe(1);
    expect(existsSync(join(work, 'site/plan.html'))).toBe(false);
  });

  it('refuses a slug that another article has', () => {
    put('a.md', article('A', 'slug: same\n'));
    put('b.md', article('B', 'slug: same\n'));
    const { status, stderr } = run('a.md', 'b.md', '--out', 'site');
    expect(status).toBe(1);
    expect(stderr).toContain('b.md:1:1: error: its slug “same” is that of a.md already');
    expect(get('site/same.html')).toContain('<h1>A</h1>');
  });

  it('writes nowhere but in its folder, whatever an article calls itself', () => {
    put('plan.md', article('Plan', 'slug: "../../../tmp/owned"\n'));
    run('plan.md', '--out', 'a/b/c/site');
    expect(readdirSync(work).sort()).toEqual(['a', 'plan.md']);
    expect(readdirSync(join(work, 'a/b/c'))).toEqual(['site']);
    expect(readdirSync(join(work, 'a/b/c/site')).some((name) => name.endsWith('.pack.json'))).toBe(true);
  });

  it('says it all as JSON, with what became of each section', () => {
    put('plan.md', article('Plan'));
    const { status, stdout } = run('plan.md', '--out', 'site', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        file: 'plan.md',
        slug: 'plan',
        title: 'Plan',
        outputs: ['site/plan.html', 'site/plan.pack.json', 'site/plan.embeds.html'].map((path) => join(path)),
        widgets: [{ kind: 'timeline' }],
        sections: [{ heading: 'How long it takes', status: 'used' }],
      },
    ]);
  });

  it('loads a style sheet of the author’s after its own', () => {
    put('plan.md', article('Plan'));
    put('brand.css', ':root { --accent: green }');
    expect(run('plan.md', '--out', 'site', '--css', 'brand.css').status).toBe(0);
    expect(get('site/own.css')).toBe(':root { --accent: green }');
    expect(get('site/plan.html')).toMatch(/href="page\.css">\s*<link rel="stylesheet" href="own\.css">/);
  });

  it('tells other sites how to show a page whose address is known, and else says why not', () => {
    put('plan.md', article('Plan'));
    put('known.md', article('Known', 'canonicalUrl: https://example.org/a/known\n'));
    const { stderr } = run('plan.md', 'known.md', '--out', 'site');
    expect(stderr).toContain('plan.md:1:1: note: no oEmbed: the page’s own address is not known; say --site');
    expect(stderr).not.toContain('known.md:1:1: note: no oEmbed');
    expect(existsSync(join(work, 'site/plan.oembed.json'))).toBe(false);
    expect(get('site/plan.html')).not.toContain('oembed');
    expect(get('site/plan.embeds.html')).not.toContain('frame.html');
    expect(get('site/known.html')).toContain('href="https://example.org/a/known.oembed.json"');
    expect(get('site/known.oembed.json')).toContain('https://example.org/a/cdn/frame.html?');

    const { status, stdout } = run('plan.md', '--out', 'site', '--site', 'https://example.org/b', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ oembed: { address: 'https://example.org/b/plan.oembed.json' } }]);
    expect(JSON.parse(get('site/plan.oembed.json'))).toMatchObject({ type: 'rich', version: '1.0', title: 'Plan' });
    expect(get('site/plan.embeds.html')).toContain('https://example.org/b/cdn/frame.html?');
    expect(JSON.parse(run('plan.md', '--out', 'site', '--json').stdout)).toMatchObject([
      { oembed: { missing: expect.stringContaining('say --site') } },
    ]);
  });

  it('asks for no more of a folder than of its parts, and tells how far it is', () => {
    for (let i = 0; i < 500; i++) put(`articles/a${i}.md`, article(`Article ${i}`));
    const { status, stdout, stderr } = run('articles', '--out', 'site');
    expect(status).toBe(0);
    expect(stdout).toMatch(/\n500 articles, 0 errors, /);
    expect(stderr.match(/^\d+ of 500 articles$/gm)).toHaveLength(20);
    expect(stderr).toContain('500 of 500 articles');
    expect(readdirSync(join(work, 'site')).filter((name) => name.endsWith('.pack.json'))).toHaveLength(500);
  });

  it('builds again what changes, and not what it writes', async () => {
    put('plan.md', article('First title'));
    const child = spawn(process.execPath, [command, 'build', '.', '--out', 'site', '--watch'], { cwd: work });
    let said = '';
    const saw = (text: string) =>
      new Promise<void>((done) => {
        const look = (chunk: Buffer | string = '') => {
          said += String(chunk);
          if (said.includes(text)) done();
        };
        child.stdout.on('data', look);
        child.stderr.on('data', look);
        look();
      });
    await saw('watching');
    said = '';
    const again = saw('1 article,');
    put('plan.md', article('Second title'));
    await again;
    expect(get('site/plan.html')).toContain('<h1>Second title</h1>');
    const ended = new Promise((done) => child.on('exit', done));
    child.kill();
    await ended;
  });

  it.each([
    [[], 'an article is missing'],
    [['plan.md'], 'say where to: --out dir'],
    [['nope.md', '--out', 'x'], 'cannot read nope.md (ENOENT'],
    [['plan.md', '--out', 'x', '--cdn', 'javascript:alert(1)'], '--cdn javascript:alert(1) is not the address'],
    [['plan.md', '--out', 'x', '--site', '/a/'], '--site /a/ is not the address of a folder on the web'],
    [['plan.md', '--out', 'x', '--watch', '--json'], '--watch tells as it goes'],
  ])('tells with %j what is wrong with the command', (args, message) => {
    put('plan.md', article('Plan'));
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(`insight-widgets: ${message}`);
  });
});
