import type { Palette } from './palette.js';
import type { Theme } from './theme.js';

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;

function lines({ pairs, moves }: Palette): string[] {
  return [
    ...pairs.map(({ front, back, ratio, needs, draws }) => {
      const said = (Math.floor(ratio * 100) / 100).toFixed(2);
      return `  ${`${front} on ${back}`.padEnd(22)} ${said.padStart(5)}:1  of ${needs}:1  ${draws}`;
    }),
    ...moves.map(({ token, from, to, lightness, chroma }) => {
      const by = [`lightness ${signed(lightness)}`, Math.abs(chroma) < 0.0005 ? '' : `chroma ${signed(chroma)}`];
      return `  moved: ${token} from ${from} to ${to}, ${by.filter(Boolean).join(', ')}`;
    }),
  ];
}

/** What a theme comes to, for people: the contrast of every pair, rounded down, and what was moved by how much. */
export const report = ({ light, dark }: Theme): string =>
  ['light', ...lines(light), 'dark', ...lines(dark), ''].join('\n');
