import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeHref } from './url.js';

describe('safeHref', () => {
  it.each<[string, string | undefined]>([
    ['https://example.org', 'https://example.org/'],
    ['/a?b#c', '/a?b#c'],
    [' mailto:a@example.org\n', 'mailto:a@example.org'],
    ['javascript:x()', undefined],
    ['java\tscript:x()', undefined],
    ['\u0001javascript:x()', undefined],
    ['data:text/html,x', undefined],
    ['https://bank.example@evil.example', undefined],
    ['', undefined],
  ])('%j → %j', (raw, href) => expect(safeHref(raw)).toBe(href));

  it('gives back nothing that means another thing when it is read again', () => {
    // A control character inside a name ends no scheme; without it, what is left would be one.
    const piece = fc.constantFrom(
      'java',
      'script',
      ':',
      '\u0001',
      '\u0003',
      '\t',
      '\n',
      ' ',
      '\u00a0',
      '/',
      '\\',
      'x',
      '#',
      '?',
      'data',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const href = safeHref(pieces.join(''));
        if (href === undefined) return;
        expect(new URL(href, 'https://page.example/').protocol).toMatch(/^(https?|mailto|tel):$/);
        expect(safeHref(href)).toBe(href);
      }),
      { numRuns: 5000 },
    );
    expect(safeHref('\u0001java\u0003script:x()')).not.toBe('javascript:x()');
  });
});
