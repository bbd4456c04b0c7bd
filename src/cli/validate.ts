import { parseJson } from '../kit/core/fetch.js';
import { ProblemError, type Reading } from '../kit/core/problem.js';
import { pretty, readText } from './files.js';
import { validate } from './kinds.js';
import { CONTENT, FINE, line, Misuse, type Verb } from './verb.js';

function validated(text: string): Reading<unknown> & { kind?: string } {
  try {
    return validate(parseJson(text, ''));
  } catch (error) {
    if (error instanceof ProblemError) return { problems: [error.problem] };
    throw error;
  }
}

export const validateVerb: Verb = {
  usage: 'validate <file…>',
  about: 'Says what is wrong with definitions and packs in JSON, each with its file and place.',
  details: [],
  options: {},
  run(files, { json }, { out, err }) {
    if (!files.length) throw new Misuse('a file is missing');
    const results = files.map((file) => ({ file, ...validated(readText(file)) }));
    for (const { file, problems } of json ? [] : results) for (const problem of problems) err(line(file, problem));
    const right = results.filter(({ problems }) => !problems.length);
    if (json) out(pretty(results.map(({ file, kind, problems }) => ({ file, kind, problems }))));
    else for (const { file, kind } of right) out(`${file}: a valid ${kind}\n`);
    return right.length < results.length ? CONTENT : FINE;
  },
};
