// Strings of a pack that would be more than strings, in every widget that shows them.
import { expect, fixture, html } from '@open-wc/testing';
import { corpora, expectHarmless, nothingRan, OWN } from '../../tests/browser/hostile.js';
import { InsightQuiz } from '../assessment/view/insight-quiz.js';
import { InsightCard } from '../card/view/insight-card.js';
import { define } from '../kit/element/define.js';
import { InsightProvider } from '../provider/insight-provider.js';
import { PivotTimeline } from '../timeline/view/pivot-timeline.js';

for (const widget of [InsightCard, PivotTimeline, InsightQuiz]) define(widget);
define(InsightProvider);

/** A pack with a text wherever a reader sees one: as it is, within marks, as the address of a link, and by language. */
function packOf(payloads: readonly string[]) {
  const all = (write: (payload: string) => string) => `A ${payloads.map(write).join(' ')}`;
  const [payload] = payloads as [string];
  const plain = all(String);
  const marked = all((each) => `**${each}** *${each}* \`${each}\``);
  const linked = all((each) => `[${each}](${each})`);
  const spoken = { en: plain, de: linked };
  const common = { schema: 1, lang: payload, version: payload };
  const band = (id: string, from: number) => ({ id, from, label: plain, title: marked, text: linked });
  const item = { dimension: 'd', help: linked, explanation: marked };
  return {
    kind: 'pack',
    id: 'pack',
    ...common,
    article: { title: plain, slug: payload, tags: [payload], category: marked, canonicalUrl: payload },
    timeline: {
      kind: 'timeline',
      id: 'plan',
      ...common,
      title: marked,
      phases: [
        { id: 'a', label: spoken, min: 1, max: 2, unit: 'week' },
        { id: 'b', label: linked, min: 3, max: 4, unit: 'week' },
      ],
      notes: [{ at: 1, text: marked }],
      expect: { value: 1, unit: 'week', label: linked },
    },
    assessment: {
      kind: 'assessment',
      id: 'test',
      ...common,
      title: marked,
      text: linked,
      scales: [{ id: 's', min: 1, max: 3, labels: [plain, marked, linked], notSure: marked }],
      dimensions: [{ id: 'd', label: marked, high: plain, low: linked, bands: [band('x', 0), band('y', 50)] }],
      items: [
        { id: 'one', type: 'scale', scale: 's', text: marked, ...item },
        {
          id: 'two',
          type: 'choice',
          text: linked,
          ...item,
          options: [
            { id: 'o', label: marked, score: 1, explanation: linked },
            { id: 'p', label: linked, score: 2 },
          ],
        },
      ],
      bands: [band('low', 0), band('high', 50)],
      advice: [{ id: 'all', when: { all: [] }, title: marked, text: linked, why: plain }],
    },
    cards: [{ kind: 'card', id: 'card', ...common, variant: 'answer', title: marked, text: linked, tags: [spoken] }],
    comparisons: [{ id: 'c', stated: plain, actual: [marked], result: linked }],
    steps: [{ id: 't', title: marked, text: linked }],
    allocation: [{ label: marked, share: 1 }],
  };
}

/** How often a definition was shown, so that harmlessness is not that of nothing. */
let drawn = 0;

async function shows(...payloads: string[]): Promise<void> {
  const payload = payloads.join('\n');
  const provider = await fixture<InsightProvider>(html`
    <insight-provider .pack=${packOf(payloads)}>
      <insight-card></insight-card><pivot-timeline></pivot-timeline><insight-quiz></insight-quiz>
    </insight-provider>
  `);
  const widgets = [...provider.children] as InsightQuiz[];
  for (const widget of widgets) {
    await widget.ready;
    await widget.updateComplete;
    if (widget.shadowRoot!.querySelector('.iw')) drawn++;
    expectHarmless(widget.shadowRoot!, payload);
  }
  const quiz = widgets[2]!;
  const root = quiz.shadowRoot!;
  for (let i = 0; i < 4 && root.querySelector('.go'); i++) {
    root.querySelector('input')?.click();
    root.querySelector<HTMLElement>('.go')!.click();
    await quiz.updateComplete;
    expectHarmless(root, payload);
  }
  provider.remove();
}

describe('strings of a pack are characters', () => {
  const warn = console.warn;
  beforeEach(() => {
    console.warn = () => undefined;
    drawn = 0;
  });
  afterEach(() => {
    console.warn = warn;
    nothingRan();
  });

  it('our own collection', async function () {
    this.timeout(120_000);
    for (const payload of OWN) await shows(payload);
    expect(drawn).to.be.at.least(2.5 * OWN.length);
  });

  const skip = (it as unknown as { skip: typeof it }).skip;
  for (const [name, payloads] of corpora)
    (payloads ? it : skip)(`the collection ${name}`, async function () {
      this.timeout(170_000);
      // Ten at once in every place.
      for (let i = 0; i < payloads!.length; i += 10) await shows(...payloads!.slice(i, i + 10));
      expect(drawn).to.be.at.least((1.5 * payloads!.length) / 10);
    });
});
