// An app of somebody's in React, which its development build mounts twice.
import { createElement as h, StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
const card = (title) => ({ kind: 'card', schema: 1, id: 'c', variant: 'answer', title, text: 'Words.' });
function App() {
  const [step, set] = useState(0);
  window.set = set;
  return h(
    'main',
    null,
    h('pivot-misalignment-quiz', { onClick() {} }),
    h('insight-card', { definition: card('Step ' + step) }),
    step < 2 &&
      h(
        'pivot-timeline',
        { schedule: step ? 'sequential' : 'elapsed', expect: '1 quarter' },
        h('ol', null, h('li', null, 'Rewrite the pay plans: 1-2 quarters'), h('li', null, 'Results: 4-6 quarters')),
      ),
    step === 1 && h('pivot-timeline', { id: 'late', src: '/held.json' }),
  );
}
createRoot(document.getElementById('app')).render(h(StrictMode, null, h(App)));
