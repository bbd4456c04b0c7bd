import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { withAttributes } from '../card/model/attributes.js';
import { check } from '../card/model/check.js';
import type { CardDefinition, Variant } from '../card/model/schema.js';
import type { Problem } from '../kit/core/problem.js';
import type { Explicit } from './body.js';
import type { Desk } from './desk.js';
import type { Attributes } from './directives.js';
import { partOf } from './parts.js';
import { lineOf, plainOf, sliceOf, textOf } from './prose.js';

const KNOWN = /^(?:id|class|lang|title|variant|eyebrow|evidence|source|source-url|year|note|remember|value|unit|of)$/;
const VARIANTS: readonly string[] = ['answer', 'stat', 'compare', 'steps', 'quote'] satisfies Variant[];
const FIGURE = /[^\s\p{L}]*?(\d(?:[\d.,]*\d)?)(?:\s?([%٪])|\s\p{L}+(?:\s\p{L}+)?\s(10+)\b)?/u;

/**
 * A card as an author writes it: the heading, the label or the quotation is its title, paragraphs are its text, an
 * ordered list its steps, a table its rows, another list its tags, one link by itself its call to action.
 */
export function cardOf(
  desk: Desk,
  { directive, label, nodes }: Explicit,
  attributes: Attributes,
  fail: (problems: readonly Problem[]) => void,
): string | undefined {
  for (const name of attributes.keys())
    if (!KNOWN.test(name)) desk.warn('directive', directive, `:::${directive.name}: “${name}” is no attribute of it`);
  const find = <T extends RootContent['type']>(type: T) =>
    nodes.find((node): node is Extract<RootContent, { type: T }> => node.type === type);
  const prose = (value: string) => desk.prose([{ type: 'text', value }]);

  const asked = attributes.get('variant');
  const heading = find('heading');
  const quote = find('blockquote');
  const list = nodes.find((node) => node.type === 'list' && node.ordered === true);
  const tags = nodes.find((node) => node.type === 'list' && node.ordered !== true);
  const table = find('table');
  const paragraphs = nodes.filter((node): node is Paragraph => node.type === 'paragraph');
  const cta = ctaOf(paragraphs.at(-1), desk);
  const texts = cta ? paragraphs.slice(0, -1) : paragraphs;
  const named = attributes.get('title') ?? (label || undefined);
  const title =
    named !== undefined
      ? prose(named)
      : heading
        ? desk.prose(asked === 'stat' ? afterFigure(heading.children) : heading.children)
        : quote
          ? textOf(quote.children, desk.addresses)
          : desk.prose(texts[0]?.children ?? []);
  const isTitled = named !== undefined || heading !== undefined || quote !== undefined;
  const text = desk.text(isTitled ? texts : texts.slice(1));

  const steps =
    list?.type === 'list'
      ? list.children.map(partOf).map(({ title, blocks }) => ({ title: prose(title), blocks }))
      : [];
  const rows = (table?.children.slice(1) ?? []).map((row) => {
    const cells = row.children.map((cell) => desk.prose(cell.children));
    const [actual = '', stated = '', name] = [...cells].reverse();
    return { ...(name && { label: name }), stated, actual };
  });
  const figure = figureOf(attributes, heading ? lineOf(heading) : title);
  const shape: Variant = quote
    ? 'quote'
    : rows.length
      ? 'compare'
      : steps.length
        ? 'steps'
        : attributes.has('value')
          ? 'stat'
          : 'answer';
  const variant = VARIANTS.includes(asked ?? '') ? (asked as Variant) : shape;
  const card: CardDefinition = {
    kind: 'card',
    schema: 1,
    id: '',
    lang: desk.about.lang,
    variant,
    ...(attributes.get('eyebrow') && { eyebrow: prose(attributes.get('eyebrow')!) }),
    title,
    ...(text && { text }),
    ...(variant === 'stat' && figure && { figure }),
    ...(rows.length && { rows }),
    ...(steps.length && {
      steps: steps.map(({ title, blocks }) => ({ title, ...(blocks.length && { text: desk.text(blocks) }) })),
    }),
    ...(tags?.type === 'list' && { tags: tags.children.map((item) => prose(lineOf(item))) }),
    ...(cta && { cta }),
  };
  const { definition, problems } = withAttributes(card, { getAttribute: (name) => attributes.get(name) ?? null });
  const wrong = [
    ...check(definition),
    ...(title ? [] : [{ code: 'empty' as const, path: 'title', message: 'there are no words to show' }]),
  ];
  fail([
    ...(asked !== undefined && variant !== asked
      ? [{ code: 'shape' as const, path: 'variant', message: `cannot be "${asked}"` }]
      : []),
    ...problems,
    ...wrong,
  ]);
  if (wrong.length) return undefined;
  definition.id = desk.id(attributes.get('id') ?? title, 'card');
  desk.cards.push(definition);
  return definition.id;
}

/** A title reads on from its figure. */
function afterFigure(nodes: PhrasingContent[]): PhrasingContent[] {
  const figure = FIGURE.exec(plainOf(nodes));
  const rest = figure?.index === 0 ? sliceOf(nodes, figure[0].length) : nodes;
  return lineOf(rest) ? rest : nodes;
}

/** Of a paragraph that is one link. */
function ctaOf(paragraph: Paragraph | undefined, desk: Desk): CardDefinition['cta'] {
  const words = paragraph?.children.filter((node) => node.type !== 'text' || node.value.trim()) ?? [];
  const [link] = words;
  const target = link?.type === 'link' && words.length === 1 ? /\]\((.*)\)$/.exec(desk.prose([link]))?.[1] : undefined;
  return target ? { label: lineOf(link!), href: target } : undefined;
}

function figureOf(attributes: Attributes, title: string): CardDefinition['figure'] {
  const [text, number, unit, of] = FIGURE.exec(title) ?? [];
  const value = Number(attributes.get('value') ?? number?.replace(',', '.'));
  if (!Number.isFinite(value)) return undefined;
  const whole = attributes.get('of') ?? of;
  const sign = attributes.get('unit') ?? unit;
  return {
    value,
    ...(sign && { unit: sign }),
    ...(whole && { of: Number(whole) }),
    ...(text && !attributes.has('value') && { text }),
  };
}
