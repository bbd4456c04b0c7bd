import { schedulingConcurrent } from './concurrent.js';
import { byChances, latest, type Distribution } from './distribution.js';
import { full } from './grid.js';
import { modeOf, rangeOf, scheduling, unitOfAll, type Finish, type Schedule } from './schedule.js';
import type { TimelineDefinition } from './schema.js';
import { atOnce, type Steps } from './steps.js';
import { NOTHING, type Range, type Sum } from './sum.js';

/*
 * Phases that wait for each other. A phase begins when all that it waits for are done. While the branches that meet in
 * a phase have no phase in common they are independent, and the latest of them is exact; where they share one, chances
 * are sampled, and every number that depends on them says so by its `error`.
 */

/** The draws of one sampled graph are shared among its phases, so that the work is bounded whatever its size. */
const DRAWS = 4_000_000;
const SAMPLES = 40_000;
const INVERSE = 1024;
const SEED = 0x9e3779b9;

/** Uniform numbers in 0–1 from a seed (Tommy Ettinger's mulberry32): the same graph gives the same numbers everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The moments of the samples, sorted, as a distribution with the greatest standard error that its chances can have. */
function fromSamples(samples: Float64Array, min: number, max: number): Distribution {
  const sorted = samples.slice().sort();
  const n = sorted.length;
  return byChances(
    min,
    max,
    (x) => {
      let low = 0;
      let high = n;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle]! <= x) low = middle + 1;
        else high = middle;
      }
      return low / n;
    },
    0.5 / Math.sqrt(n),
  );
}

/** In an order where everything comes after what it waits for. The definition is checked: there is no cycle. */
function inOrder(after: readonly (readonly number[])[]): number[] {
  const order: number[] = [];
  const waiting = after.map((each) => each.length);
  const followers = after.map((): number[] => []);
  after.forEach((each, i) => each.forEach((before) => followers[before]!.push(i)));
  const free = waiting.flatMap((count, i) => (count ? [] : [i]));
  for (let i = free.shift(); i !== undefined; i = free.shift()) {
    order.push(i);
    for (const follower of followers[i]!) if (!--waiting[follower]!) free.push(follower);
  }
  return order;
}

const { single, add } = full;

type Set32 = Uint32Array;
const has = (set: Set32, i: number) => (set[i >> 5]! >>> (i & 31)) & 1;

interface Node extends Finish {
  /** This phase and all that come before it, a bit each. */
  readonly past: Set32;
  readonly sum?: Sum | undefined;
}

/** The schedule of any checked definition, a step a phase. */
export function schedulingAny(definition: TimelineDefinition): Steps<Schedule> {
  const mode = modeOf(definition);
  if (mode === 'after') return schedulingGraph(definition);
  return mode === 'concurrent' ? schedulingConcurrent(definition, full) : scheduling(definition, mode, full);
}

export const scheduleAny = (definition: TimelineDefinition): Schedule => atOnce(schedulingAny(definition));

/** @see scheduling */
export function* schedulingGraph(definition: TimelineDefinition): Steps<Schedule> {
  const unit = unitOfAll(definition);
  const ranges = definition.phases.map((phase) => rangeOf(phase, unit));
  const index = new Map(definition.phases.map(({ id }, i) => [id, i]));
  const after = definition.phases.map((phase) => [...new Set(phase.after?.map((id) => index.get(id)!))]);
  const nodes: Node[] = [];
  const sampled = sampler(ranges, after);

  for (const i of inOrder(after)) {
    yield;
    const before = withoutDetours(after[i]!, nodes);
    const range = ranges[i]!;
    const alone = single(range).quantile;
    const from = Math.max(0, ...before.map((each) => nodes[each]!.min));
    const past = new Uint32Array((ranges.length + 31) >> 5);
    for (const each of before) nodes[each]!.past.forEach((bits, j) => (past[j]! |= bits));
    past[i >> 5]! |= 1 << (i & 31);
    const max = Math.max(0, ...before.map((each) => nodes[each]!.max)) + range.max;
    const begun = before.map((each) => nodes[each]!);
    const together = (p: number) => Math.max(0, ...begun.map((each) => each.together(p))) + alone(p);

    const known = begun.length < 2 ? begun.every((each) => each.sum) : independent(begun);
    const sum = known ? add(begun.length ? latest(begun.map((each) => each.sum!)) : NOTHING, range) : undefined;
    nodes[i] = {
      ...(sum ?? fromSamples(yield* sampled([i]), from + range.min, max)),
      ...{ unit, from, together: memo(together) },
      past,
      sum,
    };
  }

  const waitedFor = new Set(after.flat());
  const last = nodes.filter((_, i) => !waitedFor.has(i));
  const whole = independent(last)
    ? latest(last)
    : fromSamples(
        yield* sampled([...nodes.keys()]),
        Math.max(...last.map((each) => each.min)),
        Math.max(...last.map((each) => each.max)),
      );
  const together = (p: number) => Math.max(...last.map((each) => each.together(p)));
  return { mode: 'after', phases: nodes, finish: { ...whole, unit, from: 0, together } };
}

/** Exact as far as it goes: no two branches share a phase, and none of them was sampled. */
function independent(branches: readonly Node[]): boolean {
  const met = new Uint32Array(branches[0]?.past.length ?? 0);
  return branches.every(({ sum, past }) => {
    const isApart = sum && !met.some((bits, i) => bits & past[i]!);
    past.forEach((bits, i) => (met[i]! |= bits));
    return isApart;
  });
}

/** What is waited for anyway, by way of another, changes nothing. */
const withoutDetours = (before: readonly number[], nodes: readonly Node[]): number[] =>
  before.filter((each) => !before.some((other) => other !== each && has(nodes[other]!.past, each)));

/** The last answer, so that a graph of many joins is walked once a question and not once a path. */
function memo(compute: (p: number) => number): (p: number) => number {
  let asked: number | undefined;
  let answer = 0;
  return (p) => {
    if (p !== asked) {
      answer = compute(p);
      asked = p;
    }
    return answer;
  };
}

/** Draws every phase's length at once and follows each draw through the graph; the moments of one phase, or the latest. */
function sampler(ranges: readonly Range[], after: readonly (readonly number[])[]) {
  let all: Float64Array[] | undefined;
  function* draw(): Steps<Float64Array[]> {
    const n = Math.min(SAMPLES, Math.floor(DRAWS / ranges.length));
    const random = randomFrom(SEED);
    const ends: Float64Array[] = [];
    for (const i of inOrder(after)) {
      yield;
      const moment = inverse(single(ranges[i]!));
      const moments = new Float64Array(n);
      for (const before of after[i]!) latestOf(moments, ends[before]!);
      for (let k = 0; k < n; k++) moments[k]! += moment(random());
      ends[i] = moments;
    }
    return ends;
  }
  return function* (of: readonly number[]): Steps<Float64Array> {
    all ??= yield* draw();
    const result = all[of[0]!]!.slice();
    for (const i of of.slice(1)) {
      yield;
      latestOf(result, all[i]!);
    }
    return result;
  };
}

function latestOf(moments: Float64Array, others: Float64Array): void {
  for (let k = 0; k < moments.length; k++) if (others[k]! > moments[k]!) moments[k] = others[k]!;
}

/** Quantiles from a table of chances, which is fine enough for samples: PERT has no quick inverse. */
function inverse({ min, max, cdf }: Distribution): (p: number) => number {
  const moments: number[] = [];
  let cell = 0;
  let [below, above] = [0, 0];
  for (let k = 0; k <= INVERSE; k++) {
    while (above * INVERSE < k && cell < INVERSE) [below, above] = [above, cdf(min + ((max - min) * ++cell) / INVERSE)];
    const within = above > below ? (k / INVERSE - below) / (above - below) : 1;
    moments.push(min + ((max - min) * Math.max(0, cell - 1 + within)) / INVERSE);
  }
  return (p) => {
    const at = Math.floor(p * INVERSE);
    return moments[at]! + (p * INVERSE - at) * (moments[at + 1]! - moments[at]!);
  };
}
