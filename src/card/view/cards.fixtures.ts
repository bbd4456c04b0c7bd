import type { CardDefinition } from '../model/schema.js';

/** Each variant as an author writes it in HTML, and as a definition. For tests. */
export const asHtml = {
  answer: `<p>Strategy</p><h3>Why does it fail?</h3>
    <p><strong>The speech is new.</strong> The machinery behind it is not.</p><p>So people carry on.</p>
    <ul><li>Incentives</li><li>Metrics</li></ul><p><a href="#test">Test your own</a></p>`,
  stat: `<p>The figure</p><h3><data value="70">70%</data> of programmes are said to fail</h3>
    <p>The number is usually credited to one firm.</p><cite><a href="https://example.org/h">Hughes</a>, 2011</cite>`,
  compare: `<p>Said and rewarded</p><h3>Four departments</h3><table>
    <thead><tr><th>Team</th><th>Asked for</th><th>Rewarded</th></tr></thead>
    <tbody><tr><th>Sales</th><td>Fewer contracts</td><td>The <em>number</em> of deals</td></tr>
    <tr><th>Product</th><td>Compliance</td><td>Self-serve</td></tr></tbody></table>`,
  steps: `<p>Three steps</p><h3>Move the machinery</h3><ol><li id="list"><b>List it</b> Pay and dashboards.</li>
    <li><b>Name what stops</b></li><li>Decide</li></ol>`,
  quote: `<p>On culture</p><blockquote>“You have made their best skills worth less.”</blockquote><cite>The article</cite>`,
} as const;

const common = { kind: 'card', schema: 1 } as const;

export const asDefinition: Record<keyof typeof asHtml, CardDefinition> = {
  answer: {
    ...common,
    id: 'a',
    variant: 'answer',
    eyebrow: 'Strategy',
    title: 'Why does it fail?',
    text: 'The speech is new. The machinery behind it is not.\n\nSo people carry on.',
    tags: ['Incentives', 'Metrics'],
    cta: { label: 'Test your own', href: '#test' },
  },
  stat: {
    ...common,
    id: 's',
    variant: 'stat',
    eyebrow: 'The figure',
    title: 'of programmes are said to fail',
    figure: { value: 70, unit: '%' },
    text: 'The number is usually credited to one firm.',
    source: { name: 'Hughes, *a journal*', url: 'https://example.org/h', year: 2011 },
    evidence: 'disputed',
    note: 'Examined **five** publications.',
  },
  compare: {
    ...common,
    id: 'c',
    variant: 'compare',
    eyebrow: 'Said and rewarded',
    title: 'Four departments',
    columns: { label: 'Team', stated: 'Asked for', actual: 'Rewarded' },
    rows: [
      { label: 'Sales', stated: 'Fewer contracts', actual: 'The *number* of deals' },
      { label: 'Product', stated: 'Compliance', actual: 'Self-serve' },
    ],
  },
  steps: {
    ...common,
    id: 't',
    variant: 'steps',
    eyebrow: 'Three steps',
    title: 'Move the machinery',
    steps: [
      { id: 'list', title: 'List it', text: 'Pay and dashboards.' },
      { title: 'Name what stops' },
      { title: 'Decide' },
    ],
  },
  quote: {
    ...common,
    id: 'q',
    variant: 'quote',
    eyebrow: 'On culture',
    title: '“You have made their best skills worth less.”',
    source: { name: 'The article' },
  },
};
