import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessment, dimensions, scaleItem } from '../../../tests/fixtures/assessment.js';
import { notSureOf, optionsOf, points, scaleOf, type Answer, type Answers } from '../model/answer.js';
import { applicableItems } from '../model/applicable.js';
import { pivotMisalignment } from '../model/preset/pivot-misalignment.js';
import type { AssessmentDefinition, Item } from '../model/schema.js';
import { score } from '../model/score.js';
import { crc32, readToken, tokenOf, tokensIn } from './token.js';

const option = (id: string, label = id) => ({ id, label });
const options = (...ids: string[]) => ids.map((id) => option(id));
const item = (parts: object): Item => ({ text: 'Text', dimension: 'a', ...parts }) as Item;

const EVERY_KIND = assessment({
  id: 'every.kind',
  dimensions: dimensions('a'),
  items: [
    scaleItem('a1'),
    item({ id: 'own', type: 'scale', scale: { min: 0, max: 1, step: 0.1 } }),
    item({ id: 'one', type: 'choice', options: options('x', 'y', 'z'), notSure: true }),
    item({ id: 'typed', type: 'text' }),
    item({ id: 'many', type: 'multiple', options: options('x', 'y', 'z') }),
    item({ id: 'shares', type: 'allocation', options: options('x', 'y', 'z') }),
    item({ id: 'later', type: 'choice', options: options('p', 'q'), showIf: { item: 'one', is: 'x' } }),
  ],
});
const payload = (token: string) => token.split('.').at(-1)!;

it('CRC-32, by its check value', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

describe('a token', () => {
  const quiz = pivotMisalignment();
  const answered = Object.fromEntries(quiz.items.map(({ id }, i) => [id, i % 6 ? (i % 5) + 1 : null]));

  it('is short, says which assessment it is of, and opens with all its answers', () => {
    const token = tokenOf(quiz, answered);
    expect(token).toMatch(/^pivot-misalignment\.1\.[\da-z]{1,7}\.[\w-]{12}$/);
    expect(readToken(quiz, token)).toEqual({ answers: answered });
    expect(score(quiz, readToken(quiz, token).answers!)).toEqual(score(quiz, answered));
  });

  it('is written as it is documented', () => {
    // On 1–5 with "not sure": 0 none, 1 not sure, 2–6 the points. 3 is digit 4, 5 is digit 6: 4 + 6 × 7 = 46 = 0x2e.
    const two = assessment({ items: [scaleItem('a1'), scaleItem('a2')] });
    const bytes = atob(
      payload(tokenOf(two, { a1: 3, a2: 5 }))
        .replace(/-/g, '+')
        .replace(/_/g, '/'),
    );
    const [number, ...sum] = [...bytes].map((char) => char.charCodeAt(0));
    expect(number).toBe(0x2e);
    expect(sum.reduce((total, byte) => total * 256 + byte, 0)).toBe(crc32([0x2e]));
    expect(payload(tokenOf(two, {}))).toBe('AAAAAA');
  });

  it('keeps every kind of answer, and nothing that was typed', () => {
    const answers = {
      a1: null,
      own: 0.3,
      one: 'x',
      typed: 'my name',
      many: ['x', 'z'],
      shares: { x: 20, y: 0, z: 80 },
      later: 'q',
    };
    const token = tokenOf(EVERY_KIND, answers);
    const kept: Record<string, Answer> = { ...answers };
    delete kept.typed;
    expect(readToken(EVERY_KIND, token)).toEqual({ answers: kept });
    expect(tokenOf(EVERY_KIND, { ...answers, typed: 'another' })).toBe(token);
    expect(JSON.stringify(token)).not.toMatch(/name|Text/);
  });

  it('keeps nothing of a question that is hidden now, nor of an answer that is none', () => {
    const token = tokenOf(EVERY_KIND, { one: 'y', later: 'q', many: [], a1: 9, own: 0.35 });
    expect(readToken(EVERY_KIND, token)).toEqual({ answers: { one: 'y' } });
  });

  it('makes shares whole, so that they still come to 100', () => {
    const third = 100 / 3;
    const token = tokenOf(EVERY_KIND, { shares: { x: third, y: third, z: third } });
    expect(readToken(EVERY_KIND, token).answers).toEqual({ shares: { x: 33, y: 34, z: 33 } });
  });
});

/** A definition of any kinds of items, and answers to it. */
const anything = fc
  .array(
    fc.record({
      type: fc.constantFrom('scale', 'choice', 'multiple', 'allocation', 'text'),
      count: fc.integer({ min: 1, max: 9 }),
      notSure: fc.boolean(),
      answer: fc.nat(),
      state: fc.constantFrom('none', 'not sure', 'answered', 'answered'),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((parts) => {
    const items = parts.map(({ type, count, notSure }, i) =>
      item({
        id: `i${i}`,
        type,
        ...(type === 'scale' && { scale: { min: -1, max: count - 0.5, step: 0.5, notSure } }),
        ...(/choice|multiple|allocation/.test(type) && { options: options(...'abcdefghi'.slice(0, count)), notSure }),
      }),
    );
    const definition = assessment({ id: 'any:thing ü', items });
    const answers: Record<string, Answer> = {};
    parts.forEach(({ answer, state }, i) => {
      const item = items[i]!;
      const ids = optionsOf(item).map(({ id }) => id);
      if (state === 'none') return;
      if (state === 'not sure') {
        if (notSureOf(definition, item)) answers[item.id] = null;
      } else if (item.type === 'scale') {
        const all = points(scaleOf(definition, item));
        answers[item.id] = all[answer % all.length]!;
      } else if (item.type === 'choice') answers[item.id] = ids[answer % ids.length]!;
      else if (item.type === 'multiple') {
        const some = ids.filter((_, bit) => (answer >> bit) & 1);
        answers[item.id] = some.length ? some : [ids[0]!];
      } else if (item.type === 'allocation') {
        const shares = ids.map((_, k) => (answer >> (3 * k)) & 7);
        const sum = shares.reduce((total, share) => total + share, 0);
        const whole = sum ? shares.map((share) => Math.floor((share * 100) / sum)) : shares;
        whole[0]! += 100 - whole.reduce((total, share) => total + share, 0);
        answers[item.id] = Object.fromEntries(ids.map((id, k) => [id, whole[k]!]));
      }
    });
    return { definition, answers };
  });

describe('whatever the answers', () => {
  it('they come back', () => {
    fc.assert(
      fc.property(anything, ({ definition, answers }) => {
        const token = tokenOf(definition, answers);
        expect(readToken(definition, token)).toEqual({ answers });
        expect(tokenOf(definition, readToken(definition, token).answers!)).toBe(token);
        expect(token).toMatch(/^[\w%.:-]+$/);
        expect(tokensIn(`https://example.org/a?b=1#insight=${token}&c`)).toEqual([token]);
      }),
      { numRuns: 500 },
    );
  });

  it('one changed, missing or swapped character and none of them is applied', () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.%';
    fc.assert(
      fc.property(anything, fc.nat(), fc.nat(), ({ definition, answers }, place, other) => {
        const token = tokenOf(definition, answers);
        const at = place % token.length;
        const put = (text: string) => token.slice(0, at) + text + token.slice(at + 1);
        const swapped =
          token.slice(0, at) +
          token
            .slice(at, at + 2)
            .split('')
            .reverse()
            .join('') +
          token.slice(at + 2);
        for (const changed of [put(alphabet[other % alphabet.length]!), put(''), swapped])
          if (changed !== token) expect(Object.keys(readToken(definition, changed))).toEqual(['refusal']);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a token is refused', () => {
  const token = tokenOf(EVERY_KIND, { a1: 4, one: 'z' });
  const change = (index: number, parts: object): AssessmentDefinition => ({
    ...EVERY_KIND,
    items: EVERY_KIND.items.map((item, i) => (i === index ? { ...item, ...parts } : item)),
  });

  it.each<[string, AssessmentDefinition]>([
    ['an item more', { ...EVERY_KIND, items: [...EVERY_KIND.items, scaleItem('a2')] }],
    ['an item less', { ...EVERY_KIND, items: EVERY_KIND.items.slice(1) }],
    ['another order of items', { ...EVERY_KIND, items: [...EVERY_KIND.items].reverse() }],
    ['another id', change(0, { id: 'b1' })],
    ['another scale', change(1, { scale: { min: 0, max: 1, step: 0.05 } })],
    ['another type', change(2, { type: 'multiple' })],
    ['an option more', change(2, { options: options('x', 'y', 'z', 'w') })],
    ['an option less', change(2, { options: options('x', 'y') })],
    ['another order of options', change(2, { options: options('y', 'x', 'z') })],
    ['no "not sure" any more', change(2, { notSure: undefined })],
    ['the other direction', change(0, { reverse: true })],
  ])('by a definition with %s', (_, definition) => {
    expect(readToken(definition, token)).toEqual({ refusal: 'version' });
  });

  it.each<[string, AssessmentDefinition]>([
    ['other words', change(2, { text: 'New', help: 'More', options: [option('x', 'X!'), option('y'), option('z')] })],
    ['another weight', change(0, { weight: 3 })],
    ['other scores', change(2, { options: options('x', 'y', 'z').map((each, score) => ({ ...each, score })) })],
    ['a scale’s labels', change(1, { scale: { min: 0, max: 1, step: 0.1, labels: ['Low', 'High'] } })],
    ['one more thing to type', { ...EVERY_KIND, items: [item({ id: 'who', type: 'text' }), ...EVERY_KIND.items] }],
    ['another title and version', { ...EVERY_KIND, title: 'New', version: '9', bands: [] }],
  ])('but not by one with %s', (_, definition) => {
    expect(readToken(definition, token)).toEqual({ answers: { a1: 4, one: 'z' } });
  });

  it.each([
    [token.replace('every.kind', 'other'), 'id'],
    [token.replace('kind.1.', 'kind.2.'), 'schema'],
    [token.replace(/\.\w+(?=\.[^.]+$)/, '.0'), 'version'],
    [token.slice(0, -2), 'damaged'],
    [`${token}AA`, 'damaged'],
    [token.replace(/[^.]+$/, 'A'.repeat(1_000_000)), 'damaged'],
    ['', 'damaged'],
    ['...', 'damaged'],
    ['%E0%A4%A.1.0.AAA', 'id'],
  ])('%.60s: %s', (damaged, refusal) => expect(readToken(EVERY_KIND, damaged)).toEqual({ refusal }));

  it('if it holds more than there are questions, though its sum is right', () => {
    const bytes = Array<number>(9).fill(255);
    const sum = [24, 16, 8, 0].map((bits) => (crc32(bytes) >>> bits) & 255);
    const forged = btoa(String.fromCharCode(...bytes, ...sum))
      .replace(/=+$/, '')
      .replaceAll('+', '-')
      .replaceAll('/', '_');
    expect(readToken(EVERY_KIND, token.replace(/[^.]+$/, forged))).toEqual({ refusal: 'damaged' });
  });

  it('and whatever is thrown at it, it does not throw', () => {
    fc.assert(fc.property(fc.string(), (text) => void readToken(EVERY_KIND, text)));
    const prefix = token.replace(/[^.]+$/, '');
    fc.assert(fc.property(fc.base64String(), (text) => void readToken(EVERY_KIND, prefix + text.replaceAll('=', ''))));
  });
});

it('a change of an option always shows in the hash', () => {
  const ids = fc.uniqueArray(fc.string({ minLength: 1, unit: fc.constantFrom('a', 'b', 'c', '1', '-') }), {
    minLength: 2,
    maxLength: 8,
  });
  const tokenFor = (all: string[]) =>
    tokenOf(assessment({ items: [item({ id: 'q', type: 'choice', options: options(...all) })] }), {}).split('.')[2];
  fc.assert(
    fc.property(ids, fc.nat(), (all, place) => {
      const at = place % all.length;
      const rest = all.filter((_, i) => i !== at);
      const hash = tokenFor(all);
      expect(tokenFor(rest)).not.toBe(hash);
      expect(tokenFor([...all, 'new'])).not.toBe(hash);
      expect(tokenFor([...rest, all[at]!]) === hash).toBe(at === all.length - 1);
    }),
    { numRuns: 1000 },
  );
});

it('the tokens in what people paste', () => {
  const a = tokenOf(EVERY_KIND, { a1: 1 });
  const b = tokenOf(EVERY_KIND, { a1: 2 });
  expect(
    tokensIn(`Mine: https://example.org/quiz#insight=${a}\nYours: <https://example.org/quiz?x=1#top&insight=${b}>`),
  ).toEqual([a, b]);
  expect(tokensIn(`  ${a}\n`)).toEqual([a]);
  expect(tokensIn('https://example.org/a.1.b.c')).toEqual([]);
  expect(tokensIn('')).toEqual([]);
});

it('a thousand questions stay quick to keep', () => {
  const definition = assessment({ items: Array.from({ length: 1000 }, (_, i) => scaleItem(`a${i}`)) });
  const answers: Answers = Object.fromEntries(applicableItems(definition, {}).map(({ id }, i) => [id, (i % 5) + 1]));
  const token = tokenOf(definition, answers);
  expect(payload(token).length).toBeLessThan(480);
  expect(readToken(definition, token)).toEqual({ answers });
});
