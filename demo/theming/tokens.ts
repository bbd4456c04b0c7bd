/** Every token, those that decide first, and a value that no default has and that is seen at once. */
export const TOKEN_VALUES: Readonly<Record<string, string>> = {
  ink: 'light-dark(#1b3a8c, #a9c4ff)',
  paper: 'light-dark(#fff1cc, #2b2207)',
  accent: 'light-dark(#00766a, #3fd0bd)',
  'ink-soft': 'light-dark(#7a3d9c, #d6a8f0)',
  mark: 'light-dark(#c2571a, #f0a070)',
  'mark-strong': 'light-dark(#00566b, #7fd3e8)',
  line: 'light-dark(#b0005a, #ff8fc4)',
  hairline: 'light-dark(#c2571a, #f0a070)',
  'accent-text': 'light-dark(#00766a, #3fd0bd)',
  'accent-mark': 'light-dark(#7b2ff7, #bd97ff)',
  focus: 'light-dark(#b0005a, #ff8fc4)',
  font: 'Georgia, serif',
  'font-heading': 'Georgia, serif',
  radius: '1em',
  space: '0.4em',
  motion: '1.5s',
  reserve: '40em',
};

/** What a card draws none of. */
const NOT_IN_A_CARD = ['mark', 'motion'];

export const tokensOf = (kind: string): string[] =>
  Object.keys(TOKEN_VALUES).filter((name) => kind !== 'card' || !NOT_IN_A_CARD.includes(name));
