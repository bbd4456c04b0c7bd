import { durationWordsEnglish } from '../../kit/core/duration.js';
import { set, whole, type Vocabulary } from './vocabulary.js';

const PLURAL = /[^s]s$/i;

export const english: Vocabulary = {
  lang: 'en',
  common: set('the and of to is that for with are this not they what from but it as by'),
  durations: {
    ...durationWordsEnglish,
    numbers: { ...durationWordsEnglish.numbers, single: 1, eighteen: 18, twenty: 20, thirty: 30, ninety: 90 },
  },
  topics: {
    answer: whole(
      'short answer|quick answer|brief answer|^(?:the |our )?(?:\\p{L}+ )?answer(?: in .{1,20})?(?=[\\s.:!]*$)|in short|in brief|in a nutshell|tl;?dr|bottom line|key takeaway|at a glance|summary',
    ),
    misalignments: whole(
      'misalignments?|mismatch(?:es)?|disconnects?|contradictions?|inconsistenc(?:y|ies)|say[- ]do gaps?|gaps|blind spots|tensions|conflicts|where .{1,40} diverges?',
    ),
    remedies: whole(
      'how to|how (?:leaders|teams|companies|you|we) (?:can|should|do|make|get|fix)|what (?:to do|works|helps|leaders should|you can do|good .{1,30} do)|steps?|remed(?:y|ies)|fix(?:es|ing)?|solutions?|playbook|checklist|recommendations?|action plan|actions?|making .{1,40} (?:stick|work|last|real)|getting .{1,40} right|next moves?|moves?|practices|ways to|do instead|doing it right|what it takes|a better way',
    ),
    causes: whole(
      "why|causes?|reasons?|drivers|barriers|obstacles|root causes?|what (?:goes wrong|gets in the way|holds|blocks|stops|keeps)|forces|culprits|what's (?:behind|going on)|behind",
    ),
  },
  labels: {
    stated: whole(
      'stated|declared|official|officially|announced|announcement|proclaimed|espoused|professed|promised?|on paper|on the slides?|what (?:we|they|you|leaders|leadership|management|the (?:company|strategy|plan|slide|board)) (?:say|says|said|announces?|announced|promises?|promised)|says|said|claim|claims|claimed|intended|intention|the talk|the words?|the pitch|publicly|rhetoric|formal|strategy|words',
    ),
    actual: whole(
      'actual|actually|real|reality|really|in practice|practice|in fact|day[- ]to[- ]day|everyday|lived|observed|on the ground|rewarded|the walk|deeds|what (?:the )?(?:calendars?|budgets?|dashboards?|numbers|data|payslips?|systems?|figures) (?:shows?|says?|rewards?)|what (?:happens|people see|teams see|gets|is|we do|they do|you see|the (?:budget|calendar|dashboard|system|systems) says?).*|does|done|yet|but|meanwhile|experienced?|signals?',
    ),
    result: whole(
      'results?|consequences?|outcome|effect|impact|so|therefore|upshot|lesson|what follows|takeaway|which means|what people (?:learn|conclude)|the message',
    ),
  },
  imperatives: set(
    'audit change make over-communicate overcommunicate communicate reinforce start stop align build define set name give measure reward move put tell show write list map identify choose pick hire train retrain retire replace remove cut fund reallocate review test track publish explain invite involve agree create assign appoint pay promote protect schedule plan tie link treat turn use celebrate redirect say ask listen teach coach share keep hold let begin end close open find fix check do avoid run budget rewrite redesign rebuild clarify commit decide focus prioritize prioritise sequence simplify translate update sunset kill model repeat connect bring take get lead look count free rotate staff simulate pilot launch invest announce secure document design establish adopt embed empower',
  ),
  contrast:
    /[,;:]?\s+(?:but|yet|while|whereas|although|however,?)\s+|\s*[;–—]\s*(?:but|yet|in practice|in reality)?,?\s*/i,
  hopes: whole(
    'expect|expects|expected|expecting|expectations?|hopes?|hoped|hoping|wants?|wanted|demands?|demanded|anticipates?|anticipated|looks? for|looking for|counts? on|counting on|assumes?|assumed|promised?|patience|waits?|budget(?:s|ed)?|allow(?:s|ed)?|plans? (?:for|on)|gives? (?:it|them|the \\w+)|given',
  ),
  soon: whole(
    'within|in|after|by the end of|by|inside of|inside|over|during|before|at most|for|lasts?|runs out (?:in|after)|gives? (?:it|them|the \\w+)|given',
  ),
  filler:
    /^(?:a single|one single|a(?=\s\d)|about|around|roughly|just|only|a mere|mere|barely|the|its|their|first|next|under|less than|no more than|not more than|at most|some|as little as|the space of)\s+/i,
  opening:
    /^(?:if|when|where|because|since|so|and|but|yet|still|as long as|while|once|however|meanwhile|today|often|usually|typically|in practice)[,\s]\s*/i,
  attribution: [
    /\baccording to (?:a |an |the )?(.{2,80}?)(?=[,;.:)]|\s(?:only|about|around|nearly|some|roughly|at|more|less|fewer|up|over|\d)|$)/i,
    /[,–—]\s*(?:says?|reports?|finds?|according to|so)\s+(?:a |an |the )?([^,]{2,80}?)[.!]?$/i,
    /\bsources?:\s*(.{2,80}?)(?=[;.)]|$)/i,
    /^(?:a |an |the )?(.{2,60}?)(?:'s|’s)? (?:\d{4} )?(?:survey|study|report|research|analysis|poll|review)?\s*(?:found|finds|reports?|reported|estimates?|estimated|shows?|showed|says|concluded|concludes|puts|measured)\b/i,
    /[–—-]\s*((?!\d)\p{Lu}.{1,60}?)\.?$/u,
  ],
  survey: whole('survey|surveys|surveyed|poll|polls|polled|respondents|barometer'),
  estimate: whole('estimates?|estimated|forecasts?|predicts?|predicted|projections?|projected|expects'),
  fractions: [
    [whole('two[- ]thirds'), 2, 3],
    [whole('three[- ]quarters'), 3, 4],
    [whole('three[- ]fifths'), 3, 5],
    [whole('four[- ]fifths'), 4, 5],
    [whole('(?:one|a)[- ]third'), 1, 3],
    [whole('(?:one|a)[- ]quarter of'), 1, 4],
  ],
  ofWhole: /(?:out of|of|in)(?: every)?/,
  goes: (share, from, to) => `${share}${from} ${/^(?:to|into|towards?)\s/i.test(to) ? 'goes' : 'is spent'} ${to}`,
  statement: (line) => {
    const passive =
      /^((?:\S+ ){1,3}?)((?:still |mostly |only |often )?)(\p{L}+ed) (on|by|via|through|as|for|with|in|against|from)\s/iu.exec(
        line,
      );
    const subject = passive?.[1]?.trimEnd();
    if (!passive || !subject || whole('is|are|was|were|gets?|be|been|has|have|who|that|which').test(subject))
      return line;
    return `${subject} ${PLURAL.test(subject) ? 'are' : 'is'} ${line.slice(passive[1]!.length)}`;
  },
  texts: {
    draft: 'Draft from the article: the author has yet to review it.',
    answer: 'Short answer',
    expectation: 'Expected',
    if: 'If',
    then: 'Then',
    stated: 'Stated',
    actual: 'Actual',
    low: ['misaligned', 'Said, and not yet so'],
    mid: ['drifting', 'Partly so'],
    high: ['aligned', 'What is said is what is done'],
  },
};
