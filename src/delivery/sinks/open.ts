import { datalayer } from './datalayer.js';
import { factOf, type Told } from './fact.js';
import { ga4 } from './ga4.js';
import { plausible } from './plausible.js';
import { posthog } from './posthog.js';
import { segment } from './segment.js';
import type { OpenSink, Page, Sink } from './sink.js';
import { xapi } from './xapi.js';

const SINKS: Readonly<Record<string, OpenSink>> = { datalayer, ga4, plausible, posthog, segment, xapi };

/**
 * Opens the sinks of a provider as they are first named. What they do wrong, and a tool that is not on the page, is told
 * to `warn` once each and reaches nobody else: a site's measuring must not break its content.
 */
export function openSinks(page: Page, host: EventTarget, warn: (line: string) => void) {
  const open = new Map<string, Sink>();
  const warned = new Set<string>();
  const once = (line: string) => {
    if (!warned.has(line)) warn(line);
    warned.add(line);
  };
  return (names: readonly string[], told: Told): void => {
    const fact = factOf(told);
    for (const name of names) {
      if (!Object.hasOwn(SINKS, name)) {
        once(`there is no sink "${name}", only ${Object.keys(SINKS).join(', ')}`);
        continue;
      }
      if (!open.has(name)) open.set(name, SINKS[name]!(page, host));
      try {
        if (fact) open.get(name)!(fact);
      } catch (error) {
        once(`the sink "${name}" could not tell: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  };
}
