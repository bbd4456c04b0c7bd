import { createSignal, For, Show } from 'solid-js';
import type { TimelineDefinition } from 'insight-widgets';
import 'insight-widgets/define/insight-card';
import 'insight-widgets/define/pivot-misalignment-quiz';
import 'insight-widgets/define/pivot-timeline';
import 'insight-widgets/solid';

const plan: TimelineDefinition = {
  kind: 'timeline',
  schema: 1,
  id: 'plan',
  phases: [
    { id: 'pay', label: 'Rewrite the pay plans', min: 1, max: 2, unit: 'quarter' },
    { id: 'train', label: 'Retrain the people', min: 2, max: 3, unit: 'quarter' },
  ],
};

const questions = [
  { title: 'Who decides?', text: 'Whoever pays for the delay.' },
  { title: 'Who is told first?', text: 'Those whose work changes.' },
];
const another = { title: 'What is asked of them?', text: 'One thing less than before.' };

export function App() {
  const [isShown, setShown] = createSignal(true);
  const [schedule, setSchedule] = createSignal<'elapsed' | 'sequential'>('elapsed');
  const [cards, setCards] = createSignal(questions);
  const [said, setSaid] = createSignal('Nothing answered yet');

  return (
    <>
      <h1>Solid</h1>
      <button onClick={() => setShown(!isShown())}>Show or hide the plan</button>
      <button onClick={() => setSchedule('sequential')}>One after another</button>
      <Show when={isShown()}>
        <pivot-timeline prop:definition={plan} schedule={schedule()} />
      </Show>

      <button onClick={() => setCards([...cards(), another])}>Add a card</button>
      <button onClick={() => setCards(cards().slice(1))}>Remove the first card</button>
      <For each={cards()}>
        {({ title, text }) => (
          <insight-card attr:variant="answer">
            <h2>{title}</h2>
            <p>{text}</p>
          </insight-card>
        )}
      </For>

      <pivot-misalignment-quiz
        on:insight-answer={({ detail }) => setSaid(`${detail.index} of ${detail.of} answered`)}
      />
      <p id="said">{said()}</p>
    </>
  );
}
