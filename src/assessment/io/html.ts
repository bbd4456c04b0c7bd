import { el, inlineJson, rich, type Markup, type Writing } from '../../kit/core/markup.js';
import { proseToText } from '../../kit/core/prose.js';
import { resolveText, type Text } from '../../kit/core/text.js';
import { isRequired, notSureOf, points, scaleOf } from '../model/answer.js';
import { everyPivotMisalignment } from '../model/preset/in-language.js';
import type { AssessmentDefinition, Band, Item, Option, ScaleShape } from '../model/schema.js';
import { htmlWords, type HtmlWords } from './html.words.js';

interface Speech {
  definition: AssessmentDefinition;
  words: HtmlWords;
  say(text: Text | undefined): string;
}

/**
 * An assessment as a form that works on paper and without scripts: a fieldset for each item, a heading for each
 * dimension where there are several, and how to score it by hand.
 *
 * The element reads the same definition from it, but for `lang` and `version`, and for scales and texts that are
 * written out where the definition only names them. What HTML cannot say (conditions, advice, verdicts) stands beside
 * it as data. The built-in assessment has a tag of its own, which takes all that is not written from there.
 */
export function writeAssessment(definition: AssessmentDefinition, { lang, level }: Writing): Markup {
  const { id, title, items, dimensions, bands } = definition;
  const say = (text: Text | undefined) => resolveText(text, lang, definition.lang);
  const speech: Speech = { definition, words: htmlWords(lang), say };
  const builtIn = isBuiltIn(definition);
  const blocks = items.map((item) => writeItem(item, speech));

  const groups: Markup[] = [];
  items.forEach(({ dimension }, i) => {
    const label = dimensions.length > 1 && !builtIn && dimensions.find(({ id }) => id === dimension)?.label;
    if (!label) groups.push(blocks[i]!);
    else if (i && items[i - 1]!.dimension === dimension) groups.at(-1)!.children.push(blocks[i]!);
    else
      groups.push(
        el(
          'section',
          { 'data-dimension': dimension },
          el(`h${Math.min(6, level + 1)}`, {}, rich(say(label))),
          blocks[i],
        ),
      );
  });
  const cuts: [of: string, bands: readonly Band[]][] = [
    ['total', bands],
    ...dimensions.flatMap(({ id, bands }): [string, Band[]][] => (bands ? [[id, bands]] : [])),
  ];
  return el(
    builtIn ? 'pivot-misalignment-quiz' : 'insight-quiz',
    { id },
    title !== '' && el(`h${level}`, {}, rich(say(title))),
    // A form that has nowhere to go is not sent by the Enter key.
    el('form', { method: 'dialog' }, groups),
    byHand(items, speech),
    builtIn ? [] : cuts.flatMap(([of, list]) => (list.length ? [writeBands(of, list, speech)] : [])),
    !builtIn && !isSaid(definition, say) && inlineJson(definition),
  );
}

/** Whether it is the assessment that `pivot-misalignment-quiz` has built in, in whatever language, under whatever name and title. */
function isBuiltIn({ items, dimensions, bands, advice }: AssessmentDefinition): boolean {
  const said = { items, dimensions, bands, advice };
  return everyPivotMisalignment().some((own) =>
    isSame(said, { items: own.items, dimensions: own.dimensions, bands: own.bands, advice: own.advice }),
  );
}

/** In whatever order; a field of nothing is none. */
function isSame(a: unknown, b: unknown): boolean {
  if (!a || !b || typeof a !== 'object' || typeof b !== 'object') return a === b;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) =>
    isSame(Reflect.get(a, key), Reflect.get(b, key)),
  );
}

function writeItem(item: Item, speech: Speech): Markup {
  const { id, dimension, text, help, reverse, weight } = item;
  const { say } = speech;
  return el(
    'fieldset',
    {
      id,
      'data-dimension': dimension,
      'data-reverse': reverse || undefined,
      'data-weight': weight,
      'data-optional': (item.type !== 'text' && !isRequired(item)) || undefined,
    },
    el('legend', {}, rich(say(text))),
    help !== undefined && el('p', {}, rich(say(help))),
    writeFields(item, speech),
  );
}

const choice = (label: string, properties: Markup['properties']): Markup =>
  el('label', {}, el('input', properties), ' ', rich(label));

function writeFields(item: Item, { definition, words, say }: Speech): Markup[] {
  const name = item.id;
  const unsure = notSureOf(definition, item);
  const notSure = unsure
    ? [choice(unsure === true ? words.notSure : say(unsure), { type: 'radio', name, value: '' })]
    : [];
  if (item.type === 'text') return [el('textarea', { name, rows: 3, 'aria-label': proseToText(say(item.text)) })];
  if (item.type === 'scale') {
    const scale = scaleOf(definition, item);
    const labels = labelsOf(scale, words, say);
    return [
      ...points(scale).map((value, i) => choice(labels[i]!, { type: 'radio', name, value: String(value) })),
      ...notSure,
    ];
  }
  const scored = ({ score, correct }: Option) => ({
    'data-score': typeof score === 'number' ? score : undefined,
    'data-correct': correct || undefined,
  });
  if (item.type === 'allocation')
    return item.options.map((option) =>
      choice(say(option.label), { type: 'number', name: option.id, min: 0, max: 100, ...scored(option) }),
    );
  const type = item.type === 'choice' ? 'radio' : 'checkbox';
  return [
    ...item.options.map((option) => choice(say(option.label), { type, name, value: option.id, ...scored(option) })),
    ...notSure,
  ];
}

/** One for each point: the scale's own, those of its two ends and the numbers between, or those of agreement. */
function labelsOf(scale: ScaleShape, words: HtmlWords, say: Speech['say']): string[] {
  const all = points(scale);
  const { labels } = scale;
  if (labels?.length === all.length) return labels.map(say);
  if (labels?.length === 2) return all.map((value, i) => (i && i < all.length - 1 ? `${value}` : say(labels[i && 1])));
  return all.length === words.agreement.length ? [...words.agreement] : all.map(String);
}

function writeBands(of: string, bands: readonly Band[], { say }: Speech): Markup {
  return el(
    'dl',
    { 'data-bands': of },
    bands.flatMap(({ id, from, label, text }) => [
      el('dt', { id: id === `from-${from}` ? undefined : id, 'data-from': from }, rich(say(label))),
      // A list of terms is none without what they mean.
      el('dd', {}, text === undefined ? `${from}+` : rich(say(text))),
    ]),
  );
}

/** Only where all is answered on one scale and weighs the same, for what a person can do in the head. */
function byHand(items: readonly Item[], { definition, words, say }: Speech): Markup | undefined {
  const scales = new Set(items.map((item) => (item.type === 'scale' ? JSON.stringify(scaleOf(definition, item)) : '')));
  const [first] = items;
  if (scales.size !== 1 || first?.type !== 'scale') return undefined;
  const weights = [...items, ...definition.dimensions].every(({ weight = 1 }) => weight === 1);
  const scale = scaleOf(definition, first);
  if (!weights || items.some(({ showIf }) => showIf)) return undefined;
  const labels = labelsOf(scale, words, say).map(proseToText);
  const reversed = items.flatMap(({ reverse }, i) => (reverse ? [String(i + 1)] : []));
  return el('p', {}, words.byHand(labels[0]!, labels.at(-1)!, labels.length - 1, reversed.join(', ')));
}

/** Whether the HTML says all that the definition does. */
function isSaid({ items, dimensions, bands, advice, scales = [] }: AssessmentDefinition, say: Speech['say']): boolean {
  const shapes = [
    ...scales,
    ...items.flatMap((item) => (item.type === 'scale' && typeof item.scale === 'object' ? item.scale : [])),
  ];
  return (
    !advice.length &&
    // What a dimension's bands say is read as advice.
    dimensions.every(({ bands: own, weight, benchmark, high, low }) =>
      [own?.some(({ text }) => text), weight, benchmark, high, low].every(
        (said) => said === undefined || said === false,
      ),
    ) &&
    [bands, ...dimensions.flatMap(({ bands }) => (bands ? [bands] : []))].every((list) =>
      list.every(({ title, text }) => title === undefined && text !== undefined),
    ) &&
    dimensions.every(
      ({ id, label }) =>
        (dimensions.length === 1 || say(label).trim() !== '') && items.some(({ dimension }) => dimension === id),
    ) &&
    (dimensions.length > 1 || !dimensions.length || dimensions[0]!.id === 'score') &&
    shapes.every((scale) => scale.labels?.length !== 2 || points(scale).length === 2) &&
    items.every(isItemSaid)
  );
}

function isItemSaid(item: Item): boolean {
  if (item.explanation !== undefined || item.showIf || (item.type === 'text' && item.required)) return false;
  if (!('options' in item)) return true;
  const { options, type, notSure } = item;
  return (
    options.every(
      ({ id, score, explanation }) => typeof score !== 'object' && explanation === undefined && !/^-?[\d.]+$/.test(id),
    ) &&
    (type === 'choice' || !notSure)
  );
}
