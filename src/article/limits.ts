import type { ArticleProblem } from './types.js';

/*
 * Markdown's inline constructs cost as much as the square of their number within one block (micromark looks back from
 * each mark that may close to all that may open), and nested containers more. So they are counted before anything is
 * parsed: with a cap for each block and for the file, the cost is linear in the file's length.
 */

/** Characters: some twenty thousand words. */
export const MAX_CHARACTERS = 131_072;
/** Lines in one block. */
const MAX_LINES = 2000;
const MAX_MARKS = 1000;
const MAX_MARKS_IN_FILE = 20_000;
const MAX_DEPTH = 32;
/** Fences of directives that open something. */
const MAX_DIRECTIVES = 50;

/** What is counted of each block: a run of one character is one mark. */
const MARKS: readonly (readonly [name: string, of: RegExp])[] = [
  ['backticks', /`+/g],
  ['marks of emphasis', /\*+|_+/g],
  ['brackets', /[[\]]/g],
  ['“<”', /</g],
  ['“&”', /&/g],
];

type Refusal = Pick<ArticleProblem, 'code' | 'message' | 'line' | 'expected'>;

/** Why a text is not parsed at all, if so. One pass over it, whatever it holds. */
export function refusal(text: string): Refusal | undefined {
  if (text.length > MAX_CHARACTERS)
    return {
      code: 'too-large',
      line: 1,
      message: `${text.length} characters are more than the ${MAX_CHARACTERS} that are read`,
    };
  const totals = MARKS.map(() => 0);
  let inBlock = MARKS.map(() => 0);
  let lines = 0;
  let directives = 0;
  const complex = (line: number, message: string): Refusal => ({ code: 'too-complex', line, message });

  for (const [i, line] of text.split('\n').entries()) {
    if (!line.trim()) {
      inBlock = MARKS.map(() => 0);
      lines = 0;
      continue;
    }
    if (++lines > MAX_LINES) return complex(i + 1, `a block of more than ${MAX_LINES} lines`);
    if (/^[\s>]*:{2,}\p{L}/u.test(line) && ++directives > MAX_DIRECTIVES)
      return complex(i + 1, `more than ${MAX_DIRECTIVES} directives`);
    if (depthOf(line) > MAX_DEPTH) return complex(i + 1, `quotes or lists nested over ${MAX_DEPTH} deep`);
    for (const [kind, [name, of]] of MARKS.entries()) {
      const count = line.match(of)?.length ?? 0;
      inBlock[kind]! += count;
      totals[kind]! += count;
      if (inBlock[kind]! > MAX_MARKS) return complex(i + 1, `more than ${MAX_MARKS} ${name} in one block`);
      if (totals[kind]! > MAX_MARKS_IN_FILE) return complex(i + 1, `more than ${MAX_MARKS_IN_FILE} ${name}`);
    }
  }
  return undefined;
}

/** How many containers a line may open or continue at its beginning. */
function depthOf(line: string): number {
  const lead = /^(?:[ \t>*+-]|\d{1,9}[.)](?=[ \t]))*/.exec(line)![0];
  const indent = lead.length - lead.trimStart().length;
  const marks = lead.match(/>|[*+-](?=[ \t]|$)|\d+[.)]/g)?.length ?? 0;
  return marks + Math.floor(indent / 4);
}
