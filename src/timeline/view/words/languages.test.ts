import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDuration, type Amount, type Unit } from '../../../kit/core/duration.js';
import { controlWordsEnglish } from '../controls.words.js';
import { dateWordsEnglish } from '../dates.words.js';
import { formats } from '../format.js';
import { graphWordsEnglish } from '../graph.words.js';
import { knownWordsEnglish } from '../known.words.js';
import { tableWordsEnglish } from '../table.words.js';
import { takeWordsEnglish } from '../take.words.js';
import { wordsEnglish } from '../words.js';
import { words as ar } from './ar.js';
import { words as de } from './de.js';
import { words as es } from './es.js';
import { words as fr } from './fr.js';
import { words as ja } from './ja.js';
import type { TimelineLanguage } from './language.js';

const sets = [
  ...[wordsEnglish, dateWordsEnglish, graphWordsEnglish, knownWordsEnglish],
  ...[tableWordsEnglish, controlWordsEnglish, takeWordsEnglish],
];
const en = Object.assign({}, ...sets) as TimelineLanguage;
const all: [string, TimelineLanguage][] = Object.entries({ en, ar, de, es, fr, ja });
const UNITS: Unit[] = ['day', 'week', 'month', 'quarter', 'year'];

/** As the widget writes a number in a language. */
const numbers = new Map(all.map(([tag, words]) => [tag, formats(tag, words, undefined)]));
const amountIn = (tag: string, value: number, unit: Unit): Amount => numbers.get(tag)!.sized(value, unit);

describe('words', () => {
  it('of one set have names of their own', () => {
    const names = sets.flatMap((set) => Object.keys(set));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('are listed in docs/languages.md, all of them', () => {
    const [, list] = /### The names of `timeline`\n([\s\S]*?)\n\n[^-\s]/.exec(
      readFileSync('docs/languages.md', 'utf8'),
    )!;
    const listed = [...list!.matchAll(/`(\w+)`/g)].map(([, name]) => name);
    expect(listed.sort()).toEqual(Object.keys(en).sort());
  });

  it.each(all)('%s has every one, and none besides', (_, words) => {
    const shape = (value: object): unknown =>
      Object.fromEntries(
        Object.entries(value)
          .filter(([name]) => name !== 'durations' && name !== 'fractions')
          .sort(([a], [b]) => a.localeCompare(b))
          .map(([name, each]) => [name, typeof each === 'object' ? shape(each as object) : typeof each]),
      );
    expect(shape(words)).toEqual(shape(en));
  });

  it.each(all.slice(1))('%s leaves nothing in English', (_, words) => {
    const same = Object.entries(words).filter(
      ([name, each]) => typeof each === 'string' && each === en[name as keyof TimelineLanguage],
    );
    // A phase is called that in German and in French.
    expect(same.filter(([name]) => name !== 'phase')).toEqual([]);
  });

  const length: Amount = { number: '<7>', value: 7, unit: 'quarter' };
  const share = { count: '<3>', of: '<20>', value: 3 };
  /** For each, what it is given that must come out of it. */
  const given: Record<string, unknown[]> = {
    amount: [length],
    range: ['<1>', length],
    likely: ['<range>', '<5>'],
    after: [length],
    early: ['<label>', { ...length, number: '<70>', value: 70 }, 'least'],
    met: ['<label>'],
    lead: ['<when>', '<goal>', share],
    standing: [share, undefined, '<open>'],
    half: ['<half>', '<most>', share],
    tries: ['<4>', 4],
    flag: ['<label>', '<when>'],
    upTo: [length],
    tooEarly: ['<gap>'],
    dotsBy: ['<when>'],
    countOf: [share],
    together: ['<when>', '<apart>', share],
    sampled: ['<points>'],
    by: ['<date>'],
    since: ['<date>'],
    quarter: ['<2>', '<year>'],
    onDay: ['<date>'],
    fromTo: ['<first>', '<last>'],
    between: ['<from>', '<to>'],
    finishes: ['<goal>', '<when>'],
    stands: ['<when>', '<goal>', true],
    spread: [['<a>', '<b>', '<c>', '<d>'], ['<2>', '<10>', '<16>', '<18>'], '<20>'],
    least: ['<name>'],
    most: ['<name>'],
    likelyFinish: ['<title>'],
    finish: ['<title>'],
  };
  /** These name what they are given. */
  const NAMING = ['counts', 'units', 'isDone', 'fiscalYear'];

  it.each(all)('%s says all that it is given', (_, words) => {
    for (const [name, each] of Object.entries(words)) {
      if (typeof each !== 'function' || NAMING.includes(name)) continue;
      expect(given, name).toHaveProperty(name);
      const said = [(each as (...all: unknown[]) => string | string[])(...given[name]!)].flat().join('');
      for (const [mark] of JSON.stringify(given[name]).matchAll(/<[^>]+>/g))
        expect(said.toLowerCase(), name).toContain(mark);
    }
    for (const of of [words.counts, words.units]) expect(new Set(UNITS.map((unit) => of(unit))).size).toBe(5);
    expect(words.isDone(true)).not.toBe(words.isDone(false));
    expect(words.stands('w', 'g', true).join('')).not.toBe(words.stands('w', 'g', false).join(''));
    expect(words.fiscalYear('2026', '2027')).toMatch(/26|27/);
    const bounds = [undefined, 'least', 'most'] as const;
    expect(new Set(bounds.map((bound) => words.early('l', length, bound))).size).toBe(3);
    const futures = [undefined, 'fewer', 'more'] as const;
    expect(new Set(futures.map((bound) => words.lead('w', 'g', { ...share, bound })[1])).size).toBe(3);
    const standings = [
      words.standing({ ...share, of: share.count }, undefined, undefined),
      words.standing({ ...share, value: 0 }, undefined, 'open'),
      words.standing({ ...share, value: 1 }, 'only', 'open'),
      words.standing({ ...share, value: 1 }, 'only', undefined),
      words.standing(share, undefined, 'open'),
      words.standing(share, undefined, undefined),
    ];
    expect(new Set(standings).size).toBe(6);
  });

  it('of Arabic have a form for each category of its plurals', () => {
    const days = (value: number) => ar.amount(amountIn('ar', value, 'day')).replace(/^[\d٠-٩.٫,٬]+ /, '');
    expect([0, 1, 2, 3, 11, 100, 1.5].map(days)).toEqual(['يوم', 'يوم واحد', 'يومان', 'أيام', 'يومًا', 'يوم', 'يوم']);
    expect(ar.after(amountIn('ar', 2, 'quarter'))).toBe('بعد ربعين سنويين');
    expect(ar.early('ل', amountIn('ar', 2, 'day'), undefined)).toBe('\u2068ل\u2069: قبل الأوان بيومين');
  });

  it.each([
    ['de', ['1 Tag', '0 Tage', '½ Tag', '1½ Tage', '0,3 Tage', '2 Tage']],
    ['fr', ['1 jour', '0 jour', '0,5 jour', '1,5 jour', '0,3 jour', '2 jours']],
    ['es', ['1 día', '0 días', '0,5 días', '1,5 días', '0,3 días', '2 días']],
    ['ja', ['1日', '0日', '0.5日', '1.5日', '0.3日', '2日']],
    ['en', ['1 day', '0 days', '½ day', '1½ days', '0.3 day', '2 days']],
  ])('of %s agree with their numbers', (tag, expected) => {
    const words = new Map(all).get(tag)!;
    expect(
      [1, 0, 0.5, 1.5, 0.3, 2].map((value) => words.amount(amountIn(tag, value, 'day')).replace(/\s/g, ' ')),
    ).toEqual(expected);
  });

  it('of German are in the case that a preposition asks for', () => {
    expect(de.after(amountIn('de', 2, 'quarter'))).toBe('nach 2 Quartalen');
    expect(de.early('X', amountIn('de', 1, 'month'), 'least')).toBe('X: mindestens einen Monat zu früh');
    expect(de.early('X', amountIn('de', 3, 'quarter'), 'most')).toBe('X: bis zu drei Quartale zu früh');
  });

  it('of French stand apart from their signs by spaces that do not break', () => {
    const said = JSON.stringify([
      fr.lead('à', 'but', share),
      fr.standing({ ...share, value: 1 }, 'a', 'b'),
      fr.met('x'),
    ]);
    expect(said).not.toMatch(/ [:;!?»]|« /);
    expect(said).toMatch(/«\u202fbut\u202f»/);
  });
});

describe('durations', () => {
  const value = fc.integer({ min: 1, max: 9999 }).map((cents) => Math.round(cents) / (cents % 3 ? 4 : 10));
  const unit = fc.constantFrom(...UNITS);

  it.each(all)('%s: what is written is read back', (tag, words) => {
    fc.assert(
      fc.property(value, value, unit, (a, b, unit) => {
        const [min, max] = [a, b].sort((x, y) => x - y).map((each) => amountIn(tag, each, unit)) as [Amount, Amount];
        const read = (text: string) => readDuration(text, [words.durations]);
        expect(read(words.amount(max)), words.amount(max)).toMatchObject({ min: max.value, max: max.value, unit });
        const range = words.range(min.number, max);
        expect(read(range), range).toMatchObject({ min: min.value, max: max.value, unit });
      }),
    );
  });

  it.each(['ar-EG', 'ar-SA', 'ja-JP-u-nu-fullwide', 'de-AT', 'es-MX', 'fr-CA'])('%s: in its own digits', (tag) => {
    const words = new Map(all).get(tag.slice(0, 2))!;
    const { sized } = formats(tag, words, undefined);
    for (const each of [1, 1.5, 2, 3, 11, 120])
      for (const unit of UNITS)
        expect(
          readDuration(words.amount(sized(each, unit)), [words.durations]),
          `${tag} ${each} ${unit}`,
        ).toMatchObject({
          max: each,
          unit,
        });
  });

  it.each<[keyof typeof languages, string, number, number, Unit]>([
    ['de', 'ein halbes Jahr bis anderthalb Jahre', 0.5, 1.5, 'year'],
    ['de', 'zwischen 2 und 3 Monaten', 2, 3, 'month'],
    ['de', 'von 1 bis 2 Wochen', 1, 2, 'week'],
    ['fr', 'un an et demi', 1.5, 1.5, 'year'],
    ['fr', 'une demi-année', 0.5, 0.5, 'year'],
    ['fr', 'd’un à deux ans', 1, 2, 'year'],
    ['fr', 'entre 1 et 2 trimestres', 1, 2, 'quarter'],
    ['es', 'un año y medio', 1.5, 1.5, 'year'],
    ['es', 'de 1 a 2 semanas', 1, 2, 'week'],
    ['es', 'entre 2 y 3 meses', 2, 3, 'month'],
    ['ar', 'يومان', 2, 2, 'day'],
    ['ar', 'من يوم إلى أسبوعين', 1, 14, 'day'],
    ['ar', 'سنتان ونصف', 2.5, 2.5, 'year'],
    ['ar', 'ربع سنة', 1, 1, 'quarter'],
    ['ar', '٣–٥ أرباع سنوية', 3, 5, 'quarter'],
    ['ar', 'ثلاثة أشهر', 3, 3, 'month'],
    ['ja', '３ヶ月間', 3, 3, 'month'],
    ['ja', '1年半', 1.5, 1.5, 'year'],
    ['ja', '半年～1年', 0.5, 1, 'year'],
    ['ja', '二四半期から四四半期まで', 2, 4, 'quarter'],
    ['ja', '1〜2週間', 1, 2, 'week'],
  ])('%s: reads %s', (tag, text, min, max, unit) =>
    expect(readDuration(text, [languages[tag].durations])).toEqual({ min, max, unit }),
  );

  it.each<[keyof typeof languages, string]>([
    ['de', '1.000 Tage'],
    ['es', '1.000 días'],
    ['fr', '1 000 jours'],
    ['ja', '2027年'],
    ['ja', '4月1日'],
    ['ja', '数か月'],
    ['ar', 'يوم التأسيس'],
    ['ar', 'بعد حين'],
  ])('%s: does not guess at %s', (tag, text) =>
    expect(readDuration(text, [languages[tag].durations, en.durations])).toHaveProperty('code'),
  );

  it.each(all)(
    '%s: English is understood too, and what is wrong is told in the language that was meant',
    (_, words) => {
      const read = (text: string) => readDuration(text, [words.durations, en.durations]);
      expect(read('1-2 quarters')).toEqual({ min: 1, max: 2, unit: 'quarter' });
      expect(read('3-1 quarters')).toMatchObject({ code: 'range' });
      expect(read('3 fortnights')).toMatchObject({ code: 'unit' });
    },
  );
});

const languages = { ar, de, es, fr, ja };
