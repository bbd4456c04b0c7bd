import type { Problem, Reading } from '../../kit/core/problem.js';
import { proseOfHtml } from '../../kit/core/prose-of-html.js';
import type { Text } from '../../kit/core/text.js';
import type { AssessmentDefinition, Dimension, Item } from '../model/schema.js';
import { idMaker } from './ids.js';
import { answeringOf } from './surveyjs-answers.js';
import type { conditionOf as ConditionReader, Subject } from './surveyjs-condition.js';
import { isObject, own, questionsOf, tellRest, wordOf, type Json, type Unread } from './surveyjs-questions.js';

type ConditionOf = typeof ConditionReader;

/**
 * `fromSurveyJS` (surveyjs.ts), with what reads a `visibleIf` passed in: few surveys have any, and a page whose survey has
 * none does not load it.
 */
export function readSurvey(source: unknown, conditionOf: ConditionOf): Reading<AssessmentDefinition> {
  const problems: Problem[] = [];
  const unread: Unread = (path, message = 'has no counterpart here') =>
    problems.push({ code: 'unread', path, message });
  try {
    const survey: unknown = typeof source === 'string' ? JSON.parse(source.replace(/^\uFEFF/, '')) : source;
    const definition = isObject(survey) && definitionOf(survey, unread, conditionOf);
    tellRest(survey, '', unread);
    if (definition) return { definition, problems };
    problems.push({ code: 'empty', path: '', message: 'no question has a counterpart here' });
  } catch (error) {
    problems.push({ code: 'shape', path: '', message: `not a survey (${String(error)})` });
  }
  return { problems };
}

function definitionOf(survey: Json, unread: Unread, conditionOf: ConditionOf): AssessmentDefinition | undefined {
  // Names first, for texts and conditions may speak of what comes later.
  const takeId = idMaker();
  const subjects = new Map<string, Subject>();
  const asked = questionsOf(survey, unread).map((question) => {
    const subject: Subject = { id: takeId(question.name, 'q'), type: 'text', options: new Map() };
    subjects.set(question.name.toLowerCase(), subject);
    return { question, subject };
  });
  if (!asked.length) return undefined;
  const find = (name: string) => subjects.get(name.trim().toLowerCase());

  /** HTML becomes prose, `{name}` the answer to that question; what has no language is in English, as there. */
  const text = (value: unknown, path: string): Text | undefined => {
    if (!isObject(value))
      return (
        proseOfHtml(wordOf(value)).replace(/(?<!\{)\{+([^{}]+)\}+/g, (_, name: string) => {
          const subject = find(name);
          if (!subject) unread(path, `{${name}} is no answer here`);
          return subject ? `{{${subject.id}}}` : `{${name}}`;
        }) || undefined
      );
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => /^[a-z]+(-\w+)*$/i.test(key))
        .map(([key, each]) => [key === 'default' ? 'en' : key, (text(wordOf(each), path) as string) ?? '']),
    );
  };

  const title = text(own(survey, 'title'), 'title') ?? '';
  const dimensions = new Map<string, Dimension>();
  const takeDimensionId = idMaker();
  // The whole has this name in conditions.
  takeDimensionId('total', '');
  const dimensionOf = (group: unknown): string => {
    const name = wordOf(own(group, 'name'));
    const label = text(own(group, 'title') ?? name, name) ?? title;
    const dimension = dimensions.get(name) ?? { id: takeDimensionId(name, 'score'), label };
    dimensions.set(name, dimension);
    return dimension.id;
  };

  const items = asked.map(({ question, subject }) => {
    const { json, path } = question;
    const { isScored, ...part } = answeringOf(question, text, unread, subject.options);
    subject.type = part.type;
    return {
      id: subject.id,
      text: text(question.title, path) ?? '',
      help: text(question.help, path),
      required: ['isRequired', 'eachRowRequired', 'isAllRowRequired'].some((key) => own(json, key) === true),
      dimension: isScored ? dimensionOf(question.group) : undefined,
      ...part,
    } as Item;
  });
  asked.forEach(({ question }, i) => {
    const all = question.conditions.flatMap(([expression, path]) => {
      const condition = conditionOf(wordOf(expression), find);
      if (!condition) unread(path, 'is no condition here, and holds always');
      return condition ?? [];
    });
    if (all.length) items[i]!.showIf = all.length > 1 ? { all } : all[0];
  });
  return {
    kind: 'assessment',
    schema: 1,
    id: 'assessment',
    lang: wordOf(own(survey, 'locale')) || undefined,
    title,
    dimensions: [...dimensions.values()],
    items,
    bands: [],
    advice: [],
  };
}
