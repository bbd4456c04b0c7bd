// What tests of whole pages import. Outside vitest, import open.ts and serve.ts themselves.
import { describe, onTestFinished } from 'vitest';
import { type Engine, ENGINES, find } from '../../engines/find.js';
import { open as openPage } from './open.js';
import { type Route, serve as serveSite, type SiteOptions } from './serve.js';
import type { Settings } from './page.js';

export type { Engine } from '../../engines/find.js';
export type { Page, Settings } from './page.js';
export { visibleText } from './text.js';
export type { Asked, Resource, Route, Site, SiteOptions } from './serve.js';

/** What a test opened closes with it; what `beforeAll` opened, its test file closes. */
async function closing<T extends { close(): Promise<void> }>(opened: Promise<T>): Promise<T> {
  const thing = await opened;
  try {
    onTestFinished(() => thing.close());
  } catch {
    // not within a test
  }
  return thing;
}

export const open = (engine: Engine, url?: string, settings?: Settings) => closing(openPage(engine, url, settings));
export const serve = (routes: Record<string, Route>, options?: SiteOptions) => closing(serveSite(routes, options));

/** Defines the tests of `body` once for each engine; one this machine lacks shows as skipped, by its name. */
export function inEngines(body: (engine: Engine) => void, engines: readonly Engine[] = ENGINES): void {
  for (const engine of engines) describe.skipIf(!find(engine))(engine, () => body(engine));
}
