import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { read } from '../core/foreign.js';
import type { Problem, Reading } from '../core/problem.js';
import type { Text } from '../core/text.js';
import { define } from './define.js';
import { InsightElement } from './insight-element.js';
import { prose } from './prose.js';
import { sheet } from './sheet.js';
import type { Room } from './source.js';

interface Note {
  kind: 'note';
  id: string;
  text: Text;
}

const judge = (data: unknown): Reading<Note> => {
  const note = data as Note;
  return typeof note?.text === 'string'
    ? { definition: note, problems: [] }
    : { problems: [{ code: 'shape', path: 'text', message: 'expected text' }] };
};

/** The smallest widget there can be: it says one sentence. */
class SmallNote extends InsightElement<Note> {
  static override readonly tag: string = 'small-note';
  static override styles = sheet;
  renders = 0;

  protected readonly room: Room<Note> = {
    kind: 'note',
    words: {},
    languages: {},
    read: (element) => {
      const text = element.querySelector('p')?.textContent;
      return text ? { definition: { kind: 'note', id: 'light', text }, problems: [] } : { problems: [] };
    },
    check: (note): Problem[] =>
      note.text === 'bad' ? [{ code: 'range', path: 'text', message: 'bad is not good' }] : [],
    validation: () => Promise.resolve({ validate: judge, read }),
    formats: {
      words: () => Promise.resolve((text) => ({ definition: { kind: 'note', id: 'words', text }, problems: [] })),
    },
    preset: () => ({ kind: 'note', id: 'preset', text: 'built in' }),
  };

  protected view(note: Note) {
    this.renders++;
    if (note.text === 'throw') throw new Error('a fault of ours');
    return html`<h3>${prose(this.text(note.text))}</h3>`;
  }
}
define(SmallNote);

const shown = (element: Element) => element.shadowRoot!.querySelector('h3')?.textContent;
const slotted = (element: Element) => Boolean(element.shadowRoot!.querySelector('slot:not([name])'));

/** Catches what is said on the console while `work` runs. */
async function warnings(work: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const { warn, info } = console;
  console.warn = (...words: unknown[]) => said.push(words.join(' '));
  console.info = (...words: unknown[]) => said.push(words.join(' '));
  try {
    await work();
  } finally {
    Object.assign(console, { warn, info });
  }
  return said;
}

const address = (body: string, type = 'application/json') => URL.createObjectURL(new Blob([body], { type }));
const json = (text: unknown) => JSON.stringify({ kind: 'note', id: 'n', text });

describe('every widget', () => {
  describe('takes the first source that is present', () => {
    it('the property before all others', async () => {
      const el = await fixture<SmallNote>(
        html`<small-note src=${address(json('fetched'))} .definition=${JSON.parse(json('given'))}
          ><p>light</p></small-note
        >`,
      );
      await el.ready;
      expect(shown(el)).to.equal('given');
    });

    it('src before the inline JSON and the HTML', async () => {
      const el = await fixture<SmallNote>(html`<small-note src=${address(json('fetched'))}><p>light</p></small-note>`);
      await el.ready;
      expect(shown(el)).to.equal('fetched');
    });

    it('one definition of a pack by its id', async () => {
      const pack = JSON.stringify({
        kind: 'pack',
        cards: [JSON.parse(json('first')), { kind: 'note', id: 'two', text: 'second' }],
      });
      const el = await fixture<SmallNote>(html`<small-note src="${address(pack)}#two"></small-note>`);
      await el.ready;
      expect(shown(el)).to.equal('second');
    });

    it('src in another format, where the room has it', async () => {
      const el = await fixture<SmallNote>(html`<small-note src=${address('in words')} format="words"></small-note>`);
      await el.ready;
      expect(shown(el)).to.equal('in words');
    });

    it('inline JSON before the HTML', async () => {
      const el = document.createElement('small-note') as SmallNote;
      const script = Object.assign(document.createElement('script'), {
        type: 'application/json',
        textContent: json('inline'),
      });
      el.append(script, Object.assign(document.createElement('p'), { textContent: 'light' }));
      document.body.append(el);
      await el.ready;
      expect(shown(el)).to.equal('inline');
      el.remove();
    });

    it('the HTML, in the first paint and without waiting', async () => {
      const el = await fixture<SmallNote>(html`<small-note><p>light</p></small-note>`);
      expect(shown(el)).to.equal('light');
    });

    it('the built-in default only where there is nothing else', async () => {
      expect(shown(await fixture(html`<small-note></small-note>`))).to.equal('built in');
      expect(shown(await fixture(html`<small-note>some words</small-note>`))).to.equal(undefined);
    });
  });

  describe('when a source fails', () => {
    const failures: [string, () => string, RegExp, string][] = [
      ['a field of the wrong type', () => address(json(7)), /text: expected text/, 'shape'],
      ['a server that has no such file', () => '/there-is-no-such-file.json', /src: the server answered 404/, 'fetch'],
      [
        'HTML instead of JSON',
        () => address('<!doctype html><p>hello', 'text/html'),
        /src: expected JSON, got HTML/,
        'not-json',
      ],
      ['a definition of another kind', () => address('{"kind":"card"}'), /kind: expected "note", got "card"/, 'kind'],
      [
        'an id the pack does not hold',
        () => `${address('{"cards":[]}')}#nobody`,
        /src: .*no definition with the id "nobody"/,
        'not-found',
      ],
      ['a file over the limit', () => address(`"${'x'.repeat(1_048_600)}"`), /src: the file is over 1 MB/, 'too-large'],
    ];
    for (const [name, src, message, code] of failures)
      it(`${name} leaves the author's content, one event and one line`, async () => {
        const heard: Problem[] = [];
        const hear = (event: Event) => heard.push((event as CustomEvent<Problem>).detail);
        document.addEventListener('insight-error', hear);
        let el!: SmallNote;
        const said = await warnings(async () => {
          el = await fixture<SmallNote>(
            html`<small-note id="mine" src=${src()}><p>the author's words</p></small-note>`,
          );
          await el.ready;
        });
        document.removeEventListener('insight-error', hear);
        expect(slotted(el), 'the slot is there').to.equal(true);
        expect(el.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
        expect(heard.map((problem) => problem.code)).to.deep.equal([code]);
        expect(said).to.have.length(1);
        expect(said[0]).to.match(message).and.to.contain('<small-note id="mine">');
        expect(el.error?.code).to.equal(code);
      });

    it('never falls back to the built-in default', async () => {
      let el!: SmallNote;
      await warnings(async () => {
        el = await fixture<SmallNote>(html`<small-note src="/there-is-no-such-file.json"></small-note>`);
        await el.ready;
      });
      expect(shown(el)).to.equal(undefined);
    });

    it('judges the meaning of the page’s own HTML too', async () => {
      let el!: SmallNote;
      const said = await warnings(async () => {
        el = await fixture<SmallNote>(html`<small-note><p>bad</p></small-note>`);
      });
      expect(said).to.deep.equal(['insight-widgets: <small-note> text: bad is not good']);
      expect(slotted(el)).to.equal(true);
    });

    it('shows the next definition that is right', async () => {
      let el!: SmallNote;
      await warnings(async () => {
        el = await fixture<SmallNote>(html`<small-note .definition=${{ kind: 'note' }}><p>words</p></small-note>`);
        await el.ready;
      });
      el.definition = JSON.parse(json('better'));
      await waitUntil(() => shown(el) === 'better');
      expect(el.error).to.equal(undefined);
    });

    it('a fault of ours brings the author’s content back and reaches no handler of the page', async () => {
      const rejected: unknown[] = [];
      const hear = (event: PromiseRejectionEvent) => rejected.push(event.reason);
      window.addEventListener('unhandledrejection', hear);
      let el!: SmallNote;
      const said = await warnings(async () => {
        el = await fixture<SmallNote>(html`<small-note><p>throw</p></small-note>`);
        await el.updateComplete;
        await waitUntil(() => slotted(el));
        await aTimeout(0);
      });
      window.removeEventListener('unhandledrejection', hear);
      expect(rejected).to.deep.equal([]);
      expect(said.join()).to.contain('a fault of ours');
    });
  });

  it('reads its HTML again when the page changes it, and only then', async () => {
    const el = await fixture<SmallNote>(html`<small-note><p>one</p></small-note>`);
    const { renders } = el;
    el.querySelector('p')!.firstChild!.textContent = 'two';
    await waitUntil(() => shown(el) === 'two');
    expect(el.renders).to.equal(renders + 1);
  });

  it('lives through being moved and being added without children', async () => {
    const el = document.createElement('small-note') as SmallNote;
    const home = await fixture<HTMLElement>(html`<div></div>`);
    home.append(el);
    await el.ready;
    expect(shown(el)).to.equal('built in');
    el.append(Object.assign(document.createElement('p'), { textContent: 'late' }));
    await waitUntil(() => shown(el) === 'late');
    const other = await fixture<HTMLElement>(html`<div></div>`);
    other.append(el);
    expect(shown(el)).to.equal('late');
  });

  it('says once that it is ready, across shadow roots', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    setTimeout(() => root.append(document.createElement('small-note')));
    const event = await oneEvent(host, 'insight-ready');
    expect(event.detail).to.deep.equal({ id: 'preset', kind: 'note' });
  });

  it('keeps its width where containment would make it nothing', async () => {
    const row = await fixture<HTMLElement>(html`
      <div .style=${'inline-size: 600px'}>
        <div .style=${'display:flex'}><small-note></small-note></div>
        <small-note .style=${'float:left'}></small-note>
        <div .style=${'clear:both;display:grid;grid-template-columns:auto auto'}>
          <small-note></small-note>
          <p>word</p>
        </div>
      </div>
    `);
    for (const el of row.querySelectorAll('small-note')) expect(el.getBoundingClientRect().width).to.be.at.least(270);
  });

  it('takes a colour from the page, and nothing else for one', async () => {
    const el = await fixture<SmallNote>(html`<small-note><p>ink</p></small-note>`);
    const ink = () => getComputedStyle(el.shadowRoot!.querySelector('h3')!).color;
    el.style.setProperty('--insight-ink', 'rgb(1, 2, 3)');
    expect(ink()).to.equal('rgb(1, 2, 3)');
    el.style.setProperty('--insight-ink', 'url(https://nowhere.invalid/x)');
    expect(ink()).to.equal(getComputedStyle(document.body).color);
  });
});

describe('define', () => {
  const make = (tag: string, version: string) =>
    class extends HTMLElement {
      static tag = tag;
      static version = version;
    };

  it('is silent for a second copy of one version, and returns what is registered', async () => {
    const first = make('copy-one', '1.0.0');
    const said = await warnings(async () => {
      expect(define(first)).to.equal(first);
      expect(define(make('copy-one', '1.0.0'))).to.equal(first);
    });
    expect(said).to.deep.equal([]);
  });

  it('names two versions in one line, however many tags meet', async () => {
    const said = await warnings(async () => {
      for (const tag of ['copy-two', 'copy-three']) {
        define(make(tag, '1.0.0'));
        define(make(tag, '2.0.0'));
      }
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('1.0.0').and.to.contain('2.0.0');
  });
});
