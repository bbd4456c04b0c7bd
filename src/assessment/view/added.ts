import type { Text } from '../../kit/core/text.js';
import type { Advised } from '../model/advice.js';

const MOST = 20;
const LONGEST = 5000;

const isString = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;

function textIn(value: unknown, key: string): Text | undefined {
  const text: unknown = Object.hasOwn(value as object, key) ? (value as Record<string, unknown>)[key] : undefined;
  if (isString(text)) return text || undefined;
  const isText = typeof text === 'object' && text && !Array.isArray(text);
  return isText && Object.values(text).length && Object.values(text).every(isString)
    ? (text as Record<string, string>)
    : undefined;
}

/**
 * Advice that the page adds to a result: `{advice: [{title, text?, why?}]}`, texts as in a definition. What has another
 * shape is left out; it is data from wherever the page has it.
 */
export function addedAdvice(data: unknown): Advised[] {
  const list: unknown =
    typeof data === 'object' && data && Object.hasOwn(data, 'advice') && Reflect.get(data, 'advice');
  if (!Array.isArray(list)) return [];
  return list.slice(0, MOST).flatMap((each: unknown, i): Advised[] => {
    const title = typeof each === 'object' && each && textIn(each, 'title');
    if (!title) return [];
    const advice = { id: `added-${i}`, when: { all: [] }, title, text: textIn(each, 'text'), why: textIn(each, 'why') };
    return [{ advice, about: null, score: null, band: null, below: null }];
  });
}
