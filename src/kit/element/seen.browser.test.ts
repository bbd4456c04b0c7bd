import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { read } from '../core/foreign.js';
import { define } from './define.js';
import { InsightElement } from './insight-element.js';
import type { Room } from './source.js';

interface Note {
  kind: 'note';
  id: string;
}

class SeenNote extends InsightElement<Note> {
  static override readonly tag: string = 'seen-note';
  protected readonly room: Room<Note> = {
    kind: 'note',
    words: {},
    languages: {},
    read: ({ id }) => ({ definition: { kind: 'note', id }, problems: [] }),
    check: () => [],
    validation: () => Promise.resolve({ validate: () => ({ problems: [] }), read }),
  };
  protected view() {
    return html`${this.id}`;
  }
}
define(SeenNote);

/** A page in which a widget of a height stands at a distance from the top of the window, and what it was told of. */
async function page(...notes: { id: string; top: number; height: number }[]) {
  const told: string[] = [];
  const hear = (event: Event) => told.push((event as CustomEvent<Note>).detail.id);
  const at = await fixture<HTMLElement>(html`<div @insight-view=${hear}></div>`);
  at.style.cssText = 'position: absolute; inset: 0; block-size: 30000px';
  for (const { id, top, height } of notes) {
    const note = document.createElement('seen-note');
    note.id = id;
    note.style.cssText = `position: absolute; inset-block-start: ${top}px; inline-size: 200px; block-size: ${height}px`;
    note.append('words');
    at.append(note);
  }
  scrollTo(0, 0);
  return { at, told, find: (id: string) => at.querySelector<SeenNote>(`#${id}`)! };
}

describe('insight-view', () => {
  afterEach(() => scrollTo(0, 0));

  it('is told once, of what is half in view for a second, and not of what is not', async () => {
    const { at, told, find } = await page(
      { id: 'whole', top: 0, height: 50 },
      { id: 'most', top: innerHeight - 60, height: 100 },
      { id: 'little', top: innerHeight - 40, height: 100 },
      { id: 'below', top: innerHeight + 500, height: 100 },
    );
    const { detail } = await oneEvent(find('whole'), 'insight-view');
    expect(detail).to.deep.equal({ id: 'whole', kind: 'note' });
    if (!told.includes('most')) await oneEvent(at, 'insight-view');
    expect(told.sort()).to.deep.equal(['most', 'whole']);
    scrollTo(0, 600);
    await oneEvent(find('below'), 'insight-view');
    scrollTo(0, 0);
    // What comes into view now is told of later than what might be told again.
    const later = document.createElement('seen-note');
    later.id = 'later';
    later.style.cssText = 'position: absolute; inset-block-start: 0; inline-size: 50px; block-size: 50px';
    later.append('words');
    at.append(later);
    await oneEvent(later, 'insight-view');
    expect(told).to.include('below');
    expect(told.filter((id) => id === 'whole')).to.have.length(1);
  });

  it('is told of what fills half the window, however high', async () => {
    const { told, find } = await page({ id: 'high', top: 0, height: innerHeight * 12 });
    await oneEvent(find('high'), 'insight-view');
    expect(told).to.deep.equal(['high']);
  });

  it('is not told of what was in view for less than a second, until it is', async () => {
    const { at, told, find } = await page({ id: 'short', top: 0, height: 100 });
    const short = find('short');
    await short.ready;
    // Two frames: the observer has seen it.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    short.style.visibility = 'visible';
    short.style.insetBlockStart = `${innerHeight * 3}px`;
    const other = document.createElement('seen-note');
    other.id = 'other';
    other.style.cssText = 'position: absolute; inset-block-start: 0; inline-size: 50px; block-size: 50px';
    other.append('words');
    at.append(other);
    await oneEvent(other, 'insight-view');
    expect(told).to.deep.equal(['other']);
    short.style.insetBlockStart = '0';
    await oneEvent(short, 'insight-view');
    expect(told).to.deep.equal(['other', 'short']);
  });

  it('is not told of what has left, and of what comes back from the beginning', async () => {
    const { at, told, find } = await page({ id: 'gone', top: 0, height: 100 }, { id: 'stays', top: 200, height: 100 });
    const gone = find('gone');
    await gone.ready;
    gone.remove();
    await oneEvent(find('stays'), 'insight-view');
    expect(told).to.deep.equal(['stays']);
    at.append(gone);
    await oneEvent(gone, 'insight-view');
    gone.remove();
    at.append(gone);
    await gone.updateComplete;
    const last = document.createElement('seen-note');
    last.id = 'last';
    last.style.cssText = 'position: absolute; inset-block-start: 0; inline-size: 50px; block-size: 50px';
    last.append('words');
    at.append(last);
    await oneEvent(last, 'insight-view');
    expect(told).to.deep.equal(['stays', 'gone', 'last']);
  });
});
