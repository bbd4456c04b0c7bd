/** What a brand cannot be made of. */
export type BrandFault = 'colour' | 'translucent' | 'font' | 'radius' | 'space' | 'motion';

/** Says for people what is wrong with an input of a brand; `code` says it for programs. */
export class BrandError extends Error {
  constructor(
    readonly code: BrandFault,
    message: string,
  ) {
    super(message);
    this.name = 'BrandError';
  }
}

/** What somebody gave, short enough for a line and without what moves a terminal's cursor. */
export function quoted(input: unknown): string {
  const text = (typeof input === 'string' ? input : (JSON.stringify(input) ?? String(input))).replace(/\p{Cc}/gu, ' ');
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}
