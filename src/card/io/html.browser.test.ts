import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { build } from '../../../tests/browser/markup.js';
import { el, rich } from '../../kit/core/markup.js';
import { proseOf } from '../../kit/core/prose-of.js';
import { withAttributes } from '../model/attributes.js';
import type { CardDefinition, Evidence, Variant } from '../model/schema.js';
import { asDefinition } from '../view/cards.fixtures.js';
import { writeCard } from './html.js';
import { readCard, rolesOf, type Role } from './light-dom.js';

const write = (card: CardDefinition) => build(writeCard(card, { lang: 'en', level: 3 }));
const canonical = (text: string) => proseOf(build(el('p', {}, rich(text))));
const plain = (text: string) => build(el('p', {}, rich(text))).textContent.trim();
const part = (root: Element, role: Role) =>
  [...rolesOf(root)].find(([, each]) => each === role)?.[0] as HTMLElement | undefined;

const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.constantFrom('**Bold** *it* `x`', '[a](https://a.org/) b', '<img src=x onerror=alert(1)>', 'In 7 of 10 firms'),
  )
  .map(canonical)
  .filter((words) => plain(words).length > 0);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const card = fc
  .record({
    variant: fc.constantFrom<Variant>('answer', 'stat', 'compare', 'steps', 'quote'),
    title: text,
    eyebrow: maybe(text),
    text: maybe(text),
    evidence: maybe(fc.constantFrom<Evidence>('peer-reviewed', 'survey', 'estimate', 'disputed')),
    note: maybe(text),
    source: maybe(
      fc.record({ name: text, url: maybe(fc.webUrl()), year: maybe(fc.integer({ min: 1000, max: 2999 })) }),
    ),
    figure: fc.record({ value: fc.nat(99), unit: fc.constant('%') }),
    rows: fc.array(fc.record({ stated: text, actual: text }), { minLength: 1, maxLength: 3 }),
    steps: fc.array(fc.record({ title: text, text: maybe(text) }), { minLength: 1, maxLength: 3 }),
    tags: maybe(fc.array(text, { minLength: 1, maxLength: 3 })),
    cta: maybe(fc.record({ label: text, href: fc.constant('#test') })),
  })
  .map((parts): CardDefinition => ({ kind: 'card', schema: 1, id: 'insight', ...parts }));

describe('a card as HTML', () => {
  it('is read back: what it computes with, and every part in its role', () => {
    fc.assert(
      fc.property(card, (given) => {
        const element = write(given);
        const reading = readCard(element);
        expect(reading.problems).to.deep.equal([]);
        const { definition: back, problems } = withAttributes(reading.definition!, element);
        expect(problems).to.deep.equal([]);
        const { variant, figure, title, source, note } = given;
        expect(back.id).to.equal('insight');
        expect(back.variant).to.equal(variant);
        expect(back.evidence).to.equal(given.evidence);
        expect(back.note).to.equal((note as string | undefined)?.trim());
        if (variant === 'stat') expect(back.figure).to.include({ value: figure!.value, unit: '%' });
        if (source) {
          expect(back.source!.name).to.equal(source.name);
          expect(back.source!.year).to.equal(source.year);
          expect(part(element, 'source')!.textContent).to.contain(plain(source.name as string));
        }
        const said = part(element, variant === 'quote' ? 'quote' : 'title')!.textContent;
        expect(said.trim().endsWith(plain(title as string))).to.equal(true);
        expect(part(element, 'tags')?.children.length).to.equal(given.tags?.length);
        expect(part(element, 'cta')?.textContent.trim()).to.equal(given.cta && plain(given.cta.label as string));
        expect(part(element, 'eyebrow')?.textContent.trim()).to.equal(given.eyebrow && plain(given.eyebrow as string));
        if (variant === 'compare')
          expect((part(element, 'compare') as HTMLTableElement).tBodies[0]!.rows).to.have.length(given.rows!.length);
        if (variant === 'steps') expect(part(element, 'steps')!.children).to.have.length(given.steps!.length);
      }),
      { numRuns: 300 },
    );
  });

  it('reads whole without scripts, evidence included, which a page shows until the element is there', () => {
    const element = write(asDefinition.stat);
    expect(element.querySelector('[hidden]')!.textContent).to.equal('Evidence: disputed. Examined five publications.');
    expect(element.querySelector('cite')!.textContent).to.equal('Hughes, a journal, 2011');
    expect(element.querySelector('cite a')!.getAttribute('href')).to.equal('https://example.org/h');
    expect(write(asDefinition.steps).querySelectorAll('li')).to.have.length(3);
    expect(write(asDefinition.compare).querySelectorAll('tbody td')).to.have.length(4);
  });

  it('takes no address that may not be followed, and nests no link in another', () => {
    const element = write({
      ...asDefinition.answer,
      source: { name: '[Name](https://n.org/)', url: 'javascript:alert(1)' },
      cta: { label: 'Go [on](https://b.org/)', href: 'https://c.org/' },
    });
    expect(element.innerHTML).not.to.contain('javascript:');
    expect(element.querySelector('a a')).to.equal(null);
    expect([...element.querySelectorAll('p > a')].map((link) => link.textContent)).to.deep.equal(['Go on']);
  });

  it('parts a figure from a word, and not from a sign', () => {
    const figure = (figure: CardDefinition['figure']) =>
      write({ ...asDefinition.stat, figure }).querySelector('data')!.textContent;
    expect(figure({ value: 70, unit: '%' })).to.equal('70%');
    expect(figure({ value: 7, of: 10 })).to.equal('7 of 10');
    expect(figure({ value: 2.4, text: '€2.4 bn' })).to.equal('€2.4 bn');
  });
});
