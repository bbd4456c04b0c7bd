import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { build } from '../../../tests/browser/markup.js';
import type { DurationLanguage, Unit } from '../../kit/core/duration.js';
import { arabic } from '../../kit/core/durations/arabic.js';
import { english } from '../../kit/core/durations/english.js';
import { french } from '../../kit/core/durations/french.js';
import { german } from '../../kit/core/durations/german.js';
import { japanese } from '../../kit/core/durations/japanese.js';
import { spanish } from '../../kit/core/durations/spanish.js';
import { proseOf } from '../../kit/core/prose-of.js';
import { el, rich } from '../../kit/core/markup.js';
import { withAttributes } from '../model/attributes.js';
import { preset } from '../../../tests/fixtures/timeline.js';
import type { TimelineDefinition } from '../model/schema.js';
import { writeTimeline } from './html.js';
import { readTimeline } from './light-dom.js';

const write = (definition: TimelineDefinition, lang = 'en') => build(writeTimeline(definition, { lang, level: 3 }));
const read = (element: HTMLElement) => {
  const { definition, problems } = readTimeline(element);
  const names = ['schedule', 'start', 'unit', 'expect', 'expect-label', 'fiscal-year-start'];
  return {
    ...withAttributes(definition!, Object.fromEntries(names.map((name) => [name, element.getAttribute(name)]))),
    unread: problems,
  };
};
const json = (element: HTMLElement) => element.querySelector('script')?.textContent;
/** A text as reading gives it: the same words under the same marks. */
const canonical = (text: string) => proseOf(build(el('p', {}, rich(text))));

const units: Unit[] = ['day', 'week', 'month', 'quarter', 'year'];
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.constantFrom(
      'At 10:30: start',
      '**Bold** *it* `x`',
      '[a](https://a.org/)',
      '<img src=x onerror=alert(1)>',
      '2:',
    ),
  )
  .map(canonical)
  .filter(Boolean);
const amount = fc.oneof(
  fc.nat(40),
  fc.nat(400).map((n) => n / 8),
);
const phase = fc
  .record({ label: text, a: amount, b: amount, c: amount, hasLikely: fc.boolean(), unit: fc.constantFrom(...units) })
  .map(({ label, a, b, c, hasLikely, unit }) => {
    const [min, likely, max] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
    return { label, min, ...(hasLikely && { likely }), max, unit };
  });
const definition = fc
  .record({
    phases: fc.array(phase, { minLength: 1, maxLength: 6 }),
    title: fc.option(text, { nil: undefined }),
    notes: fc.array(text, { maxLength: 3 }),
    schedule: fc.option(fc.constantFrom('elapsed' as const, 'sequential' as const), { nil: undefined }),
    expect: fc.option(fc.record({ value: fc.nat(9), unit: fc.constantFrom(...units), label: text }), {
      nil: undefined,
    }),
  })
  .map(({ phases, notes, ...more }): TimelineDefinition => ({
    ...{ kind: 'timeline', schema: 1, id: 'plan' },
    ...more,
    phases: phases.map((each, i) => ({ id: `p${i}`, ...each })),
    notes: notes.map((text, i) => ({ at: Math.min(i, phases.length), text })),
  }));

describe('a timeline as HTML', () => {
  it('is read back as the same definition, or carries it as data', () => {
    let said = 0;
    fc.assert(
      fc.property(definition, (given) => {
        const element = write(given);
        const data = json(element);
        if (data) {
          expect(JSON.parse(data)).to.deep.equal(JSON.parse(JSON.stringify(given)));
          return;
        }
        said++;
        const { definition: back, problems, unread } = read(element);
        expect([...problems, ...unread]).to.deep.equal([]);
        const label = given.expect?.label as string | undefined;
        // An attribute is trimmed.
        const wanted = { ...given, ...(given.expect && { expect: { ...given.expect, label: label!.trim() } }) };
        expect(JSON.parse(JSON.stringify(back))).to.deep.equal(JSON.parse(JSON.stringify(wanted)));
      }),
      { numRuns: 300 },
    );
    expect(said).to.be.greaterThan(100);
  });

  it('says the built-in phases without data', () => {
    const element = write(preset());
    expect(json(element)).to.equal(undefined);
    expect(read(element).definition).to.deep.include({ phases: preset().phases, title: preset().title });
    expect(element.textContent).to.contain('See results: 4–6 quarters');
  });

  it('carries what HTML cannot say as data that ends no script', () => {
    const [first, second] = preset().phases;
    const given = { ...preset(), phases: [first!, { ...second!, label: '</script><b>', after: [first!.id] }] };
    const markup = writeTimeline(given, { lang: 'en', level: 2 });
    expect(JSON.stringify(markup.children.at(-1))).not.to.contain('</script');
    expect(JSON.parse(json(build(markup))!)).to.deep.equal(given);
  });

  const spoken: Record<string, [DurationLanguage, string]> = {
    de: [german, '4–6 Quartale'],
    'fr-CA': [french, '4 à 6\u00a0trimestres'],
    es: [spanish, '4 a 6 trimestres'],
    ar: [arabic, 'من 4 إلى 6 أرباع سنوية'],
    ja: [japanese, '4～6四半期'],
    nl: [english, '4–6 quarters'],
  };
  for (const [lang, [{ durations }, results]] of Object.entries(spoken))
    it(`speaks the language of the page: ${lang}`, () => {
      const likely = { id: 'l', label: 'L', min: 2, likely: 4, max: 6.5, unit: 'week' as const };
      const given = { ...preset(), phases: [...preset().phases, likely] };
      const element = write(given, lang);
      expect(element.textContent).to.contain(`See results: ${results}`);
      expect(json(element), 'it needs no data').to.equal(undefined);
      expect(readTimeline(element, [durations]).definition!.phases).to.deep.equal(given.phases);
    });
});
