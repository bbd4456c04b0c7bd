import { fixture, html } from '@open-wc/testing';
import { assessment, scaleItem } from '../../../tests/fixtures/assessment.js';
import type { AssessmentDefinition } from '../model/schema.js';
import type { InsightQuiz } from './insight-quiz.js';

/** What a visitor can see and use of a quiz. */
export class Page {
  constructor(readonly quiz: InsightQuiz) {}
  get root() {
    return this.quiz.shadowRoot!;
  }
  all = (selector: string) => [...this.root.querySelectorAll<HTMLElement>(selector)];
  text = (selector: string) => this.root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  get fields() {
    return this.all('input') as HTMLInputElement[];
  }
  get focused() {
    return this.root.activeElement;
  }
  get buttons() {
    return this.all('button').map((button) => button.textContent.trim());
  }
  async press(words: string) {
    const button = this.all('button').find((each) => each.textContent.trim() === words);
    if (!button) throw new Error(`no button "${words}" among ${this.buttons.join(', ')}`);
    button.click();
    await this.quiz.updateComplete;
  }
  /** Chooses an answer by its words, in a question by its words where there are several. */
  async choose(words: string, question = '') {
    const group = this.all('fieldset').find((each) => each.textContent.includes(question))!;
    const labels = [...group.querySelectorAll('label')];
    const label = labels.find((each) => each.textContent.trim() === words);
    if (!label)
      throw new Error(`no answer "${words}" among ${labels.map((each) => each.textContent.trim()).join(', ')}`);
    label.click();
    await this.quiz.updateComplete;
  }
  async type(words: string) {
    const field = this.fields.find(({ type }) => type === 'text')!;
    field.value = words;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.quiz.updateComplete;
  }
}

export async function open(template: unknown): Promise<Page> {
  const box = await fixture<HTMLElement>(html`<div>${template}</div>`);
  const quiz = box.querySelector<InsightQuiz>('insight-quiz, pivot-misalignment-quiz')!;
  await quiz.ready;
  await quiz.updateComplete;
  return new Page(quiz);
}

export const given = (definition: AssessmentDefinition) =>
  open(html`<insight-quiz .definition=${definition}></insight-quiz>`);

const option = (id: string, score: number) => ({ id, label: `Option ${id}`, score });

/** One item of each kind. */
export const everyKind = () =>
  assessment({
    title: 'Every kind',
    items: [
      scaleItem('scale', {
        dimension: 'a',
        help: 'Think of last week.',
        scale: { min: 0, max: 10, labels: ['Never', 'Always'], notSure: true },
      }),
      { id: 'choice', type: 'choice', text: 'Which one?', dimension: 'a', options: [option('x', 0), option('y', 1)] },
      {
        id: 'multiple',
        type: 'multiple',
        text: 'Which of these?',
        dimension: 'a',
        options: [option('p', 1), option('q', 1)],
      },
      {
        id: 'points',
        type: 'allocation',
        text: 'Where does the time go?',
        dimension: 'a',
        options: [option('old', 0), option('new', 1), option('none', 0)],
      },
      { id: 'name', type: 'text', text: 'What is your team called?' },
      {
        id: 'check',
        type: 'choice',
        text: 'How many quarters are a year?',
        dimension: 'a',
        explanation: 'A quarter is three months.',
        options: [
          { id: 'three', label: 'Three', explanation: 'Three quarters are nine months.' },
          { id: 'four', label: 'Four', correct: true },
        ],
      },
    ],
  });

/** What the page hears from the widgets in it, in order. */
export async function heard(
  names: string[],
  work: () => Promise<unknown>,
): Promise<{ type: string; detail: object }[]> {
  const events: { type: string; detail: object }[] = [];
  const listen = (event: Event) => events.push({ type: event.type, detail: (event as CustomEvent<object>).detail });
  for (const name of names) document.addEventListener(name, listen);
  await work().finally(() => {
    for (const name of names) document.removeEventListener(name, listen);
  });
  return events;
}

export async function warnings(work: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (...words: unknown[]) => said.push(words.join(' '));
  await work().finally(() => (console.warn = warn));
  return said;
}
