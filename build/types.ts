import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attribute, CustomElementDeclaration } from 'custom-elements-manifest';
import { root } from './tags.js';

/** An element of the manifest, and where its class lies in `dist/npm`. */
export interface Described {
  element: CustomElementDeclaration;
  path: string;
}

/**
 * `dist/types`: what each framework's compiler is told of our tags. `elements.d.ts` is made of the manifest; the others
 * (types/*.d.ts beside this file) say it in a framework's own terms. Each stands by an empty module, for an app imports
 * it.
 */
export function writeTypes(described: readonly Described[], dist: string): void {
  const folder = join(dist, 'types');
  const own = join(root, 'build/types');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
  put('elements.d.ts', elementsOf(described));
  for (const file of readdirSync(own)) {
    copyFileSync(join(own, file), join(folder, file));
    put(file.replace('.d.ts', '.js'), 'export {};\n');
  }
}

const HEAD = '// Made of custom-elements.json by the build.';

const DERIVED = `/** The listener of an event of a tag. */
export type InsightListener<T extends keyof InsightElements, N extends InsightEvents[T]> = (
  event: HTMLElementEventMap[N] & { readonly currentTarget: InsightElements[T] },
) => void;

/** What a page may say of a tag by plain names: its attributes, and the properties that no attribute sets. */
export type InsightProps<T extends keyof InsightElements> = Said<InsightAttributes[T], InsightProperties[T]> &
  Omit<InsightProperties[T], keyof InsightAttributes[T]>;

/** A property of the same name may take more than text does. */
type Said<A, P> = {
  [N in keyof A]: N extends keyof P ? (P[N] extends string | boolean | null | undefined ? A[N] : P[N]) : A[N];
};
`;

function elementsOf(described: readonly Described[]): string {
  const imports = described.map(({ element: { name }, path }) => `import type { ${name} } from '../npm/${path}';`);
  const table = (name: string, about: string, row: (element: CustomElementDeclaration) => string, docs = false) => {
    const rows = described.map(
      ({ element }) => `${doc(docs ? element.description : '', '  ')}  '${element.tagName}': ${row(element)};\n`,
    );
    return `/** ${about} */\nexport interface ${name} {\n${rows.join('')}}\n`;
  };
  return [
    HEAD,
    `${imports.join('\n')}\n`,
    table('InsightElements', 'The class of each tag.', ({ name }) => name, true),
    table(
      'InsightAttributes',
      'The attributes of each tag; those of all HTML elements are not among them.',
      attributes,
    ),
    table('InsightProperties', 'The properties of each tag that a page may set.', properties),
    table('InsightEvents', 'The names of the events of each tag.', ({ events = [] }) =>
      union(events.map(({ name }) => name)),
    ),
    DERIVED,
  ].join('\n');
}

const doc = (text: string | undefined, indent: string): string =>
  text ? `${indent}/** ${text.replaceAll('*/', '*\\/').replaceAll('\n', `\n${indent} * `)} */\n` : '';

const union = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(' | ') || 'never';

const attributes = ({ attributes = [] }: CustomElementDeclaration): string =>
  `{
${attributes
  .filter(({ name }) => name !== 'lang')
  .map((each) => `${doc(each.description, '    ')}    '${each.name}'?: ${typeOf(each)} | undefined;\n`)
  .join('')}  }`;

/** An attribute is text; what is a number may be written as one. */
function typeOf({ type }: Attribute): string {
  const text = (type?.text ?? 'string').replace(/\s*\|\s*null$/, '');
  return text === 'number' ? 'number | `${number}`' : text.replace(/\s*\|\s*/g, ' | ');
}

function properties({ name, members = [] }: CustomElementDeclaration): string {
  const names = members.flatMap((member) =>
    member.kind === 'field' && !member.readonly && !member.static ? member.name : [],
  );
  return `Partial<Pick<${name}, ${union(names)}>>`;
}
