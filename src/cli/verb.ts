import type { ParseArgsConfig } from 'node:util';
import { describe, type Problem } from '../kit/core/problem.js';

/* What the verbs have in common. */

export const FINE = 0;
export const CONTENT = 1;
export const USAGE = 2;

export interface Output {
  out(text: string): void;
  err(text: string): void;
}

export type Options = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

export interface Verb {
  /** Its line of the help, without the program's name. */
  readonly usage: string;
  readonly about: string;
  readonly details: readonly string[];
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Does it, and gives the exit code. @throws Misuse */
  run(files: readonly string[], options: Options, output: Output): number;
}

/** The command, not the content, is wrong. */
export class Misuse extends Error {}

/** Problems that do not stop a definition: something was left out, or stays as text. */
export const isNote = ({ code }: Problem): boolean => code === 'unread';

/** A line to be read in a terminal: a file may hold what moves its cursor, and none of that goes there. */
export const plain = (text: string): string => `${text.replace(/\p{Cc}/gu, ' ')}\n`;

/** `plan.csv: line 3, column Max: 1 is below min 2` */
export const line = (file: string, problem: Problem): string =>
  plain(`${file}: ${isNote(problem) ? 'note: ' : ''}${describe(problem)}`);
