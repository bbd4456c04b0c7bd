import type { Fact, Params } from './fact.js';

/** What of the page a sink may find: the site's own tools. None of them is brought by us, or made up for. */
export interface Page {
  dataLayer?: unknown[];
  gtag?: (command: 'event', name: string, params: Params) => void;
  plausible?: (name: string, options: { props: Record<string, string>; interactive?: boolean }) => void;
  posthog?: { capture(name: string, properties: Record<string, unknown>): void };
  analytics?: { track(name: string, properties: Params): void };
  crypto?: { randomUUID?(): string };
  document: { baseURI: string };
}

/** Hands a fact on. @throws where the tool it is for is not on the page. */
export type Sink = (fact: Fact) => void;
/** `host` is the provider: what fires an event of its own fires it there. */
export type OpenSink = (page: Page, host: EventTarget) => Sink;

/** @throws Error naming what the page lacks */
export function present<T>(tool: T | undefined, name: string): T {
  if (tool === undefined) throw new Error(`window.${name} is not there`);
  return tool;
}
