import { describe, expect, it } from 'vitest';
import { validate } from '../pack/model/validate.js';
import { readArticle } from './read.js';

const BODY = `
## Short answer

Because.

## Gaps

### Pay

Stated: a

Actual:
- b

### Rest

Stated: c

Actual:
- d

## How to fix it

1. Ask
2. Wait

## When

Plan: 1-2 weeks
Do: 3-4 weeks
`;

const read = (front: string) => {
  const article = readArticle(`---\ntitle: T\n${front}\n---\n${BODY}`, { file: 'a.md' });
  expect(validate(JSON.parse(JSON.stringify(article.pack))).problems).toEqual([]);
  const errors = article.report.problems
    .filter(({ severity }) => severity === 'error')
    .map(({ code, line, column, message }) => `${code} ${line}:${column} ${message}`);
  return { ...article, errors };
};

describe('Front matter holds any definition’s options', () => {
  it('of the timeline, as its tag’s attributes are written', () => {
    const { pack, errors, report } = read(
      'timeline:\n  id: plan\n  schedule: sequential\n  start: 2027-01-04\n  expect: one month\n  expect_label: They hope\n  fiscal-year-start: 7',
    );
    expect(errors).toEqual([]);
    expect(pack.timeline).toMatchObject({
      id: 'plan',
      schedule: 'sequential',
      start: '2027-01-04',
      expect: { value: 1, unit: 'month', label: 'They hope' },
      fiscalYearStart: 7,
    });
    expect(pack.timeline?.phases).toHaveLength(2);
    expect(report.sections.at(-1)?.uses).toEqual(['plan']);
    expect(report.problems.map(({ code }) => code)).not.toContain('no-schedule');
  });

  it('by id, for what a list holds', () => {
    const { pack, errors } = read(
      [
        'assessment:',
        '  title: How is it here?',
        '  items:',
        '    - {id: pay-b, text: It is so., reverse: false}',
        '  dimensions: [{id: rest, weight: 2}]',
        'steps: [{id: ask, title: Ask on, text: Everybody.}]',
        'cards: [{id: short-answer, eyebrow: In short}, {variant: quote, title: A line}]',
      ].join('\n'),
    );
    expect(errors).toEqual([]);
    expect(pack.assessment).toMatchObject({
      title: 'How is it here?',
      items: [
        { id: 'pay-b', text: 'It is so.', reverse: false },
        { id: 'rest-d', text: 'D.', reverse: true },
      ],
      dimensions: [{ id: 'pay' }, { id: 'rest', weight: 2 }],
    });
    expect(pack.steps).toEqual([
      { id: 'ask', title: 'Ask on', text: 'Everybody.' },
      { id: 'wait', title: 'Wait' },
    ]);
    expect(pack.cards.find(({ variant }) => variant === 'steps')?.steps?.[0]).toMatchObject({
      id: 'ask',
      title: 'Ask on',
    });
    expect(pack.cards.map(({ eyebrow, title }) => [eyebrow, title])).toContainEqual(['In short', 'T']);
    expect(pack.cards.map(({ id }) => id)).toContain('a-line');
  });

  it('as whole definitions', () => {
    const { pack, errors } = read(
      'timeline: {phases: ["Ask: 1 day", "Wait: 2-3 days"]}\nanswer: So it is.\nallocation: {a: 30, b: 70}\ncomparisons: [{stated: x, actual: [y]}]',
    );
    expect(errors).toEqual([]);
    expect(pack.timeline?.phases.map(({ label, max, unit }) => [label, max, unit])).toEqual([
      ['Ask', 1, 'day'],
      ['Wait', 3, 'day'],
    ]);
    expect(pack.cards.find(({ id }) => id === 'short-answer')?.text).toBe('So it is.');
    expect(pack.allocation).toEqual([
      { label: 'a', share: 30 },
      { label: 'b', share: 70 },
    ]);
    expect(pack.comparisons.map(({ id }) => id)).toEqual(['pay', 'rest', 'x']);
  });

  it('takes the marks of a draft away once it is reviewed', () => {
    const { pack, report } = read('assessment: {reviewed: true}');
    expect(report.review).toEqual([]);
    expect(pack.assessment?.version).toBeUndefined();
    expect(pack.assessment?.items.map(({ help }) => help)).toEqual([undefined, undefined]);
  });

  it('takes out what is false', () => {
    const { pack, placements, report } = read(
      'timeline: false\nassessment: false\nanswer: false\nsteps: false\ncards: false',
    );
    expect(pack).toMatchObject({ cards: [], steps: [] });
    expect([pack.timeline, pack.assessment, placements, report.review]).toEqual([undefined, undefined, [], []]);
  });

  it.each([
    ['timeline: soon', 'wrong-value 3:1 timeline: expected fields of it, or false'],
    ['timeline: {schedule: later}', 'wrong-value 3:12 timeline: schedule: “later” is not one, such as “sequential”'],
    [
      'timeline: {start: 2027-02-30}',
      'wrong-value 3:12 timeline: start: “2027-02-30” is not a date of the calendar, written YYYY-MM-DD',
    ],
    [
      'timeline: {phases: ["Ask: soon"]}',
      'wrong-value 3:21 timeline: phases[0]: “Ask: soon” says no duration, such as “1-2 quarters”',
    ],
    [
      'assessment: {items: [{id: pay-b, weight: -1}]}',
      'wrong-value 3:34 assessment: items[0].weight: -1 is not 0 or more',
    ],
    ['cards: {a: 1}', 'wrong-value 3:1 cards: expected a list of cards'],
    [
      'cards: [{title: x, variant: poster}]',
      'wrong-value 3:20 cards: [0].variant: expected "answer" or "stat" or "compare" or "steps" or "quote", got "poster"',
    ],
    ['allocation: [{label: a}]', 'wrong-value 3:14 allocation: [0].share: expected a number, got nothing'],
    ['comparisons: [{id: pay, actual: none}]', 'wrong-value 3:25 comparisons: [0].actual: expected a list, got "none"'],
    ['steps: [{text: a}]', 'wrong-value 3:9 steps: [0].title: expected text, or text by language'],
  ])('%s is an error in its place, and what was recognised stays', (front, error) => {
    const { pack, errors } = read(front);
    expect(errors[0]).toBe(error);
    expect(pack.timeline?.phases).toHaveLength(2);
    expect(pack.assessment?.items).toHaveLength(2);
    expect(pack.steps).toHaveLength(2);
  });
});
