import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildVerb } from './build.js';
import { importVerb } from './import.js';
import { prefixVerb } from './prefix.js';
import { schemaVerb } from './schema.js';
import { themeVerb } from './theme.js';
import { validateVerb } from './validate.js';
import { CONTENT, FINE, Misuse, USAGE, type Output, type Verb } from './verb.js';

const VERBS: Readonly<Record<string, Verb>> = {
  build: buildVerb,
  import: importVerb,
  validate: validateVerb,
  schema: schemaVerb,
  theme: themeVerb,
  prefix: prefixVerb,
};

/** The same for every verb. */
const COMMON = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

const help = (): string =>
  [
    'Usage: insight-widgets <verb> …',
    '',
    ...Object.values(VERBS).flatMap(({ usage, about }) => [`  ${usage}`, `      ${about}`]),
    '',
    '  --json     say what came of it as JSON',
    '  --help     of all, or after a verb, of that',
    '  --version',
    '',
    `Exit code: ${FINE} fine, ${CONTENT} something is wrong with the content, ${USAGE} with the command.`,
    '',
  ].join('\n');

/** The package's own file lies two folders up, from the sources as from what is built of them. */
const version = (): string =>
  (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;

/** Runs a command line, without the name of the program, and gives the exit code. */
export function run([name = '', ...args]: readonly string[], output: Output): number {
  if (name === '--version') output.out(`${version()}\n`);
  if (/^(-h|--help)$/.test(name)) output.out(help());
  if (/^(-h|--help|--version)$/.test(name)) return FINE;
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name]! : undefined;
  try {
    if (!verb) throw new Misuse(name ? `no verb “${name}”` : 'a verb is missing');
    const { values, positionals } = parse(verb, args);
    if (!values.help) return verb.run(positionals, values, output);
    output.out([`Usage: insight-widgets ${verb.usage}`, '', verb.about, ...verb.details, ''].join('\n'));
    return FINE;
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    output.err(`insight-widgets: ${error.message}\n`);
    output.err(`Usage: insight-widgets ${verb ? verb.usage : '<verb> …'}, or --help\n`);
    return USAGE;
  }
}

function parse({ options }: Verb, args: string[]) {
  try {
    return parseArgs({ args, options: { ...options, ...COMMON }, allowPositionals: true });
  } catch (error) {
    throw new Misuse((error as Error).message);
  }
}
