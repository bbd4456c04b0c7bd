import { isProblem, monthsIn, type Duration } from '../../kit/core/duration.js';
import { slug, uniqueIds, unmarked } from '../../timeline/io/slug.js';
import type { Note, Phase, TimelineDefinition } from '../../timeline/model/schema.js';
import type { Desk } from '../desk.js';
import { within } from '../outline.js';
import { durationBlocks, isPhase, isWrong, type DurationBlock, type DurationLine } from './duration-lines.js';
import { expectationIn } from './expectation.js';

/** Words of a heading above durations; another with more of them does not win against it. */
const HEADING = /time|how long|duration|schedule|roadmap|zeit|dauer|fahrplan|wie lange/i;

/** Lines as phases, and what has no duration as notes in its place. */
export function phasesOf(lines: readonly DurationLine[]): { phases: Phase[]; notes: Note[] } {
  const unique = uniqueIds();
  const phases: Phase[] = [];
  const notes: Note[] = [];
  for (const line of lines) {
    if (isPhase(line)) {
      const id = unique(slug(unmarked(line.label)) || `phase-${phases.length + 1}`);
      phases.push({ id, label: line.label, ...(line.duration as Duration) });
    } else if (line.text) notes.push({ at: phases.length, text: line.text });
  }
  return { phases, notes };
}

/**
 * Says what is wrong with lines; whether a timeline can still be made of them. A line whose duration cannot be stops it:
 * a picture without that phase would mislead.
 */
export function judge(desk: Desk, lines: readonly DurationLine[], isMeant: boolean): boolean {
  let isWhole = true;
  const say = isMeant ? desk.error.bind(desk) : desk.warn.bind(desk);
  for (const line of lines) {
    const { duration, node, text } = line;
    if (isPhase(line)) continue;
    if (duration && isProblem(duration) && duration.code !== 'duration') {
      isWhole = false;
      say(
        duration.code === 'unit' ? 'unit' : 'range',
        node,
        `“${text.slice(0, 80)}”: ${duration.message}`,
        '1-2 quarters',
      );
    } else if (text)
      desk.warn('no-duration', node, `“${text.slice(0, 80)}” has no duration and stays a note`, '1-2 quarters');
  }
  return isWhole;
}

/** Durations as a list, a table, or lines: the best such block of the article is its timeline. */
export function recogniseTimeline(desk: Desk): void {
  const found = desk.sections
    .flatMap((section) => durationBlocks(section, desk))
    .filter(({ blocks }) => blocks.every((block) => !desk.isUsed(block)));
  const weight = ({ section, lines }: DurationBlock) =>
    lines.filter(isPhase).length + (HEADING.test(section.heading) ? 1000 : 0);
  const best = found.reduce<DurationBlock | undefined>(
    (most, each) => (most && weight(most) >= weight(each) ? most : each),
    undefined,
  );
  const isFirst = !desk.timeline;
  for (const { blocks, lines } of found.filter((each) => each !== best || !isFirst)) {
    judge(desk, lines.filter(isWrong), false);
    desk.warn('second', blocks[0], 'more durations: a pack holds one timeline, so these stay prose');
  }
  if (!best || !isFirst || !judge(desk, best.lines, false)) return;

  const { section, lines, blocks, from, to } = best;
  const { phases, notes } = phasesOf(lines);
  const id = desk.id(section.title || desk.about.title, 'timeline');
  const timeline: TimelineDefinition = {
    kind: 'timeline',
    schema: 1,
    id,
    lang: desk.about.lang,
    title: section.title || desk.about.title,
    phases,
    ...(notes.length && { notes }),
  };
  desk.timeline = timeline;
  desk.use(id, section.node, ...blocks);
  const isPart = section.children.length > 1 && blocks.includes(section.children[0]!.node!);
  desk.place({
    id,
    kind: 'timeline',
    from,
    to,
    role: isPart ? 'follows' : 'replaces',
    ...(section.index >= 0 && { heading: section.index }),
  });
}

/** What can only be judged once front matter has had its say. */
export function lintTimeline(desk: Desk, timeline: TimelineDefinition, at: Parameters<Desk['warn']>[1]): void {
  const families = new Set(timeline.phases.map(({ unit }) => monthsIn(unit) > 0));
  if (families.size > 1)
    desk.warn(
      'mixed-units',
      at,
      'days or weeks stand beside months, quarters or years: the two do not divide each other',
    );
  if (!timeline.schedule && !timeline.phases.some(({ after }) => after))
    desk.warn(
      'no-schedule',
      at,
      'each range is taken to count from the start (elapsed): say so if it is so',
      'timeline: {schedule: elapsed}, or sequential, or concurrent',
    );
}

/** The expectation: of the timeline's own section, else of the first sentence anywhere that says one. */
export function recogniseExpectation(desk: Desk): void {
  const { timeline } = desk;
  if (!timeline || timeline.expect) return;
  const own = desk.sections.filter((section) =>
    within(section).some(({ blocks }) => blocks.some(({ origin }) => desk.usesOf(origin).has(timeline.id))),
  );
  for (const section of new Set([...own, ...desk.sections]))
    for (const { node, origin } of section.blocks) {
      if (node.type !== 'paragraph' || desk.usesOf(origin).has(timeline.id)) continue;
      const expect = expectationIn(node, desk);
      if (!expect) continue;
      timeline.expect = expect;
      desk.use(timeline.id, origin);
      return;
    }
}
