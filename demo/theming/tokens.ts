/** A colour that nothing has by itself. */
export const COLOUR = 'rgb(1, 2, 3)';

const COLOURS = 'ink paper accent ink-soft mark mark-strong line hairline accent-text accent-mark focus'.split(' ');

/** Every token, and a value that no default has. */
export const TOKEN_VALUES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(COLOURS.map((name) => [name, COLOUR])),
  accent: 'rgb(0, 90, 0)',
  font: 'fantasy',
  'font-heading': 'fantasy',
  radius: '11px',
  space: '13px',
  motion: '1234ms',
  reserve: '4321px',
};

/** What a card draws none of. */
const NOT_IN_A_CARD = ['mark', 'motion'];

export const tokensOf = (kind: string): string[] =>
  Object.keys(TOKEN_VALUES).filter((name) => kind !== 'card' || !NOT_IN_A_CARD.includes(name));
