/** Preact: `import 'insight-widgets/preact'` once. Properties and attributes by their names, events as `oninsight-…`. */
import type { HTMLAttributes } from 'preact';
import type { InsightElements, InsightEvents, InsightListener, InsightProps } from './elements.js';

type Own<T extends keyof InsightElements> = InsightProps<T> & {
  [N in InsightEvents[T] as `on${N}`]?: InsightListener<T, N> | undefined;
};

type Tags = {
  [T in keyof InsightElements]: Own<T> & Omit<HTMLAttributes<InsightElements[T]>, keyof Own<T>>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
