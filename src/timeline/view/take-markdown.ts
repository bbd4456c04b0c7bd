import { toMarkdown } from '../io/markdown.js';
import type { Maker } from './take.js';

export const make: Maker['make'] = (taken, { present }) => toMarkdown(taken.definition, present(taken), taken.text);
