import { plainJson } from '../../kit/core/json.js';
import { answerTo, notSureOf, optionsOf, points, scaleOf, type Answer, type Answers } from '../model/answer.js';
import { applicableItems } from '../model/applicable.js';
import type { AssessmentDefinition, Item } from '../model/schema.js';

/*
 * Answers as a part of an address: `<id>.<schema>.<hash of ids and scales>.<base64url>` after `#insight=`, so that a
 * result can be opened again, or laid over a colleague's, and no server ever sees it.
 *
 * The last part is one number in a mixed radix, the first item lowest: each digit says which of the answers that its
 * item can have (0 for none, then "not sure" where it is offered). It stands big-endian in as few bytes as it takes,
 * before its CRC-32, which finds every change of a single character, and all but one in four thousand million of any
 * other. Twelve items on five points take twelve characters. What was typed is not in it, nor any word of the definition.
 */

/** Why a token is not read: it is of another assessment, another schema, other questions than these, or damaged. */
export type TokenRefusal = 'id' | 'schema' | 'version' | 'damaged';

/** Raised when the same answers are written in another way. */
const FORMAT = 1;
/** Characters, more than any assessment that is accepted can take. */
const LIMIT = 20_000;

/** CRC-32, as in gzip (RFC 1952). */
export function crc32(bytes: Iterable<number>): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}

/** What an item's answer chooses from, as ids or points. */
const choicesOf = (definition: AssessmentDefinition, item: Item): readonly (string | number)[] =>
  item.type === 'scale' ? points(scaleOf(definition, item)) : optionsOf(item).map(({ id }) => id);

const keptItems = ({ items }: AssessmentDefinition) => items.filter(({ type }) => type !== 'text');

/**
 * The CRC-32 of what must be the same for answers to mean the same: of each item that is kept its id, type and
 * direction, and its points, or its options' ids, in their order. Words, weights and scores may change.
 */
function hashOf(definition: AssessmentDefinition): string {
  const kept = keptItems(definition).map((item) => [
    item.id,
    item.type,
    !!item.reverse,
    !!notSureOf(definition, item),
    choicesOf(definition, item),
  ]);
  return crc32(new TextEncoder().encode(plainJson([FORMAT, kept]))).toString(36);
}

/** A digit and its radix. */
type Digit = readonly [digit: number, radix: number];

/** An item's answer as digits: which it is, and for several options or shares, what of each. */
function digitsOf(definition: AssessmentDefinition, item: Item, answer: Answer | undefined): Digit[] {
  const choices = choicesOf(definition, item);
  const first = notSureOf(definition, item) ? 2 : 1;
  const one = item.type === 'scale' || item.type === 'choice';
  const radix = first + (one ? choices.length : 1);
  if (answer === undefined || answer === null) return [[answer === null ? 1 : 0, radix]];
  if (one) return [[first + choices.indexOf(answer as string | number), radix]];
  const head: Digit = [first, radix];
  if (Array.isArray(answer)) return [head, ...choices.map((id): Digit => [+answer.includes(id), 2])];
  let sum = 0;
  let left = 100;
  const shares = choices.slice(0, -1).map((id): Digit => {
    // Rounded where the shares end and not each by itself, so that they still come to 100.
    sum += Object.hasOwn(answer as object, id) ? (answer as Record<string, number>)[id]! : 0;
    const share = Math.round(sum) - (100 - left);
    left -= share;
    return [share, left + share + 1];
  });
  return [head, ...shares];
}

/** The answer that `next` has the digits of. */
function answerOf(definition: AssessmentDefinition, item: Item, next: (radix: number) => number): Answer | undefined {
  const choices = choicesOf(definition, item);
  const first = notSureOf(definition, item) ? 2 : 1;
  const one = item.type === 'scale' || item.type === 'choice';
  const digit = next(first + (one ? choices.length : 1));
  if (digit < first) return digit ? null : undefined;
  if (one) return choices[digit - first];
  const ids = choices as readonly string[];
  if (item.type === 'multiple') return ids.filter(() => next(2));
  let left = 100;
  return Object.fromEntries(
    ids.map((id, i) => {
      const share = i < ids.length - 1 ? next(left + 1) : left;
      left -= share;
      return [id, share];
    }),
  );
}

/** Big-endian, in as few bytes as it takes. */
function bytesOf(number: bigint): number[] {
  const hex = number ? number.toString(16) : '';
  return (hex.length % 2 ? `0${hex}` : hex).match(/../g)?.map((byte) => parseInt(byte, 16)) ?? [];
}

function packed(digits: readonly Digit[]): string {
  let number = 0n;
  for (const [digit, radix] of [...digits].reverse()) number = number * BigInt(radix) + BigInt(digit);
  const bytes = bytesOf(number);
  const sum = crc32(bytes);
  return btoa(String.fromCharCode(...bytes, sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255))
    .replace(/=+$/, '')
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/** The number in a payload, before its sum. */
function unpacked(payload: string): bigint {
  const bytes = [...atob(payload.replaceAll('-', '+').replaceAll('_', '/'))].slice(0, -4);
  const hex = bytes.map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0'));
  return BigInt(`0x0${hex.join('')}`);
}

/**
 * The token of what was answered, for `#insight=`. Only what applies is in it: not what was answered to a question
 * that is now hidden, and never what was typed, nor what can only be asked because of it. Shares become whole.
 */
export function tokenOf(definition: AssessmentDefinition, answers: Answers): string {
  const asked = new Set(applicableItems(definition, answers));
  const digits = keptItems(definition).flatMap((item) =>
    digitsOf(definition, item, asked.has(item) ? answerTo(definition, item, answers) : undefined),
  );
  return [encodeURIComponent(definition.id), definition.schema, hashOf(definition), packed(digits)].join('.');
}

/** All of the answers of a token, or why none of them. Never throws. */
export function readToken(
  definition: AssessmentDefinition,
  token: string,
): { answers: Answers; refusal?: undefined } | { answers?: undefined; refusal: TokenRefusal } {
  const [, id, schema, hash, payload] = /^(.+)\.(\d+)\.([\da-z]+)\.([^.]+)$/.exec(token) ?? [];
  if (!id) return { refusal: 'damaged' };
  if (id !== encodeURIComponent(definition.id) && id !== definition.id) return { refusal: 'id' };
  if (schema !== String(definition.schema)) return { refusal: 'schema' };
  if (hash !== hashOf(definition)) return { refusal: 'version' };
  if (!/^[\w-]+$/.test(payload!) || payload!.length > LIMIT || payload!.length % 4 === 1) return { refusal: 'damaged' };
  let number = unpacked(payload!);
  const digits: Digit[] = [];
  const next = (radix: number): number => {
    const digit = Number(number % BigInt(radix));
    number /= BigInt(radix);
    digits.push([digit, radix]);
    return digit;
  };
  const answers: Record<string, Answer> = {};
  for (const item of keptItems(definition)) {
    const answer = answerOf(definition, item, next);
    if (answer !== undefined) answers[item.id] = answer;
  }
  // There is one spelling for each set of answers, its sum included: any other is not ours.
  const isOurs = packed(digits) === payload && Object.keys(answers).every((id) => isValid(definition, id, answers));
  return isOurs ? { answers } : { refusal: 'damaged' };
}

const isValid = (definition: AssessmentDefinition, id: string, answers: Answers) =>
  answerTo(
    definition,
    definition.items.find((item) => item.id === id)!,
    answers,
  ) !== undefined;

/** Every token in a text: an address, its fragment, several of them as people paste them, or a token by itself. */
export const tokensIn = (text: string): string[] => {
  const found = [...text.matchAll(/[#&?]insight=([^\s&#"'<>]+)/g)].map((match) => match[1]!);
  const bare = text.trim();
  return found.length || !/^[\w%.:-]+\.\d+\.[\da-z]+\.[\w-]+$/.test(bare) ? found : [bare];
};
