import type { Desk } from '../desk.js';
import { within, type Section } from '../outline.js';
import { groupsOf, type Group } from '../parts.js';
import { lineOf } from '../prose.js';
import { topicsOf, VOCABULARIES } from '../words/languages.js';

/** A card has at most 200 entries; nobody writes so many. */
const MOST = 100;

/** Titles of parts that begin with a verb to act on, most of them. */
function isAdvice({ parts }: Group): boolean {
  const first = (title: string) => title.toLowerCase().match(/^[\p{L}-]+(?=[\s,.:!]|$)/u)?.[0] ?? '';
  const verbs = parts.filter(({ title }) => VOCABULARIES.some(({ imperatives }) => imperatives.has(first(title))));
  return verbs.length * 5 >= parts.length * 3;
}

/** Not if the parts are phases or pairs; a figure or a condition in one of them does not matter. */
function isFree(desk: Desk, { parts, list }: Group): boolean {
  const others = new Set([desk.timeline?.id, desk.assessment?.id, ...desk.comparisons.map(({ id }) => id)]);
  const nodes = [...parts.flatMap((part) => part.nodes), ...(list ? [list.origin] : [])];
  return nodes.every((node) => [...desk.usesOf(node)].every((id) => !others.has(id)));
}

/**
 * Numbered remedies are the pack's steps and a card to tick off; numbered causes a card each. The heading decides;
 * where it says neither, parts that begin with verbs are advice.
 */
export function recogniseNumbered(desk: Desk): void {
  const taken = new Set<Section>();
  for (const section of desk.sections) {
    if (within(section).some((each) => taken.has(each)) || isInside(section, taken)) continue;
    const topics = topicsOf(section.title);
    for (const group of groupsOf(section)) {
      const { parts, isOrdered } = group;
      if (!isFree(desk, group) || parts.some(({ title }) => !title)) continue;
      const isWritten = isAdvice(group);
      const isMarked = isOrdered || parts.every((part) => part.isMarked);
      const isNamed = !isOutline(group, section) ? topics : [];
      const isRemedy = isNamed.includes('remedies') && (isMarked || isWritten);
      const isCause = isNamed.includes('causes') && isMarked;
      if ((isRemedy && (!isCause || isWritten)) || (!isCause && isOrdered && isWritten)) addSteps(desk, section, group);
      else if (isCause) addCauses(desk, section, group);
      else continue;
      taken.add(section);
    }
  }
}

const isInside = (section: Section, taken: ReadonlySet<Section>): boolean =>
  section.parent !== undefined && (taken.has(section.parent) || isInside(section.parent, taken));

/** An article's title above its sections, which are of several topics. */
const isOutline = ({ list, isOrdered }: Group, section: Section) =>
  !list && !isOrdered && section.children.some(({ title }) => topicsOf(title).length > 0);

function addSteps(desk: Desk, section: Section, { parts, from, to, list }: Group): void {
  const { title, lang } = desk.about;
  const heading = section.title || title;
  const prose = (text: string) => desk.prose([{ type: 'text', value: text }]);
  const cardId = desk.id(heading, 'steps');
  const steps = parts.map((part) => {
    const text = desk.text(part.blocks);
    const step = { id: desk.id(part.title, 'step'), title: prose(part.title), ...(text && { text }) };
    desk.use(step.id, ...part.nodes);
    desk.use(cardId, ...part.nodes);
    return step;
  });
  desk.steps.push(...steps);
  // A list of paragraphs is said in whole by its card; under headings a card names the steps again, to tick them off.
  const isWhole = list !== undefined && parts.every(({ blocks }) => blocks.every(({ type }) => type === 'paragraph'));
  desk.use(cardId, section.node, list?.origin);
  desk.cards.push({
    kind: 'card',
    schema: 1,
    id: cardId,
    lang,
    variant: 'steps',
    title: prose(heading),
    steps: steps.slice(0, MOST).map((step) => (isWhole ? step : { id: step.id, title: step.title })),
  });
  const head = section.index >= 0 ? { heading: section.index } : {};
  const role = isWhole && parts.length <= MOST ? 'replaces' : 'follows';
  desk.place({ id: cardId, kind: 'card', variant: 'steps', from, to, role, ...head });
}

function addCauses(desk: Desk, section: Section, { parts, list }: Group): void {
  for (const part of parts.slice(0, MOST)) {
    const id = desk.id(part.title, 'cause');
    const text = desk.text(part.blocks);
    desk.cards.push({
      kind: 'card',
      schema: 1,
      id,
      lang: desk.about.lang,
      variant: 'answer',
      eyebrow: desk.prose([{ type: 'text', value: lineOf([{ type: 'text', value: section.title }]) }]),
      title: desk.prose([{ type: 'text', value: part.title }]),
      ...(text && { text }),
    });
    desk.use(id, section.node, list?.origin, ...part.nodes);
  }
}
