/**
 * Vue 3: `import 'insight-widgets/vue'` once. Properties and attributes by their names, events as `@insight-…`. Vue
 * writes `false` into an attribute, where it means on: for those that are no property, bind `flag || undefined`.
 */
import type { DefineComponent, HTMLAttributes } from 'vue';
import type { InsightElements, InsightEvents, InsightListener, InsightProperties, InsightProps } from './elements.js';

/** As Vue calls the listener of an event. */
type Camel<N extends string> = N extends `${infer A}-${infer B}` ? `${Capitalize<A>}${Camel<B>}` : Capitalize<N>;

type Own<T extends keyof InsightElements> = {
  [N in keyof InsightProps<T>]: N extends keyof InsightProperties[T]
    ? InsightProps<T>[N]
    : Exclude<InsightProps<T>[N], false> | '' | null;
} & {
  // The checker of templates looks for what is written `source-url` under this name.
  [N in keyof InsightProps<T> & `${string}-${string}` as Exclude<Uncapitalize<Camel<N>>, keyof InsightProps<T>>]?:
    Exclude<InsightProps<T>[N], false> | '' | null;
} & { [N in InsightEvents[T] as `on${Camel<N>}`]?: InsightListener<T, N> | undefined };

type Tags = {
  [T in keyof InsightElements]: DefineComponent<Own<T> & Omit<HTMLAttributes, keyof Own<T>>>;
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
