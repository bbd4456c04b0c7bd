import { parseDate } from '../../kit/core/civil.js';
import { daysIn, isProblem, isUnit, LONGEST_DAYS } from '../../kit/core/duration.js';
import type { Problem, ProblemCode } from '../../kit/core/problem.js';
import { resolveText } from '../../kit/core/text.js';
import type { Phase, TimelineDefinition } from './schema.js';

const MOST_PHASES = 5000;
const LONGEST_LABEL = 1000;
/** 9999-12-31 is the last date that can be written, and months of the mean length are a few days off the calendar's. */
const LAST_DAY = 2_932_896 - 3;

/**
 * Whether a timeline of the right shape makes sense. Never throws. Codes: `empty`, `too-many`, `too-long`, `duplicate`
 * (ids), `range` (negative, upside down, longer than ten thousand years), `unit`, `unknown-ref` and `cycle` (`after`),
 * `date` (none of the calendar, beyond year 9999, or an expected date without a start).
 */
export function check(definition: TimelineDefinition): Problem[] {
  const problems: Problem[] = [];
  const say = (code: ProblemCode, path: string, message: string) => problems.push({ code, path, message });
  const { phases, start, expect, fiscalYearStart: first } = definition;

  if (!phases.length) say('empty', 'phases', 'there is no phase to show');
  if (phases.length > MOST_PHASES) say('too-many', 'phases', `${phases.length} phases are more than ${MOST_PHASES}`);
  const ids = new Set<string>();
  phases.forEach((phase, i) => {
    const path = `phases[${i}]`;
    if (ids.has(phase.id)) say('duplicate', `${path}.id`, `“${phase.id}” is the id of another phase`);
    ids.add(phase.id);
    if (resolveText(phase.label, '').length > LONGEST_LABEL)
      say('too-long', `${path}.label`, `longer than ${LONGEST_LABEL} characters`);
    checkRange(phase, path, say);
  });
  const longest = problems.length ? 0 : checkAfter(phases, say);

  const day = start === undefined ? undefined : parseDate(start);
  if (isProblem(day)) problems.push({ ...day, path: 'start' });
  else if (day !== undefined && !problems.length) {
    const days =
      definition.schedule === 'sequential' && !phases.some(({ after }) => after?.length)
        ? phases.reduce((sum, phase) => sum + lengthOf(phase), 0)
        : longest;
    if (day + days > LAST_DAY) say('date', 'start', `counted from ${start}, phases end after the year 9999`);
    else if (expect && 'value' in expect && day + expect.value * daysIn(expect.unit) > LAST_DAY)
      say('date', 'expect.value', `counted from ${start}, that is after the year 9999`);
  }
  if (expect && 'date' in expect) {
    const date = parseDate(expect.date);
    if (isProblem(date)) problems.push({ ...date, path: 'expect.date' });
    else if (start === undefined) say('date', 'expect.date', 'an expected date needs a start');
  } else if (expect) {
    if (!isUnit(expect.unit)) say('unit', 'expect.unit', `“${String(expect.unit)}” is not a unit`);
    else if (!(expect.value >= 0)) say('range', 'expect.value', `${expect.value} is negative`);
    else if (expect.value * daysIn(expect.unit) > LONGEST_DAYS) say('range', 'expect.value', 'more than 10,000 years');
  }
  if (first !== undefined && !(Number.isInteger(first) && first >= 1 && first <= 12))
    say('range', 'fiscalYearStart', `${first} is not a month, 1 to 12`);
  return problems;
}

type Say = (code: ProblemCode, path: string, message: string) => void;

const lengthOf = ({ max, unit }: Phase): number => max * daysIn(unit);

function checkRange({ min, likely, max, unit, from = 0 }: Phase, path: string, say: Say): void {
  if (!isUnit(unit)) say('unit', `${path}.unit`, `“${String(unit)}” is not a unit`);
  else if (!(min >= 0)) say('range', `${path}.min`, `${min} is negative`);
  else if (!(max >= min)) say('range', `${path}.max`, `${max} is below min ${min}`);
  else if (max * daysIn(unit) > LONGEST_DAYS) say('range', `${path}.max`, `${max} ${unit}s are more than 10,000 years`);
  else if (likely !== undefined && !(likely >= min && likely <= max))
    say('range', `${path}.likely`, `${likely} is not between min ${min} and max ${max}`);
  else if (!(from >= 0 && from <= min)) say('range', `${path}.from`, `${from} is not between 0 and min ${min}`);
}

/** How many days the longest way through the phases takes, or 0 where they wait for what is not there or for themselves. */
function checkAfter(phases: readonly Phase[], say: Say): number {
  const index = new Map(phases.map(({ id }, i) => [id, i]));
  let whole = true;
  phases.forEach(({ after }, i) =>
    after?.forEach((id, j) => {
      if (index.has(id)) return;
      say('unknown-ref', `phases[${i}].after[${j}]`, `no phase has the id “${id}”`);
      whole = false;
    }),
  );
  if (!whole) return 0;
  // Takes away what waits for nothing until nothing is left, or only what waits for itself.
  const waiting = phases.map(({ after }) => new Set(after));
  const followers = new Map<string, number[]>();
  waiting.forEach((ids, i) => ids.forEach((id) => followers.set(id, [...(followers.get(id) ?? []), i])));
  const free = phases.filter((_, i) => !waiting[i]!.size);
  const ends = new Map<string, number>();
  let longest = 0;
  for (const phase of free) {
    const { id, after = [] } = phase;
    const end = after.reduce((latest, each) => Math.max(latest, ends.get(each)!), 0) + lengthOf(phase);
    longest = Math.max(longest, end);
    ends.set(id, end);
    for (const follower of followers.get(id) ?? []) {
      waiting[follower]!.delete(id);
      if (!waiting[follower]!.size) free.push(phases[follower]!);
    }
  }
  if (free.length === phases.length) return longest;
  let at = waiting.findIndex((ids) => ids.size);
  const path: number[] = [];
  while (!path.includes(at)) {
    path.push(at);
    at = index.get([...waiting[at]!][0]!)!;
  }
  const cycle = path.slice(path.indexOf(at));
  say(
    'cycle',
    `phases[${at}].after`,
    `phases wait for each other: ${[...cycle, at].map((i) => phases[i]!.id).join(' → ')}`,
  );
  return 0;
}
