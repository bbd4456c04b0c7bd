import { tokensIn } from './token.js';

/** A result as somebody passed it on: its token, and the words before the address, which are mostly a name. */
export interface Pasted {
  token: string;
  name: string;
}

const LONGEST = 40;

/** Every token in what was pasted, line by line: `Ann: https://…#insight=…`. */
export const pastedIn = (text: string): Pasted[] =>
  text.split(/\r\n?|\n/).flatMap((line) => {
    const before = /^(.*?)\s*[:–—-]?\s+(?=\S*insight=)/.exec(line)?.[1]?.trim() ?? '';
    const name = before.includes('insight=') ? '' : before.slice(0, LONGEST);
    return tokensIn(line).map((token, i) => ({ token, name: i ? '' : name }));
  });
