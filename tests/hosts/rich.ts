// One of each widget with all that it can do on a page, and a definition in JSON of each kind.
import type { Tag } from './widgets.js';

export const RICH = `
  <insight-card id="answer">
    <p>The short answer</p><h2>Why did the change stall?</h2><p>What is paid for did not change.</p>
    <ul><li>A tag</li></ul><p><a href="#plan">Put it to the test</a></p>
  </insight-card>
  <insight-card id="stat" evidence="disputed" source="A survey" source-url="https://example.org/" year="2011"
    note="Five publications were examined.">
    <h3><data value="70">70%</data> of changes are said to fail</h3><p>The figure has no source that is reliable.</p>
  </insight-card>
  <insight-card id="steps" variant="steps">
    <h3>Three steps</h3><ol><li><b>Look</b> at what is paid for</li><li>Ask who decides</li></ol>
  </insight-card>
  <insight-card id="compare" variant="compare">
    <h3>What is said and what is done</h3>
    <table><tr><th>Said</th><th>Done</th></tr><tr><td>Focus</td><td>Forty projects</td></tr></table>
  </insight-card>
  <insight-card id="quote"><blockquote>A thing that somebody said</blockquote><p><cite>A person</cite></p></insight-card>
  <pivot-timeline id="plan" controls start="2027-01-04" expect="1 quarter" expect-label="Leadership expects traction">
    <h2>The results come last</h2>
    <ol><li>Announce it: 1 day</li><li>Rewrite the pay plans: 1-2 quarters</li><li>See results: 4-6 quarters</li></ol>
  </pivot-timeline>
  <insight-quiz id="check" name="check">
    <form>
      <h2>Are we ready?</h2>
      <fieldset id="pay" data-dimension="pay"><legend>Pay follows the plan.</legend>
        <label><input type="radio" name="pay" value="1" /> No</label>
        <label><input type="radio" name="pay" value="2" /> Partly</label>
        <label><input type="radio" name="pay" value="3" /> Yes</label>
      </fieldset>
      <fieldset id="money" data-dimension="money"><legend>What is funded?</legend>
        <label><input type="checkbox" name="money" value="a" data-score="1" /> The old</label>
        <label><input type="checkbox" name="money" value="b" data-score="2" /> The new</label>
      </fieldset>
      <fieldset id="people" data-dimension="people"><legend>Who decides?</legend>
        <label><input type="radio" name="people" value="a" data-score="1" /> Whoever did</label>
        <label><input type="radio" name="people" value="b" data-score="2" /> Whoever must</label>
      </fieldset>
    </form>
  </insight-quiz>
  <pivot-misalignment-quiz id="test"></pivot-misalignment-quiz>`;

const assessment = {
  kind: 'assessment',
  schema: 1,
  id: 'q',
  title: 'From JSON',
  dimensions: [{ id: 'd', label: 'D' }],
  scales: [{ id: 's', min: 1, max: 5 }],
  items: [{ id: 'i', dimension: 'd', type: 'scale', scale: 's', text: 'A statement from JSON' }],
  bands: [{ from: 0, id: 'b', label: 'All of it' }],
  advice: [],
};

export const DEFINITIONS: Readonly<Record<Tag, object>> = {
  'insight-card': { kind: 'card', schema: 1, id: 'c', variant: 'answer', title: 'A title from JSON', text: 'Words.' },
  'pivot-timeline': {
    kind: 'timeline',
    schema: 1,
    id: 't',
    phases: [{ id: 'a', label: 'A phase from JSON', min: 1, max: 2, unit: 'week' }],
  },
  'insight-quiz': assessment,
  'pivot-misalignment-quiz': assessment,
};
