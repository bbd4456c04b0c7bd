import { BrandError } from '../brand/error.js';
import { fromDesignTokens, toDesignTokens } from '../brand/dtcg.js';
import { report } from '../brand/report.js';
import { brand, type Theme } from '../brand/theme.js';
import { parseJson } from '../kit/core/fetch.js';
import { ProblemError, type Problem } from '../kit/core/problem.js';
import { pretty, readText, writeText } from './files.js';
import { CONTENT, FINE, isNote, line, Misuse, type Options, type Verb } from './verb.js';

const said = (value: Options[string]): string | undefined => (typeof value === 'string' ? value : undefined);

interface Made {
  theme?: Theme;
  problems: readonly Problem[];
}

function parsed(text: string): { data?: unknown; problems: Problem[] } {
  try {
    return { data: parseJson(text, ''), problems: [] };
  } catch (error) {
    if (error instanceof ProblemError) return { problems: [error.problem] };
    throw error;
  }
}

/** What a file says is content; what the command line says is the command. @throws Misuse */
function make(options: Options): Made {
  const chosen = {
    accent: said(options.accent),
    background: said(options.background),
    darkBackground: said(options['dark-background']),
    font: said(options.font),
    headingFont: said(options['heading-font']),
    radius: said(options.radius),
    space: said(options.space),
    motion: said(options.motion),
  };
  const tokens = said(options.tokens);
  if (tokens === undefined && chosen.accent === undefined) throw new Misuse('--accent or --tokens is missing');
  const reference = Object.values(chosen).find((value) => tokens === undefined && value?.startsWith('{'));
  if (reference) throw new Misuse(`${reference} is of a file of design tokens: --tokens is missing`);
  const { data, problems } = tokens === undefined ? { data: {}, problems: [] } : parsed(readText(tokens));
  if (problems.length) return { problems };
  const reading = fromDesignTokens(data, chosen);
  if (!reading.definition) return { problems: reading.problems };
  try {
    const { accent, ...rest } = reading.definition;
    return { theme: brand(accent, rest), problems: reading.problems };
  } catch (error) {
    if (error instanceof BrandError) throw new Misuse(error.message);
    throw error;
  }
}

export const themeVerb: Verb = {
  usage: 'theme --accent <colour> [--background <colour>] [--font <names>] [--tokens in.json] [--out theme.css]',
  about: 'Makes a theme of a brand’s colour, and says the contrast of every pair that the widgets draw.',
  details: [
    'Colours are written as CSS does: #0a7, teal, rgb(…), hsl(…), oklch(…).',
    '--dark-background  the background where the dark scheme applies; else a dark --background, or one is derived',
    '--heading-font     of titles and large figures; else those of --font',
    '--radius           of buttons and boxes: 0, or in px, em or rem',
    '--space            the unit of the space between rows and pieces, as a radius',
    '--motion           how long a bar takes to move, in ms or s',
    '--tokens           reads a brand from design tokens (2025.10): accent, background, dark-background, font,',
    '                   font-heading, radius, space, motion, light.… and dark.…; what is said above may then be one of',
    '                   the file’s, as {path.to.it}',
    '--dtcg             writes the theme as design tokens',
    'A colour that cannot be read where it is drawn is moved in lightness, as little as needed.',
  ],
  options: Object.fromEntries(
    [
      ...['accent', 'background', 'dark-background', 'font', 'heading-font', 'radius', 'space', 'motion'],
      ...['tokens', 'out', 'dtcg'],
    ].map((name) => [name, { type: 'string' as const }]),
  ),
  run(files, options, { out, err }) {
    if (files.length) throw new Misuse(`“${files[0]}” belongs to no option`);
    const { theme, problems } = make(options);
    const [css, tokens] = [said(options.out), said(options.dtcg)];
    if (theme && css !== undefined) writeText(css, theme.css);
    if (theme && tokens !== undefined) writeText(tokens, pretty(toDesignTokens(theme)));
    if (options.json) {
      const plain = theme && {
        accent: theme.accent,
        properties: theme.properties,
        ...Object.fromEntries(
          (['light', 'dark'] as const).map((scheme) => {
            const { colours, pairs, moves } = theme[scheme];
            return [scheme, { colours, pairs, moves }];
          }),
        ),
      };
      out(pretty({ ...plain, problems }));
    } else {
      for (const problem of problems) err(line(said(options.tokens) ?? 'theme', problem));
      if (theme && css === undefined && tokens === undefined) {
        out(theme.css);
        err(report(theme));
      } else if (theme) {
        out(report(theme));
        for (const file of [css, tokens]) if (file !== undefined) out(`${file}: a theme of ${theme.accent}\n`);
      }
    }
    return theme && problems.every(isNote) ? FINE : CONTENT;
  },
};
