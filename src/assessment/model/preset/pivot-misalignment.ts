import type { Condition } from '../../../kit/core/condition.js';
import type { AssessmentDefinition, ResultLeaf } from '../schema.js';

/*
 * The default content, on the facts of the article "Why do strategic pivots fail to gain traction?". Every text stands
 * beside the id by which another language replaces it.
 */

/** Each with what it means to stand high or low in it. */
const DIMENSIONS = [
  ['incentive', 'Incentives', 'pay follows the new strategy', 'pay still follows the old strategy'],
  ['metric', 'Metrics', 'the new numbers are on the table', 'reviews still turn on the old numbers'],
  ['resource', 'Resources', 'money and people have moved', 'money and people have not moved'],
  ['culture', 'Culture', 'the new way of working earns respect', 'respect still goes to the old way'],
] as const;

/** Three a dimension. The second of each speaks for the old strategy and is scored the other way round. */
const ITEMS: readonly (readonly [id: string, text: string, help?: string])[] = [
  ['targets', 'Targets and bonuses now reward what the new strategy asks for.'],
  ['old-wins', 'Around here, people still gain most by winning the old kind of work.'],
  ['promotion', 'The last people promoted here had done something for the new strategy.'],

  ['first-number', 'Our reviews open with a number that only the new strategy can move.'],
  [
    'pressure',
    'When results come under pressure, the old targets are the ones that count.',
    'Think of the last month that went badly.',
  ],
  ['own-number', 'I can name a number in my own work that the new strategy is meant to change.'],

  ['money', 'Most of our budget and best people have moved to the new priorities.'],
  ['added', 'New priorities were added, and none of the old ones has ended.'],
  ['hiring', 'The jobs we advertise today describe the skills that the new strategy needs.'],

  ['praise', 'The people who are praised in front of everyone work in the new way.'],
  ['slow', 'Whoever takes the care that the new strategy needs is seen as holding others up.'],
  [
    'decision',
    'When an easy win for the old strategy turns up, our leaders let it go.',
    'Think of what they did, not of what they said.',
  ],
];

const BANDS = [
  [
    0,
    'misaligned',
    'The pivot is still only words',
    'Most of what steers people was built for the old strategy. They are not being stubborn: they can see what is rewarded.',
  ],
  [
    40,
    'drifting',
    'The pivot is drifting',
    'Part of what steers people has changed and part has not. Where the two disagree, most do what is rewarded.',
  ],
  [
    70,
    'aligned',
    'The pivot is real',
    'What people are paid for, measured by, given and praised for mostly points one way. Hold it: results take four to six quarters.',
  ],
] as const;

/** The remedies, one for each dimension that is not aligned; what the total says comes before the parts. */
const ADVICE: readonly (readonly [id: string, when: Condition<ResultLeaf>, title: string, text: string])[] = [
  [
    'audit',
    { dimension: 'total', lt: 40 },
    'List what still rewards the old strategy',
    'Go through pay, numbers, budgets, hiring, promotions and habits, and write down how and when each will change.',
  ],
  [
    'reward',
    { dimension: 'incentive', lt: 70 },
    'Move a reward, and give the date',
    'Make one bonus pay for what the new strategy asks. Pay plans take a quarter or two to rewrite, so begin now.',
  ],
  [
    'replace',
    { dimension: 'metric', lt: 70 },
    'Replace one number on the dashboard',
    'Open every review with a figure that only the new strategy can move, and retire the old one it stands for.',
  ],
  [
    'stop',
    { dimension: 'resource', lt: 70 },
    'Say what stops',
    'Name the work that ends, and move its people and money this quarter. What is only added competes with the rest.',
  ],
  [
    'promote',
    { dimension: 'culture', lt: 70 },
    'Promote the new way where all can see it',
    'Even when it looks slower. Habits take three to four quarters to turn, and everyone watches who gets on.',
  ],
  [
    'explain',
    {
      all: [
        { any: ['incentive', 'metric', 'resource'].map((id) => ({ gap: [id, 'culture'], gte: 25 })) },
        { weakest: 'culture' },
      ],
    },
    'Tell each team what changes for them',
    'Why the change is needed, what good work looks like now, and which old strengths have become a burden.',
  ],
  [
    'decide',
    { dimension: 'total', gte: 70 },
    'Let the next hard decision prove it',
    'Turn down the next easy win for the old strategy, and say why. People believe decisions sooner than slides.',
  ],
];

/** Whether pay, numbers, means and habits follow a new strategy, in twelve statements. A new object each time. */
export const pivotMisalignment = (): AssessmentDefinition => ({
  kind: 'assessment',
  schema: 1,
  id: 'pivot-misalignment',
  version: '1',
  title: 'How real is your pivot?',
  dimensions: DIMENSIONS.map(([id, label, high, low]) => ({ id, label, high, low })),
  items: ITEMS.map(([id, text, help], i) => ({
    id,
    dimension: DIMENSIONS[Math.floor(i / 3)]![0],
    type: 'scale',
    text,
    help,
    reverse: i % 3 === 1,
  })),
  bands: BANDS.map(([from, id, title, text]) => ({ id, from, label: id, title, text })),
  advice: ADVICE.map(([id, when, title, text], i) => ({ id, when, title, text, priority: +!i })),
});
