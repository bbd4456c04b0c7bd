import type { Problem, ProblemCode } from '../kit/core/problem.js';

/*
 * Files of the Design Tokens Community Group, Format Module 2025.10: groups, inherited types, references in curly
 * braces and by JSON Pointer. What the module leaves to a resolver, or we have no place for, is reported by name.
 */

export interface Token {
  /** The names that lead to it, with dots between. */
  readonly path: string;
  readonly type: string | undefined;
  readonly value: unknown;
}

export interface TokenFile {
  readonly tokens: ReadonlyMap<string, Token>;
  readonly problems: readonly Problem[];
  /** The token with references followed; a problem where they lead nowhere or in a circle. */
  resolve(path: string): Token | Problem;
}

const KNOWN = new Set(['$value', '$type', '$description', '$extensions', '$deprecated', '$schema', '$ref']);
const DEEPEST = 64;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const problem = (code: ProblemCode, path: string, message: string): Problem => ({ code, path, message });

/** The path that a value refers to, if it is a reference. */
export function referred(value: unknown): string | undefined {
  if (typeof value === 'string') return /^\{([^{}]+)\}$/.exec(value.trim())?.[1];
  const pointer = isObject(value) && typeof value.$ref === 'string' ? /^#\/(.+)$/.exec(value.$ref)?.[1] : undefined;
  return pointer
    ?.replace(/\/\$value$/, '')
    .split('/')
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}

/** Reads what `JSON.parse` gave of a file. Never throws. */
export function readTokens(data: unknown): TokenFile {
  const tokens = new Map<string, Token>();
  const problems: Problem[] = [];

  const walk = (group: Record<string, unknown>, names: readonly string[], inherited: string | undefined): void => {
    const path = names.join('.');
    const type = typeof group.$type === 'string' ? group.$type : inherited;
    for (const name of Object.keys(group))
      if (name.startsWith('$') && name !== '$root' && !KNOWN.has(name))
        problems.push(problem('unread', path, `${name} is not understood here`));
    if ('$value' in group || '$ref' in group) {
      tokens.set(path, { path, type, value: '$value' in group ? group.$value : { $ref: group.$ref } });
      return;
    }
    for (const [name, child] of Object.entries(group)) {
      if (name.startsWith('$') && name !== '$root') continue;
      const below = [...names, name];
      if (/[{}.]/.test(name)) problems.push(problem('shape', below.join('.'), 'a name may not hold { } or a dot'));
      else if (!isObject(child)) problems.push(problem('shape', below.join('.'), 'expected a token or a group'));
      else if (below.length > DEEPEST) problems.push(problem('too-many', path, `groups lie more than ${DEEPEST} deep`));
      else walk(child, below, type);
    }
  };
  if (isObject(data)) walk(data, [], undefined);
  else problems.push(problem('shape', '', 'expected an object of design tokens'));

  const resolve = (path: string): Token | Problem => {
    const met = new Set<string>();
    let type: string | undefined;
    for (let at = path; ;) {
      const token = tokens.get(at);
      if (!token) return problem('unknown-ref', path, `there is no token {${at}}`);
      if (met.has(at)) return problem('cycle', path, `its reference comes back to {${at}}`);
      met.add(at);
      type ??= token.type;
      const next = referred(token.value);
      if (next === undefined) return { path, type, value: token.value };
      at = next;
    }
  };
  return { tokens, problems, resolve };
}
