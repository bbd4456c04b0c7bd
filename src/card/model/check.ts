import type { Problem, ProblemCode } from '../../kit/core/problem.js';
import { PROSE_LIMIT } from '../../kit/core/prose.js';
import { safeHref } from '../../kit/core/url.js';
import { GRADES } from './evidence.js';
import type { CardDefinition, Variant } from './schema.js';

/** What a variant cannot be without. */
const NEEDS: Readonly<Partial<Record<Variant, 'figure' | 'rows' | 'steps'>>> = {
  stat: 'figure',
  compare: 'rows',
  steps: 'steps',
};
const LISTS = ['rows', 'steps', 'tags'] as const;
/** Entries in a list, at most. */
const MOST = 200;

/** Judges a card's meaning, whatever source it came from. Never throws. */
export function check(card: CardDefinition): Problem[] {
  const { figure, source, cta, steps } = card;
  const problems: Problem[] = [];
  const wrong = (code: ProblemCode, path: string, message: string) => problems.push({ code, path, message });
  const address = (path: string, url: string | undefined) => {
    if (url !== undefined && !safeHref(url)) wrong('shape', path, `"${url}" is not an address that may be followed`);
  };

  const need = NEEDS[card.variant];
  if (need && ![card[need]].flat()[0]) wrong('empty', need, `a card of the variant ${card.variant} needs it`);
  if (card.evidence && !GRADES.includes(card.evidence))
    wrong('shape', 'evidence', `expected ${GRADES.join(' or ')}, got "${String(card.evidence)}"`);
  if (figure) {
    const { value, of } = figure;
    if (!Number.isFinite(value)) wrong('range', 'figure.value', `${value} is not a number`);
    else if (of !== undefined && !(of > 0 && of >= value)) wrong('range', 'figure.of', `${of} is below ${value}`);
  }
  const year = source?.year;
  if (year !== undefined && !/^\d{4}$/.test(String(year))) wrong('range', 'source.year', `${year} is not a year`);
  address('source.url', source?.url);
  address('cta.href', cta?.href);
  for (const list of LISTS) {
    const length = card[list]?.length ?? 0;
    if (length > MOST) wrong('too-many', list, `its length ${length} is above ${MOST}`);
  }
  const seen = new Set<string | undefined>([undefined]);
  steps?.forEach(({ id }, i) => {
    if (id !== undefined && seen.has(id)) wrong('duplicate', `steps[${i}].id`, `"${id}" is used twice`);
    seen.add(id);
  });
  for (const { path, length } of tooLong(card, ''))
    wrong('too-long', path, `its length ${length} is above ${PROSE_LIMIT}`);
  return problems;
}

/** The texts that are longer than inline markup is read in. */
function* tooLong(value: unknown, path: string): Generator<{ path: string; length: number }> {
  if (typeof value === 'string') {
    if (value.length > PROSE_LIMIT) yield { path, length: value.length };
  } else if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) yield* tooLong(value[i], `${path}[${i}]`);
  } else if (value && typeof value === 'object') {
    for (const [key, each] of Object.entries(value)) yield* tooLong(each, path ? `${path}.${key}` : key);
  }
}
