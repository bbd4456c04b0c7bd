import { parseDate } from '../../kit/core/civil.js';
import { daysIn, isProblem, isUnit, LONGEST_DAYS } from '../../kit/core/duration.js';
import type { Problem, ProblemCode } from '../../kit/core/problem.js';
import { resolveText } from '../../kit/core/text.js';
import type { Phase, TimelineDefinition } from './schema.js';

const MOST_PHASES = 5000;
const LONGEST_LABEL = 1000;
/** 9999-12-31, the last date that can be written. */
const LAST_DAY = 2_932_896;

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
  if (!problems.length) checkAfter(phases, say);

  const day = start === undefined ? undefined : parseDate(start);
  if (isProblem(day)) problems.push({ ...day, path: 'start' });
  else if (day !== undefined && !problems.length) {
    const days = phases.reduce((sum, { max, unit }) => sum + max * daysIn(unit), 0);
    if (day + days > LAST_DAY) say('date', 'start', `${start} and all phases end after the year 9999`);
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

function checkRange({ min, likely, max, unit }: Phase, path: string, say: Say): void {
  if (!isUnit(unit)) say('unit', `${path}.unit`, `“${String(unit)}” is not a unit`);
  else if (!(min >= 0)) say('range', `${path}.min`, `${min} is negative`);
  else if (!(max >= min)) say('range', `${path}.max`, `${max} is below min ${min}`);
  else if (max * daysIn(unit) > LONGEST_DAYS) say('range', `${path}.max`, `${max} ${unit}s are more than 10,000 years`);
  else if (likely !== undefined && !(likely >= min && likely <= max))
    say('range', `${path}.likely`, `${likely} is not between min ${min} and max ${max}`);
}

function checkAfter(phases: readonly Phase[], say: Say): void {
  const index = new Map(phases.map(({ id }, i) => [id, i]));
  let whole = true;
  phases.forEach(({ after }, i) =>
    after?.forEach((id, j) => {
      if (index.has(id)) return;
      say('unknown-ref', `phases[${i}].after[${j}]`, `no phase has the id “${id}”`);
      whole = false;
    }),
  );
  if (!whole) return;
  // Takes away what waits for nothing until nothing is left, or only what waits for itself.
  const waiting = phases.map(({ after }) => new Set(after));
  const followers = new Map<string, number[]>();
  waiting.forEach((ids, i) => ids.forEach((id) => followers.set(id, [...(followers.get(id) ?? []), i])));
  const free = phases.filter((_, i) => !waiting[i]!.size);
  for (const { id } of free)
    for (const follower of followers.get(id) ?? []) {
      waiting[follower]!.delete(id);
      if (!waiting[follower]!.size) free.push(phases[follower]!);
    }
  if (free.length === phases.length) return;
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
}
