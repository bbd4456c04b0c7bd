import { useState } from 'react';
import type { TimelineDefinition } from 'insight-widgets';
import 'insight-widgets/define/insight-card';
import 'insight-widgets/define/pivot-misalignment-quiz';
import 'insight-widgets/define/pivot-timeline';
import 'insight-widgets/jsx';

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
  const [isShown, setShown] = useState(true);
  const [schedule, setSchedule] = useState<'elapsed' | 'sequential'>('elapsed');
  const [cards, setCards] = useState(questions);
  const [said, setSaid] = useState('Nothing answered yet');

  return (
    <>
      <h1>React</h1>
      <button onClick={() => setShown(!isShown)}>Show or hide the plan</button>
      <button onClick={() => setSchedule('sequential')}>One after another</button>
      {isShown && <pivot-timeline definition={plan} schedule={schedule} />}

      <button onClick={() => setCards([...cards, another])}>Add a card</button>
      <button onClick={() => setCards(cards.slice(1))}>Remove the first card</button>
      {cards.map(({ title, text }) => (
        <insight-card key={title} variant="answer">
          <h2>{title}</h2>
          <p>{text}</p>
        </insight-card>
      ))}

      <pivot-misalignment-quiz oninsight-answer={({ detail }) => setSaid(`${detail.index} of ${detail.of} answered`)} />
      <p id="said">{said}</p>
    </>
  );
}
