import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { htmlWords } from '../../io/html.words.js';
import { answerWordsEnglish } from '../answer.words.js';
import { moreWordsEnglish } from '../more.words.js';
import { takingWordsEnglish } from '../taking.words.js';
import { wordsEnglish } from '../words.js';
import { words as ar } from './ar.js';
import { words as de } from './de.js';
import { words as es } from './es.js';
import { words as fr } from './fr.js';
import { words as ja } from './ja.js';
import type { AssessmentLanguage } from './language.js';

const sets = [wordsEnglish, moreWordsEnglish, takingWordsEnglish, answerWordsEnglish];
const en = Object.assign({}, ...sets) as AssessmentLanguage;
const all: [string, AssessmentLanguage][] = Object.entries({ en, ar, de, es, fr, ja });

/** For each, what it is given that must come out of it. Five of something has a plural of its own in Arabic. */
const GIVEN: { [K in keyof AssessmentLanguage]?: unknown[] } = {
  question: ['<i>', '<of>'],
  choose: ['<not sure>'],
  answered: ['<n>', '<of>', 5],
  outOf: ['<most>'],
  startsAt: ['<band>', '<score>'],
  weakest: ['<dimension>'],
  gap: ['<n>', 5, '<above>', '<high>', '<low>'],
  benchmark: ['<score>'],
  noScore: ['<n>', '<of>', 5],
  answerMore: ['<n>', 5, '<dimension>'],
  whyWeakest: ['<score>'],
  whyBand: ['<score>', '<band>', true],
  whyGap: ['<n>', 5, '<above>'],
  now: ['<result>', '<band>'],
  colleague: ['<n>'],
  removeNamed: ['<name>'],
  added: ['<names>'],
  removed: ['<name>'],
  scoreOf: ['<name>', '<score>'],
  noScoreOf: ['<name>'],
  compared: ['<scores>', 'weak'],
  questions: ['<n>', 5],
  share: ['<points>', '<most>'],
  shareOut: ['<most>'],
  quoted: ['<label>'],
  correct: ['<labels>', 2],
  open: ['<n>', 5],
  incomplete: ['<i>', '<of>'],
  shared: ['<label>', '<points>'],
};
/** These tell kinds of refusal apart, and are given nothing to say. */
const TELLING = ['refused', 'refusedFrom'];

describe('words', () => {
  it('of one set have names of their own', () => {
    const names = sets.flatMap((set) => Object.keys(set));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('are all named in docs/languages.md', () => {
    const docs = readFileSync(new URL('../../../../docs/languages.md', import.meta.url), 'utf8');
    const [, list] = /### The names of `assessment`\n([\s\S]*?)(?:\n#|$)/.exec(docs)!;
    const named = [...list!.matchAll(/`(\w+)`/g)].map(([, name]) => name);
    expect(named.sort()).toEqual(sets.flatMap((set) => Object.keys(set)).sort());
  });

  it.each(all)('%s has every one, and none besides', (_, words) => {
    const shape = (of: object) => Object.fromEntries(Object.entries(of).map(([name, each]) => [name, typeof each]));
    expect(shape(words)).toEqual(shape(en));
    expect(words.agreement).toHaveLength(5);
    expect(new Set(words.agreement).size).toBe(5);
  });

  it.each(all.slice(1))('%s leaves nothing in English, and nothing empty', (tag, words) => {
    const texts = (of: AssessmentLanguage) =>
      Object.entries(of).flatMap(([name, each]) =>
        typeof each === 'string' ? [[name, each]] : Array.isArray(each) ? each.map((one) => [name, one as string]) : [],
      );
    const english = new Set(texts(en).map(String));
    // It is said alike in German and English.
    const same = texts(words).filter((each) => english.has(String(each)) && !(tag === 'de' && each[0] === 'optional'));
    expect(same).toEqual([]);
    expect(texts(words).filter(([, text]) => !text!.trim())).toEqual([]);
  });

  it.each(all)('%s says all that it is given', (_, words) => {
    for (const [name, each] of Object.entries(words)) {
      if (typeof each !== 'function' || TELLING.includes(name)) continue;
      expect(GIVEN, name).toHaveProperty(name);
      const given = GIVEN[name as keyof AssessmentLanguage]!;
      const said = (each as (...given: unknown[]) => string)(...given);
      for (const [mark] of given.join().matchAll(/<[^>]+>/g)) expect(said, name).toContain(mark);
    }
  });

  it.each(all)('%s does without what is not there, and leaves no trace of it', (_, words) => {
    const bare = [
      words.choose(''),
      words.gap('<n>', 5, '<above>', '', ''),
      words.answerMore('<n>', 5, ''),
      words.whyBand('<score>', '', false),
      words.now('<result>', ''),
    ];
    for (const said of bare)
      expect(said).not.toMatch(/undefined|false|“”|«\s*»|„“|「」|（）|\(\)|[:：،,、]\s*$| {2}|\u2068\u2069/);
    expect(words.whyBand('1', 'b', true)).not.toBe(words.whyBand('1', 'b', false));
    expect(words.correct('a', 1)).not.toBe(words.correct('a', 2));
  });

  it.each(all)('%s tells apart what was refused, and how far raters agree', (_, words) => {
    const refusals = ['none', 'damaged', 'id', 'version', 'same', 'many'] as const;
    expect(new Set(refusals.map((why) => words.refusedFrom(why))).size).toBe(refusals.length);
    expect(words.refusedFrom('schema')).toBe(words.refusedFrom('version'));
    expect(words.refused('damaged')).not.toBe(words.refused('version'));
    const levels = [null, 'none', 'weak', 'moderate', 'strong', 'very-strong'] as const;
    expect(new Set(levels.map((level) => words.compared('', level))).size).toBe(levels.length);
  });

  it.each(all)('%s are the same in a page without scripts', (tag, words) => {
    const { agreement, notSure, byHand } = htmlWords(tag);
    expect({ agreement, notSure }).toEqual({ agreement: words.agreement, notSure: words.notSure });
    const said = byHand('<low>', '<high>', 4, '<reversed>');
    for (const mark of ['<low>', '<high>', '<reversed>', '4']) expect(said).toContain(mark);
    expect(byHand('l', 'h', 4, '')).not.toMatch(/undefined|（）/);
  });

  it('of Arabic have a form for each category of its plurals', () => {
    const count = [0, 1, 2, 3, 11, 100];
    const categories = count.map((value) => new Intl.PluralRules('ar').select(value));
    expect(categories).toEqual(['zero', 'one', 'two', 'few', 'many', 'other']);
    expect(count.map((value) => ar.questions(`${value}`, value))).toEqual([
      '0 سؤال',
      'سؤال واحد',
      'سؤالان',
      '3 أسئلة',
      '11 سؤالًا',
      '100 سؤال',
    ]);
    expect(ar.answerMore('2', 2, ''), 'in the case that its verb asks for').toBe('إكمال سؤالين');
    expect(count.map((value) => ar.whyGap(`${value}`, value, 'x').replace(/.*بفارق /, ''))).toEqual([
      '0 نقطة',
      'نقطة واحدة',
      'نقطتين',
      '3 نقاط',
      '11 نقطة',
      '100 نقطة',
    ]);
  });

  it.each<[string, string[]]>([
    ['en', ['1 point', '0 points', '2 points']],
    ['de', ['1 Punkt', '0 Punkte', '2 Punkte']],
    ['fr', ['1 point', '0 point', '2 points']],
    ['es', ['1 punto', '0 puntos', '2 puntos']],
  ])('of %s agree with their numbers', (tag, expected) => {
    const words = new Map(all).get(tag)!;
    expect([1, 0, 2].map((value) => /^\d+ \S+/.exec(words.whyGap(`${value}`, value, 'x'))![0])).toEqual(expected);
    for (const count of [words.questions, words.open]) expect(count('1', 1)).not.toBe(count('2', 2).replace('2', '1'));
  });

  it('of French stand apart from their signs by spaces that do not break', () => {
    const said = Object.entries(fr).flatMap(([name, each]): string[] => {
      if (typeof each !== 'function') return [each as string | string[]].flat();
      const given = GIVEN[name as keyof AssessmentLanguage] ?? ['damaged'];
      return [(each as (...given: unknown[]) => string)(...given)];
    });
    expect(said.filter((text) => /[^\u00a0\u202f\p{L}/][:;!?»]|«[^\u202f]|[\p{L}][:;!?](?!\/)/u.test(text))).toEqual(
      [],
    );
    expect(fr.quoted('x')).toBe('«\u202fx\u202f»');
  });
});
