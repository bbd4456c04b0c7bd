import type { InsightQuiz } from './insight-quiz.js';

const radioOf = ({ target }: Event): HTMLInputElement | undefined =>
  target instanceof HTMLInputElement && target.type === 'radio' ? target : undefined;

/**
 * A choice leads on by itself where `may()` says so: by pointer or by the space bar. Moving between radios with the
 * arrows chooses too, and must not lead away (WCAG 2.2, 3.2.2); Enter leads on in any case.
 */
export function autoAdvance(quiz: InsightQuiz, may: () => boolean): void {
  const root = quiz.renderRoot;
  let arrows = false;
  const advance = () => {
    // What the answer changes is rendered first: which question is next, and whether there is an outcome to show.
    if (may()) void quiz.updateComplete.then(() => root.querySelector<HTMLElement>('.go')?.click());
  };
  root.addEventListener('pointerdown', () => (arrows = false));
  root.addEventListener('keydown', (event) => {
    const { key } = event as KeyboardEvent;
    arrows = key.startsWith('Arrow');
    const radio = radioOf(event);
    if (key === ' ' && radio?.checked) advance();
  });
  root.addEventListener('change', (event) => {
    const radio = radioOf(event);
    if (radio && !arrows) advance();
  });
  // The second half of a double click falls on the next question, which it must not answer.
  root.addEventListener('click', (event) => {
    if ((event as MouseEvent).detail > 1 && (event.target as Element).closest('.opts') && may()) event.preventDefault();
  });
}
