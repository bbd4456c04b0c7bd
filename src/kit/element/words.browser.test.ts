/** Which language a widget speaks: brought before anything is shown, and changed with the place it stands in. */
import { ContextProvider } from '@lit/context';
import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Text } from '../core/text.js';
import { wordsContext, type WordOverrides } from './contexts.js';
import { define } from './define.js';
import { InsightElement } from './insight-element.js';
import { languageOf } from './language.js';
import { askers } from './provided.js';
import type { Room } from './source.js';
import { wordsIn } from './words.js';

interface Words {
  hello: string;
  count(number: string): string;
}
const English: Words = { hello: 'Hello', count: (number) => `${number} words` };

interface Note {
  id: string;
  text: Text;
}

/** What a language's file is asked for, and when it comes. */
class Delivery {
  asked = 0;
  come!: (words: Words) => void;
  fail!: (error: Error) => void;
  readonly #file = new Promise<{ words: Words }>((resolve, reject) => {
    this.come = (words) => resolve({ words });
    this.fail = reject;
  });
  readonly bring = () => {
    this.asked++;
    return this.#file;
  };
}
const German: Words = { hello: 'Hallo', count: (number) => `${number} Wörter` };
const Arabic: Words = { hello: 'مرحبًا', count: (number) => `${number} كلمة` };

let tags = 0;
/** A widget of its own for each test, that says hello and one sentence of the author's. */
function speaker(languages: Record<string, () => Promise<{ words: Words }>> = {}) {
  const here = (words: Words) => () => Promise.resolve({ words });
  const all = { de: here(German), ar: here(Arabic), ...languages };
  class Speaker extends InsightElement<Note, Words> {
    static override readonly tag: string = `kit-speaker-${++tags}`;
    protected readonly room: Room<Note, Words> = {
      kind: 'note',
      words: English,
      languages: all,
      read: (element, words) => ({
        definition: { id: 'read', text: `${element.textContent} (${words.hello})` },
        problems: [],
      }),
      check: () => [],
      validation: () => Promise.reject(new Error('nothing foreign here')),
      preset: (words) => ({
        id: 'preset',
        text: this.dataset.texts ? (JSON.parse(this.dataset.texts) as Text) : `built in: ${words.hello}`,
      }),
    };
    protected view(note: Note) {
      const number = (1234.5).toLocaleString(this.locale);
      return html`<h3>${this.words.hello}</h3>
        <p>${this.text(note.text)}</p>
        <i>${this.words.count(number)}</i>`;
    }
  }
  define(Speaker);
  const make = (text = '', lang?: string) => {
    const element = document.createElement(Speaker.tag) as Speaker;
    element.textContent = text;
    if (lang !== undefined) element.setAttribute('lang', lang);
    return element;
  };
  return make;
}
type Made = ReturnType<ReturnType<typeof speaker>>;

const hello = (element: Element) => element.shadowRoot?.querySelector('h3')?.textContent;
const sentence = (element: Element) => element.shadowRoot!.querySelector('p')!.textContent;
const says = (element: Element, words: string) =>
  waitUntil(() => hello(element) === words, `it comes to say “${words}”, not “${hello(element)}”`);
/** What the visitor reads is what the author wrote. */
const isHeld = (element: Element) => !hello(element) && !!element.shadowRoot!.querySelector('slot:not([name])');
/** Long enough for everything that is on its way to arrive. */
const idle = async (element: Made) => {
  await aTimeout(20);
  await element.updateComplete;
};
const place = (attributes: Record<string, string> = {}) => {
  const home = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) home.setAttribute(name, value);
  return fixture<HTMLElement>(home);
};

async function warnings(work: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => said.push(words.join(' '));
  await work().finally(() => (console.warn = warn));
  return said;
}

describe('the language of an element', () => {
  it('is the nearest that says one, through shadow roots', async () => {
    const outer = await place({ lang: 'de-AT' });
    const root = outer.appendChild(document.createElement('span')).attachShadow({ mode: 'open' });
    const inner = root.appendChild(document.createElement('i'));
    expect(languageOf(inner)).to.equal('de-AT');
    inner.lang = 'ar';
    expect(languageOf(inner)).to.equal('ar');
  });

  it('passes over tags that are none, and never throws', async () => {
    const outer = await place({ lang: 'fr' });
    const inner = outer.appendChild(document.createElement('b')).appendChild(document.createElement('i'));
    for (const none of ['', ' ', 'C', '-', 'de_', '💬']) {
      inner.parentElement!.lang = none;
      expect(languageOf(inner), none).to.equal('fr');
    }
    for (const [raw, tag] of [
      ['en_US', 'en-US'],
      [' DE-at ', 'de-AT'],
      ['xx-invalid', 'xx-invalid'],
    ]) {
      inner.parentElement!.lang = raw!;
      expect(languageOf(inner)).to.equal(tag);
    }
  });

  it('is English where nobody says one', () => {
    const lang = document.documentElement.getAttribute('lang');
    document.documentElement.removeAttribute('lang');
    expect(languageOf(document.body)).to.equal('en');
    if (lang !== null) document.documentElement.setAttribute('lang', lang);
  });
});

describe('the words of a language', () => {
  it('are brought once, and are then there at once', async () => {
    const file = new Delivery();
    const languages = { de: file.bring };
    const first = wordsIn(languages, 'de-AT');
    expect(wordsIn(languages, 'de')).to.equal(first);
    expect(first).to.be.instanceOf(Promise);
    file.come(German);
    expect(await first).to.equal(German);
    expect(wordsIn(languages, 'DE')).to.equal(German);
    expect(file.asked).to.equal(1);
  });

  it('are English where there are no others', () => {
    const languages = { de: () => Promise.resolve({ words: German }) };
    for (const language of ['en', 'en-US', 'tlh', 'xx-invalid', 'posix'])
      expect(wordsIn(languages, language)).to.equal(undefined);
  });
});

describe('a widget', () => {
  it('leaves the author’s words until its language is there: no flash of English', async () => {
    const file = new Delivery();
    const make = speaker({ fr: file.bring });
    const element = make('Die Worte', 'fr');
    const seen = new Set<string | undefined>();
    (await place()).append(element);
    const watch = new MutationObserver(() => seen.add(hello(element)));
    await element.updateComplete;
    watch.observe(element.shadowRoot!, { childList: true, subtree: true, characterData: true });
    await idle(element);
    expect(isHeld(element)).to.equal(true);
    expect(element.words, 'nothing is said before').to.equal(undefined);
    file.come({ hello: 'Bonjour', count: (number) => `${number} mots` });
    await element.ready;
    await says(element, 'Bonjour');
    expect(sentence(element), 'what is read is read with them').to.equal('Die Worte (Bonjour)');
    expect(seen.has('Hello')).to.equal(false);
    watch.disconnect();
  });

  it('asks for no language but its own', async () => {
    const [german, french] = [new Delivery(), new Delivery()];
    const make = speaker({ de: german.bring, fr: french.bring });
    const home = await place({ lang: 'en-GB' });
    home.append(make('Words'));
    await says(home.firstElementChild!, 'Hello');
    expect(german.asked + french.asked).to.equal(0);
  });

  it('speaks English where its language cannot be had, and says so once', async () => {
    const file = new Delivery();
    const make = speaker({ fr: file.bring });
    const element = make('Words', 'fr');
    const said = await warnings(async () => {
      (await place()).append(element);
      await idle(element);
      file.fail(new Error('https://example.org/fr.js did not load as built'));
      await element.ready;
      await says(element, 'Hello');
      element.textContent = 'Other words';
      await waitUntil(() => sentence(element) === 'Other words (Hello)');
      element.lang = 'de';
      await says(element, 'Hallo');
      element.lang = 'fr';
      await says(element, 'Hello');
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('fr.js did not load as built');
    expect(element.shadowRoot!.querySelector('i')!.textContent).to.equal(`${(1234.5).toLocaleString('en')} words`);
  });

  it('keeps what it shows until the other language is there', async () => {
    const file = new Delivery();
    const make = speaker({ fr: file.bring });
    const element = make('', 'de');
    (await place()).append(element);
    await says(element, 'Hallo');
    element.lang = 'fr';
    await idle(element);
    expect(hello(element)).to.equal('Hallo');
    expect(sentence(element)).to.equal('built in: Hallo');
    file.come({ ...English, hello: 'Bonjour' });
    await says(element, 'Bonjour');
    expect(sentence(element)).to.equal('built in: Bonjour');
  });

  it('ends in the language that was said last, in whatever order they come', async () => {
    const [french, spanish] = [new Delivery(), new Delivery()];
    const make = speaker({ fr: french.bring, es: spanish.bring });
    const element = make('', 'en');
    (await place()).append(element);
    await says(element, 'Hello');
    element.lang = 'fr';
    await idle(element);
    element.lang = 'es';
    await idle(element);
    spanish.come({ ...English, hello: 'Hola' });
    await says(element, 'Hola');
    french.come({ ...English, hello: 'Bonjour' });
    await idle(element);
    expect(hello(element)).to.equal('Hola');
  });

  describe('hears that the language changed', () => {
    it('on itself, on an ancestor, and where one is taken away', async () => {
      const make = speaker();
      const home = await place({ lang: 'de' });
      const element = make('', 'ar');
      home.appendChild(document.createElement('section')).append(element);
      await says(element, 'مرحبًا');
      expect(element.shadowRoot!.querySelector('.iw')!.getAttribute('dir')).to.equal('rtl');
      element.removeAttribute('lang');
      await says(element, 'Hallo');
      expect(element.shadowRoot!.querySelector('.iw')!.getAttribute('dir')).to.equal(null);
      home.firstElementChild!.setAttribute('lang', 'ar-EG');
      await says(element, 'مرحبًا');
      home.firstElementChild!.setAttribute('lang', '');
      await says(element, 'Hallo');
      home.lang = 'en_US';
      await says(element, 'Hello');
    });

    it('on <html>', async () => {
      const make = speaker();
      const element = make();
      (await place()).append(element);
      const html = document.documentElement;
      const before = html.getAttribute('lang');
      html.lang = 'de';
      await says(element, 'Hallo');
      html.lang = 'ar';
      await says(element, 'مرحبًا');
      if (before === null) html.removeAttribute('lang');
      else html.lang = before;
      await says(element, 'Hello');
    });

    for (const mode of ['open', 'closed'] as const)
      it(`outside of the ${mode} shadow roots it stands in`, async () => {
        const make = speaker();
        const home = await place({ lang: 'en' });
        const outer = home.appendChild(document.createElement('section')).attachShadow({ mode });
        const inner = outer.appendChild(document.createElement('section')).attachShadow({ mode });
        const element = make();
        inner.append(element);
        await says(element, 'Hello');
        home.lang = 'de';
        await says(element, 'Hallo');
        (inner.host as HTMLElement).lang = 'ar';
        await says(element, 'مرحبًا');
      });

    it('when it is moved', async () => {
      const make = speaker();
      const [home, abroad] = [await place({ lang: 'de' }), await place({ lang: 'en' })];
      const element = make();
      home.append(element);
      await says(element, 'Hallo');
      abroad.append(element);
      await says(element, 'Hello');
      abroad.lang = 'ar';
      await says(element, 'مرحبًا');
    });
  });

  it('speaks each place’s language on a page of several', async () => {
    const make = speaker();
    const home = await place({ lang: 'de' });
    const all = [make('a'), make('b', 'ar'), make('c', 'en'), make('d', 'tlh')];
    home.append(...all);
    await Promise.all(all.map(({ ready }) => ready));
    expect(all.map(hello)).to.deep.equal(['Hallo', 'مرحبًا', 'Hello', 'Hello']);
    expect(all.map((each) => each.shadowRoot!.querySelector('i')!.textContent)).to.deep.equal([
      `${(1234.5).toLocaleString('de')} Wörter`,
      `${(1234.5).toLocaleString('ar')} كلمة`,
      `${(1234.5).toLocaleString('en')} words`,
      `${(1234.5).toLocaleString('en')} words`,
    ]);
  });

  it('with a tag that is none speaks the language around it', async () => {
    const make = speaker();
    const home = await place({ lang: 'de' });
    const all = ['', 'C', 'de_DE', 'xx-invalid', 'en_US'].map((lang) => make('', lang));
    const said = await warnings(async () => {
      home.append(...all);
      await Promise.all(all.map(({ ready }) => ready));
    });
    expect(all.map(hello)).to.deep.equal(['Hallo', 'Hallo', 'Hallo', 'Hello', 'Hello']);
    expect(said).to.deep.equal([]);
  });

  it('picks among the author’s texts by the language of the page, whether it speaks it or not', async () => {
    const make = speaker();
    const element = make('', 'tlh');
    element.dataset.texts = JSON.stringify({ en: 'in English', tlh: 'tlhIngan Hol', de: 'auf Deutsch' });
    (await place()).append(element);
    await says(element, 'Hello');
    expect(sentence(element)).to.equal('tlhIngan Hol');
    element.lang = 'de-AT';
    await says(element, 'Hallo');
    expect(sentence(element)).to.equal('auf Deutsch');
  });

  it('says the site’s own words over those of each language, and other ones when they change', async () => {
    const make = speaker();
    const home = await place({ lang: 'de' });
    const provider = new ContextProvider(home, { context: wordsContext });
    const offer = (words: WordOverrides) => {
      provider.setValue(words);
      askers().forEach((again) => again());
    };
    provider.setValue({ note: { hello: 'Servus' }, other: { hello: 'nobody’s' } });
    provider.hostConnected();
    const element = make();
    home.append(element);
    await says(element, 'Servus');
    const { words } = element;
    expect(words.count('3')).to.equal('3 Wörter');
    element.textContent = 'again';
    await waitUntil(() => sentence(element) === 'again (Servus)');
    expect(element.words, 'the same object while nothing changes').to.equal(words);
    home.lang = 'ar';
    await waitUntil(() => element.words.count('3') === '3 كلمة');
    expect(hello(element)).to.equal('Servus');
    offer({ note: { count: () => 'many' } });
    await says(element, 'مرحبًا');
    expect(element.words.count('3')).to.equal('many');
    // Somebody's own words are in their own language: its numbers too.
    home.lang = 'pt';
    await says(element, 'Hello');
    expect((1234.5).toLocaleString('pt')).to.equal('1.234,5');
    offer({ note: { hello: 'Olá', count: (number: string) => `${number} palavras` } });
    await says(element, 'Olá');
    expect(element.shadowRoot!.querySelector('i')!.textContent).to.equal('1.234,5 palavras');
  });

  it('observes nothing of the page when the last has left', async () => {
    const { observe, disconnect } = MutationObserver.prototype;
    const observed = new Map<MutationObserver, Set<Node>>();
    MutationObserver.prototype.observe = function (node, how) {
      if (how?.attributeFilter?.includes('lang')) observed.set(this, (observed.get(this) ?? new Set()).add(node));
      observe.call(this, node, how);
    };
    MutationObserver.prototype.disconnect = function () {
      observed.delete(this);
      disconnect.call(this);
    };
    const make = speaker();
    const home = await place();
    // Whoever else still asks, such as a provider, does not keep it alive.
    const other = document.createElement('i');
    askers().set(other, () => undefined);
    try {
      const [first, second] = [make('a'), make('b')];
      home.append(first, second);
      await Promise.all([first.ready, second.ready]);
      expect([...observed.values()].flatMap((nodes) => [...nodes])).to.include(document);
      first.remove();
      expect(observed.size).to.equal(1);
      second.remove();
      expect(observed.size).to.equal(0);
      home.append(first);
      expect(observed.size).to.equal(1);
      home.lang = 'de';
      await says(first, 'Hallo');
      first.remove();
      expect(observed.size).to.equal(0);
    } finally {
      askers().delete(other);
      Object.assign(MutationObserver.prototype, { observe, disconnect });
    }
  });
});
