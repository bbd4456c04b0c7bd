import { describe, expect, it } from 'vitest';
import { readArticle } from '../read.js';
import { withoutCommon } from './assessment.js';
import { disputed } from './disputed.js';

const read = (text: string, lang?: string) => readArticle(text, { file: 'a.md', ...(lang && { lang }) });
const problems = (text: string) =>
  read(text)
    .report.problems.filter(({ code }) => !/^no-(?:author|date|image|title|schedule)$/.test(code))
    .map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('The short answer', () => {
  const answer = (text: string) => read(text).pack.cards.find(({ variant }) => variant === 'answer')?.text;
  it.each([
    ['# Why?\n\n## Short answer\n\nSo.\n\nAnd so.', 'So.\n\nAnd so.'],
    ['# Why?\n\n## The answer in 30 seconds\n\nSo.', 'So.'],
    ['# Why?\n\n**In short:** So.', 'So.'],
    ['# Why?\n\n> **TL;DR** So.', 'So.'],
    ['# Why?\n\nSo.\n\n## More', 'So.'],
    ['Why?\nAnswer: So.', 'So.'],
    ['# Warum?\n\n## Kurz gesagt\n\nDarum.', 'Darum.'],
    ['# No question\n\nA lead.\n\n## More', undefined],
    ['# Why?\n\n## Answering machines\n\nText', undefined],
  ])('%j', (text, expected) => expect(answer(text)).toBe(expected));

  it('is told where it is long', () =>
    expect(problems(`# Why?\n\n## Short answer\n\n${'so '.repeat(61)}`)).toEqual(['long-answer 5:1']));
});

describe('Durations', () => {
  const phases = (text: string) =>
    read(`# T\n\n## When\n\n${text}`).pack.timeline?.phases.map(
      ({ label, min, likely, max, unit }) =>
        `${label as string}=${[min, likely, max].filter((n) => n !== undefined).join('/')} ${unit}`,
    );

  it.each<[string, string[]]>([
    ['- Plan: 1-2 weeks\n- Do: 3 months', ['Plan=1/2 week', 'Do=3/3 month']],
    ['Plan: 1–2 weeks\nDo: about 3 months', ['Plan=1/2 week', 'Do=3/3 month']],
    ['Plan - 1 to 2 weeks\nDo - one month', ['Plan=1/2 week', 'Do=1/1 month']],
    ['* Plan (2/3/5 days)\n* Do the **hard** part (~ 2 years)', ['Plan=2/3/5 day', 'Do the **hard** part=2/2 year']],
    ['1. **Plan:** 1 day\n2. **Do:** half a year to 1 year', ['**Plan**=1/1 day', '**Do**=0.5/1 year']],
    ['1-2 weeks: Plan\n3-4 weeks: Do', ['Plan=1/2 week', 'Do=3/4 week']],
    ['- Plan takes two weeks\n- Do takes four weeks', ['Plan=2/2 week', 'Do=4/4 week']],
    ['Plan\n: 2 weeks\nDo\n: 4 weeks', ['Plan=2/2 week', 'Do=4/4 week']],
    ['Plan: 2 weeks\n\nDo: 4 weeks', ['Plan=2/2 week', 'Do=4/4 week']],
    ['### Plan (2 weeks)\n\nText\n\n### Do (4 weeks)\n\nText', ['Plan=2/2 week', 'Do=4/4 week']],
    ['### Plan\n\nDuration: 2 weeks\n\n### Do\n\nDuration: 4 weeks', ['Plan=2/2 week', 'Do=4/4 week']],
    ['|What|Weeks|\n|-|-|\n|Plan|1-2|\n|Do|4|', ['Plan=1/2 week', 'Do=4/4 week']],
    [
      '|Min|Likely|Max|What|\n|-|-|-|-|\n|1 week|2 weeks|3 weeks|Plan|\n|1 month|2 months|3 months|Do|',
      ['Plan=1/2/3 week', 'Do=1/2/3 month'],
    ],
    ['- Planen: 1 bis 2 Wochen\n- Machen: anderthalb Jahre', ['Planen=1/2 week', 'Machen=1.5/1.5 year']],
    ['- Plan: from 10:30\n- Do: Q3', [] as string[]],
  ])('%j', (text, expected) => expect(phases(text) ?? []).toEqual(expected));

  it('says of lines what is wrong with them, where they stand', () => {
    expect(problems('# T\n\n- A: 4-2 weeks\n- B: 1 week\n- C: 2 weeks')).toEqual(['range 3:1']);
    expect(problems('# T\n\n- A: 4 fortnights\n- B: 1 week\n- C: 2 weeks')).toEqual(['unit 3:1']);
    expect(problems('# T\n\n- A: 4 weeks\n- B: 1 month\n- C')).toEqual(['mixed-units 3:1', 'no-duration 5:1']);
  });

  it('are one timeline: the one under a heading that says so', () => {
    const text = '# T\n\n- a: 1 week\n- b: 2 weeks\n- c: 3 weeks\n\n## How long it takes\n\nPlan: 1 day\nDo: 2 days';
    expect(read(text).pack.timeline?.title).toBe('How long it takes');
    expect(problems(text)).toEqual(['second 3:1']);
  });
});

describe('The expectation', () => {
  const expectation = (sentence: string) => {
    const { expect: found } = read(`# T\n\n## When\n\nPlan: 1-2 weeks\nDo: 3-4 weeks\n\n${sentence}`).pack.timeline!;
    return found && 'value' in found ? `${found.value} ${found.unit}: ${found.label as string}` : undefined;
  };
  it.each([
    ['If leadership expects traction in one quarter, they’ll give up.', '1 quarter: Leadership expects traction'],
    ['The board wants results within 90 days.', '90 day: The board wants results'],
    ['Most sponsors hope for proof by the end of the first quarter.', '1 quarter: Most sponsors hope for proof'],
    ['Within six months, investors expect a return.', '6 month: Investors expect a return'],
    ['Executives look for a payback after two to three years.', '3 year: Executives look for a payback'],
    ['The team is given a single quarter.', '1 quarter: Expected'],
    ['Managers expect traction next month.', '1 month: Managers expect traction'],
    ['Patience lasts about half a year.', '0.5 year: Expected'],
    ['A 12-week patience; investors demand figures in a 6-month window.', '6 month: Investors demand figures'],
    ['Der Vorstand erwartet Ergebnisse in einem Quartal.', '1 quarter: Der Vorstand erwartet Ergebnisse'],
    ['Wenn die Leitung binnen drei Monaten Zahlen erwartet, wird abgebrochen.', '3 month: Die Leitung erwartet Zahlen'],
    ['Nothing was ready within a quarter.', undefined],
    ['They expect too much.', undefined],
  ])('%s', (sentence, expected) => expect(expectation(sentence)).toBe(expected));
});

describe('Figures', () => {
  const stat = (sentence: string, lang = 'en') => {
    const card = read(`---\ntitle: T\n---\n\n${sentence}`, lang).pack.cards[0];
    if (!card) return undefined;
    const { figure, source, evidence, title } = card;
    const { value, of, unit, text } = figure!;
    const { name, year, url } = source!;
    const parts = [of ? `${value}/${of}` : `${value}${unit as string}`, text, title, name, year, url, evidence]
      .filter(Boolean)
      .map(String);
    return parts.join(' | ');
  };
  it.each([
    ['**70% of change efforts fail** (McKinsey).', '70% | of change efforts fail | McKinsey | disputed'],
    [
      '70 percent of transformations never succeed, according to Kotter.',
      '70% | of transformations never succeed | Kotter | disputed',
    ],
    [
      '38% of executives call it a success (Example Institute, 2021).',
      '38% | of executives call it a success | Example Institute | 2021',
    ],
    [
      'In a survey of 900 managers, 41% saw no change at all (Example Group).',
      '41% | saw no change at all | Example Group | survey',
    ],
    [
      'Example Labs estimates that 12,5 % of budgets are lost.',
      '12.5% | of budgets are lost | Example Labs | estimate',
    ],
    [
      'Seven in ten teams stall ([Example Review](https://example.org/r), 2020).',
      '7/10 | teams stall | Example Review | 2020 | https://example.org/r',
    ],
    [
      'More than 3 out of 4 plans slip (Source: Journal of Example Studies 2019).',
      '3/4 | More than 3 out of 4 | plans slip | Journal of Example Studies | 2019 | peer-reviewed',
    ],
    ['Nearly 60–70% of pilots end there (Example).', '60% | Nearly 60–70% | of pilots end there | Example'],
    [
      '[45% of rollouts are late](https://www.example.org/x).',
      '45% | of rollouts are late | example.org | https://www.example.org/x',
    ],
    ['2 of 5 sites close — Example Agency', '2/5 | sites close | Example Agency'],
    [
      '"Nearly 9 in 10 goals stay unread." (Example Works, 2020)',
      '9/10 | Nearly 9 in 10 | goals stay unread | Example Works | 2020',
    ],
    ['Two of five causes are technical.', undefined],
    ['It grew by 300% (Example).', undefined],
    ['80% of it is guesswork.', undefined],
    ['40% of revenue (and rising) is at risk.', undefined],
  ])('%s', (sentence, expected) => expect(stat(sentence)).toBe(expected));

  it('in German', () =>
    expect(stat('Fast 30 % der Betriebe warten ab (Beispielkammer 2022).', 'de')).toBe(
      '30% | Fast 30 % | der Betriebe warten ab | Beispielkammer | 2022',
    ));

  it('without a source are told, where they stand', () => {
    expect(problems('# T\n\nA line before.\nThen 80% of it is guesswork.')).toEqual(['no-source 4:6']);
    expect(problems('# T\n\n- 80% of it\n- is guesswork')).toEqual(['no-source 3:3']);
  });

  it('take what front matter knows of their source', () => {
    const text = `---\ntitle: T\nsources:\n  - {name: Example Group, url: "https://example.org/", year: 2024, evidence: survey, note: Asked online.}\n---\n\n41% agree with it (Example Group).`;
    expect(read(text).pack.cards[0]).toMatchObject({
      source: { name: 'Example Group', url: 'https://example.org/', year: 2024 },
      evidence: 'survey',
      note: 'Asked online.',
    });
  });

  it('are disputed by what they claim, not by who says so', () => {
    expect(disputed('70% of all change programmes fail', 70)).toBeDefined();
    expect(disputed('70% of all change programmes fail', 30)).toBeUndefined();
    expect(disputed('70% of bicycles are blue', 70)).toBeUndefined();
    expect(disputed('93% of communication is nonverbal', 93)?.note.en).toContain('Mehrabian');
  });
});

describe('What is stated against what is so', () => {
  const pairs = (text: string) =>
    read(`# T\n\n## Gaps\n\n${text}`).pack.comparisons.map(({ stated, actual, result }) => [stated, actual, result]);
  const expected = [
    ['Quality', ['Speed wins', 'Checks are cut'], 'It shows.'],
    ['Trust', ['Cameras'], undefined],
  ];
  it.each([
    '### 1. A\n\nStated goal: "Quality"\n\nActual:\n- Speed wins\n- Checks are cut\n\n**Result:** It shows.\n\n### 2. B\n\nStated goal: Trust\n\nActual: Cameras',
    '**1. A**\n\n**Officially:** “Quality”\n**In practice:** Speed wins; Checks are cut\n**Effect:** It shows.\n\n**2. B**\n\nOfficially: Trust\nIn practice: Cameras',
    '1. **A**\n   - Stated: Quality\n   - Actual:\n     - Speed wins\n     - Checks are cut\n   - Result: It shows.\n2. **B**\n   - Stated: Trust\n   - Actual: Cameras',
    '- Stated: Quality\n- Actual: Speed wins; Checks are cut\n- Result: It shows.\n- Stated: Trust\n- Actual: Cameras',
    '**1. A** — *Declared:* "Quality". *Reality:* Speed wins; Checks are cut *Consequence:* It shows.\n\n**2. B** — *Declared:* Trust *Reality:* Cameras',
    '|What|Stated|Actual|Result|\n|-|-|-|-|\n|A|Quality|Speed wins; Checks are cut|It shows.|\n|B|Trust|Cameras||',
    '### A\n\nPoster: Quality\n\nFloor:\n- Speed wins\n- Checks are cut\n\nLesson drawn: It shows.\n\n### B\n\nPoster: Trust\n\nFloor:\n- Cameras',
  ])('%j', (text) => expect(pairs(text)).toEqual(expected));

  it('in one sentence of each part, under a heading that says so', () =>
    expect(
      pairs('1. **A.** The leaflet says quality, but speed wins.\n2. **B.** "Trust" is the word, while cameras watch.'),
    ).toEqual([
      ['The leaflet says quality', ['Speed wins'], undefined],
      ['"Trust" is the word', ['Cameras watch'], undefined],
    ]));

  it('names dimensions by what tells them apart', () => {
    expect(withoutCommon(['Pay misalignment', 'Budget Misalignment'])).toEqual(['Pay', 'Budget']);
    expect(withoutCommon(['Lücke der Regeln', 'Lücke der Mittel'])).toEqual(['Regeln', 'Mittel']);
    expect(withoutCommon(['Pay', 'Pay'])).toEqual(['Pay', 'Pay']);
    expect(withoutCommon(['Only one'])).toEqual(['Only one']);
  });

  it('becomes statements that wait for their author', () => {
    const { pack, report } = read(
      '# T\n\n## Gaps\n\n### Pay\n\nStated: Focus on clinics\n\nActual:\n- 60% of sales to clinics\n- 40% on shops\n- Sales measured on volume\n\n### Rest\n\nStated: x\n\nActual:\n- Nobody rests',
    );
    expect(pack.assessment?.items.map(({ text, reverse, help }) => [text, reverse, help])).toEqual(
      [
        ['60% of sales goes to clinics.', false],
        ['40% is spent on shops.', true],
        ['Sales are measured on volume.', true],
        ['Nobody rests.', true],
      ].map((each) => [...each, 'Draft from the article: the author has yet to review it.']),
    );
    expect(pack.assessment?.version).toBe('draft');
    expect(report.review).toEqual(pack.assessment?.items.map(({ id }) => `gaps.${id}`));
  });
});

describe('Shares of a whole', () => {
  const shares = (text: string) =>
    read(`# T\n\n${text}`).pack.allocation.map(({ label, share }) => `${label as string} ${share}`);
  it.each([
    ['- 40% of engineering to clinics\n- 60% to *shops*', ['clinics 40', '*shops* 60']],
    ['* Clinics: 40 %\n* Shops – 60%', ['Clinics 40', 'Shops 60']],
    ['33% to a\n33% to b\n34% to c', ['a 33', 'b 33', 'c 34']],
    ['|Where|Share|\n|-|-|\n|a|70%|\n|b|30%|\n|Total|100%|', ['a 70', 'b 30']],
    ['We split 50/30/20 between sales, research and rest.', ['sales 50', 'research 30', 'rest 20']],
    ['Mentors: 50 %, mentees: 30 %, coordination: 20 %.', ['Mentors 50', 'mentees 30', 'coordination 20']],
    ['- 40% to a\n- 20% to b', []],
  ])('%j', (text, expected) => expect(shares(text)).toEqual(expected));

  it('that miss a hundred are told', () =>
    expect(problems('# T\n\n- 40% to a\n- 30% to b\n- 25% to c')).toContain('shares 3:1'));
});

describe('Numbered parts', () => {
  const of = (text: string) => {
    const { steps, cards } = read(`# T\n\n${text}`).pack;
    return {
      steps: steps.map(({ title, text }) => [title, text].filter(Boolean).map(String).join(' / ')),
      causes: cards.filter(({ variant }) => variant === 'answer').map(({ title }) => title),
    };
  };
  it.each<[string, string[], string[]]>([
    ['## How to fix it\n\n1. Ask\n2. Wait', ['Ask', 'Wait'], []],
    ['## How to fix it\n\n**1. Ask**\n\nEverybody:\n- a\n- b\n\n**2. Wait**', ['Ask / Everybody: a; b.', 'Wait'], []],
    ['## Three things\n\n1. Ask everybody\n2. Write it down\n3. Wait', ['Ask everybody', 'Write it down', 'Wait'], []],
    ['## Why it happens\n\n### Cause 1: Pay\n\nx\n\n### Cause 2: Habit\n\ny', [], ['Pay', 'Habit']],
    ['## Why it happens\n\n1. Ask\n\nFirst.\n\n2. Wait\n\nThen.', [], ['Ask', 'Wait']],
    ['## Recommendations\n\n- [ ] Ask everybody\n- [x] Stop the rest', ['Ask everybody', 'Stop the rest'], []],
    ['## Warum es geschieht\n\n1) Geld\n2) Zeit', [], ['Geld', 'Zeit']],
    ['## Members\n\n1. Ada\n2. Ben', [], []],
  ])('%j', (text, steps, causes) => expect(of(text)).toEqual({ steps, causes }));
});

describe('If this, then that', () => {
  it.each(['→', '->', '=>', '-->', '⇒'])('with %s', (arrow) => {
    const { pack } = read(`# T\n\n## Rules\n\nWhat then?\n- If a ${arrow} b\n- If c ${arrow} **d**`);
    expect(pack.cards).toMatchObject([
      {
        variant: 'compare',
        title: 'What then?',
        columns: { stated: 'If', actual: 'Then' },
        rows: [
          { stated: 'If a', actual: 'b' },
          { stated: 'If c', actual: '**d**' },
        ],
      },
    ]);
  });
});
