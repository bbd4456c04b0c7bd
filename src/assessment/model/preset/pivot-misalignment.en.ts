/**
 * The words of the default assessment, by id. Another language is another object with the same keys.
 * The facts are those of the article "Why do strategic pivots fail to gain traction?".
 */
export const en = {
  title: 'How real is your pivot?',

  incentive: 'Incentives',
  'incentive.high': 'pay follows the new strategy',
  'incentive.low': 'pay still follows the old strategy',
  metric: 'Metrics',
  'metric.high': 'the new numbers are on the table',
  'metric.low': 'reviews still turn on the old numbers',
  resource: 'Resources',
  'resource.high': 'money and people have moved',
  'resource.low': 'money and people have not moved',
  culture: 'Culture',
  'culture.high': 'the new way of working earns respect',
  'culture.low': 'respect still goes to the old way of working',

  targets: 'Targets and bonuses now reward what the new strategy asks for.',
  'old-wins': 'Around here, people still gain most by winning the old kind of work.',
  promotion: 'The last people promoted here had done something for the new strategy.',
  'first-number': 'Our reviews open with a number that only the new strategy can move.',
  pressure: 'When results come under pressure, the old targets are the ones that count.',
  'pressure.help': 'Think of the last month that went badly.',
  'own-number': 'I can name a number in my own work that the new strategy is meant to change.',
  money: 'Most of our budget and best people have moved to the new priorities.',
  added: 'New priorities were added, and none of the old ones has ended.',
  hiring: 'The jobs we advertise today describe the skills that the new strategy needs.',
  praise: 'The people who are praised in front of everyone work in the new way.',
  slow: 'Whoever takes the care that the new strategy needs is seen as holding others up.',
  decision: 'When an easy win for the old strategy turns up, our leaders let it go.',
  'decision.help': 'Think of what they did, not of what they said.',

  misaligned: 'misaligned',
  'misaligned.title': 'The pivot is still only words',
  'misaligned.text':
    'Most of what steers people day to day was built for the old strategy and still pulls that way. They are not being stubborn: they can see what is rewarded.',
  drifting: 'drifting',
  'drifting.title': 'The pivot is drifting',
  'drifting.text':
    'Part of what steers people has changed and part has not. Where the two disagree, most will go on doing what is rewarded.',
  aligned: 'aligned',
  'aligned.title': 'The pivot is real',
  'aligned.text':
    'What people are paid for, measured by, given and praised for mostly points the same way as the announcement. Hold that line: results take four to six quarters to show.',

  audit: 'List what still rewards the old strategy',
  'audit.text':
    'Before another word about direction, go through pay, numbers, budgets, hiring, promotions and habits, and write down how and when each will change.',
  reward: 'Move a reward, and give the date',
  'reward.text':
    'Make one bonus or target pay for what the new strategy asks, and announce it with the day it takes effect. Pay plans take a quarter or two to rewrite, so begin now.',
  replace: 'Replace one number on the dashboard',
  'replace.text':
    'Take a figure that only the new strategy can move, open every review with it, and retire the old figure it stands for.',
  stop: 'Say what stops',
  'stop.text':
    'Name the work that ends, and move its people and money this quarter. A priority that is only added has to compete with all the others.',
  promote: 'Promote the new way where all can see it',
  'promote.text':
    'Thank and promote people for what the new strategy needs, even when it looks slower. Habits take three to four quarters to turn, and everyone watches who gets on.',
  explain: 'Tell each team what changes for them',
  'explain.text':
    'The machinery has moved ahead of the people. Explain why the change is needed, what good work looks like now, and which old strengths have become a burden.',
  decide: 'Let the next hard decision prove it',
  'decide.text':
    'Turn down the next easy win for the old strategy, and say why. People believe decisions sooner than slides.',
};
