import type { Condition } from '../../kit/core/condition.js';
import type { AnswerLeaf, Item } from '../model/schema.js';

type When = Condition<AnswerLeaf>;

/** A question as expressions speak of it. */
export interface Subject {
  id: string;
  type: Item['type'];
  /** The options' ids by what the survey stores for them. */
  options: Map<string, string>;
}

const TOKEN = /\{[^{}]+\}|'[^']*'|"[^"]*"|&&|\|\||[!<>=]=|<>|[=<>!()[\],]|[\w.-]+/g;
const OPERATOR = /^(==?|!=|<>|[<>]=?|(not)?(empty|contains)|anyof)$/i;
/** Brackets and `not` in each other: each may hold `any` and `all`, and a condition may be 12 deep. */
const DEEPEST = 5;

/**
 * A `visibleIf` as a condition over answers: a question compared with a value (`=` `<>` `<` `<=` `>` `>=` `contains`
 * `notcontains` `anyof` `empty` `notempty`), joined by `not`, `and`, `or` and brackets. `undefined` for what data cannot
 * say: functions, arithmetic, two questions compared, questions and options that are not here.
 * (surveyjs.io/form-library/documentation/design-survey/conditional-logic)
 */
export function conditionOf(source: string, find: (name: string) => Subject | undefined): When | undefined {
  const tokens = source.match(TOKEN) ?? [];
  let at = 0;
  let depth = 0;
  const fail = (): never => {
    throw new RangeError();
  };
  const take = (wanted: RegExp): string => (wanted.test(tokens[at] ?? '') ? tokens[at++]! : '');
  const need = (wanted: RegExp): string => take(wanted) || fail();
  const value = () => need(/^['"\w.-]/).replace(/^(['"])(.*)\1$/, '$2');

  const joined = (key: 'any' | 'all', sign: RegExp, next: () => When): When => {
    const list = [next()];
    while (take(sign)) list.push(next());
    return list.length < 2 ? list[0]! : key === 'any' ? { any: list } : { all: list };
  };
  const any = (): When => joined('any', /^(or|\|\|)$/i, () => joined('all', /^(and|&&)$/i, one));
  const one = (): When => {
    if (++depth > DEEPEST) fail();
    let inner: When;
    if (take(/^(not|!)$/i)) inner = { not: one() };
    else if (take(/^\($/)) {
      inner = any();
      need(/^\)$/);
    } else inner = comparison();
    depth--;
    return inner;
  };
  const comparison = (): When => {
    const { id: item, type, options } = find(need(/^\{/).slice(1, -1)) ?? fail();
    const sign = take(OPERATOR).toLowerCase();
    if (sign === 'empty') return { not: { item } };
    if (sign === 'notempty') return { item };
    if (!sign) {
      // What is answered by true or false must be true.
      const is = options.get('true');
      return is ? { item, is } : { item };
    }
    const values: string[] = [];
    if (sign === 'anyof' && take(/^\[$/)) {
      do values.push(value());
      while (take(/^,$/));
      need(/^\]$/);
    } else values.push(value());
    if (/^[<>]=?$/.test(sign))
      return type === 'scale'
        ? { item, [(sign[0] === '<' ? 'lt' : 'gt') + (sign[1] ? 'e' : '')]: Number(values[0]) }
        : fail();
    if (sign !== 'anyof' && sign.endsWith('contains') !== (type === 'multiple')) fail();
    const is = values.map((each) =>
      type === 'scale' ? Number(each) : type === 'text' ? each : (options.get(each) ?? fail()),
    );
    const among = { item, is: is.length > 1 ? is : is[0]! };
    return /^(!|<>|not)/.test(sign) ? { not: among } : among;
  };

  try {
    const condition = any();
    return at === tokens.length && !source.replace(TOKEN, '').trim() ? condition : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
