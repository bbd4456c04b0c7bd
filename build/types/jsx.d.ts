/** React 19: `import 'insight-widgets/jsx'` once. Properties and attributes by their names, events as `oninsight-…`. */
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { InsightElements, InsightEvents, InsightListener, InsightProps } from './elements.js';

type Own<T extends keyof InsightElements> = InsightProps<T> & {
  [N in InsightEvents[T] as `on${N}`]?: InsightListener<T, N> | undefined;
};

type Tags = {
  [T in keyof InsightElements]: Own<T> &
    ClassAttributes<InsightElements[T]> &
    Omit<HTMLAttributes<InsightElements[T]>, keyof Own<T>>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
