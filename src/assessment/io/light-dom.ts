import { OWN } from '../../kit/core/own.js';
import type { Problem, Reading } from '../../kit/core/problem.js';
import { proseOf } from '../../kit/core/prose-of.js';
import type { Answer } from '../model/answer.js';
import type { AssessmentDefinition, Band, Dimension, Item, Option } from '../model/schema.js';

/** What an author's HTML need not say: it is taken from here, by id. */
export type Preset = Partial<AssessmentDefinition>;

type Field = HTMLInputElement | HTMLOptionElement;

const HEADING = ':is(h1,h2,h3,h4,h5,h6)';
const FIELD = ':is(input:not([type=hidden],[type=submit]),option,textarea)';
const FIELDSET = `fieldset:not(:has(fieldset)):has(${FIELD})`;
const SCORED = '[data-score],[data-correct]';

const all = <E extends Element>(root: Element, selector: string) => [
  ...root.querySelectorAll<E>(`:is(${selector})${OWN}`),
];

/** The questions in an author's HTML: fieldsets with native inputs, and statements in ordered lists. */
const questionsIn = (root: Element) => all(root, `${FIELDSET},ol>li:not(:has(fieldset),dl *,${FIELDSET} *)`);

/** A number that is written; other words become NaN, which is not sound. */
const numberIn = (raw: string) => Number(raw.trim() || NaN);

function numberOf(element: Element, name: string): number | undefined {
  const raw = element.getAttribute(name);
  return raw === null ? undefined : numberIn(raw);
}

/** What a field stands for, as an id; shares of an allocation are told apart by their names. */
const idOf = (field: Field) =>
  (field.matches('[type=number],[type=range]') ? (field as HTMLInputElement).name : field.value)
    .trim()
    .replace(/[^\p{L}\p{N}_.:-]+/gu, '-');

const labelOf = (field: Field) => proseOf('labels' in field ? field.labels?.[0] : field) || field.value;

const TYPES = [
  ['choice', 'option,[type=radio]'],
  ['multiple', '[type=checkbox]'],
  ['allocation', '[type=number],[type=range]'],
] as const;

/** A fieldset or a list's statement as an item, with what is disclosed at its end as its explanation; what the author does not say stays what the preset's item says. */
function readItem(element: Element, given: Partial<Item> & { id: string }): Item | undefined {
  const text = proseOf(element.matches('li') ? element : element.querySelector('legend'), /^(SMALL|OL|UL|DL|DETAILS)$/);
  if (!text) return undefined;
  const fields = all<Field>(element, FIELD);
  const [first] = fields;
  const item = {
    ...given,
    text,
    help: proseOf(element.querySelector('fieldset>p,small')) || given.help,
    reverse: element.hasAttribute('data-reverse') || given.reverse,
    required: element.hasAttribute('data-optional') ? false : !!element.querySelector(':required') || given.required,
    explanation: proseOf(element.querySelector('details'), /SUMMARY/) || given.explanation,
    weight: numberOf(element, 'data-weight') ?? given.weight,
  };
  if (!first) return { ...item, type: 'scale' };
  const type = TYPES.find(([, selector]) => first.matches(selector))?.[0] ?? 'text';
  // A value that is empty is no answer: a list's prompt, or "not sure".
  const unsure = fields.find((field) => field.matches('[type=radio]') && !field.value);
  const notSure = unsure && labelOf(unsure);
  const sure = type === 'choice' ? fields.filter(({ value }) => value) : fields;
  const scored = sure.some((field) => field.matches(SCORED));
  const values = sure.map(({ value }) => numberIn(value));
  const labels = sure.map(labelOf);
  const [min = NaN, second = NaN] = values;
  const step = second - min;
  // Values that rise evenly draw a scale.
  if (type === 'choice' && !scored && step > 0 && values.every((value, i) => value === min + i * step))
    return { ...item, type: 'scale', scale: { min, max: min + (values.length - 1) * step, step, labels, notSure } };
  const options = sure.map((field, i): Option => ({
    id: idOf(field),
    label: labels[i]!,
    // What an allocation begins with is no score.
    score: numberOf(field, 'data-score') ?? ((!scored && type !== 'allocation' && values[i]) || undefined),
    correct: field.hasAttribute('data-correct'),
  }));
  return { ...item, type, notSure, options };
}

/**
 * An assessment as an author writes it in HTML: `<fieldset id data-dimension data-reverse data-weight><legend>` with
 * native inputs, `<ol><li id data-dimension>statement`, and `<dl data-bands="dimension|total"><dt data-from>label<dd>
 * advice`. What is not given is taken from the preset by id. Whether it can work, and whether it asks anything at all,
 * is for `isSound()`.
 */
export function readAssessment(root: Element, preset: Preset = {}): Reading<AssessmentDefinition> {
  const problems: Problem[] = [];
  const written = questionsIn(root).flatMap((element, i): Item[] => {
    const id = element.id || `q${i + 1}`;
    const given = preset.items?.find((item) => item.id === id);
    const dimension = element.closest('[data-dimension]')?.getAttribute('data-dimension') ?? given?.dimension;
    const item = readItem(element, { ...given, id, dimension });
    if (!item) problems.push({ code: 'unread', path: `items[${i}]`, message: 'there is nothing to ask' });
    return item ? [item] : [];
  });
  const lists = all(root, 'dl[data-bands]');
  const items = (lists.length && !written.length && preset.items) || written;
  // Questions that name no dimension at all are one.
  if (!items.some(({ dimension }) => dimension)) for (const item of items) item.dimension = 'score';

  const used = new Set(items.flatMap(({ dimension }) => dimension ?? []));
  const known = preset.dimensions?.filter(({ id }) => used.delete(id)) ?? [];
  const dimensions = [...known, ...[...used].map((id): Dimension => ({ id, label: titled(id) }))].map((dimension) => {
    const group = `[data-dimension="${CSS.escape(dimension.id)}"]:not(${FIELDSET})`;
    return {
      ...dimension,
      label: proseOf(root.querySelector(`${group}>:is(${HEADING},legend)${OWN}`)) || dimension.label,
    };
  });

  let { bands = [], advice = [] } = preset;
  for (const list of lists) {
    const of = list.getAttribute('data-bands');
    const dimension = dimensions.find(({ id }) => id === of);
    if (dimension) {
      dimension.bands = readBands(list, dimension.bands);
      const own = dimension.bands.flatMap((band) => (band.text ? adviceOf(dimension.id, band) : []));
      // The author's advice about a dimension stands for all that the preset has on it.
      if (own.length) advice = [...own, ...advice.filter(({ when }) => !JSON.stringify(when).includes(`"${of}"`))];
    } else if (of === 'total') bands = readBands(list, bands);
    else problems.push({ code: 'unknown-ref', path: 'bands', message: `there is no dimension "${of}"` });
  }
  return {
    definition: {
      kind: 'assessment',
      schema: 1,
      id: root.id || preset.id || 'assessment',
      version: items === preset.items ? preset.version : undefined,
      title: proseOf(root.querySelector(`${HEADING}:not([data-dimension] *,dl *,li *)${OWN}`)) || preset.title || '',
      scales: preset.scales,
      items,
      dimensions,
      bands,
      advice,
    },
    problems,
  };
}

/** An id that nobody gave a name: `team-trust` → `Team trust`. What is the whole score needs none. */
const titled = (id: string) => (id === 'score' ? '' : id.charAt(0).toUpperCase() + id.slice(1).replace(/[-_]+/g, ' '));

const readBands = (list: Element, given: readonly Band[] = []) =>
  all(list, 'dt').map((term, i): Band => {
    const from = numberOf(term, 'data-from') ?? (i ? NaN : 0);
    const like = given.find((band) => (term.id ? band.id === term.id : band.from === from));
    const detail = term.nextElementSibling;
    return {
      ...like,
      id: term.id || like?.id || `from-${from}`,
      from,
      label: proseOf(term) || like?.label || '',
      text: (detail?.matches('dd') && proseOf(detail)) || like?.text,
    };
  });

/** What stands in bold before the rest is what to do; the rest is how. */
function adviceOf(dimension: string, { id, text }: Band): AssessmentDefinition['advice'][number] {
  const [, title, how] = /^\*\*(.+?)\*\*\s*(.*)$/.exec(text as string) ?? [];
  return { id: `${dimension}-${id}`, when: { dimension, band: id }, title: title ?? text!, text: how };
}

/** Disables the fieldsets that were read, so that they do not submit beside the element; gives back what restores them. */
export function disableQuestions(root: Element): () => void {
  const fieldsets = all<HTMLFieldSetElement>(root, `${FIELDSET}:not(:disabled)`);
  const set = (disabled: boolean) => fieldsets.forEach((fieldset) => (fieldset.disabled = disabled));
  set(true);
  return () => set(false);
}

/** What a visitor had already chosen in the author's own form. */
export function readChoices(root: Element, { items }: AssessmentDefinition): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  for (const field of all<HTMLInputElement>(root, 'fieldset[id] :checked:not(option[value=""])')) {
    const { type, id } = items.find(({ id }) => id === field.closest('fieldset')!.id) ?? {};
    if (!id) continue;
    if (type === 'multiple') answers[id] = [...((answers[id] ?? []) as string[]), idOf(field)];
    else answers[id] = field.value ? (type === 'scale' ? numberIn(field.value) : idOf(field)) : null;
  }
  return answers;
}

/** What a visitor had typed into the author's own form: texts, and points where they come to a hundred. */
export function readTyped(root: Element, { items }: AssessmentDefinition): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  for (const { id, type } of items) {
    if (type !== 'text' && type !== 'allocation') continue;
    const fields = all<HTMLInputElement>(root, `fieldset[id="${CSS.escape(id)}"] ${FIELD}`);
    if (type === 'text' && fields[0]?.value.trim()) answers[id] = fields[0].value;
    const shares = fields.map((field) => [idOf(field), Number(field.value)] as const);
    const sum = shares.reduce((all, [, share]) => all + share, 0);
    if (type === 'allocation' && sum === 100) answers[id] = Object.fromEntries(shares);
  }
  return answers;
}
