import { join } from 'node:path';
import * as z from 'zod/mini';
import { assessmentSchema } from '../assessment/model/schema.js';
import { cardSchema } from '../card/model/schema.js';
import { packSchema } from '../pack/model/schema.js';
import { timelineSchema } from '../timeline/model/schema.js';
import { pretty, writeText } from './files.js';
import { FINE, Misuse, type Verb } from './verb.js';

const SCHEMAS = { assessment: assessmentSchema, card: cardSchema, pack: packSchema, timeline: timelineSchema } as const;
const isKind = (name: string): name is keyof typeof SCHEMAS => Object.hasOwn(SCHEMAS, name);

/** Of what an author writes, so that what has a default may be missing (JSON Schema 2020-12). */
const jsonSchema = (kind: keyof typeof SCHEMAS): object => {
  const { $schema, ...rest } = z.toJSONSchema(SCHEMAS[kind], { io: 'input' });
  return { $schema, title: `insight-widgets: ${kind}`, ...rest };
};

export const schemaVerb: Verb = {
  usage: 'schema [kind] [--out dir]',
  about: 'Writes the JSON Schema of a kind of definition, or of all, for editors and other tools.',
  details: [`Kinds: ${Object.keys(SCHEMAS).join(', ')}.`],
  options: { out: { type: 'string' } },
  run([kind, ...more], { out: folder }, { out }) {
    if (more.length) throw new Misuse('one kind, or all');
    if (kind !== undefined && !isKind(kind)) throw new Misuse(`no kind “${kind}”: ${Object.keys(SCHEMAS).join(', ')}`);
    const kinds = kind === undefined ? Object.keys(SCHEMAS).filter(isKind) : [kind];
    if (typeof folder === 'string')
      for (const each of kinds) {
        const file = join(folder, `${each}.json`);
        writeText(file, pretty(jsonSchema(each)));
        out(`${file}\n`);
      }
    else
      out(
        pretty(
          kind === undefined ? Object.fromEntries(kinds.map((each) => [each, jsonSchema(each)])) : jsonSchema(kind),
        ),
      );
    return FINE;
  },
};
