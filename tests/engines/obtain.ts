// Gets the engines a machine lacks, by whichever way it allows.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as playwright from 'playwright-core';
import { type Browser, type Engine, ENGINES, find, isLeftOut } from './find.js';

const PACKAGES: Record<Engine, string[]> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};
/** Latin as pages are set in, Arabic and others, Chinese, Japanese and Korean: light ones. */
const FONTS = ['fonts-liberation', 'fonts-noto-core', 'fonts-droid-fallback'];

const isRoot = process.getuid?.() === 0;
const MINUTES = 60_000;

function run(command: string, args: string[]): boolean {
  console.log(`$ ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { env, stdio: ['ignore', 'inherit', 'inherit'], timeout: 15 * MINUTES }).status === 0;
}

function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function byDebian(engines: Engine[]): void {
  const lock = ['-o', 'DPkg::Lock::Timeout=300'];
  const packages = [...engines.flatMap((engine) => PACKAGES[engine]), ...FONTS];
  run('apt-get', [...lock, 'update', '-q']);
  run('apt-get', [...lock, 'install', '-q', '-y', '--no-install-recommends', ...packages]);
}

function byPlaywright(engines: Engine[]): void {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  const libraries = isRoot && process.platform === 'linux' ? ['--with-deps'] : [];
  run(process.execPath, [cli, 'install', ...libraries, ...engines]);
}

/** A build that Playwright brought may lack libraries of the system; only starting it tells. */
async function starts({ engine, path, driver }: Browser): Promise<boolean> {
  if (driver !== 'playwright') return true;
  const browser = await playwright[engine].launch({ executablePath: path }).catch(() => undefined);
  await browser?.close();
  return browser !== undefined;
}

export interface Obtained {
  found: Browser[];
  missing: Engine[];
}

/** Finds the three engines, and obtains those that are not there. */
export async function obtain(): Promise<Obtained> {
  const lacking = () => ENGINES.filter((engine) => !isLeftOut(engine) && !find(engine));
  if (lacking().length && isRoot && isDebian()) byDebian(lacking());
  if (lacking().length) byPlaywright(lacking());
  const found: Browser[] = [];
  const missing: Obtained['missing'] = [];
  for (const engine of ENGINES) {
    const browser = find(engine);
    if (browser && (await starts(browser))) found.push(browser);
    else missing.push(engine);
  }
  return { found, missing };
}

/** One sentence on what to install for engines that are not there. */
export function howToGet(missing: Engine[]): string {
  const packages = missing.flatMap((engine) => PACKAGES[engine]).join(' ');
  return (
    `To test in ${missing.join(', ')} too, install on Debian \`apt-get install ${packages}\` (as root, npm test does), ` +
    `elsewhere \`npx playwright-core install --with-deps ${missing.join(' ')}\`, and see that ENGINES does not leave it out.`
  );
}
