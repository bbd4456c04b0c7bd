import { litMayRender } from './lit-policy.js';

/** What a class must say of itself to be registered: the tables of the loader, the prefixer and the manifest read it. */
export interface InsightClass extends CustomElementConstructor {
  readonly tag: string;
  readonly version: string;
}

const MET = Symbol.for('insight-widgets.versions-met');
type Shared = Record<symbol, Set<string> | undefined>;

/**
 * Registers a widget's class under its tag and returns the class that is registered there in the end. A second copy
 * of the same version is silent; of another version, the first wins and one line names both, once a page however many
 * tags meet. A tag that belongs to somebody else is left to them. Never throws;
 * where there is no page, it does nothing.
 */
export function define<C extends InsightClass>(widget: C): CustomElementConstructor | undefined {
  if (!globalThis.customElements || !litMayRender()) return undefined;
  const known = customElements.get(widget.tag) as Partial<InsightClass> | undefined;
  if (!known) {
    try {
      customElements.define(widget.tag, widget);
    } catch (error) {
      console.warn(error);
    }
  } else if (known.version !== widget.version) {
    const met = ((globalThis as unknown as Shared)[MET] ??= new Set());
    const both = `insight-widgets: ${known.version ?? 'another library'} stays, ${widget.version} steps back`;
    if (!met.has(both)) console.info(both);
    met.add(both);
  }
  return customElements.get(widget.tag);
}
