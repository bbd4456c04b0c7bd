/** @jsxImportSource solid-js */
import 'insight-widgets/solid';
import type { PivotTimeline } from 'insight-widgets';

const pack: object = {};
let timeline: PivotTimeline | undefined;
let score: number | null;
let schedule: string | null;

export const right = (
  <insight-provider pack={pack} consent="granted" lang="de" class="all">
    <pivot-timeline
      ref={timeline}
      id="plan"
      definition={{ phases: [] }}
      schedule="sequential"
      prop:expectLabel="Leadership expects traction"
      attr:expect-label="Leadership expects traction"
      attr:fiscal-year-start={4}
      controls
      on:insight-change={(event) => (schedule = event.currentTarget.schedule ?? event.detail.name)}>
      <ol>
        <li>Rewrite the pay plans: 1-2 quarters</li>
      </ol>
    </pivot-timeline>
    <insight-card attr:variant="stat" attr:source-url="https://example.org/" attr:year={2024} bool:remember={false} />
    <pivot-misalignment-quiz
      answers={{ a: 3 }}
      attr:mode="page"
      on:insight-complete={(event) => {
        score = event.detail.total.score;
        event.waitUntil(Promise.resolve());
      }}
    />
  </insight-provider>
);

export const wrong = [
  // @ts-expect-error no such schedule
  <pivot-timeline schedule="never" />,
  // @ts-expect-error no such attribute
  <pivot-timeline attr:phases={[]} />,
  // @ts-expect-error as a property it would be lost
  <insight-card variant="stat" />,
  // @ts-expect-error false as an attribute would be on
  <insight-card attr:remember={false} />,
  // @ts-expect-error what a result comes to is not set
  <insight-quiz prop:result={undefined} />,
  // @ts-expect-error no such tag
  <insight-cards />,
];
