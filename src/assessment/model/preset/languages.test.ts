import { describe, expect, it } from 'vitest';
import { readToken, tokenOf } from '../../io/token.js';
import { check } from '../check.js';
import type { Answers } from '../answer.js';
import { score } from '../score.js';
import { content as ar } from './ar.js';
import { content as de } from './de.js';
import { content as en, type PivotContent } from './en.js';
import { content as es } from './es.js';
import { content as fr } from './fr.js';
import { content as ja } from './ja.js';
import { pivotMisalignment } from './pivot-misalignment.js';

const all: [string, PivotContent][] = Object.entries({ en, ar, de, es, fr, ja });
const english = pivotMisalignment();
const answers = (figures: string): Answers =>
  Object.fromEntries(english.items.map(({ id }, i) => [id, figures[i] === '?' ? null : Number(figures[i])]));
const SHEETS = ['151342524433', '515515515515', '2??334524433', '151151151151'].map(answers);

/** Every text, by where it stands. */
const texts = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));

describe('the default content', () => {
  it.each(all)('%s says something of every id, and of none besides', (_, content) => {
    const paths = (of: PivotContent) =>
      texts(of)
        .map(([path]) => path)
        .sort();
    expect(paths(content)).toEqual(paths(en));
    expect(texts(content).filter(([, text]) => !text.trim() || /\bundefined\b|[*`[\]{}\\]/.test(text))).toEqual([]);
    expect(new Set(texts(content).map(([, text]) => text)).size, 'each its own').toBe(texts(content).length);
    expect(check(pivotMisalignment(content))).toEqual([]);
  });

  it.each(all.slice(1))('%s leaves nothing in English', (tag, content) => {
    const same = texts(content).filter(([path, text]) => text === new Map(texts(en)).get(path));
    // Culture is called that in French.
    expect(same.map(([path]) => path)).toEqual(tag === 'fr' ? ['.dimensions.culture.label'] : []);
  });

  it.each(all)('%s scores the same, and advises the same', (_, content) => {
    const definition = pivotMisalignment(content);
    for (const given of SHEETS) expect(score(definition, given)).toEqual(score(english, given));
  });

  it.each(all)('%s opens links to results that were made in English, and the other way round', (_, content) => {
    const definition = pivotMisalignment(content);
    for (const given of SHEETS) {
      const token = tokenOf(english, given);
      expect(tokenOf(definition, given)).toBe(token);
      expect(readToken(definition, token)).toEqual({ answers: given });
    }
  });
});
