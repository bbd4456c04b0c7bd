import { ContextConsumer } from '@lit/context';
import { aTimeout, expect, fixture, oneEvent, waitUntil as waitFor } from '@open-wc/testing';
import { html as own, LitElement } from 'lit';
import { htmlNamed } from '../../tests/browser/named.js';
import { read } from '../kit/core/foreign.js';
import type { Problem, Reading } from '../kit/core/problem.js';
import type { Text } from '../kit/core/text.js';
import { endpointContext, packContext, wordsContext } from '../kit/element/contexts.js';
import { define } from '../kit/element/define.js';
import { InsightEvent } from '../kit/element/events.js';
import { InsightElement } from '../kit/element/insight-element.js';
import { ask, askers } from '../kit/element/provided.js';
import type { Room } from '../kit/element/source.js';
import type { InsightProvider } from './insight-provider.js';

interface Note {
  kind: 'note';
  id: string;
  text: Text;
}

const judge = (data: unknown): Reading<Note> => ({ definition: data as Note, problems: [] });

/** The smallest widget there can be. */
class SmallNote extends InsightElement<Note> {
  static override readonly tag: string = 'provided-note';
  protected readonly room: Room<Note> = {
    kind: 'note',
    words: {},
    languages: {},
    read: (element) => {
      const text = element.querySelector('p')?.textContent;
      return text ? { definition: { kind: 'note', id: 'light', text }, problems: [] } : { problems: [] };
    },
    check: (): Problem[] => [],
    validation: () => Promise.resolve({ validate: judge, read }),
    preset: () => ({ kind: 'note', id: 'preset', text: 'built in' }),
  };
  protected view(note: Note) {
    return own`<h3>${this.text(note.text)}</h3>`;
  }
}
define(SmallNote);

/** One that has something to say itself. */
class SaidNote extends InsightElement<Note, { hello: string }> {
  static override readonly tag: string = 'said-note';
  protected readonly room: Room<Note, { hello: string }> = {
    kind: 'note',
    words: { hello: 'Hello' },
    languages: {},
    read: ({ textContent }) => ({ definition: { kind: 'note', id: 'light', text: textContent }, problems: [] }),
    check: (): Problem[] => [],
    validation: () => Promise.resolve({ validate: judge, read }),
  };
  protected view(note: Note) {
    return own`<h3>${this.words.hello}, ${this.text(note.text)}</h3>`;
  }
}
define(SaidNote);

const note = (id: string, text: Text = id) => ({ kind: 'note', schema: 1, id, text });
const packOf = (...cards: object[]) => ({ kind: 'pack', schema: 1, id: 'pack', cards });
const addressOf = (data: unknown) =>
  URL.createObjectURL(new Blob([JSON.stringify(data)], { type: 'application/json' }));

/** On a busy machine a chunk may take longer than a second. */
const waitUntil = (so: () => unknown, what?: string) => waitFor(so, what, { timeout: 8000 });
const shown = (element: Element | null) => element!.shadowRoot?.querySelector('h3')?.textContent;
const becomes = (element: Element | null, text: string) =>
  waitUntil(() => shown(element) === text, `the widget becomes "${text}"`);
const noteIn = (root: ParentNode) => root.querySelector<SmallNote>('provided-note')!;
/** Long enough for everything that is on its way to arrive. */
const idle = async (...elements: Element[]) => {
  await aTimeout(50);
  for (const each of elements) await (each as SmallNote).updateComplete;
};

/** Catches what is said on the console while `work` runs. */
async function warnings(work: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => said.push(words.join(' '));
  try {
    await work();
  } finally {
    Object.assign(console, { warn });
  }
  return said;
}

/** A tag of its own for each test in which the provider's script comes late. */
let tags = 0;
const lateTags = (widget: CustomElementConstructor) => () => {
  const tag = `late-provider-${++tags}`;
  return { tag, upgrade: () => customElements.define(tag, class extends widget {}) };
};
const make = (tag: string, attributes: Record<string, string> = {}, ...children: Node[]) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};
const makeNote = (attributes: Record<string, string> = {}) => make('provided-note', attributes) as SmallNote;

const PACK = packOf(note('one'), note('two', { en: 'hello', de: 'hallo' }));
const SINGLE = packOf(note('only'));

/** What a provider gives to the widgets inside it, whatever its tag. */
export function providerSuite({ tag: provider }: { tag: string }): void {
  const html = htmlNamed({ 'insight-provider': provider });
  const lateTag = lateTags(customElements.get(provider)!);
  const fetched: string[] = [];
  const { fetch } = window;
  before(() => {
    window.fetch = (input, init) => {
      fetched.push(input as string);
      return fetch(input, init);
    };
  });
  after(() => {
    window.fetch = fetch;
  });
  beforeEach(() => {
    fetched.length = 0;
  });

  // First, before any other test has brought anything.
  it('brings, asks for and stores nothing by itself', async () => {
    const before = document.cookie;
    const { addEventListener } = EventTarget.prototype;
    const listened: unknown[] = [];
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...rest: [string, () => void]) {
      if (this === window || this === document) listened.push(rest[0]);
      addEventListener.apply(this, rest);
    };
    const at = await fixture(
      html`<insight-provider pack=${addressOf(PACK)} sinks="datalayer" endpoint="/leads"
        ><provided-note><p>light</p></provided-note></insight-provider
      >`,
    );
    EventTarget.prototype.addEventListener = addEventListener;
    noteIn(at).dispatchEvent(new InsightEvent('insight-view', { id: 'x', kind: 'card' }));
    await idle();
    expect(fetched).to.deep.equal([]);
    const files = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(files.filter((name) => /pack\/model|delivery\//.test(name))).to.deep.equal([]);
    expect([document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal([before, 0, 0]);
    expect(listened, 'listeners outside the widgets').to.deep.equal([]);
    expect(shown(noteIn(at))).to.equal('light');
  });

  it('has no box: what is inside stands where it stood', async () => {
    const at = await fixture<HTMLElement>(html`
      <div .style=${'display:grid;grid-template-columns:100px 200px'}>
        <insight-provider><b>a</b><i>b</i></insight-provider>
      </div>
    `);
    const [a, b] = [...at.querySelectorAll('b, i')].map((each) => each.getBoundingClientRect());
    expect([a!.width, b!.left - a!.left, b!.top - a!.top]).to.deep.equal([100, 100, 0]);
    at.querySelector(provider)!.toggleAttribute('hidden');
    expect(at.querySelector('b')!.getBoundingClientRect().width).to.equal(0);
  });

  describe('gives a widget', () => {
    it('the definition of its pack that it names', async () => {
      const at = await fixture(
        html`<insight-provider .pack=${PACK}><provided-note src="#one"></provided-note></insight-provider>`,
      );
      await becomes(noteIn(at), 'one');
      expect(fetched).to.deep.equal([]);
    });

    it('the same from a file, which is fetched once however many ask', async () => {
      const address = addressOf(PACK);
      const at = await fixture(
        html`<insight-provider pack=${address}>
          <provided-note src="#one"></provided-note><provided-note src="#two"></provided-note>
        </insight-provider>`,
      );
      await becomes(at.querySelector('[src="#one"]'), 'one');
      await becomes(at.querySelector('[src="#two"]'), 'hello');
      expect(fetched).to.deep.equal([address]);
    });

    it('the only definition of its kind, if it says nothing itself', async () => {
      const at = await fixture(
        html`<insight-provider .pack=${SINGLE}><provided-note></provided-note></insight-provider>`,
      );
      await becomes(noteIn(at), 'only');
    });

    it('nothing where it says anything itself', async () => {
      const at = await fixture(
        html`<insight-provider .pack=${SINGLE}>
          <provided-note .definition=${note('given')}></provided-note>
          <provided-note src=${addressOf(note('fetched'))}></provided-note>
          <provided-note><p>light</p></provided-note>
          <provided-note>words</provided-note>
        </insight-provider>`,
      );
      const notes = [...at.querySelectorAll('provided-note')];
      await Promise.all(notes.map((each) => (each as SmallNote).ready));
      expect(notes.map(shown)).to.deep.equal(['given', 'fetched', 'light', undefined]);
    });

    it('its language, while it runs too', async () => {
      const at = await fixture(
        html`<insight-provider lang="de" .pack=${PACK}><provided-note src="#two"></provided-note></insight-provider>`,
      );
      await becomes(noteIn(at), 'hallo');
      at.setAttribute('lang', 'en');
      await becomes(noteIn(at), 'hello');
    });

    it('words and the address for leads, to whoever asks', async () => {
      const words = { card: { share: 'Pass on' } };
      const at = await fixture(
        html`<insight-provider endpoint="/leads" .words=${words}><provided-note></provided-note></insight-provider>`,
      );
      expect(ask(noteIn(at), wordsContext)).to.equal(words);
      expect(ask(noteIn(at), endpointContext)).to.equal('/leads');
      expect(ask(document.body, endpointContext)).to.equal(undefined);
    });

    it('words that change while they are said', async () => {
      const at = await fixture<InsightProvider>(
        html`<insight-provider .words=${{ note: { hello: 'Welcome' } }}
          ><insight-provider><said-note>one</said-note></insight-provider></insight-provider
        >`,
      );
      const said = at.querySelector<SaidNote>('said-note')!;
      await becomes(said, 'Welcome, one');
      const inner = at.firstElementChild as InsightProvider;
      inner.words = { note: { hello: 'Come in' } };
      await becomes(said, 'Come in, one');
      at.words = { note: { hello: 'Unheard' } };
      inner.words = { card: { hello: 'Of others' } };
      await becomes(said, 'Hello, one');
      inner.words = undefined;
      await becomes(said, 'Unheard, one');
      at.words = undefined;
      await becomes(said, 'Hello, one');
    });

    it('no built-in default under its pack', async () => {
      const [empty, both] = [packOf(), PACK];
      for (const [pack, count] of [
        [empty, 'no definition of the kind "note"'],
        [both, '2 of the kind "note"'],
      ] as const) {
        let at!: Element;
        const said = await warnings(async () => {
          at = await fixture(html`<insight-provider .pack=${pack}><provided-note></provided-note></insight-provider>`);
          await noteIn(at).ready;
        });
        expect(shown(noteIn(at))).to.equal(undefined);
        expect(said).to.have.length(1);
        expect(said[0]).to.contain(count);
      }
      const none = await fixture(html`<insight-provider><provided-note></provided-note></insight-provider>`);
      expect(shown(noteIn(none))).to.equal('built in');
    });
  });

  describe('reaches a widget', () => {
    it('that was there before it', async () => {
      const { tag, upgrade } = lateTag();
      const home = await fixture<HTMLElement>(html`<div></div>`);
      home.append(make(tag, { pack: addressOf(SINGLE) }, makeNote()));
      await idle();
      expect(shown(noteIn(home)), 'it waits, for a pack stands above it').to.equal(undefined);
      upgrade();
      await becomes(noteIn(home), 'only');
    });

    it('that was there before it, and names a definition, without a word of warning', async () => {
      const { tag, upgrade } = lateTag();
      const home = await fixture<HTMLElement>(html`<div></div>`);
      const said = await warnings(async () => {
        home.append(make(tag, { pack: addressOf(PACK) }, makeNote({ src: '#one' })));
        await idle();
        upgrade();
        await becomes(noteIn(home), 'one');
      });
      expect(said).to.deep.equal([]);
    });

    it('that is added later', async () => {
      const at = await fixture(html`<insight-provider .pack=${SINGLE}></insight-provider>`);
      await idle();
      at.append(make('section', {}, makeNote()));
      await becomes(noteIn(at), 'only');
    });

    for (const mode of ['open', 'closed'] as const)
      for (const late of [false, true])
        it(`in ${mode === 'open' ? 'an open' : 'a closed'} shadow root, ${late ? 'before' : 'after'} it`, async () => {
          const { tag, upgrade } = lateTag();
          if (!late) upgrade();
          const host = make('div');
          const inner = makeNote();
          host.attachShadow({ mode }).append(inner);
          const home = await fixture<HTMLElement>(html`<div></div>`);
          home.append(make(tag, { pack: addressOf(SINGLE) }, host));
          await idle();
          if (late) upgrade();
          await becomes(inner, 'only');
        });

    it('in a slot, when it stands in the shadow root around that', async () => {
      const { tag, upgrade } = lateTag();
      const home = await fixture<HTMLElement>(html`<div></div>`);
      const slot = make('slot');
      home.attachShadow({ mode: 'open' }).append(make(tag, { pack: addressOf(SINGLE) }, slot));
      const inner = home.appendChild(makeNote());
      await becomes(inner, 'built in');
      upgrade();
      await becomes(inner, 'only');
    });

    it('whose default was on show, when nothing told of its coming', async () => {
      const { tag, upgrade } = lateTag();
      const home = await fixture<HTMLElement>(html`<div></div>`);
      const provider = home.appendChild(make(tag, {}, makeNote()));
      await becomes(noteIn(home), 'built in');
      Object.assign(provider, { pack: SINGLE });
      upgrade();
      await becomes(noteIn(home), 'only');
      expect((provider as InsightProvider).pack).to.equal(SINGLE);
    });

    it('that waits, because its pack will be set by a script', async () => {
      const at = await fixture<InsightProvider>(
        html`<insight-provider pack><provided-note></provided-note></insight-provider>`,
      );
      await idle();
      expect(shown(noteIn(at))).to.equal(undefined);
      expect(fetched).to.deep.equal([]);
      at.pack = SINGLE;
      await becomes(noteIn(at), 'only');
    });

    it('with another pack than before, and with none', async () => {
      const at = await fixture<InsightProvider>(
        html`<insight-provider pack=${addressOf(SINGLE)}><provided-note></provided-note></insight-provider>`,
      );
      await becomes(noteIn(at), 'only');
      at.pack = addressOf(packOf(note('other')));
      await becomes(noteIn(at), 'other');
      at.pack = packOf(note('given'));
      await becomes(noteIn(at), 'given');
      at.pack = null;
      await becomes(noteIn(at), 'other');
      at.removeAttribute('pack');
      await becomes(noteIn(at), 'built in');
    });

    it('no more once it has left', async () => {
      const at = await fixture(html`
        <div>
          <insight-provider .pack=${SINGLE}><provided-note></provided-note></insight-provider>
          <insight-provider .pack=${packOf(note('second'))}></insight-provider>
        </div>
      `);
      const inner = noteIn(at);
      const [, second] = at.querySelectorAll<InsightProvider>(provider);
      await becomes(inner, 'only');
      second!.append(inner);
      await becomes(inner, 'second');
      at.append(inner);
      await becomes(inner, 'built in');
      second!.append(inner);
      await becomes(inner, 'second');
    });
  });

  describe('among others', () => {
    it('does not mix with the one beside it', async () => {
      const at = await fixture(html`
        <div>
          <insight-provider lang="de" .pack=${packOf(note('a', { en: 'a', de: 'A' }))}
            ><provided-note></provided-note
          ></insight-provider>
          <insight-provider .pack=${packOf(note('b'))}><provided-note></provided-note></insight-provider>
        </div>
      `);
      const [a, b] = at.querySelectorAll('provided-note');
      await becomes(a!, 'A');
      await becomes(b!, 'b');
    });

    it('is heard before those around it, in what it says itself', async () => {
      const at = await fixture<InsightProvider>(html`
        <insight-provider endpoint="/outer" .pack=${packOf(note('outer'))} .words=${{ a: 1 }}>
          <insight-provider endpoint="/inner"><provided-note></provided-note></insight-provider>
        </insight-provider>
      `);
      const inner = at.querySelector<InsightProvider>(provider)!;
      await becomes(noteIn(at), 'outer');
      expect(ask(noteIn(at), endpointContext)).to.equal('/inner');
      expect(ask(noteIn(at), wordsContext)).to.deep.equal({ a: 1 });
      inner.pack = packOf(note('inner'));
      await becomes(noteIn(at), 'inner');
      at.pack = packOf(note('changed'));
      await idle();
      expect(shown(noteIn(at))).to.equal('inner');
      inner.pack = undefined;
      await becomes(noteIn(at), 'changed');
    });

    for (const order of ['outer', 'inner'] as const)
      it(`is found wherever it upgrades, the ${order} one first`, async () => {
        const [outer, inner] = [lateTag(), lateTag()];
        const home = await fixture<HTMLElement>(html`<div></div>`);
        const [far, near] = [addressOf(packOf(note('far'))), addressOf(packOf(note('near')))];
        home.append(make(outer.tag, { pack: far }, make(inner.tag, { pack: near }, makeNote())));
        (order === 'outer' ? outer : inner).upgrade();
        await idle();
        (order === 'outer' ? inner : outer).upgrade();
        await becomes(noteIn(home), 'near');
        expect(fetched, 'the other pack is not even asked for').to.deep.equal([near]);
      });

    it('takes over from the one around when it comes in between', async () => {
      const middle = lateTag();
      const at = await fixture(html`<insight-provider .pack=${packOf(note('far'))}></insight-provider>`);
      const between = make(middle.tag, {}, makeNote());
      Object.assign(between, { pack: packOf(note('near')) });
      at.append(between);
      await becomes(noteIn(at), 'far');
      middle.upgrade();
      await becomes(noteIn(at), 'near');
    });

    it('passes on what changes further out, to those that keep asking by the context protocol as well', async () => {
      class Listener extends LitElement {
        readonly endpoint = new ContextConsumer(this, { context: endpointContext, subscribe: true });
      }
      customElements.define('endpoint-listener', Listener);
      const at = await fixture<InsightProvider>(html`
        <insight-provider endpoint="/a"
          ><insight-provider><endpoint-listener></endpoint-listener></insight-provider
        ></insight-provider>
      `);
      const listener = at.querySelector<Listener>('endpoint-listener')!;
      expect(listener.endpoint.value).to.equal('/a');
      at.endpoint = '/b';
      await waitUntil(() => listener.endpoint.value === '/b');
      at.querySelector(provider)!.setAttribute('endpoint', '/c');
      await waitUntil(() => listener.endpoint.value === '/c');
    });
  });

  describe('that fails', () => {
    it('with an id the pack does not hold leaves the author’s content', async () => {
      let at!: Element;
      const heard: string[] = [];
      const said = await warnings(async () => {
        at = await fixture(
          html`<insight-provider
            .pack=${PACK}
            @insight-error=${(event: CustomEvent<Problem>) => heard.push(event.detail.code)}
            ><provided-note src="#three"><p>the author's words</p></provided-note></insight-provider
          >`,
        );
        await noteIn(at).ready;
      });
      expect(heard).to.deep.equal(['not-found']);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('src: the pack holds no definition with the id "three"');
      expect(noteIn(at).error?.code).to.equal('not-found');
      expect(noteIn(at).querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
    });

    it('without a provider leaves it too', async () => {
      let el!: SmallNote;
      const said = await warnings(async () => {
        el = await fixture<SmallNote>(html`<provided-note src="#one"><p>words</p></provided-note>`);
        await el.ready;
      });
      expect(el.error?.code).to.equal('not-found');
      expect(said).to.have.length(1);
      expect(el.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
    });

    const failures: [string, () => string, string, RegExp][] = [
      ['because there is no file', () => '/there-is-no-such-pack.json', 'fetch', /pack: the server answered 404/],
      ['because it is newer', () => addressOf({ ...PACK, schema: 2 }), 'version', /schema: 2 is newer than 1/],
      ['because it is no pack', () => addressOf(note('n')), 'kind', /kind: expected "pack", got "note"/],
      ['because two have one id', () => addressOf(packOf(note('a'), note('a'))), 'duplicate', /cards\[1\]\.id: "a"/],
    ];
    for (const [name, address, code, message] of failures)
      it(`${name} says so once, and its widgets show no default`, async () => {
        const heard: [string, string][] = [];
        let at!: InsightProvider;
        const said = await warnings(async () => {
          at = await fixture<InsightProvider>(
            html`<insight-provider
              id="mine"
              pack=${address()}
              @insight-error=${({ target, detail }: CustomEvent<Problem>) =>
                heard.push([(target as Element).localName, detail.code])}
              ><provided-note></provided-note><provided-note src="#a"><p>words</p></provided-note></insight-provider
            >`,
          );
          await Promise.all([...at.querySelectorAll('provided-note')].map((each) => (each as SmallNote).ready));
          await at.ready;
        });
        expect(at.error?.code).to.equal(code);
        expect(said.filter((line) => line.includes(`<${provider} id="mine">`))).to.have.length(1);
        expect(said[0]).to.match(message);
        expect(heard[0]).to.deep.equal([provider, code]);
        expect(heard.slice(1).map(([, each]) => each)).to.deep.equal(['not-found', 'not-found']);
        expect([...at.querySelectorAll('provided-note')].map(shown)).to.deep.equal([undefined, undefined]);
        expect(at.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
      });

    it('is forgotten when it is put right', async () => {
      let at!: InsightProvider;
      await warnings(async () => {
        at = await fixture<InsightProvider>(
          html`<insight-provider .pack=${{ ...SINGLE, schema: 7 }}><provided-note></provided-note></insight-provider>`,
        );
        await at.ready;
      });
      at.pack = SINGLE;
      await becomes(noteIn(at), 'only');
      expect(at.error).to.equal(undefined);
      expect(noteIn(at).error).to.equal(undefined);
    });
  });

  it('keeps the author’s content while its pack is on its way', async () => {
    let arrive!: (response: Response) => void;
    const { fetch } = window;
    window.fetch = () => new Promise((resolve) => (arrive = resolve));
    const at = await fixture(
      html`<insight-provider pack="/slow.json"
        ><provided-note src="#one"><p>words</p></provided-note><provided-note></provided-note
      ></insight-provider>`,
    );
    await waitUntil(() => arrive);
    window.fetch = fetch;
    expect([...at.querySelectorAll('provided-note')].map(shown)).to.deep.equal([undefined, undefined]);
    expect(at.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
    arrive(new Response(JSON.stringify(packOf(note('one')))));
    await becomes(at.querySelector('[src]'), 'one');
    await becomes(at.querySelector('provided-note:not([src])'), 'one');
  });

  it('is forgotten by the page when it is removed', async () => {
    const before = askers().size;
    const at = await fixture(
      html`<div>
        <insight-provider .pack=${SINGLE}><provided-note></provided-note></insight-provider>
      </div>`,
    );
    await becomes(noteIn(at), 'only');
    expect(askers().size).to.equal(before + 2);
    at.remove();
    expect(askers().size).to.equal(before);
    document.body.append(at);
    expect(askers().size).to.equal(before + 2);
    await idle();
    expect(shown(noteIn(at))).to.equal('only');
    at.remove();
  });

  describe('with sinks', () => {
    type Layer = { event: string }[];
    const page = window as unknown as { dataLayer?: Layer };
    const layer = () => (page.dataLayer ?? []).map(({ event }) => event);
    const view = (from: Element, id = 'x') =>
      from.dispatchEvent(new InsightEvent('insight-view', { id, kind: 'card' }));
    const start = (from: Element) =>
      from.dispatchEvent(
        new InsightEvent('insight-start', { id: 'q', kind: 'assessment', item: 'a', dimension: 'd', index: 1, of: 2 }),
      );
    const make = (consent: string | null) =>
      fixture<InsightProvider>(
        html`<insight-provider sinks="datalayer" .consent=${consent}
          ><provided-note></provided-note
        ></insight-provider>`,
      );
    beforeEach(() => delete page.dataLayer);
    after(() => delete page.dataLayer);

    it('tells nobody before consent, and of what was before never', async () => {
      const at = await make(null);
      view(noteIn(at));
      at.consent = 'pending';
      view(noteIn(at));
      at.consent = 'denied';
      view(noteIn(at));
      await idle();
      expect(page).not.to.have.property('dataLayer');
      at.consent = 'granted';
      start(noteIn(at));
      await waitUntil(() => layer().length);
      await idle();
      expect(layer()).to.deep.equal(['quiz_start']);
      at.consent = 'denied';
      view(noteIn(at));
      await idle();
      expect(layer()).to.deep.equal(['quiz_start']);
    });

    it('takes an unknown consent for none', async () => {
      let at!: InsightProvider;
      const said = await warnings(async () => {
        at = await make('yes');
        view(noteIn(at));
        view(noteIn(at));
        await idle();
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('consent: expected pending or granted or denied, got "yes"');
      expect(layer()).to.deep.equal([]);
    });

    it('tells nobody where the browser asks for privacy', async () => {
      const at = await make('granted');
      Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
      view(noteIn(at));
      await idle();
      delete (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl;
      expect(layer()).to.deep.equal([]);
      view(noteIn(at));
      await waitUntil(() => layer().length);
    });

    it('lets the page hear every event itself, consent or none', async () => {
      const at = await make(null);
      setTimeout(() => view(noteIn(at)));
      expect((await oneEvent(document.body, 'insight-view')).detail).to.deep.equal({ id: 'x', kind: 'card' });
    });

    it('tells once, by the nearest that has any', async () => {
      const at = await fixture(html`
        <insight-provider sinks="datalayer" consent="granted">
          <provided-note></provided-note>
          <insight-provider sinks="xapi datalayer"><provided-note></provided-note></insight-provider>
          <insight-provider sinks=""><provided-note></provided-note></insight-provider>
          <insight-provider sinks="datalayer" consent="denied"><provided-note></provided-note></insight-provider>
          <insight-provider><provided-note></provided-note></insight-provider>
        </insight-provider>
      `);
      const notes = [...at.querySelectorAll('provided-note')];
      notes.forEach((each, i) => view(each, `${i}`));
      await waitUntil(() => layer().length === 3);
      await idle();
      const ids = (page.dataLayer as unknown as { card_id: string }[]).map((each) => each.card_id);
      expect(ids.sort()).to.deep.equal(['0', '1', '4']);
    });

    it('fires statements for the site to post', async () => {
      const at = await fixture(
        html`<insight-provider sinks="xapi" consent="granted"><provided-note></provided-note></insight-provider>`,
      );
      setTimeout(() => start(noteIn(at)));
      const event = await oneEvent(at, 'insight-statement');
      expect(event.detail.verb.id).to.equal('http://adlnet.gov/expapi/verbs/attempted');
      expect(event.detail.object.id).to.equal(`${location.origin}${location.pathname}#q`);
      expect(event.detail).not.to.have.property('actor');
    });

    it('says once what it cannot do, and goes on', async () => {
      const said = await warnings(async () => {
        const at = await fixture(
          html`<insight-provider sinks="nobody, plausible datalayer" consent="granted"
            ><provided-note></provided-note
          ></insight-provider>`,
        );
        for (let i = 0; i < 3; i++) view(noteIn(at));
        await waitUntil(() => layer().length === 3);
      });
      expect(said).to.have.length(2);
      expect(said.join()).to.contain('no sink "nobody"').and.to.contain('window.plausible is not there');
    });
  });

  it('answers by keys that other copies of the library know', async () => {
    const at = await fixture(html`<insight-provider .pack=${SINGLE}><i></i></insight-provider>`);
    let open: (() => Promise<Reading<unknown>>) | undefined;
    const request = Object.assign(new Event('context-request', { bubbles: true, composed: true }), {
      context: 'insight-widgets:pack@1',
      contextTarget: at.querySelector('i'),
      callback: (value: typeof open) => (open = value),
    });
    at.querySelector('i')!.dispatchEvent(request);
    expect((await open!()).definition).to.deep.equal(SINGLE);
    expect(packContext).to.equal('insight-widgets:pack@1');
  });
}
