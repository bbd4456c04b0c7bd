import type { Evidence } from '../model/schema.js';

/** What a card says by itself. */
export interface CardWords {
  evidence(grade: Evidence): string;
  source: string;
  /** A link to it, where the author's own words name it. */
  readSource: string;
  /** After the source's name. */
  inYear(year: number): string;
  /** The disclosure with the note. */
  note(grade: Evidence | undefined): string;
  /** Under the pictogram: what it shows, and how sure it is. */
  tenths(count: string, ten: string, grade: Evidence | undefined): string;
  copyLink: string;
  copyQuotation: string;
  copied: string;
  share: string;
}

export const wordsEnglish: CardWords = {
  evidence: (grade) => `Evidence: ${grade}`,
  source: 'Source: ',
  readSource: 'Read the source',
  inYear: (year) => `, ${year}`,
  note: (grade) => (grade === 'disputed' ? 'What is disputed' : 'About the evidence'),
  tenths: (count, ten, grade) =>
    `${count} of ${ten}` +
    (grade
      ? { disputed: ', hatched: the count is not settled', estimate: ', tinted: an estimate' }[grade as string] || ''
      : ', tinted: the evidence is not graded'),
  copyLink: 'Copy link',
  copyQuotation: 'Copy as a quotation',
  copied: 'Copied',
  share: 'Share',
};
