import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Misuse } from './verb.js';

/** A file's text, or for `-` what comes in. @throws Misuse */
export function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new Misuse(`cannot read ${file} (${(error as Error).message})`);
  }
}

/** @throws Misuse */
export function writeText(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    throw new Misuse(`cannot write ${file} (${(error as Error).message})`);
  }
}

export const pretty = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;
