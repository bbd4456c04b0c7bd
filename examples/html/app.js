const find = (id) => document.getElementById(id);
const on = (id, act) => find(id).addEventListener('click', act);

const timeline = document.createElement('pivot-timeline');
timeline.definition = {
  kind: 'timeline',
  schema: 1,
  id: 'plan',
  phases: [
    { id: 'pay', label: 'Rewrite the pay plans', min: 1, max: 2, unit: 'quarter' },
    { id: 'train', label: 'Retrain the people', min: 2, max: 3, unit: 'quarter' },
  ],
};
timeline.schedule = 'elapsed';
find('plan').append(timeline);

on('toggle', () => (timeline.isConnected ? timeline.remove() : find('plan').append(timeline)));
on('sequence', () => (timeline.schedule = 'sequential'));

const cards = find('cards');
on('add', () => {
  const card = document.createElement('insight-card');
  const [title, text] = [document.createElement('h2'), document.createElement('p')];
  title.textContent = 'What is asked of them?';
  text.textContent = 'One thing less than before.';
  card.append(title, text);
  cards.append(card);
});
on('remove', () => cards.firstElementChild?.remove());

document.addEventListener('insight-answer', ({ detail }) => {
  find('said').textContent = `${detail.index} of ${detail.of} answered`;
});
