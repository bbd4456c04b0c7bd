import type { Run } from './marks.js';

/** How wide a text is, in pixels. */
export type Measure = (text: string, size: number, weight: number) => number;

/** As much of a canvas as measures text. */
export interface Ruler {
  font: string;
  measureText(text: string): { readonly width: number };
}

export const fontOf = (families: string, size: number, weight: number): string => `${weight} ${size}px ${families}`;

/** As a browser sets these families, from first to last. */
export const measureWith =
  (ruler: Ruler, families: string): Measure =>
  (text, size, weight) => {
    ruler.font = fontOf(families, size, weight);
    return ruler.measureText(text).width;
  };

/**
 * Between these a line may be cut: words, and the characters of East Asian scripts, each with the brackets that open
 * before it and the signs that close after it (the Japanese standard JIS X 4051 names both).
 */
const PIECES =
  /\s+|[^\s⺀-￮]+[、。，．・：；？！」』）】]*|[「『（【]*[⺀-￮][、。，．・：；？！」』）】ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々]*/gu;

/** Text in lines no wider than `width`, cut between {@link PIECES}; one that is wider by itself is cut anywhere. */
export function wrap(runs: readonly Run[], width: number, size: number, measure: Measure): Run[][] {
  const lines: Run[][] = [];
  let line: Run[] = [];
  let used = 0;
  const feed = () => {
    lines.push(line);
    line = [];
    used = 0;
  };
  const put = (run: Run, text: string, length: number) => {
    const last = line.at(-1);
    if (last?.fill === run.fill && last.weight === run.weight)
      line[line.length - 1] = { ...run, text: last.text + text };
    else line.push({ ...run, text });
    used += length;
  };
  for (const run of runs) {
    const lengthOf = (text: string) => measure(text, size, run.weight);
    for (const [piece] of run.text.matchAll(PIECES)) {
      const length = lengthOf(piece);
      if (!piece.trim()) {
        if (used) put(run, ' ', lengthOf(' '));
      } else if (used + length <= width) put(run, piece, length);
      else {
        if (used) feed();
        if (length <= width) put(run, piece, length);
        else
          for (const char of piece) {
            const each = lengthOf(char);
            if (used && used + each > width) feed();
            put(run, char, each);
          }
      }
    }
  }
  feed();
  return lines;
}

/** In as many lines, which are as even as can be without cutting a word: for titles and labels. */
export function balance(run: Run, width: number, size: number, measure: Measure): Run[][] {
  let lines = wrap([run], width, size, measure);
  const most = lines.length;
  const longest = Math.max(...(run.text.match(PIECES) ?? ['']).map((piece) => measure(piece, size, run.weight)));
  for (let narrower = width - size; most > 1 && narrower > longest; narrower -= size) {
    const next = wrap([run], narrower, size, measure);
    if (next.length > most) break;
    lines = next;
  }
  return lines;
}
