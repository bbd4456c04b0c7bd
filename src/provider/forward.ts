import type { openSinks } from '../delivery/sinks/open.js';
import type { Problem } from '../kit/core/problem.js';
import type { Consent } from '../kit/element/contexts.js';

const EVENTS = ['view', 'start', 'answer', 'complete', 'lead', 'cta', 'share', 'change'].map(
  (name) => `insight-${name}`,
);

/** On an event that the nearest provider with sinks has seen to, so that none further out tells of it again. */
const TAKEN = Symbol.for('insight-widgets.taken');

type Deliver = ReturnType<typeof openSinks>;

/**
 * Hands the events of the widgets inside a provider to the sinks it names, if the visitor lets it: consent is granted
 * and the browser does not ask for privacy (Global Privacy Control). Until then nothing is kept, so nothing that
 * happened before is told of later. The sinks come with the first event that is for them.
 */
export function forwardEvents(
  provider: HTMLElement,
  consent: () => Consent | undefined,
  report: (problem: Problem) => void,
): void {
  let delivery: Promise<Deliver | undefined> | undefined;
  const allowed = () =>
    consent() === 'granted' && !(navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl;
  const bring = async (): Promise<Deliver | undefined> => {
    try {
      const { openSinks } = await import('../delivery/sinks/open.js');
      const warn = (line: string) => console.warn(`insight-widgets: <${provider.localName}> ${line}`);
      return openSinks(window, provider, warn);
    } catch (error) {
      report({ code: 'chunk', path: 'sinks', message: String(error) });
      return undefined;
    }
  };
  const hear = (event: Event & { [TAKEN]?: boolean }): void => {
    const sinks = provider.getAttribute('sinks');
    if (sinks === null || event[TAKEN]) return;
    event[TAKEN] = true;
    const names = sinks.split(/[\s,]+/).filter(Boolean);
    if (!names.length || !allowed()) return;
    const { type, detail } = event as CustomEvent<object | null>;
    delivery ??= bring();
    void delivery.then((deliver) => {
      if (allowed()) deliver?.(names, { type, detail });
    });
  };
  for (const name of EVENTS) provider.addEventListener(name, hear);
}
