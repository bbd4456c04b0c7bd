// Where the three engines are on this machine. Nothing here installs anything: see obtain.ts.
import { existsSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import * as playwright from 'playwright-core';

export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof ENGINES)[number];

/** An engine that can be started, and which protocol reaches it. */
export interface Browser {
  engine: Engine;
  /** The executable; for WebKitGTK its MiniBrowser. */
  path: string;
  /**
   * `puppeteer`: DevTools protocol (Chromium) or WebDriver BiDi (a stock Firefox); `webdriver`: WebKitWebDriver;
   * `playwright`: one of Playwright's own builds, whose Firefox and WebKit only Playwright can drive.
   */
  driver: 'puppeteer' | 'webdriver' | 'playwright';
}

const NAMES = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

/** Directories beside PATH that systems put browsers in without adding them to it. */
const USUAL = {
  linux: ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/opt/firefox'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ],
  win32: ['Google\\Chrome\\Application', 'Mozilla Firefox', 'Microsoft\\Edge\\Application'].flatMap((folder) =>
    [process.env.ProgramFiles, process.env['ProgramFiles(x86)']].flatMap((root) => (root ? [join(root, folder)] : [])),
  ),
};

/** A snap cannot see a profile in /tmp, so automation cannot start it. */
function isSnap(path: string): boolean {
  const real = realpathSync(path);
  return /\/snap(\/|$)/.test(real) || (statSync(real).size < 8192 && readFileSync(real, 'utf8').includes('/snap/bin'));
}

/** The first of `names` in PATH or in the system's usual directories. */
export function which(names: string[]): string | undefined {
  const usual = USUAL[process.platform as keyof typeof USUAL] ?? [];
  const directories = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...usual];
  const suffix = process.platform === 'win32' ? '.exe' : '';
  for (const name of names) {
    for (const directory of directories) {
      const path = join(directory, name + suffix);
      if (existsSync(path) && statSync(path).isFile() && !isSnap(path)) return path;
    }
  }
  if (process.platform !== 'darwin') return;
  return usual.find(
    (path) => existsSync(path) && names.some((name) => path.toLowerCase().endsWith(name.replace('-', ' '))),
  );
}

function list(directory: string): string[] {
  return existsSync(directory) ? readdirSync(directory).map((name) => join(directory, name)) : [];
}

/** MiniBrowser lies in a library directory whose name holds the architecture and WebKitGTK's own API version. */
function miniBrowser(): string | undefined {
  const libraries = [
    '/usr/libexec',
    '/usr/lib64',
    '/usr/lib',
    ...list('/usr/lib').filter((path) => path.includes('-linux-')),
  ];
  const found = libraries
    .flatMap(list)
    .filter((path) => /\/webkit2?gtk-[\d.]+$/.test(path) && existsSync(join(path, 'MiniBrowser')));
  // The GTK 3 build first: it is the one WebKitWebDriver's package comes with and these tests were written against.
  const best = found.find((path) => path.endsWith('webkit2gtk-4.1')) ?? found[0];
  return best && join(best, 'MiniBrowser');
}

function playwrightBuild(engine: Engine): string | undefined {
  try {
    const path = playwright[engine].executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return; // Playwright has no build for this system
  }
}

export const webKitDriver = () => which(['WebKitWebDriver']);
export const xvfb = () => which(['Xvfb']);

/** ENGINES in the environment, e.g. `chromium,firefox`, leaves the others out. */
export const isLeftOut = (engine: Engine) => !(process.env.ENGINES ?? engine).split(',').includes(engine);

export function find(engine: Engine): Browser | undefined {
  if (isLeftOut(engine)) return;
  if (engine === 'webkit') {
    const path = miniBrowser();
    if (path && webKitDriver() && (xvfb() ?? process.env.DISPLAY)) return { engine, path, driver: 'webdriver' };
  } else {
    const path = which(NAMES[engine]);
    if (path) return { engine, path, driver: 'puppeteer' };
  }
  const path = playwrightBuild(engine);
  return path ? { engine, path, driver: engine === 'chromium' ? 'puppeteer' : 'playwright' } : undefined;
}

/** Chromium's arguments: a sandbox cannot be had as root, and nothing may talk to the network by itself. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
