import { leaves, MAX_DEPTH, type Condition } from '../../kit/core/condition.js';
import type { Problem, ProblemCode } from '../../kit/core/problem.js';

/** Ids are in addresses, form fields and events; `__proto__` is none, because it is no ordinary key of an object. */
const ID = /^(?!__proto__$)[\p{L}\p{N}_.:-]{1,64}$/u;

export const quote = (text: unknown) => JSON.stringify(text);

/** What is wrong with a definition, as it is found, and the questions that are asked of many of its parts. */
export class Findings {
  readonly problems: Problem[] = [];

  say(code: ProblemCode, path: string, message: string): void {
    this.problems.push({ code, path, message });
  }

  /** The ids of a list and where each stands. */
  ids(path: string, list: readonly { id: string }[]): Map<string, number> {
    const seen = new Map<string, number>();
    list.forEach(({ id }, i) => {
      const first = seen.get(id);
      if (first !== undefined) this.say('duplicate', `${path}[${i}].id`, `${quote(id)} is the id of ${path}[${first}]`);
      else if (!ID.test(id)) this.say('shape', `${path}[${i}].id`, `${quote(id)} cannot be an id`);
      else seen.set(id, i);
    });
    return seen;
  }

  known(path: string, noun: string, id: string | undefined, among: { has(id: string): boolean }): void {
    if (id !== undefined && !among.has(id)) this.say('unknown-ref', path, `there is no ${noun} ${quote(id)}`);
  }

  count(path: string, length: number, least: number, most: number): boolean {
    if (length < least) this.say('empty', path, `${length} is fewer than the ${least} it takes`);
    if (length > most) this.say('too-many', path, `${length} is more than the ${most} there may be`);
    return length <= most;
  }

  number(path: string, value: number | undefined, max = Number.MAX_VALUE): void {
    if (value !== undefined && !(value >= 0 && value <= max))
      this.say('range', path, `${value} is not ${max > 100 ? '0 or more' : `between 0 and ${max}`}`);
  }

  leaves<L extends object>(path: string, condition: Condition<L>): L[] {
    const found = leaves(condition);
    if (!found) this.say('too-many', path, `nested over ${MAX_DEPTH} deep`);
    return found ?? [];
  }
}
