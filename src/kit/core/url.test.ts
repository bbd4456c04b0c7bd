import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeHref } from './url.js';

const kept = (raw: string): [string, string] => [raw, raw];
const removed = (raw: string): [string, undefined] => [raw, undefined];

/** How an address may look unlike what a browser makes of it (WHATWG URL, sections 4.4 and 4.5), and what comes of it. */
const DISGUISES: [string, string | undefined][] = [
  // A scheme that runs code, or holds a document of its own.
  removed('javascript:x()'),
  removed('JaVaScRiPt:x()'),
  removed('java\tscript:x()'),
  removed('java\nscript:x()'),
  removed('java\r\nscript:x()'),
  removed('\u0001javascript:x()'),
  removed('\u0000\u001f javascript:x()'),
  removed(' javascript:x()'),
  removed('\u00a0javascript:x()'),
  removed('\ufeffjavascript:x()'),
  removed('javascript\t:x()'),
  removed('javascript:\u2028x()'),
  removed('javascript://example.org/%0ax()'),
  removed('vbscript:x'),
  removed('data:text/html,<script>x()</script>'),
  removed('DATA:text/html;base64,PHNjcmlwdD4='),
  removed('blob:https://example.org/0'),
  removed('filesystem:https://example.org/x'),
  removed('file:///etc/passwd'),
  removed('view-source:https://example.org/'),
  removed('intent://example.org#Intent;end'),
  removed('ws://example.org/'),
  // Another host than it seems: it comes out as the host it is.
  ['//evil.example', 'https://evil.example/'],
  ['/\\evil.example', 'https://evil.example/'],
  ['\\\\evil.example', 'https://evil.example/'],
  ['/\t/evil.example', 'https://evil.example/'],
  ['http:/evil.example', 'http://evil.example/'],
  ['http:evil.example', 'http://evil.example/'],
  ['https:\\\\evil.example\\a', 'https://evil.example/a'],
  ['https://exa\u00admple.org', 'https://example.org/'],
  ['https://exa\u200bmple.org', 'https://example.org/'],
  ['https://①②.example', 'https://12.example/'],
  ['HTTPS://EXAMPLE.org:443/', 'https://example.org/'],
  ['https://0x7f.1/', 'https://127.0.0.1/'],
  // One thing on one page and another on the next.
  removed('https:evil.example'),
  removed('https:/evil.example'),
  // Names before the host.
  removed('https://bank.example@evil.example'),
  removed('https://bank.example:443@evil.example/'),
  removed('//bank.example@evil.example'),
  // Harmless, whatever they look like.
  kept('java&#x09;script:x()'),
  kept('%6aavascript:x()'),
  kept('\u202ejavascript'),
  kept('./javascript:x()'),
  kept('?javascript:x()'),
  kept('#javascript:x()'),
  kept('..//evil.example'),
];

describe('safeHref', () => {
  it.each<[string, string | undefined]>([
    ['https://example.org', 'https://example.org/'],
    ['http://example.org/ü?q=a b#c', 'http://example.org/%C3%BC?q=a%20b#c'],
    ['/a?b#c', '/a?b#c'],
    ['a/b.html', 'a/b.html'],
    [' mailto:a@example.org\n', 'mailto:a@example.org'],
    ['tel:+49 30 1234', 'tel:+49 30 1234'],
    ['', undefined],
    ['  ', undefined],
    ['https://', undefined],
    ['https://[', undefined],
  ])('%j → %j', (raw, href) => expect(safeHref(raw)).toBe(href));

  it('has nothing to follow in nothing', () => {
    expect(safeHref(undefined)).toBeUndefined();
    expect(safeHref(null)).toBeUndefined();
  });

  it('refuses what no address is as long as', () => {
    expect(safeHref('/'.padEnd(2048, 'a'))).toBeDefined();
    expect(safeHref('/'.padEnd(2049, 'a'))).toBeUndefined();
  });

  it.each(DISGUISES)('the disguise %j → %j', (raw, href) => expect(safeHref(raw)).toBe(href));
  it('knows forty disguises', () => expect(new Set(DISGUISES.map(([raw]) => raw)).size).toBeGreaterThanOrEqual(40));

  it('gives back nothing that means another thing when it is read again', () => {
    // A control character inside a name ends no scheme; without it, what is left would be one.
    const pieces = [
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
      '@',
    ];
    const piece = fc.constantFrom(...pieces, 'data', 'https', 'http');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (parts) => {
        const href = safeHref(parts.join(''));
        if (href === undefined) return;
        const [one, other] = ['https://page.example/', 'http://page.example/'].map((page) => new URL(href, page));
        expect(one!.protocol).toMatch(/^(https?|mailto|tel):$/);
        expect(one!.host).toBe(other!.host);
        expect(one!.username + one!.password).toBe('');
        expect(safeHref(href)).toBe(href);
      }),
      { numRuns: 5000 },
    );
    expect(safeHref('\u0001java\u0003script:x()')).not.toBe('javascript:x()');
  });
});
