/** What a timeline says in the languages it speaks, and that it says nothing else. */
import { expect } from '@open-wc/testing';
import { timeline as gallery } from '../../../demo/gallery/timeline.js';
import {
  all,
  LIST,
  mountAs,
  one,
  phases,
  root,
  table,
  waitFor,
  warnings,
} from '../../../tests/fixtures/mounted-timeline.js';
import { pseudo, said, strangers } from '../../../tests/fixtures/pseudo.js';
import { define } from '../../kit/element/define.js';
import { InsightProvider } from '../../provider/insight-provider.js';
import { room } from './brought.js';
import { controlWordsEnglish } from './controls.words.js';
import { dateWordsEnglish } from './dates.words.js';
import { graphWordsEnglish } from './graph.words.js';
import { knownWordsEnglish } from './known.words.js';
import { PivotTimeline } from './pivot-timeline.js';
import { tableWordsEnglish } from './table.words.js';
import { takeWordsEnglish } from './take.words.js';
import { words as ar } from './words/ar.js';
import { words as de } from './words/de.js';
import { words as es } from './words/es.js';
import { words as fr } from './words/fr.js';
import { words as ja } from './words/ja.js';
import type { TimelineLanguage } from './words/language.js';
import { wordsEnglish } from './words.js';

define(InsightProvider);
define(PivotTimeline);
const { tag } = PivotTimeline;
const mount = mountAs(tag);
const heard = warnings();

/** As a page does it: all in one place, which goes with the test. */
const places: HTMLElement[] = [];
afterEach(() => places.splice(0).forEach((each) => each.remove()));
function place(html: string, attributes: Record<string, string> = {}, width = 900): HTMLElement {
  const home = document.createElement('div');
  home.style.inlineSize = `${width}px`;
  for (const [name, value] of Object.entries(attributes)) home.setAttribute(name, value);
  home.append(document.createRange().createContextualFragment(html));
  document.body.append(home);
  places.push(home);
  return home;
}
const inside = (home: HTMLElement) => home.querySelector<PivotTimeline>(tag)!;

const english: TimelineLanguage = {
  ...{ ...wordsEnglish, ...dateWordsEnglish, ...graphWordsEnglish, ...knownWordsEnglish },
  ...{ ...tableWordsEnglish, ...controlWordsEnglish, ...takeWordsEnglish },
};

describe('a timeline in a language that nobody speaks', () => {
  /** Dates, as Intl writes them in English, and ids of a file's own. */
  const DATE = String.raw`(?:[A-Z]\p{L}{2,3}\s*)?(?:\d{1,2},\s*)?\d{4}|[A-Z]\p{L}{2,3}(?:\s*\d{1,2})?`;
  const INTL = new RegExp(String.raw`^(?:${DATE})(?:\s–\s(?:${DATE}))?$`, 'u');
  const words = { ...pseudo(english), durations: english.durations };

  /** All that an author says in a state: in HTML, in attributes, in a definition. */
  const textsOf = (html: string, set: unknown): string[] => {
    const given = document.createRange().createContextualFragment(html).firstElementChild!;
    const nodes = document.createTreeWalker(given, NodeFilter.SHOW_TEXT);
    const texts = [given.getAttribute('expect-label') ?? ''];
    while (nodes.nextNode()) {
      const text = nodes.currentNode.textContent!;
      texts.push(text, text.replace(/:[^:]*$/, ''));
    }
    JSON.stringify(set ?? {}, (_, value: unknown) => (typeof value === 'string' && texts.push(value), value));
    return texts.map((each) => each.replace(/\s+/g, ' ').trim()).filter(Boolean);
  };
  /** What an export says beside words of ours and the author's, which an image may break anywhere. */
  const others = (text: string, own: readonly string[]) => {
    let rest = text.replace(/\s+/g, '');
    for (let before = ''; before !== rest;) rest = (before = rest).replace(/⟦[^⟦⟧]*⟧/g, '\n');
    for (const each of [...own].sort((a, b) => b.length - a.length))
      rest = rest.replaceAll(each.replace(/\s/g, ''), '\n');
    return rest
      .replace(new RegExp(DATE, 'gu'), '')
      .split('\n')
      .filter((piece) => /\p{L}/u.test(piece));
  };

  const states = gallery.states.filter(({ pending, id }) => !pending && id !== 'timeline-failed');
  for (const { id, html, lang, set, box } of states)
    it(`says nothing else: ${id}`, async function () {
      this.timeout(60_000);
      const home = place(
        `<insight-provider>${html.replaceAll('src="', 'src="/demo/gallery/')}</insight-provider>`,
        lang ? { lang } : {},
        box === 'sidebar' ? 280 : 900,
      );
      home.querySelector<InsightProvider>('insight-provider')!.words = { timeline: words };
      const element = inside(home);
      Object.assign(element, set);
      await element.ready;
      await waitFor(() => !!root(element).querySelector('.foot'));
      for (const each of root(element).querySelectorAll('details')) each.open = true;
      await waitFor(
        () =>
          !!root(element).querySelector('.take button') &&
          root(element).querySelectorAll('tbody tr').length >= root(element).querySelectorAll('.bars .phase').length,
      );
      // A file of events is all the author's.
      const file = /moon\.json/.test(html) ? ((await (await fetch('/demo/gallery/moon.json')).json()) as unknown) : {};
      const own = [...textsOf(html, set), ...textsOf('<i></i>', file)];
      const isEvents = /moon\.json/.test(html);
      const found = strangers(said(root(element)), [...own, INTL]);
      expect(isEvents ? found.filter((each) => !own.some((text) => text.includes(each))) : found).to.deep.equal([]);
      if (isEvents) return;

      const svg = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml');
      const drawn = [...svg.querySelectorAll('text')].map((each) => each.textContent).join(' ');
      expect(others(drawn, own), 'SVG').to.deep.equal([]);
      for (const each of svg.querySelectorAll('title, desc'))
        expect(others(each.textContent, own), 'SVG').to.deep.equal([]);
      expect(others(await element.toMarkdown(), own), 'Markdown').to.deep.equal([]);
      if (!/start="/.test(html)) return;
      const calendar = (await element.toICS()).replace(/\r\n /g, '').split('\r\n');
      const told = calendar.flatMap((line) => /^(?:SUMMARY|DESCRIPTION|X-WR-CALNAME):(.*)/.exec(line)?.[1] ?? []);
      expect(told.length).to.be.above(2);
      for (const line of told)
        expect(others(line.replace(/\\n/g, ' ').replace(/\\(.)/g, '$1'), own), 'calendar').to.deep.equal([]);
    });
});

describe('a timeline', () => {
  const LANGUAGES: Record<string, [lang: string, list: string, expected: string, amount: string]> = {
    German: ['de', '<ol><li>Ansage: ein Tag</li><li>Ergebnis: 4 bis 6 Quartale</li></ol>', '1 Quartal', '4–6 Quartale'],
    French: [
      'fr',
      '<ol><li>Annonce : un jour</li><li>Effet : 4 à 6 trimestres</li></ol>',
      '1 trimestre',
      '4 à 6 trimestres',
    ],
    Spanish: [
      'es',
      '<ol><li>Anuncio: un día</li><li>Efecto: 4 a 6 trimestres</li></ol>',
      '1 trimestre',
      '4 a 6 trimestres',
    ],
    Arabic: ['ar', '<ol><li>إعلان: يوم</li><li>نتائج: من 4 إلى 6 أرباع سنوية</li></ol>', 'ربع سنوي', ''],
    Japanese: ['ja', '<ol><li>発表：1日</li><li>成果：4～6四半期</li></ol>', '1四半期', '4～6四半期'],
  };
  const spoken: Record<string, TimelineLanguage> = { ar, de, es, fr, ja };

  for (const [name, [lang, list, expected, amount]] of Object.entries(LANGUAGES)) {
    it(`reads ${name} and speaks it, and reads English there too`, async () => {
      const element = await mount(list, `lang="${lang}" expect="${expected}"`);
      expect(heard).to.deep.equal([]);
      expect(phases(element)).to.have.length(2);
      expect(one(element, '.table summary')).to.equal(spoken[lang]!.table);
      if (amount) expect(all(element, '.bars .phase .small')[1]).to.equal(amount);
      const other = await mount(LIST, `lang="${lang}" expect="1 quarter" unit="quarter"`);
      expect(heard).to.deep.equal([]);
      expect(phases(other)).to.have.length(4);
      expect(one(other, '.lead strong')).to.equal(one(element, '.lead strong'));
    });

    it(`has built-in content in ${name}`, async () => {
      const element = await mount('', `lang="${lang}"`);
      expect(phases(element)).to.deep.equal(spoken[lang]!.preset.steps);
      expect(one(element, '.eyebrow')).to.contain(spoken[lang]!.preset.title);
    });

    it(`says how much too early it is on one line, inside, in ${name}`, async () => {
      for (const width of [580, 640, 900]) {
        const element = await mount('', `lang="${lang}"`, width);
        const words = root(element).querySelector('.gap span b')!;
        // Numbers within Arabic are boxes of their own, on the same line.
        const lines = new Set([...words.getClientRects()].map(({ top }) => Math.round(top)));
        expect(lines.size, `${width}`).to.equal(1);
        const [box, track] = [words, element].map((each) => each.getBoundingClientRect());
        expect(box!.left, `${width}`).to.be.at.least(track!.left);
        expect(box!.right, `${width}`).to.be.at.most(track!.right);
      }
    });

    it(`is no wider than 280 px in ${name}, whatever is open`, async () => {
      for (const attributes of ['', 'start="2027-01-04" fiscal-year-start="4"', 'schedule="sequential"']) {
        const element = await mount('', `lang="${lang}" controls ${attributes}`, 280);
        for (const each of root(element).querySelectorAll('details')) each.open = true;
        await waitFor(() => !!root(element).querySelector('.take button') && !!root(element).querySelector('.range'));
        expect(element.scrollWidth, attributes).to.be.at.most(280);
        expect(element.parentElement!.scrollWidth, attributes).to.be.at.most(280);
      }
    });
  }

  it('in Arabic puts a label in Latin letters before what it says of it, which is at the right', async () => {
    const element = await mount(LIST, 'lang="ar" expect="1 quarter" expect-label="SAP launch"', 900);
    for (const selector of ['h3', '.flag']) {
      const texts = document.createTreeWalker(root(element).querySelector(selector)!, NodeFilter.SHOW_TEXT);
      const edges = (pattern: RegExp) => {
        texts.currentNode = texts.root;
        while (texts.nextNode()) {
          const { data } = texts.currentNode as Text;
          const found = pattern.exec(data);
          if (!found) continue;
          const range = document.createRange();
          range.setStart(texts.currentNode, found.index);
          range.setEnd(texts.currentNode, found.index + found[0].length);
          return range.getBoundingClientRect();
        }
        throw new Error(`${selector} does not say ${pattern}`);
      };
      expect(edges(/SAP/).left, selector).to.be.greaterThan(edges(/قبل|بعد/).right);
    }
  });

  it('in Arabic does not space the letters of its heading', async () => {
    const element = await mount('', 'lang="ar"');
    const { letterSpacing } = getComputedStyle(root(element).querySelector('.title')!);
    expect(parseFloat(letterSpacing) || 0).to.equal(0);
  });

  it('writes Gregorian dates, whatever calendar a place is used to', async () => {
    for (const lang of ['ar-SA', 'ja-JP-u-ca-japanese', 'de']) {
      const element = await mount('', `lang="${lang}" start="2027-01-04"`);
      const written = new Intl.DateTimeFormat(lang, {
        ...{ day: 'numeric', month: 'short', year: 'numeric' },
        ...{ calendar: 'gregory', timeZone: 'UTC' },
      }).format(Date.UTC(2028, 6, 4));
      expect(table(element).at(-1)![3], lang).to.equal(written.replace(/\s+/g, ' '));
    }
  });

  it('keeps what a reader assumed, and what is open, when the language changes', async () => {
    for (const inner of [LIST, '']) {
      const element = await mount(inner, 'controls expect="1 quarter"');
      const [, sequential] = root(element).querySelectorAll<HTMLInputElement>('[type="radio"]');
      sequential!.click();
      await element.updateComplete;
      const slider = root(element).querySelector<HTMLInputElement>('[type="range"]')!;
      slider.value = '5';
      slider.dispatchEvent(new Event('change'));
      await element.updateComplete;
      const figures = () => table(element).map((row) => row.slice(1, 4).join().replaceAll(',', ' ').length);
      const before = figures().length;
      for (const [lang, words] of [
        ['de', de],
        ['ar', ar],
        ['en', wordsEnglish],
      ] as const) {
        element.lang = lang;
        await waitFor(() => one(element, '.table summary') === words.table);
        expect(sequential!.checked, lang).to.equal(true);
        expect(slider.value, lang).to.equal('5');
        expect(one(element, '.lead'), lang).to.contain(
          words.after({ number: new Intl.NumberFormat(lang).format(5), value: 5, unit: 'quarter' }).slice(1),
        );
        expect(root(element).querySelector<HTMLDetailsElement>('.table')!.open).to.equal(true);
        expect(figures()).to.have.length(before);
      }
      expect(heard).to.deep.equal([]);
    }
  });

  it('still reads what the page wrote, when the page changes its language and not its text', async () => {
    const element = await mount('<ol><li>Ansage: 1 bis 2 Quartale</li></ol>', 'lang="de" expect="ein Quartal"');
    element.lang = 'en';
    await waitFor(() => one(element, '.table summary') === wordsEnglish.table);
    expect(all(element, '.bars .phase .small')).to.deep.equal(['1–2 quarters']);
    expect(heard).to.deep.equal([]);
  });

  it('speaks two languages on one page, each in its place', async () => {
    const home = place(
      `<p lang="de"><${tag} expect="1 quarter">${LIST}</${tag}></p><p><${tag} expect="1 quarter">${LIST}</${tag}></p>`,
    );
    const both = [...home.querySelectorAll<PivotTimeline>(tag)];
    await Promise.all(both.map(({ ready }) => ready));
    await Promise.all(both.map(({ updateComplete }) => updateComplete));
    expect(both.map((each) => one(each, '.table summary'))).to.deep.equal([de.table, wordsEnglish.table]);
    expect(both.map((each) => one(each, '.lead strong'))).to.deep.equal(['0 von 20 Verläufen', '0 of 20 futures']);
  });

  it('picks the author’s text of its language', async () => {
    const element = await mount('', 'lang="fr"');
    element.definition = {
      ...{ kind: 'timeline', schema: 1, id: 'a', lang: 'en', title: { en: 'Plan', fr: 'Projet' } },
      phases: [{ id: 'a', label: { en: 'Begin', fr: 'Commencer' }, min: 1, max: 2, unit: 'week' }],
      expect: { value: 1, unit: 'week', label: { en: 'The board waits', fr: 'Le conseil attend' } },
    };
    await waitFor(() => phases(element).join() === 'Commencer');
    expect(one(element, 'h3')).to.match(/^Le conseil attend/);
    element.lang = 'en';
    await waitFor(() => phases(element).join() === 'Begin');
    expect(one(element, 'h3')).to.match(/^The board waits/);
  });

  describe('while its language is on its way', () => {
    const { languages } = room;
    const held = (file: Promise<{ words: TimelineLanguage }>) =>
      Object.assign(languages as Record<string, unknown>, { tlh: () => file });
    afterEach(() => delete (languages as Record<string, unknown>).tlh);

    it('leaves the author’s list: no flash of English', async () => {
      let come!: (file: { words: TimelineLanguage }) => void;
      held(new Promise((resolve) => (come = resolve)));
      const home = place(`<${tag} lang="tlh" expect="1 quarter">${LIST}</${tag}>`);
      const element = inside(home);
      await element.updateComplete;
      await new Promise((done) => setTimeout(done, 50));
      expect(element.querySelector('li')!.getBoundingClientRect().height).to.be.above(0);
      expect(root(element).querySelector('.iw')).to.equal(null);
      come({ words: { ...english, table: 'raS' } });
      await element.ready;
      expect(one(element, '.table summary')).to.equal('raS');
    });

    it('and speaks English where it cannot be had, and says so once', async () => {
      held(Promise.reject(new Error('tlh.js did not load as built')));
      const element = inside(place(`<${tag} lang="tlh" expect="1 quarter">${LIST}</${tag}>`));
      await element.ready;
      await element.updateComplete;
      expect(one(element, '.table summary')).to.equal(wordsEnglish.table);
      expect(heard).to.have.length(1);
      expect(heard[0]).to.contain('tlh.js did not load as built');
    });
  });

  it('mirrors in Arabic on a page that runs from left to right, its image too', async () => {
    const marks = async (lang: string) => {
      const element = await mount('', `lang="${lang}" expect="1 quarter"`, 900);
      const box = element.getBoundingClientRect();
      return [
        ...root(element).querySelectorAll('.plot :is(.solid, .fade, .med, .scale .line, .sure, .maybe, .stack i)'),
      ].map((each) => {
        const { left, right } = each.getBoundingClientRect();
        return lang === 'ar' ? [box.right - right, box.right - left] : [left - box.left, right - box.left];
      });
    };
    const [left, right] = [await marks('en'), await marks('ar')];
    expect(left.length).to.be.above(30);
    left.forEach((ends, i) => ends.forEach((end, j) => expect(right[i]![j]!, `${i}`).to.be.closeTo(end, 1)));
    const svg = await (await mount('', 'lang="ar"')).toSVG();
    expect(svg).to.match(/<svg[^>]* lang="ar" direction="rtl"/);
  });

  it('says a site’s own words as docs/languages.md has them', async () => {
    const paper = await (await fetch('/docs/languages.md')).text();
    const [, html, code] = /```html\n(<insight-provider>[\s\S]*?)```\s*```js\n([\s\S]*?)```/.exec(paper)!;
    const element = inside(place(html!));
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a page runs it as a script
    (new Function(code!) as () => void)();
    await element.ready;
    await waitFor(() => one(element, '.dots .name') === 'Twenty ways it may go');
    expect(one(element, '.lead')).to.match(/^after 1 quarter: 0 of 20 ways lead there\./);
    expect(one(element, '.key')).to.contain('as likely as not');
  });
});

describe('how many futures are done by then', () => {
  for (const [lang, between] of Object.entries({ en: 'of', de: 'von', ar: 'من', ja: '中' }))
    it(`stands beside its line and not across it, wherever that is (${lang})`, async () => {
      for (const width of [280, 720])
        for (const expect_ of [0.5, 1, 2.5, 4, 4.4, 4.6, 5, 5.5, 6, 7, 9]) {
          const html = `<${tag} expect="${expect_} quarters" lang="${lang}">${LIST}</${tag}>`;
          const home = place(html, lang === 'ar' ? { dir: 'rtl' } : {}, width);
          const element = inside(home);
          await element.ready;
          await waitFor(() => one(element, '.stacks .said').includes(between));
          const box = (selector: string) => root(element).querySelector(`.stacks ${selector}`)!.getBoundingClientRect();
          const [words, line] = [box('.said'), box('.line')];
          const apart = Math.max(words.left - line.right, line.left - words.right);
          expect(apart, `${expect_} quarters at ${width} px`).to.be.above(0);
          const picture = box('.flag');
          expect(words.left >= picture.left - 0.5 && words.right <= picture.right + 0.5).to.equal(true);
          home.remove();
        }
    });
});

it('says how far too early beside a gap too short for it, in a page from right to left too', async () => {
  for (const lang of ['en', 'ar']) {
    const page = { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' };
    const element = inside(place(`<${tag} expect="5.5 quarters">${LIST}</${tag}>`, page));
    await element.ready;
    await waitFor(() => /[؀-ۿ]/.test(one(element, '.gap')) === (lang === 'ar'));
    const box = (selector: string) => root(element).querySelector(`.gap ${selector}`)!.getBoundingClientRect();
    const [words, gap] = [box('span b'), box('i')];
    const apart = lang === 'ar' ? words.left - gap.right : gap.left - words.right;
    expect(apart, lang).to.be.within(-1, 2);
  }
});
