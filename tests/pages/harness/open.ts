import { type Engine, find } from '../../engines/find.js';
import { openFirefox } from './firefox.js';
import { Page, type Settings } from './page.js';
import { openPlaywright } from './playwright.js';
import { openWebKit } from './webkit.js';

/** Opens an address in a fresh profile of an engine; without one, a blank page to `goto` from. */
export async function open(engine: Engine, url?: string, settings: Settings = {}): Promise<Page> {
  const found = find(engine);
  if (!found) throw new Error(`${engine} was not found on this machine; npm test tells how to get it`);
  const usesPlaywright = engine === 'chromium' || found.driver === 'playwright';
  const driver = usesPlaywright
    ? await openPlaywright(found, settings)
    : await (engine === 'firefox' ? openFirefox(found, settings) : openWebKit(settings));
  const page = new Page(engine, driver);
  if (url) await page.goto(url);
  return page;
}
