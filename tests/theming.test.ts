import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest';
import { describe, expect, it } from 'vitest';
import { root, tags } from '../build/tags.js';
import { SPECIMENS } from '../demo/theming/specimens.js';
import { tokensOf } from '../demo/theming/tokens.js';
import { COLOURS, OTHERS } from '../src/brand/tokens.js';
import { TOKENS } from '../src/kit/element/tokens.js';

const manifest = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8')) as Package;
const elements = new Map(
  manifest.modules.flatMap(({ declarations = [] }) =>
    (declarations as CustomElementDeclaration[]).map((element) => [element.tagName!, element] as const),
  ),
);
const named = (list: readonly { name: string }[] | undefined) => (list ?? []).map(({ name }) => name).sort();

/** The room whose views an element is drawn by. */
const ROOMS: Readonly<Record<string, string>> = {
  'insight-card': 'card',
  'insight-quiz': 'assessment',
  'pivot-misalignment-quiz': 'assessment',
  'pivot-timeline': 'timeline',
};

function sources(folder: string): string {
  return readdirSync(join(root, 'src', folder), { encoding: 'utf8' })
    .filter((file) => /^(?!.*\.(test|suite|fixtures)\.ts$).*\.ts$/.test(file))
    .map((file) => readFileSync(join(root, 'src', folder, file), 'utf8'))
    .join('\n');
}

/** Of a card's own words, whose parts are the roles of an author's nodes. */
const ROLES = ['eyebrow', 'title', 'lead', 'text', 'quote', 'stat', 'tags', 'source', 'cta'];
/** Of a timeline's disclosures, which have the names of their files. */
const DISCLOSURES = ['table', 'take'];

describe.each(Object.entries(ROOMS))('<%s>', (tag, room) => {
  const own = `${sources(`${room}/view`)}\n${sources('kit/element')}`;

  it('tells of every part that its views draw, and of no other', () => {
    const drawn = [
      ...own.matchAll(/\bpart="([a-z -]+)"/g),
      ...own.matchAll(/setAttribute\('part', '([a-z -]+)'\)/g),
    ].flatMap(([, names]) => names!.split(' '));
    const bound = { card: ROLES, timeline: DISCLOSURES }[room] ?? [];
    expect(named(elements.get(tag)!.cssParts)).toEqual([...new Set([...drawn, ...bound])].sort());
  });

  it('tells of every slot with a name', () => {
    const drawn = [...own.matchAll(/<slot\s[^>]*name="([a-z]+)"/g)].map(([, name]) => name!);
    expect(named(elements.get(tag)!.slots).filter(Boolean)).toEqual([...new Set(drawn)].sort());
  });

  it('tells of every token that its sheets come to, with its default, and of no other', () => {
    const read = new Set([...own.matchAll(/var\(\s*--insight-([a-z-]+)/g)].map(([, token]) => token!));
    const worn = new Set([...own.matchAll(/var\(--_insight-([a-z-]+)\)/g)].map(([, token]) => token!));
    const expected = [...read, ...Object.keys(TOKENS).filter((name) => worn.has(name))].map(
      (name) => `--insight-${name}`,
    );
    const told = elements.get(tag)!.cssProperties;
    expect(named(told)).toEqual([...new Set(expected)].sort());
    for (const { name, default: value } of told ?? []) expect(value, name).toMatch(/\S/);
  });

  it('has a test for each part and token, and for no other', () => {
    expect(SPECIMENS[tag]!.flatMap(({ parts }) => parts).sort()).toEqual(named(elements.get(tag)!.cssParts));
    expect(
      tokensOf(room)
        .map((name) => `--insight-${name}`)
        .sort(),
    ).toEqual(named(elements.get(tag)!.cssProperties));
  });

  it('says of each in a line what it is', () => {
    const { cssParts = [], cssProperties = [], slots = [] } = elements.get(tag)!;
    for (const { name, description } of [...cssParts, ...cssProperties, ...slots])
      expect(description, name).toMatch(/^[A-Z].+\.$/);
  });
});

it('names tokens of the brand’s list alone, and all of them', () => {
  const told = new Set([...elements.values()].flatMap(({ cssProperties }) => named(cssProperties)));
  expect([...told].sort()).toEqual([...COLOURS, ...OTHERS].map((name) => `--insight-${name}`).sort());
  expect([...elements.keys()].sort()).toEqual(tags);
});

it('lists each part in the documentation', () => {
  const table = readFileSync(join(root, 'docs/theming.md'), 'utf8');
  for (const [tag, { cssParts = [] }] of elements) {
    const row = table
      .split('\n')
      .find((line) => line.startsWith('|') && line.includes(`\`<${tag}>\``) && line.includes('`eyebrow`'));
    const listed = [...(row?.split('|')[2] ?? '').matchAll(/`([a-z-]+)`/g)].map(([, name]) => name!);
    expect(listed.sort(), tag).toEqual(named(cssParts).filter((name) => name !== 'base'));
  }
});
