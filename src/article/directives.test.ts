import { describe, expect, it } from 'vitest';
import { readArticle } from './read.js';

const read = (text: string) => {
  const article = readArticle(`---\ntitle: T\n---\n\n${text}\n`, { file: 'a.md' });
  const said = article.report.problems
    .filter(({ code }) => /directive|second|range|unit|no-duration/.test(code))
    .map(({ severity, code, line }) => `${severity} ${code} ${line}`);
  return { ...article, said };
};

describe('A directive', () => {
  it('wins over what would be recognised', () => {
    const { pack, placements, said, report } = read(
      '## How long\n\nPlan: 1-2 years\nDo: 3-4 years\n\n:::pivot-timeline{schedule=sequential expect="1 quarter" expect-label="We hope" #plan}\n### Ours\n\n* Plan: 1-2 weeks\n* Do: 3-4 weeks\n:::',
    );
    expect(pack.timeline).toMatchObject({
      id: 'plan',
      title: 'Ours',
      schedule: 'sequential',
      expect: { value: 1, unit: 'quarter', label: 'We hope' },
      phases: [
        { label: 'Plan', max: 2, unit: 'week' },
        { label: 'Do', max: 4, unit: 'week' },
      ],
    });
    expect(placements).toEqual([{ id: 'plan', kind: 'timeline', from: 2, to: 3, role: 'replaces' }]);
    expect(said).toEqual(['warning second 7']);
    // Its heading is the widget's, not a section of the article.
    expect(report.sections.map(({ heading }) => heading)).toEqual(['How long']);
  });

  it.each([
    ['de', 'Anreize'],
    ['fr-CA', 'Incitations'],
    ['ar', 'الحوافز'],
    ['pl', 'Incentives'],
  ])('of the built-in assessment asks in the language of the page: %s', (lang, label) => {
    const { pack } = readArticle(
      `---\ntitle: T\nlang: ${lang}\n---\n\nBegin.\n\n:::pivot-misalignment-quiz\nAsk.\n:::\n`,
      { file: 'a.md' },
    );
    expect(pack.assessment?.dimensions[0]).toMatchObject({ id: 'incentive', label });
  });

  it('of a card says what the card says', () => {
    const { pack, said } = read(
      ':::insight-card{variant=stat evidence=survey source="Example" source-url="https://example.org/" year=2024 note="A note."}\n### 45% wait\n\nAnd see.\n\n[Read on](https://example.org/on)\n:::\n\n:::card[Three things]\n1. **Ask.** All.\n2. Wait\n:::\n\n:::card\n> A line\n:::\n\n:::card{title=Both}\n|Said|Done|\n|-|-|\n|a|b|\n:::',
    );
    expect(said).toEqual([]);
    const base = { kind: 'card', schema: 1, lang: 'en' };
    expect(pack.cards).toEqual([
      {
        ...base,
        ...{
          id: 'wait',
          variant: 'stat',
          title: 'wait',
          text: 'And see.',
          figure: { value: 45, unit: '%', text: '45%' },
        },
        ...{
          source: { name: 'Example', url: 'https://example.org/', year: 2024 },
          evidence: 'survey',
          note: 'A note.',
        },
        cta: { label: 'Read on', href: 'https://example.org/on' },
      },
      {
        ...base,
        id: 'three-things',
        variant: 'steps',
        title: 'Three things',
        steps: [{ title: 'Ask', text: 'All.' }, { title: 'Wait' }],
      },
      { ...base, id: 'a-line', variant: 'quote', title: 'A line' },
      { ...base, id: 'both', variant: 'compare', title: 'Both', rows: [{ stated: 'a', actual: 'b' }] },
    ]);
  });

  it('of a quiz asks what stands in it, by dimension', () => {
    const { pack, report } = read(
      ':::quiz[Is it so?]\n**Pay**\n\n- It is fair.\n- It is late. (reverse)\n\n**Rest**\n\n- There is some.\n:::',
    );
    expect(pack.assessment).toMatchObject({
      id: 'is-it-so',
      title: 'Is it so?',
      dimensions: [{ id: 'pay' }, { id: 'rest' }],
      items: [
        { dimension: 'pay', text: 'It is fair.', reverse: false },
        { dimension: 'pay', text: 'It is late.', reverse: true },
        { dimension: 'rest', text: 'There is some.', reverse: false },
      ],
    });
    expect(report.review).toEqual([]);
  });

  it('that nobody knows is told, and what it holds is read as prose', () => {
    const { body, said, pack } = read(
      ':::gallery{a=b}\n- Plan: 1 week\n- Do: 2 weeks\n:::\n\n::video{src=x}\n\n> :::card\n> x\n> :::',
    );
    expect(said).toEqual([
      'warning unknown-directive 5',
      'warning unknown-directive 10',
      'warning unknown-directive 12',
    ]);
    expect(body.children.map(({ type }) => type)).toEqual(['list', 'paragraph', 'blockquote']);
    expect(body.children[1]).toMatchObject({ children: [{ type: 'text', value: '::video{src=x}' }] });
    expect(pack.timeline?.phases).toHaveLength(2);
  });

  it.each([
    [':::pivot-timeline\n- Plan: 2-1 weeks\n- Do: 1 week\n:::', 'error range 6'],
    [':::pivot-timeline\nNothing\n:::', 'error directive 5'],
    [':::pivot-timeline{schedule=soon}\n- Plan: 1 week\n:::', 'error directive 5'],
    [':::insight-card{variant=stat}\n### No number\n:::', 'error directive 5'],
    [':::insight-card{variant=poster}\n### Title\n:::', 'error directive 5'],
    [':::insight-quiz\nNo list\n:::', 'error directive 5'],
    [':::insight-card\n:::', 'error directive 5'],
    [':::timeline{colour=red}\n- Plan: 1 week\n:::', 'warning directive 5'],
  ])('%j is told in its place', (text, expected) => expect(read(text).said).toContain(expected));

  it('within a line is only words', () =>
    expect(read('Result:Foo at 10:30am :smile: and a::b').body.children).toMatchObject([
      { type: 'paragraph', children: [{ type: 'text', value: 'Result:Foo at 10:30am :smile: and a::b' }] },
    ]));
});
