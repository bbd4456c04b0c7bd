import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { factOf, type Told } from './fact.js';
import { asEvent } from './ga4.js';
import { openSinks } from './open.js';
import type { Page } from './sink.js';
import type { Statement } from './xapi.js';

const quiz = { id: 'pivot', kind: 'assessment' };
const card = { id: 'answer', kind: 'card' };
const RESULT = {
  definitionId: 'pivot',
  definitionVersion: null,
  scoringVersion: 1,
  answered: 11,
  of: 12,
  total: { score: 62.4571, band: 'gaps' },
  dimensions: [{ id: 'pay', score: 40, band: 'apart', answered: 3, of: 3 }],
  weakest: 'pay',
  spread: 35.25,
  pair: ['pay', 'culture'],
  advice: ['pay'],
};
const answer = { ...quiz, item: 'plans', dimension: 'pay', index: 1, of: 12 };
const EVENTS: Record<string, Told> = {
  view: { type: 'insight-view', detail: quiz },
  start: { type: 'insight-start', detail: answer },
  answer: { type: 'insight-answer', detail: { ...answer, value: 5, text: 'jane@example.com' } },
  complete: { type: 'insight-complete', detail: { ...quiz, ...RESULT } },
  lead: { type: 'insight-lead', detail: { ...quiz, submission: '4f7c', email: 'jane@example.com' } },
  cta: { type: 'insight-cta', detail: { ...card, href: 'https://a.example/talk?email=jane@example.com#me' } },
  share: { type: 'insight-share', detail: { ...card, method: 'copy' } },
  change: { type: 'insight-change', detail: { id: 'plan', kind: 'timeline', name: 'expect', value: 'jane' } },
  ready: { type: 'insight-ready', detail: quiz },
  error: { type: 'insight-error', detail: { ...quiz, code: 'shape', path: 'x', message: 'y' } },
};
const ALL = Object.values(EVENTS);

/** What the tools of a page are told, when all events go to one sink. */
function tell(sink: string, events: Told[] = ALL) {
  const said: unknown[][] = [];
  const log = (...words: unknown[]) => void said.push(words);
  const statements: Statement[] = [];
  const host = new EventTarget();
  host.addEventListener('insight-statement', (event) => statements.push((event as CustomEvent<Statement>).detail));
  const page: Page = {
    gtag: log,
    plausible: log,
    posthog: { capture: log },
    analytics: { track: log },
    crypto: { randomUUID: () => 'a-random-id' },
    document: { baseURI: 'https://a.example/article?utm_source=x#top' },
  };
  const warn = vi.fn();
  const deliver = openSinks(page, host, warn);
  for (const event of events) deliver([sink], event);
  expect(warn).not.toHaveBeenCalled();
  return { said, statements, layer: page.dataLayer as Record<string, unknown>[] };
}

describe('what an event says', () => {
  it('is nothing where it is nobody else’s business', () => {
    expect(factOf(EVENTS.ready!)).toBeUndefined();
    expect(factOf(EVENTS.error!)).toBeUndefined();
    expect(factOf({ type: 'insight-view', detail: { id: 'x', kind: 'pack' } })).toBeUndefined();
    expect(factOf({ type: 'insight-view', detail: null })).toBeUndefined();
    expect(factOf({ type: 'insight-constructor', detail: quiz })).toBeUndefined();
  });

  it.each([
    ['https://a.example/talk?email=x#y', 'https://a.example/talk'],
    ['mailto:jane@example.com', 'mailto:'],
    ['tel:+41441234567', 'tel:'],
    ['/talk?name=jane', '/talk'],
    ['#form', '/'],
  ])('leaves of the address %s only %s', (href, link_url) => {
    expect(factOf({ type: 'insight-cta', detail: { ...card, href } })?.params).toEqual({ link_url });
  });

  it('is flat and short whatever the event holds, and of its own fields only', () => {
    const wild = fc.dictionary(
      fc.constantFrom(
        'item',
        'index',
        'of',
        'dimension',
        'total',
        'weakest',
        'spread',
        'href',
        'method',
        'name',
        'email',
      ),
      fc.anything(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ALL), wild, fc.string({ maxLength: 300 }), (told, more, id) => {
        const fact = factOf({ ...told, detail: { ...told.detail, ...more, id } });
        if (!fact) return;
        const { name, params } = asEvent(fact);
        expect(name).toMatch(/^[a-z][a-z0-9_]{0,39}$/);
        expect(Object.keys(params).length).toBeLessThanOrEqual(25);
        expect(Object.keys(params)).not.toContain('email');
        for (const [key, value] of Object.entries(params)) {
          expect(key).toMatch(/^[a-z][a-z0-9_]{0,39}$/);
          if (typeof value === 'string') expect([...value].length).toBeLessThanOrEqual(100);
          else expect(Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });

  it.each(['datalayer', 'ga4', 'plausible', 'posthog', 'segment', 'xapi'])(
    'has nothing in it that a visitor typed (%s)',
    (sink) => expect(JSON.stringify(tell(sink))).not.toMatch(/jane|4f7c/),
  );
});

describe('the sinks', () => {
  it('ga4 takes recommended events where there are any', () => {
    expect(tell('ga4').said).toEqual([
      ['event', 'quiz_view', { quiz_id: 'pivot' }],
      ['event', 'quiz_start', { quiz_id: 'pivot' }],
      ['event', 'quiz_answer', { quiz_id: 'pivot', item_id: 'plans', item_index: 1, item_count: 12, dimension: 'pay' }],
      [
        'event',
        'quiz_complete',
        { quiz_id: 'pivot', score: 62.5, band: 'gaps', weakest: 'pay', spread: 35.3, answered: 11, item_count: 12 },
      ],
      ['event', 'generate_lead', { quiz_id: 'pivot', lead_source: 'quiz' }],
      ['event', 'card_cta_click', { card_id: 'answer', link_url: 'https://a.example/talk' }],
      ['event', 'share', { card_id: 'answer', method: 'copy', content_type: 'card', item_id: 'answer' }],
      ['event', 'timeline_change', { timeline_id: 'plan', setting: 'expect' }],
    ]);
  });

  it('datalayer takes back what it said before, and nothing of the page’s', () => {
    const { layer } = tell('datalayer', [EVENTS.answer!, EVENTS.view!, EVENTS.share!]);
    expect(layer).toEqual([
      { event: 'quiz_answer', quiz_id: 'pivot', item_id: 'plans', item_index: 1, item_count: 12, dimension: 'pay' },
      {
        event: 'quiz_view',
        quiz_id: 'pivot',
        ...{ item_id: undefined, item_index: undefined, item_count: undefined, dimension: undefined },
      },
      {
        event: 'share',
        quiz_id: undefined,
        card_id: 'answer',
        method: 'copy',
        content_type: 'card',
        item_id: 'answer',
      },
    ]);
    expect(Object.keys(layer[1]!)).toContain('dimension');
  });

  it('segment says object and action', () => {
    expect(tell('segment').said.map(([name]) => name)).toEqual([
      'Quiz Viewed',
      'Quiz Started',
      'Quiz Question Answered',
      'Quiz Completed',
      'Lead Captured',
      'Card CTA Clicked',
      'Card Shared',
      'Timeline Adjusted',
    ]);
  });

  it('plausible is told in strings, and not of single answers', () => {
    const { said } = tell('plausible');
    expect(said.map(([name]) => name)).toEqual([
      'Quiz: View',
      'Quiz: Start',
      'Quiz: Complete',
      'Lead',
      'Card: CTA',
      'Card: Share',
      'Timeline: Change',
    ]);
    expect(said[0]![1]).toEqual({ props: { quiz_id: 'pivot' }, interactive: false });
    expect(said[2]![1]).toMatchObject({ props: { score: '62.5', answered: '11' } });
  });

  it('posthog sees one survey per run, however often its result is shown', () => {
    const run = [EVENTS.view!, EVENTS.start!, EVENTS.answer!, EVENTS.complete!, EVENTS.complete!, EVENTS.cta!];
    const survey = { $survey_id: 'pivot' };
    expect(tell('posthog', run).said).toEqual([
      ['survey shown', survey],
      ...[1, 2].map((): unknown[] => [
        'survey sent',
        expect.objectContaining({
          ...survey,
          $survey_submission_id: 'a-random-id',
          $survey_completed: true,
          score: 62.5,
        }),
      ]),
      ['card cta clicked', expect.objectContaining({ card_id: 'answer' })],
    ]);
  });

  it('posthog counts a run that was started again as another', () => {
    const said: Record<string, unknown>[] = [];
    let count = 0;
    const deliver = openSinks(
      {
        posthog: { capture: (_, properties) => said.push(properties) },
        crypto: { randomUUID: () => `${++count}` },
        document: { baseURI: 'https://a.example/' },
      },
      new EventTarget(),
      () => undefined,
    );
    for (const event of [EVENTS.complete!, EVENTS.complete!, EVENTS.start!, EVENTS.complete!])
      deliver(['posthog'], event);
    expect(said.map(({ $survey_submission_id: id }) => id)).toEqual(['1', '1', '2']);
  });

  it('xapi states who did nothing: the site adds the actor', () => {
    const { statements } = tell('xapi');
    expect(statements.map(({ verb, object }) => [verb.display['en-US'], object.id])).toEqual([
      ['attempted', 'https://a.example/article#pivot'],
      ['answered', 'https://a.example/article#pivot/plans'],
      ['completed', 'https://a.example/article#pivot'],
      ['shared', 'https://a.example/article#answer'],
    ]);
    expect(statements[1]!.context!.contextActivities.parent[0]!.id).toBe('https://a.example/article#pivot');
    expect(statements[2]!.result).toEqual({
      completion: true,
      score: { scaled: 0.625, raw: 62.5, min: 0, max: 100 },
    });
    for (const statement of statements) {
      expect(statement).not.toHaveProperty('actor');
      expect(statement.verb.id).toMatch(/^http:\/\/adlnet\.gov\/expapi\/verbs\/\w+$/);
      expect(statement.timestamp).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    }
  });

  it('completes without a score where there is none', () => {
    const told = { type: 'insight-complete', detail: { ...quiz, ...RESULT, total: { score: null, band: null } } };
    expect(tell('xapi', [told]).statements[0]!.result).toEqual({ completion: true });
    expect(tell('ga4', [told]).said[0]![2]).not.toHaveProperty('score');
  });
});

describe('a sink that cannot', () => {
  const open = (page: Partial<Page>) => {
    const warned: string[] = [];
    const deliver = openSinks({ document: { baseURI: 'https://a.example/' }, ...page }, new EventTarget(), (line) =>
      warned.push(line),
    );
    return { warned, deliver };
  };

  it.each([
    ['ga4', 'window.gtag'],
    ['plausible', 'window.plausible'],
    ['posthog', 'window.posthog'],
    ['segment', 'window.analytics'],
  ])('because the page has no tool for it says so once (%s)', (sink, tool) => {
    const { warned, deliver } = open({});
    for (let i = 0; i < 3; i++) deliver([sink], EVENTS.view!);
    expect(warned).toEqual([expect.stringContaining(`${tool} is not there`)]);
  });

  it('because there is none of that name says so once', () => {
    const { warned, deliver } = open({});
    for (let i = 0; i < 3; i++) deliver(['matomo', 'constructor'], EVENTS.view!);
    expect(warned).toHaveLength(2);
    expect(warned[0]).toContain('"matomo", only datalayer, ga4');
  });

  it('because the tool throws keeps none of the others from telling', () => {
    const { warned, deliver } = open({
      gtag: () => {
        throw new Error('blocked');
      },
      dataLayer: [],
    });
    const page = { dataLayer: [] as unknown[] };
    const both = openSinks(
      { ...page, document: { baseURI: 'https://a.example/' } },
      new EventTarget(),
      () => undefined,
    );
    both(['ga4', 'datalayer'], EVENTS.view!);
    expect(page.dataLayer).toHaveLength(1);
    deliver(['ga4'], EVENTS.view!);
    expect(warned).toEqual(['the sink "ga4" could not tell: blocked']);
  });
});
