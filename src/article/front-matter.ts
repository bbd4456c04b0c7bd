import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { ArticleProblem } from './types.js';

/** Characters; an article's own fields and a whole definition fit several times. */
const LONGEST = 32_768;
const DEEPEST = 32;

export interface FrontMatter {
  /** The fields by name, none of them inherited. */
  fields: ReadonlyMap<string, unknown>;
  /** Where a field stands in the file: that of the first part of the path that is there. */
  at(...path: readonly (string | number)[]): { line: number; column: number };
  problems: ArticleProblem[];
  /** The text with the front matter's lines empty, so that every position stays. */
  body: string;
}

const FENCE = /^(---|\+\+\+|;;;)[^\S\n]*([^\n]*)(?:\n|$)/;
const NO_KEY = /^(?:__proto__|prototype|constructor)$/;

/**
 * Splits front matter off and reads it: `---` and YAML 1.2's core schema alone. No aliases, so that nothing multiplies;
 * no tags, so that nothing is made but text, numbers, lists and maps. Any other fence is refused by its name and left
 * out, because some readers of front matter run what it holds. Never throws.
 */
export function readFrontMatter(text: string): FrontMatter {
  const none = { fields: new Map<string, unknown>(), at: () => ({ line: 1, column: 1 }) };
  const wrong = (code: ArticleProblem['code'], message: string, expected?: string): ArticleProblem[] => [
    { severity: 'error', code, message, line: 1, column: 1, ...(expected && { expected }) },
  ];
  const [opening, fence, name] = FENCE.exec(text) ?? [];
  if (opening === undefined || !fence) return { ...none, problems: [], body: text };
  const isOurs = fence === '---' && !name!.trim();
  // A line of dashes, or of text that begins with some, is the article's own.
  const isForeign = /^\p{L}[\w+-]*$/u.test(name!.trim()) || (fence !== '---' && !name!.trim());
  if (!isOurs && !isForeign) return { ...none, problems: [], body: text };

  const end = closing(text, opening.length, fence);
  const blank = (to: number) => text.slice(0, to).replace(/[^\n]/g, '') + text.slice(to);
  if (!isOurs)
    return {
      ...none,
      problems: wrong('front-matter-fence', `front matter “${fence}${name!.trim().slice(0, 40)}” is not read`, '---'),
      body: blank(end ? end.after : opening.length),
    };
  // A line across the top of an article that has no front matter.
  if (!end) return { ...none, problems: [], body: text };
  const yaml = text.slice(opening.length, end.at);
  const body = blank(end.after);
  if (yaml.length > LONGEST)
    return {
      ...none,
      problems: wrong(
        'too-large',
        `front matter of ${yaml.length} characters is more than the ${LONGEST} that are read`,
      ),
      body,
    };
  if (isDeep(yaml))
    return { ...none, problems: wrong('too-complex', `front matter nested over ${DEEPEST} deep`), body };
  return { ...parse(yaml), body };
}

/** Where the closing fence begins, and what follows it. */
function closing(text: string, from: number, fence: string): { at: number; after: number } | undefined {
  for (let at = from; at < text.length;) {
    const next = text.indexOf('\n', at);
    const stop = next < 0 ? text.length : next;
    if (text.slice(at, stop).trimEnd() === fence) return { at, after: next < 0 ? stop : next + 1 };
    at = stop + 1;
  }
  return undefined;
}

function isDeep(yaml: string): boolean {
  let depth = 0;
  for (const char of yaml) {
    if (char === '[' || char === '{') depth++;
    else if (char === ']' || char === '}') depth--;
    if (depth > DEEPEST) return true;
  }
  return yaml.split('\n').some((line) => {
    const lead = /^[\s?:-]*/.exec(line)![0];
    return lead.replace(/\s/g, '').length > DEEPEST || lead.length > DEEPEST * 4;
  });
}

function parse(yaml: string): Omit<FrontMatter, 'body'> {
  const counter = new LineCounter();
  const problems: ArticleProblem[] = [];
  // The first line is the fence.
  const place = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: line + 1, column: Math.max(1, col) };
  };
  try {
    const document = parseDocument(yaml, {
      version: '1.2',
      schema: 'core',
      customTags: [],
      merge: false,
      resolveKnownTags: false,
      stringKeys: true,
      lineCounter: counter,
      prettyErrors: false,
      logLevel: 'silent',
    });
    for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
      const isTwice = code === 'DUPLICATE_KEY';
      const said = isTwice
        ? `“${/^[^:\n]{1,60}/.exec(yaml.slice(pos[0]))?.[0] ?? ''}” stands here a second time; the last one counts`
        : message;
      problems.push({
        severity: 'error',
        code: isTwice ? 'duplicate-key' : 'front-matter',
        message: said,
        ...place(pos[0]),
      });
    }
    const at = (...path: readonly (string | number)[]) => {
      for (let length = path.length; length; length--) {
        const holder: unknown = length > 1 ? document.getIn(path.slice(0, length - 1), true) : document.contents;
        const pair = isMap(holder)
          ? holder.items.find(({ key }) => isScalar(key) && key.value === path[length - 1])
          : undefined;
        const node: unknown = pair ? pair.key : document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return place(node.range[0]);
      }
      return { line: 2, column: 1 };
    };
    const data: unknown = document.contents ? document.toJS({ maxAliasCount: 0 }) : {};
    if (!data || typeof data !== 'object' || Array.isArray(data)) {
      problems.push({
        severity: 'error',
        code: 'front-matter',
        message: 'expected fields, such as “title: …”',
        line: 2,
        column: 1,
      });
      return { fields: new Map(), at, problems };
    }
    const fields = new Map<string, unknown>();
    for (const [name, value] of Object.entries(data))
      if (NO_KEY.test(name))
        problems.push({
          severity: 'warning',
          code: 'unknown-key',
          message: `“${name}” is no name of a field`,
          ...at(name),
        });
      else if (value !== null) fields.set(name, harmless(value));
    return { fields, at, problems };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const reason = /alias/i.test(said) ? 'aliases are not read: write out what “*” stands for' : said;
    problems.push({ severity: 'error', code: 'front-matter', message: reason, line: 2, column: 1 });
    return { fields: new Map(), at: () => ({ line: 2, column: 1 }), problems };
  }
}

/** The same without names that mean something to a JavaScript object. */
function harmless(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(harmless);
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !NO_KEY.test(name))
      .map(([name, inner]) => [name, harmless(inner)]),
  );
}
