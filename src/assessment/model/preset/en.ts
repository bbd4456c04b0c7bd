/*
 * The default content, on the facts of the article "Why do strategic pivots fail to gain traction?". These are the ids,
 * in their order; other languages say the same of each.
 */

type By<Id extends string, Texts> = Readonly<Record<Id, Texts>>;

export const content = {
  title: 'How real is your pivot?',
  dimensions: {
    incentive: { label: 'Incentives', high: 'pay follows the new strategy', low: 'pay still follows the old strategy' },
    metric: {
      label: 'Metrics',
      high: 'the new numbers are on the table',
      low: 'reviews still turn on the old numbers',
    },
    resource: { label: 'Resources', high: 'money and people have moved', low: 'money and people have not moved' },
    culture: {
      label: 'Culture',
      high: 'the new way of working earns respect',
      low: 'respect still goes to the old way',
    },
  },
  items: {
    targets: { text: 'Targets and bonuses now reward what the new strategy asks for.' },
    'old-wins': { text: 'Around here, people still gain most by winning the old kind of work.' },
    promotion: { text: 'The last people promoted here had done something for the new strategy.' },

    'first-number': { text: 'Our reviews open with a number that only the new strategy can move.' },
    pressure: {
      text: 'When results come under pressure, the old targets are the ones that count.',
      help: 'Think of the last month that went badly.',
    },
    'own-number': { text: 'I can name a number in my own work that the new strategy is meant to change.' },

    money: { text: 'Most of our budget and best people have moved to the new priorities.' },
    added: { text: 'New priorities were added, and none of the old ones has ended.' },
    hiring: { text: 'The jobs we advertise today describe the skills that the new strategy needs.' },

    praise: { text: 'The people who are praised in front of everyone work in the new way.' },
    slow: { text: 'Whoever takes the care that the new strategy needs is seen as holding others up.' },
    decision: {
      text: 'When an easy win for the old strategy turns up, our leaders let it go.',
      help: 'Think of what they did, not of what they said.',
    },
  },
  bands: {
    misaligned: {
      label: 'misaligned',
      title: 'The pivot is still only words',
      text: 'Most of what steers people was built for the old strategy. They are not being stubborn: they can see what is rewarded.',
    },
    drifting: {
      label: 'drifting',
      title: 'The pivot is drifting',
      text: 'Part of what steers people has changed and part has not. Where the two disagree, most do what is rewarded.',
    },
    aligned: {
      label: 'aligned',
      title: 'The pivot is real',
      text: 'What people are paid for, measured by, given and praised for mostly points one way. Hold it: results take four to six quarters.',
    },
  },
  advice: {
    audit: {
      title: 'List what still rewards the old strategy',
      text: 'Go through pay, numbers, budgets, hiring, promotions and habits, and write down how and when each will change.',
    },
    reward: {
      title: 'Move a reward, and give the date',
      text: 'Make one bonus pay for what the new strategy asks. Pay plans take a quarter or two to rewrite, so begin now.',
    },
    replace: {
      title: 'Replace one number on the dashboard',
      text: 'Open every review with a figure that only the new strategy can move, and retire the old one it stands for.',
    },
    stop: {
      title: 'Say what stops',
      text: 'Name the work that ends, and move its people and money this quarter. What is only added competes with the rest.',
    },
    promote: {
      title: 'Promote the new way where all can see it',
      text: 'Even when it looks slower. Habits take three to four quarters to turn, and everyone watches who gets on.',
    },
    explain: {
      title: 'Tell each team what changes for them',
      text: 'Why the change is needed, what good work looks like now, and which old strengths have become a burden.',
    },
    decide: {
      title: 'Let the next hard decision prove it',
      text: 'Turn down the next easy win for the old strategy, and say why. People believe decisions sooner than slides.',
    },
  },
} satisfies PivotTexts<string, string, string, string>;

interface PivotTexts<D extends string, I extends string, B extends string, A extends string> {
  title: string;
  /** With what it means to stand high or low in it. */
  dimensions: By<D, { label: string; high: string; low: string }>;
  items: By<I, { text: string; help?: string }>;
  bands: By<B, { label: string; title: string; text: string }>;
  advice: By<A, { title: string; text: string }>;
}
type Ids<K extends 'dimensions' | 'items' | 'bands' | 'advice'> = keyof (typeof content)[K];

/** All that the default content says in a language, by the id of what says it. */
export type PivotContent = PivotTexts<Ids<'dimensions'>, Ids<'items'>, Ids<'bands'>, Ids<'advice'>>;
