/* Shapes: surveyjs.io/form-library/documentation/api-reference, survey-core 2 and 3, older names beside the new. */

export type Json = Readonly<Record<string, unknown>>;
/** Tells of what has no counterpart. */
export type Unread = (path: string, message?: string) => void;

/** What was asked for of each object, so that at the end all else can be told. */
const seen = new WeakMap<object, Set<string>>();

export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
export function own(value: unknown, key: string): unknown {
  if (!isObject(value)) return undefined;
  seen.set(value, (seen.get(value) ?? new Set()).add(key));
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
export const listAt = (value: unknown, key: string): readonly unknown[] => [own(value, key) ?? []].flat();
export const wordOf = (value: unknown): string => (/^[snb]/.test(typeof value) ? String(value) : '');
/** What is stored for a choice, a row, a column: the member of the list itself, or its `value`. */
export const valueOf = (member: unknown): string => wordOf(own(member, 'value') ?? member);

/** How a survey looks there; how it looks here is the page's to say. */
const LOOKS =
  /^(\$|sjs|logo|start|progress|survey|render|display|colCount|show(Q|T|Prog|Page|Num))|(^w|W)idth|Location$/;

/** Tells of every field that says something and that nobody asked for. */
export function tellRest(value: unknown, path: string, unread: Unread): void {
  if (Array.isArray(value)) value.forEach((each, i) => tellRest(each, `${path}[${i}]`, unread));
  const keys = isObject(value) ? seen.get(value) : undefined;
  if (!isObject(value) || !keys) return;
  for (const [key, inner] of Object.entries(value)) {
    const place = path ? `${path}.${key}` : key;
    if (keys.has(key)) tellRest(inner, place, unread);
    else if (inner && !LOOKS.test(key)) unread(place);
  }
}

/** What is asked, one thing at a time: of a matrix, each row. */
export interface Question {
  json: Json;
  type: string;
  path: string;
  /** What expressions call it. */
  name: string;
  title: unknown;
  help: unknown;
  /** Everything that can be answered where it is chosen from a list. */
  choices: readonly unknown[];
  /** The nearest panel or page that has a name, and all conditions on the way to it. */
  group: unknown;
  conditions: readonly (readonly [expression: unknown, path: string])[];
}

/** The types that have a counterpart, and the fields of their lists. */
const LISTS: Readonly<Record<string, string>> = {
  rating: 'rateValues',
  radiogroup: 'choices',
  dropdown: 'choices',
  checkbox: 'choices',
  matrix: 'columns',
  boolean: '',
  text: '',
  comment: '',
};
const DEEPEST = 20;

/** All questions that have a counterpart, in their order; it is told of the others. */
export function questionsOf(survey: Json, unread: Unread): Question[] {
  const questions: Question[] = [];
  type Around = Pick<Question, 'group' | 'conditions'>;
  const within = (json: unknown, path: string, around: Around, depth: number): void => {
    for (const key of ['pages', 'elements', 'questions'])
      listAt(json, key).forEach((each, i) => visit(each, `${path}${key}[${i}]`, around, depth + +(key !== 'pages')));
  };
  const visit = (json: unknown, path: string, around: Around, depth: number): void => {
    const name = wordOf(own(json, 'name'));
    const type = wordOf(own(json, 'type'));
    const condition = own(json, 'visibleIf');
    const choices = Object.hasOwn(LISTS, type) ? listAt(json, LISTS[type]!) : [];
    const isAround = !depth || type === 'panel';
    const isRead = isAround || choices.length || /^(rating|boolean|text|comment)$/.test(type);
    if (!isObject(json) || !isRead || depth > DEEPEST || (own(json, 'visible') === false && !condition)) {
      if (isObject(json)) seen.delete(json);
      return unread(path, `"${name}" (${type}) has no counterpart here`);
    }
    const conditions = condition
      ? [...around.conditions, [condition, `${path}.visibleIf`] as const]
      : around.conditions;
    if (isAround) return within(json, `${path}.`, { conditions, group: name ? json : around.group }, depth);
    const title = own(json, 'title') ?? name;
    const question = { json, type, path, name, title, choices, group: around.group, conditions };
    if (type !== 'matrix') questions.push({ ...question, help: own(json, 'description') });
    else
      for (const row of listAt(json, 'rows')) {
        const value = valueOf(row);
        questions.push({ ...question, name: `${name}.${value}`, title: own(row, 'text') ?? value, help: title });
      }
  };
  within(survey, '', { group: undefined, conditions: [] }, 0);
  return questions;
}
