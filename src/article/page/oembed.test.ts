import { describe, expect, it } from 'vitest';
import { readArticle } from '../read.js';
import { addressesOf, oEmbedOf, type OEmbed } from './oembed.js';
import { writePage } from './page.js';

const ARTICLE = `---
title: "Is \\"<b>soon</b>\\" a date & a plan?"
author: [Ada Doe, { name: Bo Roe, url: 'https://example.org/bo' }]
publisher: { name: Plans & Sons, url: 'https://example.org/about' }
timeline: { schedule: elapsed }
---

## How long it takes

- Rewrite the plans: 1-2 quarters
- Retrain the people: 2-3 quarters
`;
const read = (text: string) => readArticle(text, { file: 'plan.md' });
const SITE = { site: 'https://example.org/a/' };

/** What section 2.3 of https://oembed.com asks of every response, and of one of the type `rich`. */
function violations(data: Record<string, unknown>): string[] {
  const { type, version, width, height, html, thumbnail_url: thumbnail } = data;
  const isText = (name: string) => data[name] === undefined || typeof data[name] === 'string';
  const texts = ['title', 'author_name', 'author_url', 'provider_name', 'provider_url', 'html'];
  const urls = ['author_url', 'provider_url'].filter((name) => data[name] && !URL.canParse(data[name] as string));
  return [
    type === 'rich' ? '' : 'type',
    version === '1.0' ? '' : 'version must be 1.0',
    Number.isInteger(width) && Number.isInteger(height) ? '' : 'rich needs width and height',
    typeof html === 'string' && html ? '' : 'rich needs html',
    ...texts.filter((name) => !isText(name)),
    ...urls,
    thumbnail === undefined || (data.thumbnail_width && data.thumbnail_height) ? '' : 'a thumbnail has a size',
  ].filter(Boolean);
}

/** An attribute of the one frame, as a browser reads it. */
function attribute({ html }: OEmbed, name: string): string {
  expect(html).toMatch(/^<iframe( [\w-]+="[^"]*")+><\/iframe>$/);
  const [, value = ''] = new RegExp(` ${name}="([^"]*)"`).exec(html)!;
  const signs: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x22;': '"', '&amp;': '&' };
  return value.replace(/&(?:lt|gt|quot|#x22|amp);/g, (sign) => signs[sign]!);
}

describe('the addresses', () => {
  it('follow from that of the folder', () => {
    expect(addressesOf('plan', SITE)).toEqual({
      page: 'https://example.org/a/plan.html',
      pack: 'https://example.org/a/plan.pack.json',
      oembed: 'https://example.org/a/plan.oembed.json',
      frame: 'https://example.org/a/cdn/frame.html',
    });
  });

  it('follow from the page’s own, if that ends with the slug', () => {
    const of = (canonical: string) => addressesOf('plan', { canonical })?.oembed;
    expect(of('https://example.org/a/plan')).toBe('https://example.org/a/plan.oembed.json');
    expect(of('https://example.org/a/plan.html')).toBe('https://example.org/a/plan.oembed.json');
    for (const other of [
      'https://example.org/a/plan/',
      'https://example.org/a/other',
      'https://example.org/a/plan.php',
    ])
      expect(of(other)).toBeUndefined();
    expect(addressesOf('plan', {})).toBeUndefined();
  });

  it('take the widgets from where the page does', () => {
    const frame = (cdn: string) => addressesOf('plan', { ...SITE, cdn })?.frame;
    expect(frame('https://cdn.example.org/1.2.3/')).toBe('https://cdn.example.org/1.2.3/frame.html');
    expect(frame('../cdn/')).toBe('https://example.org/cdn/frame.html');
  });

  it('are those of a web page in any script', () => {
    expect(addressesOf('плн', SITE)?.page).toBe('https://example.org/a/%D0%BF%D0%BB%D0%BD.html');
    expect(addressesOf('плн', { canonical: 'https://example.org/%D0%BF%D0%BB%D0%BD' })).toBeDefined();
  });
});

describe('what oEmbed is told', () => {
  const addresses = addressesOf('plan', SITE)!;
  const oembed = oEmbedOf(read(ARTICLE), addresses);

  it('keeps to oEmbed 1.0', () => {
    expect(violations(JSON.parse(JSON.stringify(oembed)) as Record<string, unknown>)).toEqual([]);
  });

  it('is what the article says of itself', () => {
    expect(oembed).toMatchObject({
      title: 'Is "<b>soon</b>" a date & a plan?',
      author_name: 'Ada Doe, Bo Roe',
      provider_name: 'Plans & Sons',
      provider_url: 'https://example.org/about',
    });
    expect(oembed).not.toHaveProperty('author_url');
  });

  it('shows the first widget in a frame, as large as it says', () => {
    const src = new URL(attribute(oembed, 'src'));
    expect(`${src.origin}${src.pathname}`).toBe('https://example.org/a/cdn/frame.html');
    expect(Object.fromEntries(src.searchParams)).toEqual({
      tag: 'pivot-timeline',
      src: 'https://example.org/a/plan.pack.json#how-long-it-takes',
      lang: 'en',
      title: 'How long it takes',
    });
    expect([attribute(oembed, 'width'), attribute(oembed, 'height')]).toEqual([`${oembed.width}`, `${oembed.height}`]);
  });

  it('shows a page without widgets as it is, with nothing of its words as markup', () => {
    const prose = oEmbedOf(read('---\ntitle: "A <b>\\"title\\"</b> & more"\n---\n\nWords.\n'), addresses);
    expect(violations({ ...prose })).toEqual([]);
    expect(attribute(prose, 'src')).toBe('https://example.org/a/plan.html');
    expect(attribute(prose, 'title')).toBe('A <b>"title"</b> & more');
    expect(prose).toMatchObject({ provider_name: 'example.org', provider_url: 'https://example.org/' });
    expect(prose).not.toHaveProperty('author_name');
  });

  it('is found from the page', () => {
    const page = writePage(read(ARTICLE), () => ({ styles: [], scripts: [] }), addresses.oembed);
    expect(page).toContain(
      '<link rel="alternate" type="application/json+oembed" href="https://example.org/a/plan.oembed.json" title=',
    );
    expect(writePage(read(ARTICLE), () => ({ styles: [], scripts: [] }))).not.toContain('oembed');
  });
});
