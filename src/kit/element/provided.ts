import { ContextEvent, type Context } from '@lit/context';
import { packContext, type OpenPack } from './contexts.js';
import { nearest } from './language.js';

/** What the nearest provider that knows a context says; `undefined` where none does. */
export function ask<T>(element: Element, context: Context<unknown, T>): T | undefined {
  let answer: T | undefined;
  element.dispatchEvent(new ContextEvent(context, element, (value) => (answer = value)));
  return answer;
}

/**
 * The pack of the nearest provider. One whose script has not run yet is known by its `pack` attribute, for its tag may
 * be anything: it answers when it comes, and nobody further out in its place.
 */
export const packAround = (element: Element): OpenPack | undefined =>
  nearest(element, (around) => around.matches(':not(:defined)[pack]'))
    ? () => new Promise(() => undefined)
    : ask(element, packContext);

const ASKERS = Symbol.for('insight-widgets.askers');

/**
 * Whoever is connected and would ask again if a provider came or changed, in all copies of the library on the page. A
 * question asked before a provider upgrades is heard by nobody (lit/lit#2763), and a shadow root may be closed to it:
 * so the provider tells those inside it by this list, and nobody listens to anything outside itself.
 */
export const askers = (): Map<Element, () => void> =>
  ((globalThis as { [ASKERS]?: Map<Element, () => void> })[ASKERS] ??= new Map<Element, () => void>());
