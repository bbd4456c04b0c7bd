import { plainJson } from '../../kit/core/json.js';
import { moreWordsEnglish, type MoreWords } from './more.words.js';
import { el } from './written.js';

/** Whose steps they are, and who is told of a tick. */
export interface Ticks {
  card: Element;
  id: string;
  tell(step: string, isDone: boolean): void;
  locale: string;
  words: object;
}

/** What is ticked of each card's steps, which may be drawn anew in another language. */
const ticked = new WeakMap<Element, { id: string; done: Set<string> }>();

function act(label: string, listener: () => void): HTMLElement {
  const button = el('button', el('span', label)) as HTMLButtonElement;
  button.type = 'button';
  button.className = 'act';
  button.setAttribute('part', 'button');
  button.addEventListener('click', listener);
  return button;
}

/**
 * The author's list once more, with a box to tick before each step, and above it a bar that fills and how many are done;
 * and the buttons for them.
 */
export function steps(
  list: Element,
  { card, id, tell, locale, words: spoken }: Ticks,
): { drawn: Element; controls: Element } {
  const words: MoreWords = { ...moreWordsEnglish, ...spoken };
  /** Under which name the browser keeps them, where the page asked for that. */
  const key = card.hasAttribute('remember') && `insight-card:${id}`;
  const bar = el('div');
  bar.className = 'ticks';
  bar.ariaHidden = 'true';
  const count = el('span');
  count.className = 'small';
  count.role = 'status';
  let before = ticked.get(card);
  if (before?.id !== id) ticked.set(card, (before = { id, done: new Set() }));
  const { done } = before;
  const boxes = new Map<string, HTMLInputElement>();

  const show = () => {
    boxes.forEach((box, step) => (box.checked = done.has(step)));
    [...bar.children].forEach((stretch, i) => (stretch.className = i < done.size ? 'on' : ''));
    count.textContent = words.done(done.size.toLocaleString(locale), boxes.size.toLocaleString(locale), done.size);
  };
  const keep = () => {
    if (key)
      try {
        localStorage.setItem(key, plainJson([...done]));
      } catch {
        // Full, or forbidden: the ticks stay on this page.
      }
    show();
  };

  const items = [...list.children].map((item, i) => {
    // A step is known by its own id, else by its number.
    const step = item.id || `${i + 1}`;
    const box = el('input') as HTMLInputElement;
    box.type = 'checkbox';
    box.addEventListener('change', () => {
      done[box.checked ? 'add' : 'delete'](step);
      keep();
      tell(step, box.checked);
    });
    boxes.set(step, box);
    bar.append(el('i'));
    const text = el('span', ...item.cloneNode(true).childNodes);
    const lead = text.firstElementChild;
    // What a step begins with in bold is its title.
    if (lead?.matches('b,strong') && text.textContent.trimStart().startsWith(lead.textContent))
      text.className = 'named';
    const line = el('li', el('label', box, text));
    line.setAttribute('part', 'step');
    return line;
  });
  const drawn = el('ol', ...items);
  // Safari takes its role away from a list without markers.
  drawn.role = 'list';
  drawn.setAttribute('part', 'steps');
  const kept = el('span', words.kept(!!key));
  kept.className = 'small';
  const controls = el(
    'div',
    act(words.again, () => {
      done.clear();
      keep();
    }),
    act(words.print, () => print()),
    kept,
  );
  controls.className = 'controls';
  const progress = el('div', bar, count);
  progress.className = 'progress';
  progress.setAttribute('part', 'progress');

  try {
    for (const step of JSON.parse((key && localStorage.getItem(key)) || '[]') as string[])
      if (boxes.has(step)) done.add(step);
  } catch {
    // None that can be read.
  }
  show();
  return { drawn: el('div', progress, drawn), controls };
}
