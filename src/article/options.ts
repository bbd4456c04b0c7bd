import { validate as validateAssessment } from '../assessment/model/validate.js';
import { validate as validateCard } from '../card/model/validate.js';
import { describe, type Problem, type Reading } from '../kit/core/problem.js';
import type { PackStep } from '../pack/model/schema.js';
import { validate as validatePack } from '../pack/model/validate.js';
import { withAttributes } from '../timeline/model/attributes.js';
import type { TimelineDefinition } from '../timeline/model/schema.js';
import { validate as validateTimeline } from '../timeline/model/validate.js';
import type { Desk } from './desk.js';
import { camel } from './fields.js';
import type { FrontMatter } from './front-matter.js';
import { isPhase, linesIn } from './recognise/duration-lines.js';
import { phasesOf } from './recognise/timeline.js';
import { DURATIONS } from './words/languages.js';

type Data = Record<string, unknown>;

/** What holds a pack's lists, to be judged by themselves. */
const EMPTY = { kind: 'pack', schema: 1, id: 'pack', article: { title: '', slug: '' } };

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names in a definition's own spelling: `expect_label` → `expectLabel`. Ids that are keys of texts stay as they are. */
const spelled = (data: Data): Data =>
  Object.fromEntries(Object.entries(data).map(([name, value]) => [camel(name), value]));

/** One over the other: maps by name, lists of things with ids by id, everything else as a whole. */
function merge(base: unknown, over: unknown): unknown {
  if (isObject(base) && isObject(over)) {
    const entries = Object.entries(spelled(over)).map(([name, value]) => [name, merge(base[name], value)] as const);
    return { ...base, ...Object.fromEntries(entries) };
  }
  const hasIds = (value: unknown): value is Data[] =>
    Array.isArray(value) && value.length > 0 && value.every((each) => isObject(each) && typeof each.id === 'string');
  if (!hasIds(base) || !hasIds(over)) return over;
  const changed = base.map((each) => over.filter(({ id }) => id === each.id).reduce<unknown>(merge, each));
  return [...changed, ...over.filter(({ id }) => !base.some((each) => each.id === id))];
}

/**
 * Lays what front matter says of definitions over what was recognised: any field of a definition, by its name; `false`
 * takes one out. A definition that would not hold with it stays as it was, and the field is reported.
 */
export function applyOptions(desk: Desk, front: Pick<FrontMatter, 'fields' | 'at'>): void {
  for (const [field, options] of front.fields) {
    const kind = field === 'quiz' ? 'assessment' : field;
    const fail = (problems: readonly Problem[]) =>
      problems.forEach((problem) => {
        const path = problem.path.split(/[.[\]]+/).filter(Boolean);
        const place = front.at(field, ...path);
        desk.problems.push({
          severity: 'error',
          code: 'wrong-value',
          message: `${field}: ${describe(problem)}`,
          ...place,
        });
      });
    if (kind === 'timeline' || kind === 'assessment') one(desk, kind, options, fail);
    else if (kind === 'answer' || kind === 'cards') cards(desk, kind, options, fail);
    else if (kind === 'steps' || kind === 'comparisons' || kind === 'allocation') list(desk, kind, options, fail);
  }
}

type Fail = (problems: readonly Problem[]) => void;

const notAMap = (what: string): Problem[] => [{ code: 'shape', path: '', message: `expected ${what}` }];

function one(desk: Desk, kind: 'timeline' | 'assessment', options: unknown, fail: Fail): void {
  const had = desk[kind];
  if (options === false) {
    desk[kind] = undefined;
    return;
  }
  if (!isObject(options)) return fail(notAMap('fields of it, or false'));
  const { reviewed, ...over } = spelled(options);
  const wanted = typeof over.id === 'string' ? over.id : (had?.id ?? kind);
  const base: Data = { kind, schema: 1, lang: desk.about.lang, title: desk.about.title, ...had };
  const id = wanted === had?.id ? wanted : desk.id(wanted, kind);
  const read: Reading<unknown> =
    kind === 'timeline'
      ? timelineWith(desk, base, over)
      : validateAssessment(reviewedWith(desk, merge(base, over), reviewed));
  fail(read.problems);
  if (!read.definition) return;
  const made = { ...(read.definition as Data), id } as never;
  desk[kind] = made;
  if (had && had.id !== id) desk.rename(had.id, id);
}

/** Drafts that their author has been through carry no mark any more. */
function reviewedWith(desk: Desk, definition: unknown, reviewed: unknown): unknown {
  if (reviewed !== true || !isObject(definition) || !Array.isArray(definition.items)) return definition;
  desk.review.length = 0;
  const { draft } = desk.about.words.texts;
  const items = definition.items.map((item: Data) => (item.help === draft ? { ...item, help: undefined } : item));
  return { ...definition, items, ...(definition.version === 'draft' && { version: undefined }) };
}

/** A timeline's texts are read as its tag's attributes are, and phases as lines. */
function timelineWith(desk: Desk, base: Data, over: Data): Reading<TimelineDefinition> {
  const { schedule, start, unit, expect, expectLabel, fiscalYearStart, phases, ...rest } = over;
  const lines = Array.isArray(phases) && phases.every((each) => typeof each === 'string') ? phases : undefined;
  const read = lines?.map((value) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }));
  const said = read?.flatMap((line) => linesIn(line, desk)) ?? [];
  const wrong = said.flatMap((line, i): Problem[] =>
    isPhase(line)
      ? []
      : [
          {
            code: 'duration',
            path: `phases[${i}]`,
            message: `“${line.text}” says no duration, such as “1-2 quarters”`,
          },
        ],
  );
  if (wrong.length) return { problems: wrong };
  const own = read ? phasesOf(said) : phases === undefined ? {} : { phases };
  const merged = merge({ phases: [], ...base }, { ...rest, ...(isObject(expect) && { expect }), ...(read ? {} : own) });
  const whole = read ? { ...(merged as Data), ...own } : merged;
  const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : null);
  const { definition, problems } = withAttributes(
    whole as TimelineDefinition,
    {
      schedule: text(schedule),
      start: text(start),
      unit: text(unit),
      expect: text(expect),
      'expect-label': text(expectLabel),
      'fiscal-year-start': text(fiscalYearStart),
    },
    DURATIONS,
  );
  const valid = validateTimeline({ ...definition, id: 'timeline' });
  return { ...(valid.definition && { definition: valid.definition }), problems: [...problems, ...valid.problems] };
}

function cards(desk: Desk, field: 'answer' | 'cards', options: unknown, fail: Fail): void {
  const answer = desk.cards.find(
    ({ variant, eyebrow, title }) => variant === 'answer' && title === desk.title && eyebrow !== title,
  );
  const given =
    field === 'answer'
      ? [
          {
            id: answer?.id ?? 'answer',
            variant: 'answer',
            title: desk.title,
            ...(typeof options === 'string' ? { text: options } : (options as Data)),
          },
        ]
      : options;
  if (options === false) {
    if (field === 'answer') desk.drop(answer?.id);
    else desk.cards.length = 0;
    return;
  }
  if (!Array.isArray(given) || !given.every(isObject)) return fail(notAMap('a list of cards'));
  given.forEach((each, i) => {
    const at = desk.cards.findIndex(({ id }) => id === each.id);
    const wanted = typeof each.id === 'string' ? each.id : typeof each.title === 'string' ? each.title : '';
    const base: Data = at < 0 ? { kind: 'card', schema: 1, lang: desk.about.lang } : { ...desk.cards[at] };
    const { definition, problems } = validateCard(merge(base, { ...each, id: wanted || 'card' }));
    const prefix = field === 'cards' ? `[${i}]` : '';
    fail(problems.map((problem) => ({ ...problem, path: `${prefix}${problem.path ? `.${problem.path}` : ''}` })));
    if (definition && at >= 0) desk.cards[at] = definition;
    else if (definition) desk.cards.push({ ...definition, id: desk.id(wanted, 'card') });
  });
}

function list(desk: Desk, field: 'steps' | 'comparisons' | 'allocation', options: unknown, fail: Fail): void {
  const had: unknown[] = desk[field];
  if (options === false) {
    // With the steps goes the card that names them.
    const ids = new Set(desk.steps.map(({ id }) => id));
    const named = desk.cards.find(({ steps }) => steps?.some(({ id }) => id !== undefined && ids.has(id)));
    if (field === 'steps') desk.drop(named?.id);
    had.length = 0;
    return;
  }
  // Shares may be given by name: {sales: 40, research: 60}.
  const given =
    field === 'allocation' && isObject(options)
      ? Object.entries(options).map(([label, share]) => ({ label, share }))
      : options;
  if (!Array.isArray(given) || !given.every(isObject)) return fail(notAMap('a list'));
  const needed = { steps: 'title', comparisons: 'stated', allocation: 'label' }[field];
  const known = new Set(had.map((each) => (each as Data).id));
  const named = given.map((each) => {
    if (field === 'allocation') return each;
    const words = typeof each[needed] === 'string' ? each[needed] : '';
    const id = typeof each.id === 'string' ? each.id : desk.id(words, field);
    return { ...(field === 'comparisons' && !known.has(id) && { actual: [] }), ...each, id };
  });
  const next = merge(field === 'allocation' ? undefined : had, named) as Data[];
  const { problems } = validatePack({ ...EMPTY, [field]: next });
  if (problems.length)
    return fail(
      problems.map((problem) => {
        // Where it stands in front matter, not in what came of it.
        const [, index = '', rest = ''] = /\[(\d+)\](.*)$/.exec(problem.path) ?? [];
        const own =
          index && named.indexOf(named.find((each) => 'id' in each && each.id === next[+index]?.id) ?? named[+index]!);
        return { ...problem, path: index && `[${own}]${rest}` };
      }),
    );
  if (field === 'steps') renameSteps(desk, next as unknown as PackStep[]);
  had.splice(0, had.length, ...next);
}

/** A card that names the steps calls them what they are called now. */
function renameSteps(desk: Desk, steps: readonly PackStep[]): void {
  for (const card of desk.cards)
    for (const step of card.steps ?? []) {
      const known = steps.find(({ id }) => id === step.id);
      if (known) step.title = known.title;
      if (known?.text !== undefined && step.text !== undefined) step.text = known.text;
    }
}
