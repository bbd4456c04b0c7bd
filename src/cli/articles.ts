import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Misuse } from './verb.js';

const MARKDOWN = /\.(md|markdown)$/i;

/**
 * The Markdown files that are meant: files as they are named, folders with all that is in them, in the order of their
 * names. What begins with a dot and what others installed is passed over.
 * @throws Misuse
 */
export function articleFiles(named: readonly string[]): string[] {
  const files = named.flatMap((name) => {
    try {
      return statSync(name).isDirectory() ? within(name) : [name];
    } catch (error) {
      throw new Misuse(`cannot read ${name} (${(error as Error).message})`);
    }
  });
  return [...new Set(files)];
}

const within = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !/^\.|^node_modules$/.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return within(path);
      return entry.isFile() && MARKDOWN.test(entry.name) ? [path] : [];
    });
