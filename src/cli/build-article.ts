import { join } from 'node:path';
import { copyScript, PLACEHOLDER, writeEmbeds } from '../article/page/embeds.js';
import type { Assets, Loaded } from '../article/page/head.js';
import { metaOf } from '../article/page/meta.js';
import { addressesOf, oEmbedOf, type Addresses } from '../article/page/oembed.js';
import { writePage } from '../article/page/page.js';
import { pageSheet } from '../article/page/sheet.js';
import type { Article } from '../article/types.js';
import { pretty, writeText } from './files.js';
import { copyFile, type Widgets } from './widgets.js';

const SHEET = 'page.css';
const OWN_SHEET = 'own.css';
const COPY = 'copy.js';

/** Where pages are written, and what they load. */
export interface Site {
  out: string;
  widgets: Widgets;
  /** The author's own style sheet, if there is one. */
  css: string | undefined;
  /** The folder's own address on the web. */
  site: string | undefined;
}

/** Where an article's files will be on the web, if that is known. */
export const addressesIn = ({ pack, report }: Article, { widgets, site }: Site): Addresses | undefined =>
  addressesOf(report.slug, { site, canonical: metaOf(pack, report.lang).canonical, cdn: widgets.base });

/** What all pages of a site share. */
export function writeShared({ out, widgets, css }: Site): void {
  writeText(join(out, SHEET), pageSheet);
  writeText(join(out, COPY), copyScript);
  if (css !== undefined) copyFile(css, join(out, OWN_SHEET));
  widgets.copy(out);
}

/** An article's files, by their names in the folder. */
export function filesOf(article: Article, site: Site): Map<string, string> {
  const { widgets, css } = site;
  const { slug } = article.report;
  const addresses = addressesIn(article, site);
  const page = `${slug}.html`;
  const own: Loaded[] = [{ href: SHEET }, ...(css === undefined ? [] : [{ href: OWN_SHEET }])];
  const assets = (tags: readonly string[]): Assets => {
    const { styles, scripts } = widgets.assets(tags);
    return { styles: [...styles, ...own], scripts };
  };
  const cdn = { base: widgets.base ?? PLACEHOLDER, integrity: widgets.integrity };
  return new Map([
    [page, writePage(article, assets, addresses?.oembed)],
    [`${slug}.pack.json`, pretty(article.pack)],
    [`${slug}.embeds.html`, writeEmbeds(article, { styles: own, scripts: [{ href: COPY }] }, cdn, page, addresses)],
    ...(addresses ? [[`${slug}.oembed.json`, pretty(oEmbedOf(article, addresses))] as const] : []),
  ]);
}
