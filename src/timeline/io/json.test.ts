import { expect, it } from 'vitest';
import { preset, phase, timeline } from '../../../tests/fixtures/timeline.js';
import { validate } from '../model/validate.js';
import { toJSON } from './json.js';

it.each([
  preset(),
  timeline(
    [phase('a', 1, 3, 'week', { likely: 2, label: { en: 'A', de: 'Ä' } }), phase('b', 1, 2, 'day', { after: ['a'] })],
    {
      ...{ title: '“Quoted” </script>', version: '2', lang: 'en', unit: 'month', schedule: 'sequential' },
      ...{ start: '2028-02-29', fiscalYearStart: 10, expect: { date: '2028-06-30', label: 'The board' } },
      notes: [{ at: 1, text: 'Between' }],
    },
  ),
  timeline([phase('war', 1491, 1491, 'day', { from: 0 })], { start: '1914-07-28' }),
])('a definition written as JSON is read as it was: %#', (definition) =>
  expect(validate(JSON.parse(toJSON(definition)))).toEqual({ definition, problems: [] }),
);
