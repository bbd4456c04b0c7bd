import { slug } from '../../timeline/io/slug.js';
import type { Desk } from '../desk.js';
import { within, type Section } from '../outline.js';
import { groupsOf, type Group, type Part } from '../parts.js';
import { topicsOf } from '../words/languages.js';
import { skeleton } from './assessment.js';
import { contrastInSentence, contrastsOf, contrastsByShape, contrastsOfTable, type Contrast } from './contrasts.js';

interface Found {
  contrasts: Contrast[];
  heading: string;
  section: Section | undefined;
  from: number;
  to: number;
  /** Whether a card says all that the blocks say. */
  isWhole: boolean;
}

/**
 * What is stated against what is so. Every such pair is a comparison of the pack; the largest group of them also a card
 * and, a dimension each, the skeleton of an assessment.
 */
export function recogniseMisalignments(desk: Desk): void {
  const read = inSections(desk);
  const found = [...[...read.values()].flat(), ...besideEachOther(desk, read)];
  for (const { contrasts } of found) compare(desk, contrasts);
  const groups = found.filter(({ contrasts }) => contrasts.length > 1);
  const largest = groups.reduce<Found | undefined>(
    (most, each) => (most && most.contrasts.length >= each.contrasts.length ? most : each),
    undefined,
  );
  for (const group of groups) addCard(desk, group);
  if (!largest || desk.assessment) return;
  const { contrasts, heading, to } = largest;
  const assessment = skeleton(desk, contrasts, heading);
  desk.assessment = assessment;
  desk.use(assessment.id, largest.section?.node);
  for (const { nodes } of contrasts) desk.use(assessment.id, ...nodes);
  desk.place({ id: assessment.id, kind: 'assessment', from: largest.from, to, role: 'follows' });
}

/** Groups of pairs by the section that holds them; the innermost counts. */
function inSections(desk: Desk): Map<Section, Found[]> {
  const found = new Map<Section, Found[]>();
  // Those within a section come after it.
  for (const section of [...desk.sections].reverse()) {
    const at = { heading: section.title, section, isWhole: false };
    const isRead = section.children.some((child) => within(child).some((each) => found.has(each)));
    const own = groupsOf(section)
      .filter(({ list }) => list ?? !isRead)
      .map((group): Found => ({ ...at, contrasts: contrastsIn(group, section, desk), from: group.from, to: group.to }))
      .filter(({ contrasts }) => contrasts.length > 1);
    for (const { node, index } of section.blocks) {
      const contrasts = node.type === 'table' ? contrastsOfTable(node, desk) : [];
      if (contrasts.length) own.push({ ...at, contrasts, from: index, to: index, isWhole: true });
    }
    if (own.length) found.set(section, own);
  }
  return new Map([...found].reverse());
}

function contrastsIn({ parts }: Group, section: Section, desk: Desk): Contrast[] {
  const labelled = parts.flatMap((part) => contrastsOf(part, desk));
  if (labelled.length > 1) return labelled;
  const shaped = contrastsByShape(parts, desk);
  if (shaped.length) return shaped;
  return topicsOf(section.title).includes('misalignments') && parts.every(({ isMarked }) => isMarked)
    ? parts.flatMap((part) => contrastInSentence(part, desk) ?? [])
    : [];
}

const asPart = (section: Section): Part => ({
  title: section.title,
  blocks: within(section).flatMap(({ blocks }) => blocks.map(({ node }) => node)),
  nodes: [],
  line: section.line,
  isMarked: true,
});

/** Sections of the highest level that are a pair each; and pairs that stand alone in any section. */
function besideEachOther(desk: Desk, read: ReadonlyMap<Section, unknown>): Found[] {
  const isRead = (section: Section | undefined): boolean =>
    section !== undefined && (read.has(section) || isRead(section.parent));
  const pairs = desk.sections.flatMap((section) => {
    const contrasts = isRead(section) || section.children.length ? [] : contrastsOf(asPart(section), desk);
    return contrasts.length ? [{ section, contrasts }] : [];
  });
  const top = pairs.filter(({ section, contrasts }) => !section.parent && contrasts.length < 2);
  const alone = pairs.filter((each) => !top.includes(each) || top.length < 2);
  const foundIn = (sections: typeof pairs): Found => ({
    contrasts: sections.flatMap(({ contrasts }) => contrasts),
    heading: sections.length > 1 ? desk.about.title : sections[0]!.section.title,
    section: undefined,
    from: Math.max(0, sections[0]!.section.index),
    to: sections.at(-1)!.section.blocks.at(-1)!.index,
    isWhole: false,
  });
  return [...(top.length > 1 ? [foundIn(top)] : []), ...alone.map((each) => foundIn([each]))];
}

/** Each pair as a comparison of the pack. */
function compare(desk: Desk, contrasts: readonly Contrast[]): void {
  for (const { title, stated, actual, result, nodes } of contrasts) {
    const id = desk.id(title, 'comparison');
    desk.comparisons.push({ id, stated, actual, ...(result !== undefined && { result }) });
    desk.use(id, ...nodes);
  }
}

/** All pairs of a group side by side. */
function addCard(desk: Desk, { contrasts, heading, section, from, to, isWhole }: Found): void {
  const { texts } = desk.about.words;
  const id = desk.id(`${slug(heading)}-${slug(texts.stated)}-${slug(texts.actual)}`, 'compare');
  desk.cards.push({
    kind: 'card',
    schema: 1,
    id,
    lang: desk.about.lang,
    variant: 'compare',
    title: desk.prose([{ type: 'text', value: heading || desk.about.title }]),
    columns: { stated: texts.stated, actual: texts.actual },
    rows: contrasts.slice(0, 200).map(({ title, stated, actual }) => ({
      ...(title !== stated && { label: desk.prose([{ type: 'text', value: title }]) }),
      stated,
      actual: actual.map((line) => line.replace(/[.;]$/, '')).join('; '),
    })),
  });
  desk.use(id, section?.node);
  for (const { nodes } of contrasts) desk.use(id, ...nodes);
  const heads = section && section.index >= 0 ? { heading: section.index } : {};
  desk.place({ id, kind: 'card', variant: 'compare', from, to, role: isWhole ? 'replaces' : 'follows', ...heads });
}
