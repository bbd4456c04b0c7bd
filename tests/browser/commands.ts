// The runner's half of tests/browser/index.ts. Own names: the runner's built-in commands come first and throw for an
// engine they do not know.
import { setTimeout as delay } from 'node:timers/promises';
import type { Page as PlaywrightPage } from 'playwright-core';
import type { CDPSession, MediaFeature, Page as PuppeteerPage } from 'puppeteer-core';
import type { TestRunnerPlugin } from '@web/test-runner-core';
import type { Browser } from 'webdriverio';

export interface Size {
  width: number;
  height: number;
}

/** Media features by their CSS names, e.g. `{'forced-colors': 'active'}`; none given, none emulated. */
export type Media = Record<string, string>;

/** What the three launchers hold, by the product they drive. */
type Launcher =
  | { type: 'puppeteer'; getPage(session: string): PuppeteerPage }
  | { type: 'playwright'; getPage(session: string): PlaywrightPage }
  | { type: 'webdriver'; driver: Browser };

/** A window has edges of unknown width, so ask, look, and correct. MiniBrowser does not go below 447 px. */
async function resizeWindow(driver: Browser, { width, height }: Size): Promise<Size> {
  const inner = () => driver.execute<Size, []>('return { width: innerWidth, height: innerHeight }');
  let [w, h] = [width, height];
  let size = await inner();
  for (let tries = 0; tries < 5 && (size.width !== width || size.height !== height); tries++) {
    await driver.setWindowSize(w, h);
    await delay(150);
    size = await inner();
    w += width - size.width;
    h += height - size.height;
  }
  return size;
}

const sessions = new WeakMap<PuppeteerPage, Promise<CDPSession>>();

/** By the protocol and not by `page.emulateMediaFeatures`, which does not know forced colours. */
async function emulate(page: PuppeteerPage, features: MediaFeature[]): Promise<void> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  await (await session).send('Emulation.setEmulatedMedia', { features });
}

export const commands: TestRunnerPlugin = {
  name: 'own-commands',
  async executeCommand({ command, payload, session }) {
    const browser = session.browser as unknown as Launcher;
    if (command === 'resize') {
      const size = payload as Size;
      if (browser.type === 'webdriver') return resizeWindow(browser.driver, size);
      if (browser.type === 'puppeteer') await browser.getPage(session.id).setViewport(size);
      else await browser.getPage(session.id).setViewportSize(size);
      return size;
    }
    if (command === 'media-features' && browser.type === 'puppeteer') {
      const features = Object.entries(payload as Media).map(([name, value]) => ({ name, value }));
      await emulate(browser.getPage(session.id), features);
      return true;
    }
    if (command === 'ax-tree' && browser.type === 'puppeteer') {
      return browser.getPage(session.id).accessibility.snapshot({ interestingOnly: true });
    }
    return undefined;
  },
};
