/** The closed list of what can be wrong with a widget's data or its way here. Documented in `docs/errors.md`. */
export type ProblemCode =
  // what the data says
  | 'shape' // a field is missing or of another type
  | 'range' // a number or an interval that cannot be
  | 'unit' // a unit nobody knows
  | 'duration' // not a duration
  | 'date' // not a date of the calendar
  | 'duplicate' // an id used twice
  | 'unknown-ref' // an id that nothing has
  | 'cycle' // things that wait for each other
  | 'order' // a list that must be sorted
  | 'too-many'
  | 'too-long'
  | 'empty' // nothing to show
  | 'unread' // a line of the page's own HTML that was left as text
  // how it came here
  | 'fetch'
  | 'timeout'
  | 'too-large'
  | 'not-json'
  | 'format' // a `format` nobody knows
  | 'kind' // a definition of another widget
  | 'not-found' // an id that the pack does not hold
  | 'version' // a schema newer than this library
  // on our side
  | 'chunk' // a file of the library that could not be had or did not match its hash
  | 'render';

/** One thing that is wrong: where (`phases[2].max`, empty for the whole), and what was expected there. */
export interface Problem {
  code: ProblemCode;
  path: string;
  message: string;
}

/** What came of reading a source. Both are present when the rest of it can still be shown. */
export interface Reading<D> {
  definition?: D;
  problems: Problem[];
}

/** A problem on its way up through promises. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(describe(problem));
    this.name = 'ProblemError';
  }
}

/** `phases[2].max: 1 is below min 2` */
export const describe = ({ path, message }: Problem): string => (path ? `${path}: ${message}` : message);

/** What went wrong on our side: a file that could not be had, unless said otherwise. */
export const fault = (error: unknown, code: 'chunk' | 'render' = 'chunk', path = ''): Problem => ({
  code,
  path,
  message: String(error),
});
