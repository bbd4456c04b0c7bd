// A visitor who does all that there is to do.
import type { Page } from '../pages/harness/index.js';
import type { InsightQuiz } from '../../src/assessment/view/insight-quiz.js';
import type { InsightCard } from '../../src/card/view/insight-card.js';
import type { PivotTimeline } from '../../src/timeline/view/pivot-timeline.js';

/**
 * Takes every quiz on the page to its result and opens all that can be done with it; opens, changes and takes away
 * every timeline; ticks the steps of every card. It runs in the page, and sees nothing of this file. Gives, by the element's id, what came of it.
 */
export async function everything(): Promise<Record<string, unknown>> {
  const came: Record<string, unknown> = {};
  const until = async <T>(what: string, find: () => T): Promise<NonNullable<T>> => {
    for (let i = 0; i < 500; i++) {
      const found = find();
      if (found) return found;
      await new Promise((done) => setTimeout(done, 20));
    }
    throw new Error(`${what} did not come`);
  };
  for (const each of document.querySelectorAll<InsightQuiz>(
    ':is(insight-card, insight-quiz, pivot-timeline, pivot-misalignment-quiz)',
  )) {
    await customElements.whenDefined(each.localName);
    await each.ready;
    await each.updateComplete;
  }
  const button = (root: ShadowRoot, words: string) =>
    until(`“${words}”`, () => [...root.querySelectorAll('button')].find((each) => each.textContent.trim() === words));

  for (const quiz of document.querySelectorAll<InsightQuiz>('insight-quiz, pivot-misalignment-quiz')) {
    if (quiz.error) continue;
    const root = quiz.shadowRoot!;
    for (let asked = 0; !quiz.result && asked < 40; asked++) {
      root.querySelector<HTMLElement>('fieldset input')!.click();
      await quiz.updateComplete;
      root.querySelector<HTMLElement>('.go')!.click();
      await quiz.updateComplete;
    }
    if (root.querySelectorAll('.parts > *').length) {
      (await button(root, 'Show as a shape')).click();
      await until('the shape', () => root.querySelector('svg polygon, svg path[d]'));
      (await button(root, 'Compare with colleagues')).click();
      (await until('the links', () => root.querySelector('textarea'))).value = 'nothing';
      (await button(root, 'Add')).click();
      (await button(root, 'Change an answer')).click();
      const field = await until('an answer', () => root.querySelector<HTMLSelectElement>('.given select'));
      field.selectedIndex = 1;
      // MooTools has an Event of its own.
      field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
      await quiz.updateComplete;
    }
    came[quiz.id] = typeof quiz.result?.total.score;
  }

  for (const timeline of document.querySelectorAll<PivotTimeline>('pivot-timeline')) {
    if (timeline.error) continue;
    const root = timeline.shadowRoot!;
    for (const details of root.querySelectorAll('details')) details.open = true;
    const table = await until('the table', () => root.querySelector('table'));
    const mode = root.querySelectorAll<HTMLElement>('.controls [type=radio]')[1];
    if (mode) {
      mode.click();
      await until('another schedule', () => /after another|before it is done/.test(root.textContent));
      (await until('a range', () => root.querySelector<HTMLInputElement>('.range input'))).value = '3';
      (await button(root, 'Back to the author’s numbers')).click();
    }
    const png = await timeline.toPNG();
    came[timeline.id] = [
      table.rows.length,
      png.type,
      (await timeline.toSVG()).slice(0, 5),
      (await timeline.toCSV()).split(',')[0],
      (await timeline.toMarkdown()).includes('**'),
      root.querySelector('.controls') ? (await timeline.toICS()).slice(0, 15) : '',
    ];
  }

  for (const card of document.querySelectorAll<InsightCard>('insight-card')) {
    if (card.error) continue;
    const boxes = card.shadowRoot!.querySelectorAll<HTMLElement>('input[type=checkbox]');
    for (const box of boxes) box.click();
    card.shadowRoot!.querySelector('details')?.setAttribute('open', '');
    came[card.id] = boxes.length ? card.shadowRoot!.querySelector('[role=status]')!.textContent : 'read';
  }
  return came;
}

export const useEverything = (at: Page) => at.evaluate(everything);
