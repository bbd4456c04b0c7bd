import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pivotMisalignment } from '../src/assessment/model/preset/pivot-misalignment.js';

const html = readFileSync(new URL('index.html', import.meta.url), 'utf8');
const text = (markup: string | undefined) =>
  markup
    ?.replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('the article page', () => {
  it('holds the built-in assessment in the same words, so that it reads the same without scripts', () => {
    const written = [...html.matchAll(/<fieldset([^>]*)>(.*?)<\/fieldset>/gs)].map(
      ([, attributes = '', inner = '']) => ({
        id: /\bid="([^"]*)"/.exec(attributes)?.[1],
        dimension: /\bdata-dimension="([^"]*)"/.exec(attributes)?.[1],
        reverse: attributes.includes('data-reverse'),
        text: text(/<legend>(.*?)<\/legend>/s.exec(inner)?.[1]),
        help: text(/<p>(.*?)<\/p>/s.exec(inner)?.[1]),
        values: [...inner.matchAll(/value="([^"]*)"/g)].map(([, value]) => value),
      }),
    );
    expect(written).toEqual(
      pivotMisalignment().items.map(({ id, dimension, reverse, text, help }) => ({
        ...{ id, dimension, reverse, text, help },
        values: ['1', '2', '3', '4', '5', ''],
      })),
    );
  });

  it('requests nothing from elsewhere', () => {
    const requested = [...html.matchAll(/<(?:link|script|img|iframe|source)\b[^>]*?(?:src|href)="([^"]*)"/gs)].map(
      ([, url]) => url!,
    );
    expect(requested.length).toBeGreaterThan(3);
    for (const url of requested) expect(url).not.toMatch(/^(https?:)?\/\//);
  });

  it('embeds every element with its hash', () => {
    for (const [, file] of html.matchAll(/src="\.\.\/cdn\/([^"]*)"/g))
      expect(html).toContain(`integrity="{{integrity:${file}}}"`);
  });
});
