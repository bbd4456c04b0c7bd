/** The pack: one document with the definitions drawn from an article. */
export { migrate } from './model/migrate.js';
export { articleSchema, type ArticleFields, type PackDefinition } from './model/schema.js';
export { validate } from './model/validate.js';
export type { Problem, Reading } from '../kit/core/problem.js';
