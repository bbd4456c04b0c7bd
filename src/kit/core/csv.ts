/** What a spreadsheet would take for a formula, and run, when a file is opened (OWASP, "CSV Injection"). */
const FORMULA = '[=+\\-@＝＋－＠\\t\\r\\n]';
const RISKY = new RegExp(`^'*${FORMULA}`);
const GUARDED = new RegExp(`^'+${FORMULA}`);

/** Of comma, semicolon and tab, what the first line has most of outside quotes: the comma of equals. */
function separatorOf(source: string): string {
  const counts = new Map([',', ';', '\t'].map((each) => [each, 0]));
  let quoted = false;
  for (const char of source) {
    if (char === '"') quoted = !quoted;
    else if (!quoted && (char === '\n' || char === '\r')) break;
    else if (!quoted && counts.has(char)) counts.set(char, counts.get(char)! + 1);
  }
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

/**
 * A table from text (RFC 4180), as spreadsheets write it: any line end, a BOM, and commas, semicolons or tabs between
 * fields, as the first line has them. A quote within an unquoted field is a character; one that never closes runs to
 * the end. The apostrophe with which {@link toCsv} guards a formula is taken off again.
 *
 * Every line end ends a row, so an empty line is a row of one empty field, and {@link linesOf} can tell where each stands.
 * Linear in the length; never throws.
 */
export function parseCsv(text: string): string[][] {
  const source = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(source);
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  const endField = () => {
    row.push(GUARDED.test(field) ? field.slice(1) : field);
    field = '';
  };
  const endRow = () => {
    endField();
    rows.push(row);
    row = [];
  };
  for (let i = 0; i < source.length; i++) {
    const char = source[i]!;
    if (quoted) {
      if (char !== '"') field += char;
      else if (source[i + 1] === '"') field += source[++i];
      else quoted = false;
    } else if (char === '"' && !field) quoted = true;
    else if (char === separator) endField();
    else if (char === '\n' || char === '\r') {
      if (char === '\r' && source[i + 1] === '\n') i++;
      endRow();
    } else field += char;
  }
  if (field || row.length) endRow();
  return rows;
}

/** The line, counted from 1, on which each row begins: quoted fields may hold line ends of their own. */
export function linesOf(rows: readonly (readonly string[])[]): number[] {
  let line = 1;
  return rows.map((row) => {
    const begins = line++;
    for (const field of row) line += field.split(/\r\n?|\n/).length - 1;
    return begins;
  });
}

/**
 * A table as text (RFC 4180): commas, CRLF after every row, quotes where they are needed, and an apostrophe before what
 * a spreadsheet would run as a formula. Numbers are never guarded. A file for spreadsheets wants a BOM before it.
 */
export const toCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.map(cell).join()}\r\n`).join('');

function cell(value: string | number): string {
  const text = typeof value === 'string' && RISKY.test(value) ? `'${value}` : String(value);
  return /[",;\t\r\n\uFEFF]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
