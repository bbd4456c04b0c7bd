import { fromCSV as assessmentFromCSV } from '../assessment/io/csv.js';
import { fromSurveyJS } from '../assessment/io/surveyjs.js';
import { parseCsv } from '../kit/core/csv.js';
import type { Reading } from '../kit/core/problem.js';
import { fromCSV as timelineFromCSV } from '../timeline/io/csv.js';
import { fromTimelineJS } from '../timeline/io/timelinejs.js';
import { check } from '../timeline/model/check.js';
import { pretty, readText, writeText } from './files.js';
import { validate } from './kinds.js';
import { CONTENT, FINE, isNote, line, Misuse, type Verb } from './verb.js';

/** A table whose rows have names is a timeline; one whose rows have only words, an assessment. */
const isTimeline = (text: string): boolean =>
  parseCsv(text)
    .find((row) => row.some((field) => field.trim()))
    ?.some((name) => /^(label(:.*)?|headline)$/i.test(name.trim())) ?? false;

const FORMATS: Readonly<Record<string, (text: string) => Reading<unknown>>> = {
  csv: (text) => (isTimeline(text) ? timelineFromCSV(text, check) : assessmentFromCSV(text)),
  surveyjs: fromSurveyJS,
  timelinejs: fromTimelineJS,
};

/** By what is in it; nothing where that may be anything. */
function formatOf(text: string): string | undefined {
  if (!/^\uFEFF?\s*[[{]/.test(text)) return 'csv';
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  const has = (name: string) => Array.isArray((data as Record<string, unknown>)[name]);
  if (has('events')) return 'timelinejs';
  return ['pages', 'elements', 'questions'].some(has) ? 'surveyjs' : undefined;
}

export const importVerb: Verb = {
  usage: 'import <file> [--format csv|surveyjs|timelinejs] [--out file]',
  about: 'Makes a definition of a file of another format.',
  details: [
    'Without --format, by what is in the file; - reads what comes in. What has no counterpart is told and left out.',
    'A table (CSV) with a column Label or Headline is a timeline, and one with a column text an assessment.',
    'docs/files.md has the columns.',
  ],
  options: { format: { type: 'string' }, out: { type: 'string' } },
  run([file, ...more], options, { out, err }) {
    if (file === undefined || more.length)
      throw new Misuse(file === undefined ? 'a file is missing' : 'one file at a time');
    const text = readText(file);
    const format = typeof options.format === 'string' ? options.format : formatOf(text);
    const known = Object.keys(FORMATS).join(', ');
    if (format === undefined) throw new Misuse(`what ${file} is cannot be told: say --format ${known}`);
    if (!Object.hasOwn(FORMATS, format)) throw new Misuse(`no format “${format}”: ${known}`);

    const read = FORMATS[format]!(text);
    const checked = read.definition === undefined ? undefined : validate(read.definition);
    const problems = [...(checked?.problems ?? []), ...read.problems];
    const definition = problems.every(isNote) ? read.definition : undefined;
    const target = options.out;
    if (definition !== undefined && typeof target === 'string') writeText(target, pretty(definition));
    if (options.json) out(pretty({ file, format, kind: checked?.kind, problems, definition }));
    else {
      for (const problem of problems) err(line(file, problem));
      if (definition !== undefined)
        out(typeof target === 'string' ? `${target}: a ${checked?.kind} from ${file}\n` : pretty(definition));
    }
    return definition === undefined ? CONTENT : FINE;
  },
};
