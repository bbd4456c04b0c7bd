/** What a frame and the page around it say to each other. Both sides take only this shape; anything else is not for them. */

/** From the frame: how high its content is, in CSS pixels. */
export interface Height {
  insight: 'height';
  height: number;
}

/** From the frame: an event of its widget. */
export interface Told {
  insight: 'event';
  type: (typeof EVENTS)[number];
  detail: Record<string, unknown>;
}

/** From the page: it listens now, and would like to know the height. */
export interface Asked {
  insight: 'ask';
}

export const EVENTS = [
  'insight-ready',
  'insight-view',
  'insight-start',
  'insight-answer',
  'insight-complete',
  'insight-lead',
  'insight-cta',
  'insight-share',
  'insight-change',
  'insight-error',
] as const;

/** No widget is higher; a frame that says so is not believed. */
const HIGHEST = 20_000;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function readMessage(data: unknown): Height | Told | Asked | undefined {
  if (!isObject(data)) return undefined;
  const { insight, height, type, detail } = data;
  if (insight === 'ask') return { insight };
  if (insight === 'height' && typeof height === 'number' && height > 0 && height <= HIGHEST) return { insight, height };
  const known = EVENTS.find((each) => each === type);
  return insight === 'event' && known && isObject(detail) ? { insight, type: known, detail } : undefined;
}
