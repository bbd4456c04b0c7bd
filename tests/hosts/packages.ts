// What hosts are made of that npm does not have, from Debian's packages: unpacked beside the project, never installed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

const FOLDER = '.cache/debian';
const FILES = {
  'libjs-prototype': 'usr/share/javascript/prototype/prototype.js',
  'libjs-mootools': 'usr/share/javascript/mootools/mootools.js',
  'webext-ublock-origin-chromium': 'usr/share/chromium/extensions/ublock-origin/assets',
};
export type Package = keyof typeof FILES;

/** The file or folder of a package that tests use; nothing where `npm run test:hosts` could not get it. */
export function find(name: Package): string | undefined {
  const path = resolve(FOLDER, name, FILES[name]);
  return existsSync(path) ? path : undefined;
}

function run(command: string, ...args: string[]): boolean {
  const { status } = spawnSync(command, args, { cwd: FOLDER, stdio: ['ignore', 'ignore', 'inherit'] });
  return status === 0;
}

/** Gets the packages that are not there. Where apt is not, their tests are skipped by name. */
export function obtain(): void {
  const lacking = (Object.keys(FILES) as Package[]).filter((name) => !find(name));
  if (!lacking.length) return;
  mkdirSync(FOLDER, { recursive: true });
  // A new machine has no list of what there is.
  const download = () => run('apt-get', 'download', '-q', ...lacking);
  if (!download() && run('apt-get', 'update', '-q')) download();
  for (const name of lacking) {
    const archive = readdirSync(FOLDER).find((file) => file.startsWith(`${name}_`));
    if (archive) run('dpkg-deb', '-x', archive, name);
    console.log(`${name}: ${find(name) ?? 'not to be had here'}`);
  }
}
