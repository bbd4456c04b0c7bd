import { watch } from 'chokidar';
import { statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { readArticle } from '../article/read.js';
import type { Article, ArticleProblem, SectionReport } from '../article/types.js';
import { safeHref } from '../kit/core/url.js';
import { articleFiles } from './articles.js';
import { addressesIn, filesOf, writeShared, type Site } from './build-article.js';
import { pretty, readText, writeText } from './files.js';
import { CONTENT, FINE, Misuse, plain, type Options, type Output, type Verb } from './verb.js';
import { PACKAGED, widgetsFrom } from './widgets.js';

/** With more articles than this, how far it has come is told. */
const FEW = 20;

/** An article that was read, and what came of it. */
interface Built {
  file: string;
  article: Article;
  /** Its own, and those that it has beside others. */
  problems: readonly ArticleProblem[];
  /** The files that were written; none where something is wrong. */
  outputs: string[];
}

/** The verb over a folder of built widgets. */
export const buildVerbOver = (widgets: string): Verb => ({
  usage:
    'build <article.md|folder…> --out dir [--cdn base] [--site address] [--css file] [--lang tag] [--strict] [--watch]',
  about: 'Makes of each article a page with its widgets, its pack as JSON, and a page of embeds.',
  details: [
    'In the folder: <slug>.html, <slug>.pack.json, <slug>.embeds.html, and what they load. A slug is the front matter’s,',
    'else the one of a line “**Slug:** …”, else the file’s name. A folder is taken with all its Markdown files.',
    '',
    '  --cdn     the address of the widgets’ files; without it they are copied to cdn/ beside the pages',
    '  --site    the address that the folder will have: with it, or with a canonical address that ends with the slug,',
    '            other sites are told how to show the page (oEmbed: <slug>.oembed.json)',
    '  --css     a style sheet of your own, which the pages load after theirs',
    '  --lang    the language of articles that do not say theirs',
    '  --strict  a warning is an error: nothing is written of an article that has one',
    '  --watch   builds again what changes',
  ],
  options: {
    out: { type: 'string' },
    cdn: { type: 'string' },
    site: { type: 'string' },
    css: { type: 'string' },
    lang: { type: 'string' },
    strict: { type: 'boolean' },
    watch: { type: 'boolean' },
  },
  run(named, options, output) {
    const { out, watch: isWatched } = options;
    if (!named.length) throw new Misuse('an article is missing');
    if (typeof out !== 'string' || !out) throw new Misuse('say where to: --out dir');
    if (isWatched && options.json) throw new Misuse('--watch tells as it goes: not with --json');
    const site = {
      out,
      widgets: widgetsFrom(widgets, baseOf(options.cdn)),
      css: textOf(options.css),
      site: siteOf(options.site),
    };
    const builder = new Builder(site, options, output);
    const status = builder.build(named);
    if (isWatched) watchOver(named, site, () => builder.build(named), output);
    return status;
  },
});

export const buildVerb = buildVerbOver(PACKAGED);

const textOf = (option: Options[string]) => (typeof option === 'string' ? option : undefined);

/** An address with its slash at the end. @throws Misuse */
function baseOf(cdn: Options[string]): string | undefined {
  if (typeof cdn !== 'string') return undefined;
  if (!safeHref(cdn) || /[?#\s]|^(mailto|tel):/.test(cdn))
    throw new Misuse(`--cdn ${cdn} is not the address of a folder`);
  return cdn.endsWith('/') ? cdn : `${cdn}/`;
}

/** The same, of the web. @throws Misuse */
function siteOf(site: Options[string]): string | undefined {
  if (typeof site !== 'string') return undefined;
  if (!/^https?:\/\/[^/]/.test(safeHref(site) ?? '') || /[?#\s]/.test(site))
    throw new Misuse(`--site ${site} is not the address of a folder on the web`);
  return site.endsWith('/') ? site : `${site}/`;
}

/** By file: its text and what was read in it. */
type Known = Map<string, { text: string; article: Article }>;

/** Builds articles, and when it does so again, only what has changed. */
class Builder {
  readonly #site: Site;
  readonly #options: Options;
  readonly #output: Output;
  #known: Known = new Map();
  /** By file that was written: what is in it. */
  readonly #written = new Map<string, string>();

  constructor(site: Site, options: Options, output: Output) {
    this.#site = site;
    this.#options = options;
    this.#output = output;
  }

  /** Gives the exit code. @throws Misuse */
  build(named: readonly string[]): number {
    const { json, strict } = this.#options;
    const files = articleFiles(named);
    const known: Known = new Map();
    const slugs = new Map<string, string>();
    const all: Built[] = [];
    if (files.length) writeShared(this.#site);
    for (const [i, file] of files.entries()) {
      const built = this.#one(file, slugs, known);
      all.push(built);
      if (!json && (this.#known.get(file) !== known.get(file) || !this.#known.size)) this.#tell(built);
      if (files.length > FEW) this.#progress(i + 1, files.length);
    }
    this.#known = known;
    const failed = all.filter(({ problems }) => problems.some(({ severity }) => strict || severity === 'error'));
    if (json) this.#output.out(pretty(all.map((each) => asJson(each, this.#site))));
    else this.#sum(all, failed.length);
    return failed.length ? CONTENT : FINE;
  }

  #one(file: string, slugs: Map<string, string>, known: Known): Built {
    const text = readText(file);
    const before = this.#known.get(file);
    const lang = textOf(this.#options.lang);
    const now =
      before?.text === text
        ? before
        : { text, article: readArticle(text, { file, ...(lang !== undefined && { lang }) }) };
    known.set(file, now);
    const { report } = now.article;
    const other = slugs.get(report.slug);
    const problems: ArticleProblem[] = [...report.problems];
    if (other === undefined) slugs.set(report.slug, file);
    else
      problems.push({
        ...{ severity: 'error', code: 'second', line: 1, column: 1 },
        message: `its slug “${report.slug}” is that of ${other} already`,
      });
    const isWrong = problems.some(({ severity }) => this.#options.strict || severity === 'error');
    const outputs = isWrong ? [] : this.#write(now.article);
    return { file, article: now.article, problems, outputs };
  }

  #write(article: Article): string[] {
    return [...filesOf(article, this.#site)].map(([name, content]) => {
      const path = join(this.#site.out, name);
      if (this.#written.get(path) !== content) writeText(path, content);
      this.#written.set(path, content);
      return path;
    });
  }

  #tell({ file, article, problems, outputs }: Built): void {
    const { err, out } = this.#output;
    const { report, placements } = article;
    for (const problem of problems) err(plain(problemLine(file, problem)));
    for (const section of report.sections) if (section.status !== 'used') err(plain(sectionLine(file, section)));
    if (outputs[0] && !addressesIn(article, this.#site)) err(plain(`${file}:1:1: note: no oEmbed: ${UNKNOWN}`));
    if (outputs[0]) out(plain(`${outputs[0]}: ${count(placements.length, 'widget')} from ${file}`));
  }

  /** How far it is, now and then; on a terminal in one line. */
  #progress(done: number, of: number): void {
    const step = Math.ceil(of / 20);
    if (done % step && done !== of) return;
    this.#output.err(`${done} of ${of} articles\n`);
  }

  #sum(all: readonly Built[], failed: number): void {
    const problems = all.flatMap(({ problems }) => problems);
    const warnings = problems.filter(({ severity }) => severity === 'warning').length;
    const parts = [
      count(all.length, 'article'),
      ...(failed ? [`${failed} not built`] : []),
      count(problems.length - warnings, 'error'),
      count(warnings, 'warning'),
    ];
    this.#output.out(`${parts.join(', ')}\n`);
  }
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

const problemLine = (file: string, { line, column, severity, message, expected, code }: ArticleProblem): string =>
  `${file}:${line}:${column}: ${severity}: ${message}${expected === undefined ? '' : `; expected ${expected}`} (${code})`;

/** What of a section stays prose alone. */
function sectionLine(file: string, { heading, line, status, left }: SectionReport): string {
  const name = heading ? `“${heading}”` : 'what stands before the first heading';
  const lines = [...new Set(left.map((each) => each.line))];
  const where = lines.length ? `, lines ${lines.join(', ')}` : '';
  const rest = left.length ? `: ${count(left.length, 'block')} as prose alone${where}` : '';
  return `${file}:${line}:1: note: ${name} is ${status === 'partly' ? 'used in part' : 'prose alone'}${status === 'partly' ? rest : ''}`;
}

/** Why other sites are not told how to show a page. */
const UNKNOWN = 'the page’s own address is not known; say --site, or a canonicalUrl that ends with the slug';

function asJson({ file, article, problems, outputs }: Built, site: Site): object {
  const { slug, title, lang, sections, review } = article.report;
  const widgets = article.placements.map(({ id, kind }) => ({ id, kind }));
  const address = addressesIn(article, site)?.oembed;
  const oembed = address === undefined ? { missing: UNKNOWN } : { address };
  return { file, slug, title, lang, outputs, widgets, oembed, sections, review, problems };
}

/** Builds again when something changes, until the process is ended. A fault of one time is told, and the next is waited for. */
function watchOver(named: readonly string[], { out, css }: Site, build: () => number, { err }: Output): void {
  const beneath = resolve(out);
  const watcher = watch([...named, ...(css === undefined ? [] : [css])], {
    ignoreInitial: true,
    // What is written here is not read here.
    ignored: (path) => resolve(path) === beneath || resolve(path).startsWith(beneath + sep),
  });
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', () => {
    clearTimeout(timer);
    // An editor writes a file in several steps.
    timer = setTimeout(() => {
      try {
        build();
      } catch (error) {
        if (!(error instanceof Misuse)) throw error;
        err(`insight-widgets: ${error.message}\n`);
      }
    }, 50);
  });
  const folders = named.filter((name) => statSync(name).isDirectory()).length;
  watcher.on('ready', () => err(`watching ${count(named.length - folders, 'file')} and ${count(folders, 'folder')}\n`));
}
