import { isoDate } from '../../kit/core/civil.js';
import { parseJson } from '../../kit/core/fetch.js';
import type { ProblemError, Reading } from '../../kit/core/problem.js';
import type { TimelineDefinition } from '../model/schema.js';
import { entryOf, fieldOf, leftOut, placed } from './dated.js';
import { slug, unmarked } from './slug.js';

/**
 * A timeline of TimelineJS, as JSON or as its text. Its events become phases that begin and end on known days; what is
 * written under them notes; media links; HTML its words.
 *
 * What has no counterpart (groups, eras, backgrounds, times of day) is told as `unread` beside the definition.
 * Only what is no such file, or has no event with a date, gives none. Never throws.
 */
export function fromTimelineJS(source: unknown): Reading<TimelineDefinition> {
  let data = source;
  try {
    if (typeof source === 'string') data = parseJson(source, '');
  } catch (error) {
    return { problems: [(error as ProblemError).problem] };
  }
  const events = fieldOf(data, 'events');
  if (!Array.isArray(events))
    return {
      problems: [{ code: 'shape', path: 'events', message: 'expected a list of events, as TimelineJS has it' }],
    };

  const { leave, problems } = leftOut();
  const first = entryOf(fieldOf(data, 'title'), 'title', leave);
  const entries = events.map((event, i) => entryOf(event, `events[${i}]`, leave));
  const eras: unknown = fieldOf(data, 'eras');
  const spans = (Array.isArray(eras) ? eras : []).map((era: unknown, i) => {
    leave(`eras[${i}]`, 'an era stays as text');
    const { label, notes, begun, done } = entryOf(era, '', () => {});
    const days = [begun, done].flatMap((each) => (each ? isoDate(each.day) : []));
    return [label, days.join(' – '), ...notes].filter(Boolean).join(', ');
  });
  const found = placed(entries, [...first.notes, ...spans], leave);
  if (!found) return { problems: [{ code: 'empty', path: 'events', message: 'no event has a date' }, ...problems()] };
  const { start, phases, notes } = found;
  return {
    definition: {
      ...{ kind: 'timeline', schema: 1, id: slug(unmarked(first.label)) || 'timeline' },
      ...(first.label && { title: first.label }),
      phases,
      ...(notes.length && { notes }),
      start,
    },
    problems: problems(),
  };
}
