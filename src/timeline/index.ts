/** The timeline without a page: reading, judging and computing plans, in Node and in browsers. */
export { check } from './model/check.js';
export type { Distribution } from './model/distribution.js';
export { expectedTries, futuresBy, outlook } from './model/outlook.js';
export { schedule } from './model/concurrent.js';
export { modeOf, type Schedule } from './model/schedule.js';
export { scheduleAny } from './model/graph.js';
export type { Phase, TimelineDefinition } from './model/schema.js';
export { validate } from './model/validate.js';
export { fromCSV } from './io/csv.js';
export { toICS } from './io/ics.js';
export { fromTimelineJS } from './io/timelinejs.js';
export { toCSV } from './io/to-csv.js';
export type { Unit } from '../kit/core/duration.js';
export type { Problem, Reading } from '../kit/core/problem.js';
