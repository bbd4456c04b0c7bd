/**
 * Solid: `import 'insight-widgets/solid'` once. Solid sets what changes as a property: what is an attribute alone is
 * `attr:variant`, or `bool:remember` where it is on or off. Events are `on:insight-…`.
 */
import type { JSX } from 'solid-js';
import type {
  InsightAttributes,
  InsightElements,
  InsightEvents,
  InsightListener,
  InsightProperties,
  InsightProps,
} from './elements.js';

type Flags<A> = { [N in keyof A]-?: Exclude<A[N], undefined> extends boolean ? N : never }[keyof A];

type Own<T extends keyof InsightElements> = Pick<
  InsightProps<T>,
  keyof InsightProps<T> & keyof InsightProperties[T]
> & {
  [N in keyof InsightProperties[T] & string as `prop:${N}`]?: InsightProperties[T][N];
} & {
  [N in Exclude<keyof InsightAttributes[T], Flags<InsightAttributes[T]>> & string as `attr:${N}`]?:
    InsightAttributes[T][N] | null;
} & { [N in Flags<InsightAttributes[T]> & string as `bool:${N}`]?: boolean | undefined } & {
  [N in InsightEvents[T] as `on:${N}`]?: InsightListener<T, N> | undefined;
};

type Tags = {
  [T in keyof InsightElements]: Own<T> & Omit<JSX.HTMLAttributes<InsightElements[T]>, keyof Own<T>>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
