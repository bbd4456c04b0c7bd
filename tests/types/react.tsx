/** @jsxImportSource react */
import 'insight-widgets/jsx';
import type { PivotTimeline } from 'insight-widgets';

const pack: object = {};
let timeline: PivotTimeline | null;
let score: number | null;
let schedule: string | null;

export const right = (
  <insight-provider pack={pack} consent="granted" lang="de" className="all">
    <pivot-timeline
      ref={(element) => void (timeline = element)}
      key="plan"
      id="plan"
      definition={{ phases: [] }}
      schedule="sequential"
      expectLabel="Leadership expects traction"
      expect-label="Leadership expects traction"
      fiscal-year-start={4}
      controls
      oninsight-change={(event) => (schedule = event.currentTarget.schedule ?? event.detail.name)}>
      <ol>
        <li>Rewrite the pay plans: 1-2 quarters</li>
      </ol>
    </pivot-timeline>
    <insight-card variant="stat" source-url="https://example.org/" year={2024} remember={false} />
    <pivot-misalignment-quiz
      answers={{ a: 3 }}
      mode="page"
      oninsight-complete={(event) => {
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
  <pivot-timeline phases={[]} />,
  // @ts-expect-error answers go by the ids of questions
  <insight-quiz answers="agree" />,
  // @ts-expect-error what a result comes to is not set
  <insight-quiz result={undefined} />,
  // @ts-expect-error no such detail
  <insight-card oninsight-cta={(event) => event.detail.name} />,
  // @ts-expect-error no such tag
  <insight-cards />,
];
