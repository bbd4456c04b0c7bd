import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { InsightEvent, TimelineDefinition } from 'insight-widgets';
import 'insight-widgets/define/insight-card';
import 'insight-widgets/define/pivot-misalignment-quiz';
import 'insight-widgets/define/pivot-timeline';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Angular</h1>
    <button (click)="isShown.set(!isShown())">Show or hide the plan</button>
    <button (click)="schedule.set('sequential')">One after another</button>
    @if (isShown()) {
      <pivot-timeline [definition]="plan" [schedule]="schedule()"></pivot-timeline>
    }

    <button (click)="cards.set([...cards(), another])">Add a card</button>
    <button (click)="cards.set(cards().slice(1))">Remove the first card</button>
    @for (card of cards(); track card.title) {
      <insight-card variant="answer">
        <h2>{{ card.title }}</h2>
        <p>{{ card.text }}</p>
      </insight-card>
    }

    <pivot-misalignment-quiz (insight-answer)="answered($event)"></pivot-misalignment-quiz>
    <p id="said">{{ said() }}</p>
  `,
})
export class App {
  readonly isShown = signal(true);
  readonly schedule = signal<'elapsed' | 'sequential'>('elapsed');
  readonly cards = signal([
    { title: 'Who decides?', text: 'Whoever pays for the delay.' },
    { title: 'Who is told first?', text: 'Those whose work changes.' },
  ]);
  readonly said = signal('Nothing answered yet');

  readonly another = { title: 'What is asked of them?', text: 'One thing less than before.' };
  readonly plan: TimelineDefinition = {
    kind: 'timeline',
    schema: 1,
    id: 'plan',
    phases: [
      { id: 'pay', label: 'Rewrite the pay plans', min: 1, max: 2, unit: 'quarter' },
      { id: 'train', label: 'Retrain the people', min: 2, max: 3, unit: 'quarter' },
    ],
  };

  answered({ detail }: InsightEvent<'insight-answer'>): void {
    this.said.set(`${detail.index} of ${detail.of} answered`);
  }
}
