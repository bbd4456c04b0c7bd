import type { RootContent } from 'mdast';
import { check as checkAssessment } from '../assessment/model/check.js';
import { pivotMisalignmentIn } from '../assessment/model/preset/in-language.js';
import type { AssessmentDefinition, Item } from '../assessment/model/schema.js';
import { describe, type Problem } from '../kit/core/problem.js';
import { uniqueIds } from '../timeline/io/slug.js';
import { withAttributes } from '../timeline/model/attributes.js';
import { check as checkTimeline } from '../timeline/model/check.js';
import { DIRECTIVES, type Explicit } from './body.js';
import { cardOf } from './card-directive.js';
import type { Desk } from './desk.js';
import { outlineOf } from './outline.js';
import { lineOf } from './prose.js';
import { linesIn } from './recognise/duration-lines.js';
import { bandsOf, short, skeleton } from './recognise/assessment.js';
import { contrastsOf } from './recognise/contrasts.js';
import { judge, phasesOf } from './recognise/timeline.js';
import { DURATIONS } from './words/languages.js';

/** What a directive says of itself, by name. */
export type Attributes = ReadonlyMap<string, string>;

/** Makes each directive's definition. What cannot be is an error in its place, and what it held stays prose. */
export function readDirectives(
  desk: Desk,
  explicit: readonly Explicit[],
  indexes: ReadonlyMap<RootContent, number>,
): void {
  for (const each of explicit) {
    const { directive, nodes } = each;
    const attributes: Attributes = new Map(
      Object.entries(directive.attributes ?? {}).flatMap(([name, value]) => (value == null ? [] : [[name, value]])),
    );
    const kind = DIRECTIVES[directive.name]!;
    const fail = (problems: readonly Problem[]) =>
      problems.forEach((problem) => desk.error('directive', directive, `:::${directive.name}: ${describe(problem)}`));
    if (kind !== 'card' && desk[kind]) {
      desk.warn('second', directive, `a pack holds one ${kind}: this one stays prose`);
      continue;
    }
    const made =
      kind === 'timeline'
        ? makeTimeline(desk, each, attributes, fail)
        : kind === 'card'
          ? cardOf(desk, each, attributes, fail)
          : makeAssessment(desk, each, attributes, fail);
    if (!made) continue;
    desk.use(made, ...nodes);
    const [first, last] = [indexes.get(nodes[0]!)!, indexes.get(nodes.at(-1)!)!];
    const variant = desk.cards.find(({ id }) => id === made)?.variant;
    desk.place({ id: made, kind, ...(variant && { variant }), from: first, to: last, role: 'replaces' });
  }
}

type Fail = (problems: readonly Problem[]) => void;

const KNOWN = /^(?:id|class|lang|title|schedule|start|unit|expect|expect-label|fiscal-year-start|controls)$/;

function titleOf(desk: Desk, { label, nodes }: Explicit, attributes: Attributes): string | undefined {
  const heading = nodes.find((node) => node.type === 'heading');
  const title = attributes.get('title') ?? (label || undefined);
  return title !== undefined
    ? desk.prose([{ type: 'text', value: title }])
    : heading?.type === 'heading'
      ? desk.prose(heading.children)
      : undefined;
}

function makeTimeline(desk: Desk, explicit: Explicit, attributes: Attributes, fail: Fail): string | undefined {
  const { directive, nodes } = explicit;
  const lines = nodes.filter(({ type }) => type !== 'heading').flatMap((node) => linesIn(node, desk));
  if (!judge(desk, lines, true)) return undefined;
  const { phases, notes } = phasesOf(lines);
  const title = titleOf(desk, explicit, attributes);
  const { definition, problems } = withAttributes(
    {
      kind: 'timeline',
      schema: 1,
      id: '',
      lang: desk.about.lang,
      ...(title !== undefined && { title }),
      phases,
      ...(notes.length && { notes }),
    },
    Object.fromEntries([...attributes].filter(([name]) => KNOWN.test(name))),
    DURATIONS,
  );
  const strangers = [...attributes.keys()].filter((name) => !KNOWN.test(name));
  for (const name of strangers)
    desk.warn('directive', directive, `:::${directive.name}: “${name}” is no attribute of it`);
  const wrong = checkTimeline(definition);
  fail([...problems, ...wrong]);
  if (wrong.length) return undefined;
  definition.id = desk.id(attributes.get('id') ?? title ?? '', 'timeline');
  desk.timeline = definition;
  return definition.id;
}

const REVERSE = /\s*\((?:reversed?|r|-|umgekehrt)\)\s*$/i;

/** Headings or lines in bold are dimensions, the items of their lists statements; or pairs, as anywhere else. */
function makeAssessment(desk: Desk, explicit: Explicit, attributes: Attributes, fail: Fail): string | undefined {
  const heading = titleOf(desk, explicit, attributes) ?? desk.about.title;
  const [first] = explicit.nodes;
  const isTitle = first?.type === 'heading' && !explicit.label && !attributes.has('title');
  const sections = outlineOf({ children: isTitle ? explicit.nodes.slice(1) : explicit.nodes });
  const contrasts = sections.flatMap(({ title, blocks, line }) => {
    const part = { title, blocks: blocks.map(({ node }) => node), nodes: [], line, isMarked: true };
    return contrastsOf(part, desk);
  });
  const wanted = attributes.get('id');
  // The tag that has an assessment built in, with nothing to ask but that.
  if (explicit.directive.name === 'pivot-misalignment-quiz' && !explicit.nodes.some(({ type }) => type === 'list')) {
    const { title, ...builtIn } = pivotMisalignmentIn(desk.about.lang);
    desk.assessment = { ...builtIn, id: desk.id(wanted ?? builtIn.id, 'assessment'), title: heading || title };
    return desk.assessment.id;
  }
  const made = contrasts.length ? skeleton(desk, contrasts, heading, wanted) : asked(desk, sections, heading, wanted);
  const wrong = checkAssessment(made);
  fail(wrong);
  if (wrong.length) return undefined;
  desk.assessment = made;
  return made.id;
}

function asked(
  desk: Desk,
  sections: ReturnType<typeof outlineOf>,
  title: string,
  wanted?: string,
): AssessmentDefinition {
  const unique = uniqueIds();
  const uniqueItem = uniqueIds();
  const listed = sections
    .map((section) => ({
      label: section.title || title,
      items: section.blocks.flatMap(({ node }) => (node.type === 'list' ? node.children : [])),
    }))
    .filter(({ items }) => items.length);
  const dimensions = listed.map(({ label }, i) => ({
    id: unique(short(label, 30) || `dimension-${i + 1}`),
    label: desk.prose([{ type: 'text', value: label }]),
  }));
  const items = listed.flatMap((each, i) =>
    each.items.map((item): Item => {
      const [first] = item.children;
      const said = first?.type === 'paragraph' ? desk.prose(first.children) : lineOf(item);
      const text = said.replace(REVERSE, '');
      const dimension = dimensions[i]!.id;
      const id = uniqueItem(`${dimension}-${short(text, 30) || 'item'}`);
      return { id, dimension, type: 'scale', text, reverse: REVERSE.test(said) };
    }),
  );
  return {
    kind: 'assessment',
    schema: 1,
    id: desk.id(wanted ?? title, 'assessment'),
    lang: desk.about.lang,
    title,
    dimensions,
    items,
    bands: bandsOf(desk.about.words),
    advice: [],
  };
}
