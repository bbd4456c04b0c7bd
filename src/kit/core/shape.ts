import type { Problem } from './problem.js';

/** The part of a schema library's complaint that we read (zod's issue format, version 4). */
export interface ShapeIssue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
  readonly origin?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly errors?: readonly (readonly ShapeIssue[])[];
}

/** `['phases', 2, 'max']` → `phases[2].max` */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key)),
    '',
  );

function at(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) value = value === null || typeof value !== 'object' ? undefined : Reflect.get(value, key);
  return value;
}

function name(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

const NOUNS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

function sentence(issue: ShapeIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${NOUNS[issue.expected ?? ''] ?? issue.expected}, got ${name(value)}`;
    case 'invalid_value':
      return `expected ${(issue.values ?? []).map((each) => JSON.stringify(each)).join(' or ')}, got ${name(value)}`;
    case 'too_small':
      return `${size(issue, value)} is below ${issue.minimum}`;
    case 'too_big':
      return `${size(issue, value)} is above ${issue.maximum}`;
    case 'unrecognized_keys':
      return `unknown field ${(issue.keys ?? []).map((key) => JSON.stringify(key)).join(', ')}`;
    default:
      return issue.message === 'Invalid input' ? `cannot be ${name(value)}` : issue.message;
  }
}

const size = (issue: ShapeIssue, value: unknown): string =>
  issue.origin === 'number' || issue.origin === 'int'
    ? name(value)
    : `its length ${(value as { length?: number } | undefined)?.length ?? ''}`.trim();

/** The branch of a union that came furthest says best what was meant. */
function deepest(issue: ShapeIssue): ShapeIssue {
  let best = issue;
  for (const branch of issue.errors ?? [])
    for (const inner of branch) {
      const whole = deepest({ ...inner, path: [...issue.path, ...inner.path] });
      if (whole.path.length > best.path.length) best = whole;
    }
  return best;
}

/** A schema's complaints in a person's words, each with its place in the data. At most ten: the rest follow from them. */
export function shapeProblems(issues: readonly ShapeIssue[], data: unknown): Problem[] {
  return issues.slice(0, 10).map((raw) => {
    const issue = deepest(raw);
    const value = at(data, issue.path);
    const path = pathText(issue.path);
    const known = Number(issue.values?.[0]);
    if (/(^|\.)schema$/.test(path) && typeof value === 'number' && value > known)
      return { code: 'version', path, message: `${value} is newer than ${known}, which this version reads` };
    return { code: 'shape', path, message: sentence(issue, value) };
  });
}
