import type { Problem, Reading } from '../../kit/core/problem.js';
import { proseOf } from '../../kit/core/prose-of.js';
import type { Answer } from '../model/answer.js';
import type { Advice, AssessmentDefinition, Band, Dimension, Item, Option } from '../model/schema.js';

/** What an author's HTML need not say: it is taken from here, by id. */
export type Preset = Partial<AssessmentDefinition>;

type Field = HTMLInputElement | HTMLOptionElement;

const HEADING = 'h1,h2,h3,h4,h5,h6';
const FIELD = 'input:not([type=hidden],[type=submit]),option,textarea';
const SCORED = '[data-score],[data-correct]';

const all = <E extends Element>(root: Element, selector: string) => [...root.querySelectorAll<E>(selector)];
const fieldsOf = (element: Element) => all<Field>(element, FIELD);
const isQuestion = (fieldset: Element) => !fieldset.querySelector('fieldset') && fieldsOf(fieldset).length > 0;

/** The questions in an author's HTML: fieldsets with native inputs, and statements in ordered lists. */
const questionsIn = (root: Element) =>
  all(root, 'fieldset,ol>li').filter((element) => {
    if (element.matches('fieldset')) return isQuestion(element);
    const around = element.closest('fieldset');
    return !element.querySelector('fieldset') && !element.closest('dl') && !(around && isQuestion(around));
  });

/** An attribute as a number; other words become NaN, which the check names. */
function numberOf(element: Element, name: string): number | undefined {
  const raw = element.getAttribute(name);
  return raw === null ? undefined : Number(raw.trim() || NaN);
}

/** A field's value as a number, or NaN. */
const valueOf = ({ value }: Field) => Number(value.trim() || NaN);

/** A field's value as an id; shares of an allocation are told apart by their names. */
const idOf = (field: Field) =>
  (field.matches('[type=number],[type=range]') ? (field as HTMLInputElement).name : field.value)
    .trim()
    .replace(/[^\p{L}\p{N}_.:-]+/gu, '-');

const labelOf = (field: Field) => proseOf('labels' in field ? field.labels?.[0] : field) || field.value;

const TYPES = ['option,[type=radio]', '[type=checkbox]', '[type=number],[type=range]', '*'];

/** A fieldset or a list's statement as an item; what the author does not say stays what the preset's item says. */
function readItem(element: Element, asked: Partial<Item> & { id: string }): Item | undefined {
  const text = proseOf(element.matches('li') ? element : element.querySelector('legend'), /^(SMALL|OL|UL|DL)$/);
  const help = proseOf(element.querySelector('fieldset>p,small'));
  const item = { ...asked, text } as Item;
  if (help) item.help = help;
  if (element.hasAttribute('data-reverse')) item.reverse = true;
  if (element.hasAttribute('data-optional')) item.required = false;
  item.weight = numberOf(element, 'data-weight') ?? item.weight;

  const fields = fieldsOf(element);
  if (!text) return undefined;
  if (!fields.length) return Object.assign(item, { type: 'scale' });
  const type = (['choice', 'multiple', 'allocation', 'text'] as const)[
    TYPES.findIndex((selector) => fields[0]!.matches(selector))
  ];
  // A value that is empty is no answer: a list's prompt, or "not sure".
  const unsure = fields.find((field) => field.matches('[type=radio]') && !field.value);
  const sure = fields.filter((field) => type !== 'choice' || field.value);
  const notSure = unsure && labelOf(unsure);
  const scored = sure.some((field) => field.matches(SCORED));
  const [min = NaN, second = NaN] = sure.map(valueOf);
  const step = second - min;
  if (type === 'choice' && !scored && step > 0 && sure.every((field, i) => valueOf(field) === min + i * step)) {
    // Values that rise evenly draw a scale.
    const max = min + (sure.length - 1) * step;
    return Object.assign(item, { type: 'scale', scale: { min, max, step, labels: sure.map(labelOf), notSure } });
  }
  const options = sure.map((field): Option => {
    const score = numberOf(field, 'data-score') ?? (scored ? undefined : valueOf(field) || undefined);
    return { id: idOf(field), label: labelOf(field), score, correct: field.hasAttribute('data-correct') };
  });
  return Object.assign(item, { type, notSure, options });
}

/**
 * An assessment as an author writes it in HTML: `<fieldset id data-dimension data-reverse data-weight><legend>` with
 * native inputs, `<ol><li id data-dimension>statement`, and `<dl data-bands="dimension|total"><dt data-from>label<dd>
 * advice`. What is not given is taken from the preset by id. No definition where there is neither a question nor a
 * band; whether it can work is for `isSound()`.
 */
export function readAssessment(root: Element, preset: Preset = {}): Reading<AssessmentDefinition> {
  const problems: Problem[] = [];
  const names = new Map<string, string>();
  const written: Item[] = [];
  questionsIn(root).forEach((element, i) => {
    const id = element.id || `q${i + 1}`;
    const group = element.closest('[data-dimension]');
    const dimension = group && root.contains(group) ? group.getAttribute('data-dimension') : null;
    if (dimension && group !== element) names.set(dimension, proseOf(group!.querySelector(`${HEADING},:scope>legend`)));
    const given = preset.items?.find((item) => item.id === id);
    const item = readItem(element, { ...given, id, dimension: dimension ?? given?.dimension });
    if (item) written.push(item);
    else problems.push({ code: 'unread', path: `items[${i}]`, message: 'there is nothing to ask' });
  });
  const lists = all(root, 'dl[data-bands]');
  const items = written.length || !lists.length ? written : preset.items;
  if (!items?.length) return { problems };

  const title =
    proseOf(all(root, HEADING).find((heading) => !heading.closest('[data-dimension],dl,li'))) || preset.title || '';
  // Questions that name no dimension at all are one.
  if (!items.some(({ dimension }) => dimension)) for (const item of items) item.dimension = 'score';
  const used = new Set(items.flatMap(({ dimension }) => dimension ?? []));
  const known = preset.dimensions?.filter(({ id }) => used.delete(id)) ?? [];
  const dimensions = [...known, ...[...used].map((id): Dimension => ({ id, label: titled(id) }))].map((dimension) => ({
    ...dimension,
    label: names.get(dimension.id) || dimension.label,
  }));

  let { bands = [] } = preset;
  const advice: Advice[] = [];
  for (const list of lists) {
    const of = list.getAttribute('data-bands');
    const dimension = dimensions.find(({ id }) => id === of);
    const read = readBands(list, of === 'total' ? preset.bands : dimension?.bands);
    if (of === 'total') bands = read;
    else if (dimension) {
      advice.push(...read.filter(({ text }) => text).map((band) => adviceOf(dimension.id, band)));
      dimension.bands = read;
    } else problems.push({ code: 'unknown-ref', path: 'bands', message: `there is no dimension "${of}"` });
  }
  // The author's advice about a dimension stands for all the preset has on it.
  const own = JSON.stringify(advice.map(({ when }) => when));
  const others = preset.advice?.filter(({ when }) =>
    dimensions.every(({ id }) => !own.includes(`"${id}"`) || !JSON.stringify(when).includes(`"${id}"`)),
  );
  return {
    definition: {
      kind: 'assessment',
      schema: 1,
      id: root.id || preset.id || 'assessment',
      version: items === preset.items ? preset.version : undefined,
      lang: preset.lang,
      title,
      scales: preset.scales,
      items,
      dimensions,
      bands,
      advice: [...advice, ...(others ?? [])],
    },
    problems,
  };
}

/** An id that nobody gave a name: `team-trust` → `Team trust`. */
const titled = (id: string) => id.charAt(0).toUpperCase() + id.slice(1).replace(/[-_]+/g, ' ');

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
function adviceOf(dimension: string, { id, text }: Band): Advice {
  const [, title, how] = /^\*\*(.+?)\*\*\s*(.*)$/.exec(text as string) ?? [];
  return { id: `${dimension}-${id}`, when: { dimension, band: id }, title: title ?? text!, text: how };
}

/** Disables the fieldsets that were read, so that they do not submit beside the element; gives back what restores them. */
export function disableQuestions(root: Element): () => void {
  const fieldsets = all<HTMLFieldSetElement>(root, 'fieldset:not(:disabled)').filter(isQuestion);
  const set = (disabled: boolean) => fieldsets.forEach((fieldset) => (fieldset.disabled = disabled));
  set(true);
  return () => set(false);
}

/** What a visitor had already chosen in the author's own form. */
export function readChoices(root: Element, { items }: AssessmentDefinition): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  for (const field of all<HTMLInputElement>(root, 'fieldset[id] :checked')) {
    const item = items.find(({ id }) => id === field.closest('fieldset')!.id);
    if (item?.type === 'scale') answers[item.id] = field.value ? valueOf(field) : null;
    if (item?.type === 'choice') answers[item.id] = field.value ? idOf(field) : null;
    if (item?.type === 'multiple') answers[item.id] = [...((answers[item.id] ?? []) as string[]), idOf(field)];
  }
  return answers;
}
