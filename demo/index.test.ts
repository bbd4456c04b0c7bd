import { describe, expect, it } from 'vitest';
import { HtmlValidate } from 'html-validate';
import { pivotMisalignment } from '../src/assessment/model/preset/pivot-misalignment.js';
import { articlePage } from './article-page.js';

const html = articlePage((tags) => ({
  styles: [{ href: 'page.css' }],
  scripts: tags.map((tag) => ({ href: `../cdn/${tag}.js`, integrity: `sha384-${tag}` })),
}));
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
    expect(html).toContain('<pivot-misalignment-quiz class="wide" id="quiz">');
  });

  it('requests nothing from elsewhere', () => {
    const requested = [...html.matchAll(/<(?:link|script|img|iframe|source)\b[^>]*?(?:src|href)="([^"]*)"/gs)].map(
      ([, url]) => url!,
    );
    expect(requested.length).toBeGreaterThan(3);
    for (const url of requested) expect(url).not.toMatch(/^(https?:)?\/\//);
  });

  it('embeds every element that it has, with its hash', () => {
    const tags = new Set([...html.matchAll(/<((?:insight|pivot)-[\w-]+)/g)].map(([, tag]) => tag));
    expect(tags.size).toBe(3);
    for (const tag of tags)
      expect(html).toContain(`<script type="module" crossorigin integrity="sha384-${tag}" src="../cdn/${tag}.js">`);
  });

  it('is valid HTML', async () => {
    // A form that is scored by hand is not sent.
    const { results } = await new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'wcag/h32': 'off' },
    }).validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`))).toEqual([]);
  });
});
