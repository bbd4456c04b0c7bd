import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseLanguage, resolveText } from './text.js';

const TEXTS = { fr: 'français', en: 'English', de: 'Deutsch', 'de-AT': 'Österreichisch' };

describe('resolveText', () => {
  it.each([
    ['de-AT', undefined, 'Österreichisch'],
    ['de-CH', undefined, 'Deutsch'],
    ['de_CH', undefined, 'Deutsch'],
    ['DE', undefined, 'Deutsch'],
    ['ja', 'en', 'English'],
    ['ja', undefined, 'français'],
    ['ja', 'ko', 'français'],
    ['', 'de', 'Deutsch'],
  ])('for a reader of %j, in a definition of %j', (language, own, text) =>
    expect(resolveText(TEXTS, language, own)).toBe(text),
  );

  it('is one string for everybody, and nothing where there is nothing', () => {
    expect(resolveText('a', 'de', 'en')).toBe('a');
    expect(resolveText(undefined, 'de')).toBe('');
    expect(resolveText(null as unknown as undefined, 'de')).toBe('');
    expect(resolveText({}, 'de')).toBe('');
  });

  it('takes no language for an object’s own machinery', () => {
    for (const language of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
      expect(resolveText({ en: 'a' }, language, language)).toBe('a');
  });

  it('always finds one of the texts', () => {
    const tag = fc.stringMatching(/^[a-z]{2}(-[A-Z]{2})?$/);
    fc.assert(
      fc.property(
        fc.dictionary(tag, fc.string(), { minKeys: 1 }),
        tag,
        fc.option(tag, { nil: undefined }),
        (texts, a, b) => {
          expect(Object.values(texts)).toContain(resolveText(texts, a, b));
          if (Object.hasOwn(texts, a)) expect(resolveText(texts, a, b)).toBe(texts[a]);
        },
      ),
    );
  });
});

it('baseLanguage leaves the region out', () => {
  expect(['en', 'en-GB', 'zh_Hant_TW', 'PT-br'].map(baseLanguage)).toEqual(['en', 'en', 'zh', 'pt']);
});
