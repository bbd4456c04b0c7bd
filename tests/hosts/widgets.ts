// One of each widget as an author writes it, on somebody's page, and what a visitor does with them.
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Manifest } from '../../build/manifest.js';
import { pivotMisalignment } from '../../src/assessment/model/preset/pivot-misalignment.js';
import { type AssessmentResult, score } from '../../src/assessment/model/score.js';
import type { InsightQuiz } from '../../src/assessment/view/insight-quiz.js';
import { type Engine, type Page, type Route, serve, type Site, type SiteOptions } from '../pages/harness/index.js';
import { visibleText } from '../pages/harness/index.js';
import { open as openWindow } from '../pages/harness/open.js';

export const CDN = 'dist/cdn';
export const manifest = JSON.parse(readFileSync(`${CDN}/manifest.json`, 'utf8')) as Manifest;

export const TAGS = ['insight-card', 'pivot-timeline', 'pivot-misalignment-quiz', 'insight-quiz'] as const;
export type Tag = (typeof TAGS)[number];

/** What the author says in each, which a reader reads with and without a script. */
export const WORDS: Record<Tag, string> = {
  'insight-card': 'Half of it was never paid for.',
  'pivot-timeline': 'Rewrite the pay plans',
  'pivot-misalignment-quiz': 'What is paid for is what was promised.',
  'insight-quiz': 'We know where we are going.',
};
const CONTENT: Record<Tag, string> = {
  'insight-card': `<h3>Why did the plan stall?</h3><p>${WORDS['insight-card']}</p>`,
  'pivot-timeline': `<h3>The results come last</h3><ol><li>${WORDS['pivot-timeline']}: 1-2 quarters</li>
    <li>See it in the results: 4-6 quarters</li></ol>`,
  'pivot-misalignment-quiz': `<ol><li id="pay" data-dimension="incentive">${WORDS['pivot-misalignment-quiz']}</li></ol>`,
  'insight-quiz': `<h3>Are we ready?</h3><ol><li id="where" data-dimension="sight">${WORDS['insight-quiz']}</li>
    <li id="how" data-dimension="means">We have what it takes.</li></ol>`,
};
export const widget = (tag: Tag, attributes = '') => `<${tag} ${attributes}>${CONTENT[tag]}</${tag}>`;
/** All of them, the assessment as a bare tag with its own twelve statements. */
export const WIDGETS = TAGS.map((tag) => (tag === 'pivot-misalignment-quiz' ? `<${tag}></${tag}>` : widget(tag))).join(
  '\n',
);

/** A file of ours, as the README has it embedded; the loader, whose address may move, carries no hash. */
export function script(file = 'all.js', base = '/cdn/'): string {
  const integrity = file.startsWith('loader') ? '' : `integrity="${manifest.files[file]!.integrity}"`;
  return `<script type="module" crossorigin ${integrity} src="${base}${file}"></script>`;
}

export interface Host {
  /** In the head; with ours, unless the host brings it in another way. */
  head?: string;
  /** Attributes of the root element. */
  root?: string;
  /** The host's own files. Ours lie below `/cdn/`. */
  routes?: Record<string, Route>;
  options?: SiteOptions;
}

export const page = (body: string, { head = script(), root = 'lang="en"' }: Host = {}) =>
  `<!doctype html><html ${root}><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;

const windows = new Map<Engine, Promise<Page>>();

/**
 * Opens a page of somebody's, in the one window that an engine has for all of them: an engine may take seconds to start.
 * Each page is an origin of its own, so nothing that one left there is another's.
 */
export async function visit(engine: Engine, body: string, host: Host = {}): Promise<{ at: Page; site: Site }> {
  const site = await serve({ '/': { body: page(body, host) }, '/cdn/': { folder: CDN }, ...host.routes }, host.options);
  const window = windows.get(engine) ?? openWindow(engine);
  windows.set(engine, window);
  const at = await window;
  await at.goto(site.url());
  return { at, site };
}

/** Waits until every widget on the page is there, and shows its content or has given up. */
export const ready = (at: Page, tags: readonly string[] = TAGS) =>
  at.waitFor(async (names) => {
    const widgets = [...document.querySelectorAll<InsightQuiz>(names.join())];
    for (const widget of widgets) {
      if (!widget.matches(':defined')) return false;
      await widget.ready;
      await widget.updateComplete;
    }
    return widgets.length > 0;
  }, tags);

/** Answers to the twelve statements of the assessment, and to the two of the author's own. */
export const ANSWERS: Record<string, number[]> = {
  'pivot-misalignment-quiz': [2, 5, 2, 3, 3, 3, 4, 2, 4, 3, 3, 3],
  'insight-quiz': [4, 2],
};
const definition = pivotMisalignment();
const answers = Object.fromEntries(
  definition.items.map(({ id }, i) => [id, ANSWERS['pivot-misalignment-quiz']![i]!] as const),
);
/** What they come to. */
export const RESULT: AssessmentResult = score(definition, answers);
export const QUESTIONS = definition.items.map(({ text }) => text as string);

/** Answers questions of a quiz as they are asked, and gives what was asked. */
export const answer = (at: Page, selector: string, points: readonly number[]) =>
  at.evaluate(
    async (found, given) => {
      const quiz = document.querySelector<InsightQuiz>(found)!;
      await quiz.ready;
      const root = quiz.shadowRoot!;
      const asked: string[] = [];
      for (const point of given) {
        asked.push(root.querySelector('legend')!.textContent.trim());
        root.querySelectorAll('label')[point - 1]!.click();
        await quiz.updateComplete;
        root.querySelector<HTMLElement>('.go')!.click();
        await quiz.updateComplete;
      }
      return asked;
    },
    selector,
    points,
  );

/** Takes the assessment to its result, and holds that to what the model says. */
export async function takeAssessment(at: Page): Promise<void> {
  const tag = 'pivot-misalignment-quiz';
  expect(await answer(at, tag, ANSWERS[tag]!)).toEqual(QUESTIONS);
  expect(await at.evaluate((found) => document.querySelector<InsightQuiz>(found)!.result, tag)).toEqual(RESULT);
  expect(await visibleText(at)).toContain('What to fix first');
}

/** Uses all of them as a visitor would: reads, and answers to the results. */
export async function useAll(at: Page): Promise<void> {
  await ready(at);
  const text = await visibleText(at);
  for (const tag of TAGS) expect(text).toContain(tag === 'pivot-misalignment-quiz' ? QUESTIONS[0] : WORDS[tag]);
  expect(text, 'the timeline is drawn').toContain('Half of all futures are done after 5 quarters');
  await takeAssessment(at);
  await answer(at, 'insight-quiz', ANSWERS['insight-quiz']!);
  expect(await at.evaluate(() => document.querySelector<InsightQuiz>('insight-quiz')!.result?.total.score)).toBe(50);
}

/** Stands for whatever is brought on demand. */
export const CHUNKS = 'chunks/*';

/** Nothing was said, thrown or blocked, and nothing of ours was asked for but these files, each once. */
export async function expectQuiet(at: Page, site: Site, files: readonly string[] = ['all.js']): Promise<void> {
  expect(await at.console()).toEqual([]);
  const theirs = Object.keys(site.routes).filter((path) => path !== '/cdn/');
  const asked = site.requests.map(({ path }) => path).filter((path) => !theirs.includes(path));
  const isBrought = (path: string) => files.includes(CHUNKS) && path.slice('/cdn/'.length) in manifest.files;
  expect(asked.filter((path, i) => asked.indexOf(path) !== i)).toEqual([]);
  const named = files.filter((file) => file !== CHUNKS).map((file) => `/cdn/${file}`);
  expect(asked.filter((path) => named.includes(path) || !isBrought(path)).sort()).toEqual(named.sort());
}
