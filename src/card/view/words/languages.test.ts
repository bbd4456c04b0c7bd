import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../model/schema.js';
import { moreWordsEnglish } from '../more.words.js';
import { wordsEnglish } from '../words.js';
import { words as ar } from './ar.js';
import { words as de } from './de.js';
import { words as es } from './es.js';
import { words as fr } from './fr.js';
import { words as ja } from './ja.js';
import type { CardLanguage } from './language.js';

const sets = [wordsEnglish, moreWordsEnglish];
const en = Object.assign({}, ...sets) as CardLanguage;
const all: [string, CardLanguage][] = Object.entries({ en, ar, de, es, fr, ja });
const GRADES: Evidence[] = ['peer-reviewed', 'survey', 'estimate', 'disputed'];

describe('words', () => {
  it('of one set have names of their own', () => {
    const names = sets.flatMap((set) => Object.keys(set));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('are all named in docs/languages.md', () => {
    const docs = readFileSync(new URL('../../../../docs/languages.md', import.meta.url), 'utf8');
    const [, list] = /### The names of `card`\n([\s\S]*?)(?:\n#|$)/.exec(docs)!;
    const named = [...list!.matchAll(/`(\w+)`/g)].map(([, name]) => name);
    expect(named.sort()).toEqual(sets.flatMap((set) => Object.keys(set)).sort());
  });

  it.each(all)('%s has every one, and none besides', (_, words) => {
    const shape = (of: object) => Object.fromEntries(Object.entries(of).map(([name, each]) => [name, typeof each]));
    expect(shape(words)).toEqual(shape(en));
    expect(shape(words.columns)).toEqual(shape(en.columns));
  });

  it.each(all.slice(1))('%s leaves nothing in English, and nothing empty', (_, words) => {
    for (const [name, each] of Object.entries(words)) {
      if (typeof each !== 'string') continue;
      expect(each.trim(), name).not.toBe('');
      // A source is called that in French too, before a space that does not break.
      expect(each, name).not.toBe(en[name as keyof CardLanguage]);
    }
  });

  it.each(all)('%s says all that it is given, and tells the grades apart', (_, words) => {
    expect(new Set(GRADES.map((grade) => words.evidence(grade))).size).toBe(4);
    expect(words.note('disputed')).not.toBe(words.note(undefined));
    for (const grade of [...GRADES, undefined])
      expect(words.tenths('<7>', '<10>', grade)).toMatch(/<7>.*<10>|<10>.*<7>/);
    // What is graded without doubt is drawn plainly, and said so.
    const said = [undefined, ...GRADES].map((grade) => words.tenths('', '', grade));
    expect(new Set(said).size).toBe(4);
    expect(words.of('<10>')).toContain('<10>');
    expect(words.inYear(2011)).toContain('2011');
    for (const value of [0, 1, 2, 3, 11]) expect(words.done('<n>', '<of>', value)).toMatch(/<n>.*<of>|<of>.*<n>/);
    expect(words.kept(true)).not.toBe(words.kept(false));
  });

  it('set a year apart by the comma of the language', () => {
    expect(all.map(([, words]) => words.inYear(2011)[0]).join('')).toBe(',،,,,、');
  });

  it('of French stand apart from their signs by spaces that do not break', () => {
    const said = [fr.source, fr.evidence('survey'), ...GRADES.map((grade) => fr.tenths('1', '2', grade))].join();
    expect(said).not.toMatch(/[^\u00a0]:/);
  });

  it('agree with their numbers', () => {
    expect([0, 1, 2].map((value) => fr.done('n', 'of', value))).toEqual([
      'n sur of fait',
      'n sur of fait',
      'n sur of faits',
    ]);
    expect([0, 1, 2].map((value) => es.done('n', 'of', value))).toEqual([
      'n de of hechos',
      'n de of hecho',
      'n de of hechos',
    ]);
  });
});
