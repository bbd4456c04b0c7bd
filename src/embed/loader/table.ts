import type { Tag } from '../../kit/core/tags.js';

/** What brings each tag's file. The exact table: nothing is ever fetched for a tag that is not in it. */
export const table: Readonly<Record<Tag, () => Promise<unknown>>> = {
  'insight-provider': () => import('../define/insight-provider.js'),
  'insight-card': () => import('../define/insight-card.js'),
  'insight-quiz': () => import('../define/insight-quiz.js'),
  'pivot-misalignment-quiz': () => import('../define/pivot-misalignment-quiz.js'),
  'pivot-timeline': () => import('../define/pivot-timeline.js'),
};

/** The tag whose widgets the others may be inside of: it comes at once, and before them. */
export const provider: Tag = 'insight-provider';
