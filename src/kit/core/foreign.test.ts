import { describe, expect, it } from 'vitest';
import { read, type Importer, type Sources } from './foreign.js';
import type { Reading } from './problem.js';

const NOTHING: Sources = { definition: undefined, src: null, format: null, json: null, base: 'https://a.invalid/' };
const card = (id: string) => ({ kind: 'card', id });
const PACK = {
  kind: 'pack',
  id: 'all',
  article: { title: 'An article', tags: ['one'] },
  timeline: { kind: 'timeline', id: 'plan' },
  cards: [card('a'), card('b')],
  steps: [{ id: 'step', title: 'No definition' }],
};

const take = (data: unknown): Reading<unknown> => ({ definition: data, problems: [] });
const from = (kind: string, sources: Partial<Sources>, pack: Reading<unknown> | undefined = take(PACK)) =>
  read(
    kind,
    { ...NOTHING, ...sources, pack: pack && (() => Promise.resolve(pack)) },
    take,
    new AbortController().signal,
  );

describe('a definition of the pack around', () => {
  it('is the one that is named', async () => {
    expect(await from('card', { src: '#b' })).toEqual(take(PACK.cards[1]));
  });

  it('is the only one of its kind where none is named', async () => {
    expect(await from('timeline', {})).toEqual(take(PACK.timeline));
  });

  const problems: [string, Promise<Reading<unknown>>, string, RegExp][] = [
    ['is not found under a name that nothing has', from('card', { src: '#z' }), 'not-found', /the id "z"/],
    ['is not found under the id of what is no definition', from('card', { src: '#step' }), 'not-found', /"step"/],
    ['is not of another kind', from('card', { src: '#plan' }), 'kind', /expected "card", got "timeline"/],
    ['is not chosen among several', from('card', {}), 'not-found', /2 of the kind "card"/],
    [
      'is missing where there is none of its kind',
      from('assessment', {}),
      'not-found',
      /no definition .* "assessment"/,
    ],
    ['is not found in a pack that failed', from('card', { src: '#a' }, { problems: [] }), 'not-found', /not be read/],
  ];
  it.each(problems)('%s', async (_, reading, code, message) => {
    const { definition, problems } = await reading;
    expect(definition).toBeUndefined();
    expect(problems).toEqual([
      { code, path: code === 'kind' ? 'kind' : 'src', message: expect.stringMatching(message) },
    ]);
  });

  it('is not found without a provider', async () => {
    const { problems } = await read('card', { ...NOTHING, src: '#a' }, take, new AbortController().signal);
    expect(problems).toEqual([{ code: 'not-found', path: 'src', message: expect.stringContaining('no provider') }]);
  });
});

describe('another format', () => {
  const notes: Importer = (text) =>
    text ? { definition: { kind: 'card', text }, problems: [UNREAD] } : { problems: [{ ...UNREAD, code: 'empty' }] };
  const UNREAD = { code: 'unread', path: 'line 2', message: 'is not read' } as const;
  const formats = { notes: () => Promise.resolve(notes) };
  const as = (format: string, sources: Partial<Sources> = {}) =>
    read('card', { ...NOTHING, format, formats, ...sources }, take, new AbortController().signal);

  it('is read by its importer, and what was left out is told', async () => {
    expect(await as('notes', { json: 'one' })).toEqual({
      definition: { kind: 'card', text: 'one' },
      problems: [UNREAD],
    });
    expect(await as('notes', { src: 'data:text/plain,two#part' })).toMatchObject({ definition: { text: 'two' } });
    expect(await as('notes', { json: '' })).toEqual({ problems: [{ ...UNREAD, code: 'empty' }] });
  });

  it('is still judged: problems of its meaning come first', async () => {
    const wrong = { code: 'range', path: 'text', message: 'is bad' } as const;
    const judge = () => ({ problems: [wrong] });
    const sources = { ...NOTHING, format: 'notes', formats, json: 'bad' };
    expect(await read('card', sources, judge, new AbortController().signal)).toEqual({ problems: [wrong, UNREAD] });
    expect(await read('timeline', sources, take, new AbortController().signal)).toMatchObject({
      problems: [{ code: 'kind' }],
    });
  });

  it.each(['nots', 'toString', '__proto__'])('is refused by name where nobody knows %s', async (format) => {
    expect(await as(format, { json: 'one' })).toEqual({
      problems: [{ code: 'format', path: 'format', message: `expected "json" or "notes", got "${format}"` }],
    });
  });

  it('is JSON unless it is said', async () => {
    expect(await as('', { json: '{"id":1}' })).toEqual(take({ id: 1 }));
    expect(await as('json', { json: 'null' })).toEqual(take(null));
    expect(await read('card', { ...NOTHING, format: 'notes' }, take, new AbortController().signal)).toEqual({
      problems: [{ code: 'format', path: 'format', message: 'expected "json", got "notes"' }],
    });
  });
});
