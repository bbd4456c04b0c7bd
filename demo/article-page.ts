// The article page from the sources, as `insight-widgets build` makes it: for the development server and for tests.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assets } from '../src/article/page/head.js';
import { writePage } from '../src/article/page/page.js';
import { readArticle } from '../src/article/read.js';

export { pageSheet } from '../src/article/page/sheet.js';

/** `assets` says where the page finds its style sheets, and the files of the elements that it has. */
export const articlePage = (assets: (tags: readonly string[]) => Assets): string =>
  writePage(readArticle(readFileSync(join(import.meta.dirname, 'article.md'), 'utf8'), { file: 'article.md' }), assets);

/** Over the sources instead of dist/cdn. */
export const articleFromSources = (): string =>
  articlePage((tags) => ({
    styles: ['/src/embed/arrive.css', '/demo/page.css', '/demo/article.css'].map((href) => ({ href })),
    scripts: tags.map((tag) => ({ href: `/src/embed/define/${tag}.ts` })),
  }));
