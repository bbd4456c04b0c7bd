/** The element classes and what an app needs to type them. Nothing is registered by this import: that is `./define`. */
export { InsightCard } from './card/view/insight-card.js';
export { InsightQuiz } from './assessment/view/insight-quiz.js';
export { PivotMisalignmentQuiz } from './assessment/view/pivot-misalignment-quiz.js';
export { InsightProvider } from './provider/insight-provider.js';
export { PivotTimeline } from './timeline/view/pivot-timeline.js';
export { define, type Naming, type RenamedElements } from './embed/define-as.js';
export { defineAll } from './embed/define-all.js';
export { InsightEvent, type InsightDetails, type InsightEventName, type Sender } from './kit/element/events.js';
export type { Answer, Answers } from './assessment/model/answer.js';
export type { AssessmentDefinition } from './assessment/model/schema.js';
export type { AssessmentResult } from './assessment/model/score.js';
export type { CardDefinition } from './card/model/schema.js';
export type { TimelineDefinition } from './timeline/model/schema.js';
export type { PackDefinition } from './pack/model/schema.js';
export type { Locale } from './embed/locale.js';
export type { Problem, ProblemCode } from './kit/core/problem.js';
export type { Text } from './kit/core/text.js';
