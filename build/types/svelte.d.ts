/**
 * Svelte 5: `import 'insight-widgets/svelte'` once. Properties and attributes by their names, events as `oninsight-…`.
 * Svelte writes `false` into an attribute, where it means on: for those that are no property, give `flag || undefined`.
 */
import type { HTMLAttributes } from 'svelte/elements';
import type { InsightElements, InsightEvents, InsightListener, InsightProperties, InsightProps } from './elements.js';

type Own<T extends keyof InsightElements> = {
  [N in keyof InsightProps<T>]: N extends keyof InsightProperties[T]
    ? InsightProps<T>[N]
    : Exclude<InsightProps<T>[N], false> | '' | null;
} & { [N in InsightEvents[T] as `on${N}`]?: InsightListener<T, N> | undefined };

type Tags = {
  [T in keyof InsightElements]: Own<T> & Omit<HTMLAttributes<InsightElements[T]>, keyof Own<T>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
