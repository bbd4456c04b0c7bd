import type { State, Subject } from './state.js';

const EYEBROW = '<p>Vision and strategy</p>';

const answer = (rest = '', inner = '') => `<insight-card variant="answer"${rest}>${inner}</insight-card>`;

const FULL = `
  ${EYEBROW}
  <h3>Why does a new strategy fail to take hold?</h3>
  <p>Because the speech is new and the machinery behind it is not. Pay, targets, budgets, hiring and custom go on
    serving the previous plan, so anyone who reads their own situation correctly carries on as before.</p>
  <ul><li>Incentives</li><li>Metrics</li><li>Resources</li><li>Culture</li></ul>
  <p><a href="#card">Put your own pivot to the test</a></p>
`;

const STAT = `
  <p>The figure everyone repeats</p>
  <h3><data value="70">70%</data> of organizational transformations are said to fail</h3>
  <p>The number is usually credited to McKinsey.</p>
  <cite><a href="https://doi.org/10.1080/14697017.2011.630506">Hughes, Journal of Change Management</a>, 2011</cite>
`;

const DISPUTED =
  'Hughes examined five publications that give the figure and found no reliable evidence behind any of them. In a McKinsey ' +
  'survey of 1,546 executives reported in 2009, 38% called their change completely or mostly successful and 10% completely ' +
  'or mostly unsuccessful.';

const stat = (rest: string, inner = STAT) => `<insight-card variant="stat" ${rest}>${inner}</insight-card>`;

/** An invented figure says that it is one. */
const sample = (heading: string) => `
  <p>An invented figure</p>
  <h3>${heading}</h3>
  <p>It stands here to show the form; nobody has measured it.</p>
  <cite>The gallery</cite>
`;

const states: State[] = [
  { id: 'card-answer', caption: 'Answer', html: answer('', FULL) },
  { id: 'card-answer-sidebar', caption: 'Answer in a sidebar', box: 'sidebar', html: answer('', FULL) },
  {
    id: 'card-answer-least',
    caption: 'Answer: a heading and a paragraph, nothing else',
    html: answer('', '<h3>What is a pivot?</h3><p>A change of strategy without a change of vision.</p>'),
  },
  {
    id: 'card-answer-paragraphs',
    caption: 'Two paragraphs',
    html: answer(
      '',
      `<h3>What is a pivot?</h3><p>A change of strategy without a change of vision.</p>
      <p>What follows from it is slower: pay, targets and budgets were set for the plan before.</p>`,
    ),
  },
  {
    id: 'card-answer-long',
    caption: 'A heading of 90 characters',
    box: 'sidebar',
    html: answer(
      '',
      `<h3>Which arrangements of the previous strategy outlive every announcement of the next one?</h3>
      <p>Those that nobody lists: promotion rules, job profiles, and the meetings in which money is handed out.</p>`,
    ),
  },
  {
    id: 'card-answer-prose',
    caption: 'Bold, emphasis, code and a link in the text',
    html: answer(
      '',
      `<h3>What does a definition hold?</h3>
      <p><strong>Plain data.</strong> Text with <em>emphasis</em>, <code>code</code> and
        <a href="https://example.org/">links</a>, and no other markup.</p>`,
    ),
  },
  {
    id: 'card-answer-de',
    caption: 'German',
    lang: 'de',
    box: 'sidebar',
    html: answer(
      '',
      `<p>Strategie</p>
      <h3>Warum verpuffen Strategiewechsel so häufig?</h3>
      <p>Weil sich die Ankündigung ändert, das Räderwerk aber nicht. Vergütungspläne, Zielvereinbarungen und
        Beförderungsrichtlinien dienen weiter dem alten Plan.</p>
      <ul><li>Vergütung</li><li>Kennzahlen</li><li>Mittelverteilung</li><li>Unternehmenskultur</li></ul>`,
    ),
  },
  {
    id: 'card-answer-ar',
    caption: 'Arabic',
    lang: 'ar',
    dir: 'rtl',
    html: answer(
      '',
      `<p>الاستراتيجية</p>
      <h3>لماذا لا تترسخ التحولات الاستراتيجية؟</h3>
      <p>لأن الإعلان يتغير والآلية تبقى كما هي. فالأجور والأهداف والميزانيات ما زالت تخدم الخطة السابقة.</p>
      <ul><li>الحوافز</li><li>المقاييس</li><li>الموارد</li><li>الثقافة</li></ul>
      <p><a href="#card">اختبر خطتك</a></p>`,
    ),
  },
  {
    id: 'card-stat-disputed',
    caption: 'Figure: disputed',
    html: stat(`evidence="disputed" note="${DISPUTED}"`),
  },
  {
    id: 'card-stat-sidebar',
    caption: 'Figure in a sidebar',
    box: 'sidebar',
    html: stat(`evidence="disputed" note="${DISPUTED}"`),
  },
  {
    id: 'card-stat-survey',
    caption: 'Figure: survey',
    html: stat('evidence="survey"', sample('<data value="40">40%</data> of budgets follow the plan')),
  },
  {
    id: 'card-stat-estimate',
    caption: 'Figure: estimate',
    html: stat(
      'evidence="estimate"',
      sample('<data value="60">60%</data> of job profiles still describe the old plan'),
    ),
  },
  {
    id: 'card-stat-peer-reviewed',
    caption: 'Figure: peer-reviewed',
    html: stat(
      'evidence="peer-reviewed"',
      sample('<data value="90">90%</data> of pay plans count what is easy to count'),
    ),
  },
  {
    id: 'card-stat-alone',
    caption: 'A figure that stands by itself',
    html: stat(
      'evidence="estimate"',
      '<p>An invented figure</p><data value="60">60%</data><h3>of job profiles still describe the old plan</h3><p>It stands here to show the form.</p>',
    ),
  },
  {
    id: 'card-stat-no-share',
    caption: 'A figure that is no tenth: no pictogram',
    html: stat(
      'evidence="estimate"',
      sample('<data value="2.94">2.94</data> strategies is what a split of 40, 30 and 30 amounts to'),
    ),
  },
  {
    id: 'card-stat-ar',
    caption: 'Figure, Arabic',
    lang: 'ar',
    dir: 'rtl',
    box: 'sidebar',
    html: stat(
      'evidence="disputed" note="راجع هيوز خمسة منشورات تذكر الرقم ولم يجد وراء أي منها دليلاً موثوقاً."',
      `<p>الرقم الذي يتكرر</p>
      <h3><data value="70">70%</data> من برامج التغيير يقال إنها تفشل</h3>
      <p>ينسب الرقم عادة إلى ماكنزي.</p>
      <cite>هيوز، 2011</cite>`,
    ),
  },
  {
    id: 'card-definition',
    caption: 'From a definition in JSON',
    html: `<insight-card>
      <script type="application/json">
        {
          "kind": "card", "schema": 1, "id": "from-json", "variant": "answer",
          "title": "What does a definition hold?",
          "text": "Plain data. Text with **bold**, *emphasis*, \`code\` and [links](https://example.org/), and no other markup.",
          "tags": ["JSON", "No HTML"]
        }
      </script>
    </insight-card>`,
  },
  {
    id: 'card-dark',
    caption: 'A dark part of a light page',
    host: 'dark',
    html: stat(`evidence="disputed" note="${DISPUTED}"`),
  },
  { id: 'card-tinted', caption: 'A tinted page', host: 'tinted', html: answer('', FULL) },
  {
    id: 'card-brand',
    caption: 'A brand’s accent',
    host: 'brand',
    html: stat(`evidence="disputed" note="${DISPUTED}"`),
  },
  { id: 'card-serif', caption: 'A page set in a serif', host: 'serif', html: answer('', FULL) },
  { id: 'card-empty', caption: 'Empty: nothing is drawn', html: answer() },
  {
    id: 'card-failed',
    caption: 'The data could not be used: the author’s HTML stays',
    html: `<insight-card src="broken.json#card">${FULL}</insight-card>`,
  },
  {
    id: 'card-loading',
    caption: 'The data is on its way: the author’s HTML, nothing else',
    pending: true,
    html: `<insight-card src="never.json">${FULL}</insight-card>`,
  },
];

const COMPARE = `<p>Said and rewarded</p>
  <h3>Four departments, still running the old plan</h3>
  <table>
    <thead><tr><th>Team</th><th>The plan asks for</th><th>The company rewards</th></tr></thead>
    <tbody>
      <tr><th>Sales</th><td>Fewer, larger contracts</td><td>The number of deals closed</td></tr>
      <tr><th>Product</th><td>Compliance and admin tools</td><td>Self-serve features, shipped fast</td></tr>
      <tr><th>Marketing</th><td>Long, advised relationships</td><td>Volume of cheap leads</td></tr>
    </tbody>
  </table>`;
const STEPS = `<p>Five steps that make it stick</p>
  <h3>Move the machinery with the message</h3>
  <ol>
    <li><strong>List what still rewards the old plan</strong> Pay, dashboards, budgets, hiring, promotion and habits.</li>
    <li><strong>Change systems on the day you speak</strong> Give each change a date people can hold you to.</li>
    <li><strong>Name what stops</strong> A new priority without a dropped one is only more work.</li>
  </ol>`;
const QUOTE = `<p>On culture</p>
  <blockquote>The people who thrived under the old plan are not being stubborn. You have made their best skills worth less.</blockquote>
  <cite>Why the new strategy stays on the slide</cite>`;

for (const [variant, html] of Object.entries({ compare: COMPARE, steps: STEPS, quote: QUOTE }))
  states.push(
    { id: `card-${variant}`, caption: variant, html: `<insight-card variant="${variant}">${html}</insight-card>` },
    {
      id: `card-${variant}-sidebar`,
      caption: `${variant} in a sidebar`,
      box: 'sidebar',
      html: `<insight-card variant="${variant}">${html}</insight-card>`,
    },
  );

states.push({
  id: 'card-steps-ticked',
  caption: 'steps, two of them done',
  html: `<insight-card variant="steps">${STEPS}</insight-card>`,
  press: ['List what still rewards', 'Change systems'],
});

export const card: Subject = { id: 'card', title: 'Card', states };
