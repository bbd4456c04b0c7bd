import type { TimelineDefinition } from '../model/schema.js';

/** The definition as a file that a widget reads again. */
export const toJSON = (definition: TimelineDefinition): string => `${JSON.stringify(definition, null, 2)}\n`;
