import type { Root, RootContent } from 'mdast';
import { validate as validateAssessment } from '../assessment/model/validate.js';
import { validate as validateCard } from '../card/model/validate.js';
import { describe, type Reading } from '../kit/core/problem.js';
import { checkOwn } from '../pack/model/check.js';
import type { PackDefinition } from '../pack/model/schema.js';
import { validate } from '../pack/model/validate.js';
import { slug } from '../timeline/io/slug.js';
import { validate as validateTimeline } from '../timeline/model/validate.js';
import { openDirectives, titleIn, trim } from './body.js';
import { addressesIn, Desk } from './desk.js';
import { readDirectives } from './directives.js';
import { isLanguage, lintFields, readFields } from './fields.js';
import { readFrontMatter } from './front-matter.js';
import { refusal } from './limits.js';
import { parse } from './markdown.js';
import { applyOptions } from './options.js';
import { outlineOf } from './outline.js';
import { lineOf } from './prose.js';
import { recogniseAllocation } from './recognise/allocation.js';
import { recogniseAnswer } from './recognise/answer.js';
import { adviceFrom } from './recognise/assessment.js';
import { recogniseConditions } from './recognise/conditions.js';
import { recogniseFigures } from './recognise/figures.js';
import { recogniseMisalignments } from './recognise/misalignments.js';
import { recogniseNumbered } from './recognise/numbered.js';
import { lintTimeline, recogniseExpectation, recogniseTimeline } from './recognise/timeline.js';
import { sectionReports } from './report.js';
import type { Article, ArticleProblem, ReadOptions } from './types.js';
import { guessLanguage, vocabularyOf } from './words/languages.js';

const byLine = (a: ArticleProblem, b: ArticleProblem) => a.line - b.line || a.column - b.column;

/** The last part of a path, without its ending. */
const nameOf = (file: string): string =>
  slug(file.replace(/^.*[\\/]/, '').replace(/\.[a-z\d]{1,10}$/i, '')) || 'article';

/** One line feed a line, and nothing that a page or a terminal would act on; every character keeps its place. */
const normal = (text: string): string =>
  text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '\ufffd');

/**
 * Reads a Markdown article into a pack and a report. It never throws, runs nothing of what it reads, and asks for no
 * more work than is linear in a text of at most `MAX_CHARACTERS`; what is beyond that is refused by name, with an empty
 * pack.
 */
export function readArticle(text: string, { file, lang }: ReadOptions): Article {
  const plain = normal(text.length > 4 * 1024 * 1024 ? text.slice(0, 4 * 1024 * 1024) : text);
  const controls = control(plain, text);
  const tooMuch = refusal(plain);
  if (tooMuch) return refused(file, lang, { severity: 'error', column: 1, ...tooMuch });
  try {
    return read(plain, file, lang, controls);
  } catch (error) {
    // What nests deeper than the engine's stack, and nothing else that is known.
    const message = `cannot be read (${error instanceof Error ? error.message : String(error)})`;
    return refused(file, lang, { severity: 'error', code: 'unread', message, line: 1, column: 1 });
  }
}

function control(plain: string, text: string): ArticleProblem[] {
  const at = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(text) ? plain.indexOf('\ufffd') : -1;
  if (at < 0) return [];
  const before = plain.slice(0, at).split('\n');
  const place = { line: before.length, column: before.at(-1)!.length + 1 };
  return [
    { severity: 'warning', code: 'control-character', message: 'a control character is shown as “\ufffd”', ...place },
  ];
}

function refused(file: string, lang: string | undefined, problem: ArticleProblem): Article {
  const id = nameOf(file);
  const language = lang ?? 'en';
  return {
    pack: packOf(id, language, { title: id, slug: id, lang: language, tags: [] }),
    report: { file, slug: id, title: id, lang: language, sections: [], review: [], problems: [problem] },
    body: { type: 'root', children: [] },
    placements: [],
  };
}

const packOf = (id: string, lang: string, article: PackDefinition['article']): PackDefinition => ({
  kind: 'pack',
  schema: 1,
  id,
  lang,
  article,
  cards: [],
  comparisons: [],
  steps: [],
  allocation: [],
});

function read(
  text: string,
  file: string,
  wantedLang: string | undefined,
  controls: readonly ArticleProblem[],
): Article {
  const front = readFrontMatter(text);
  const opened = openDirectives(parse(front.body), front.body);
  const { body } = opened;
  const named = readFields(front, []);
  const own = titleIn(body);
  const firstHeading = body.children.find(({ type }) => type === 'heading');
  const title = named.title ?? own ?? (firstHeading && lineOf(firstHeading)) ?? nameOf(file).replace(/-/g, ' ');
  const metadata = trim(body, own !== undefined && named.title === undefined ? own : title);
  const fields = readFields(front, metadata);
  const lang = [fields.lang, wantedLang].find((each) => each && isLanguage(each)) ?? guessLanguage(front.body);
  const id = slug(fields.slug ?? '') || nameOf(file);

  const explicit = new Set(opened.explicit.flatMap(({ nodes }) => nodes));
  const about = { title, slug: id, lang, words: vocabularyOf(lang), sources: fields.sources };
  const desk = new Desk(about, outlineOf(body, explicit), addressesIn(body.children));
  desk.problems.push(...controls, ...front.problems, ...fields.problems);
  const hasTitle = fields.title !== undefined || own !== undefined;
  if (!hasTitle) desk.warn('no-title', undefined, `the article has no title: “${title}” stands for it`, 'title: …');
  if (fields.slug !== undefined && fields.slug !== id)
    desk.problems.push({
      severity: 'warning',
      code: 'wrong-value',
      message: `slug: “${fields.slug}” is read as “${id}”`,
      ...front.at('slug'),
    });
  const hasImage = body.children.some((node) => holdsImage(node));
  desk.problems.push(...lintFields(fields, hasImage, front.at));
  for (const node of opened.html) desk.warn('unread', node, 'raw HTML does not reach the page');
  for (const node of opened.stray)
    desk.warn(
      'unknown-directive',
      node,
      `“${node.name}” is no widget’s, or cannot stand here: what it holds stays prose`,
      ':::pivot-timeline, :::insight-card or :::insight-quiz',
    );

  recognise(desk, opened.explicit, body);
  applyOptions(desk, front);
  const { timeline } = desk;
  const place = desk.placements.find((each) => each.id === timeline?.id);
  const said = {
    type: 'text' as const,
    value: '',
    position: { start: front.at('timeline'), end: front.at('timeline') },
  };
  if (timeline) lintTimeline(desk, timeline, (place && body.children[place.from]) ?? said);
  const pack = finish(desk, packOf(id, lang, { ...fields.article, title, slug: id, lang }));
  const ids = new Set([...pack.cards.map((card) => card.id), pack.timeline?.id, pack.assessment?.id]);
  return {
    pack,
    report: {
      file,
      slug: id,
      title,
      lang,
      sections: sectionReports(desk),
      review: pack.assessment ? [...desk.review] : [],
      problems: desk.problems.sort(byLine),
    },
    body,
    placements: desk.placements
      .filter((each) => ids.has(each.id))
      .sort((a, b) => a.from - b.from || Number(a.role === 'follows') - Number(b.role === 'follows') || a.to - b.to),
  };
}

/** What an author said explicitly comes first; then each recogniser, those that need what others found after them. */
function recognise(desk: Desk, explicit: Parameters<typeof readDirectives>[1], body: Root): void {
  const indexes = new Map<RootContent, number>(body.children.map((node, i) => [node, i]));
  readDirectives(
    desk,
    explicit.filter(({ directive, nodes }) => {
      const isThere = nodes.length > 0 && nodes.every((node) => indexes.has(node));
      if (!isThere) desk.error('directive', directive, `:::${directive.name} holds nothing`);
      return isThere;
    }),
    indexes,
  );
  recogniseAnswer(desk);
  recogniseTimeline(desk);
  recogniseExpectation(desk);
  recogniseConditions(desk);
  recogniseMisalignments(desk);
  recogniseAllocation(desk);
  recogniseFigures(desk);
  recogniseNumbered(desk);
  const { assessment, steps, review } = desk;
  if (assessment && review.length) assessment.advice = adviceFrom(steps, assessment);
}

const holdsImage = (node: RootContent): boolean =>
  node.type === 'image' || ('children' in node && (node.children as RootContent[]).some(holdsImage));

/** The pack of what holds: a definition that does not is left out, and said to be. */
function finish(desk: Desk, empty: PackDefinition): PackDefinition {
  const sound = <D extends { id: string }>(
    definition: D,
    { definition: read, problems }: Reading<D>,
  ): D | undefined => {
    for (const problem of problems)
      desk.problems.push({
        severity: 'error',
        code: 'definition',
        message: `${definition.id}: ${describe(problem)}`,
        line: 1,
        column: 1,
      });
    return problems.length ? undefined : read;
  };
  const { assessment, timeline, cards, comparisons, steps, allocation } = desk;
  const quiz = assessment && sound(assessment, validateAssessment(assessment));
  const plan = timeline && sound(timeline, validateTimeline(timeline));
  const whole = {
    ...empty,
    ...(quiz && { assessment: quiz }),
    ...(plan && { timeline: plan }),
    cards: cards.flatMap((card) => sound(card, validateCard(card)) ?? []),
    comparisons,
    steps,
    allocation,
  };
  const pack = {
    ...whole,
    ...(checkOwn({ ...whole, comparisons: [], steps: [] } as never).length && { allocation: [] }),
  };
  const { definition, problems } = validate(JSON.parse(JSON.stringify(pack)));
  for (const problem of problems)
    desk.problems.push({ severity: 'error', code: 'definition', message: describe(problem), line: 1, column: 1 });
  return definition ?? empty;
}
