/** From a Markdown article to a pack, a page and snippets: in Node, without a DOM, and with its own dependencies inside. */
export { readArticle } from './read.js';
export { copyScript, snippetOf, writeEmbeds, type Cdn } from './page/embeds.js';
export type { Assets, Loaded } from './page/head.js';
export { addressesOf, oEmbedOf, type Addresses, type OEmbed } from './page/oembed.js';
export { writePage } from './page/page.js';
export { definitionsOf, type Definition } from './page/place.js';
export { pageSheet } from './page/sheet.js';
export type {
  Article,
  ArticleProblem,
  ArticleProblemCode,
  Placement,
  ReadOptions,
  Report,
  SectionReport,
} from './types.js';
