import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClassMember, CustomElementDeclaration, Declaration, Module, Package } from 'custom-elements-manifest';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { TOKENS } from '../src/kit/element/tokens.js';
import { root, tags } from './tags.js';
import { writeTypes } from './types.js';

const SOURCES = [
  'src/*/view/insight-*.ts',
  'src/*/view/pivot-*.ts',
  'src/timeline/view/takeaway.ts',
  'src/provider/insight-provider.ts',
  'src/kit/element/*.ts',
];

type Element = CustomElementDeclaration;
const isElement = (each: Declaration): each is Element => 'tagName' in each && tags.includes(each.tagName ?? '');

/**
 * `dist/custom-elements.json` from the docblocks of the element classes, and from it the data by which editors complete
 * and explain our tags (`dist/editors`), and the types by which frameworks check them (`dist/types`).
 */
export function writeElements(dist: string): void {
  execFileSync(
    join(root, 'node_modules/.bin/cem'),
    ['analyze', '--litelement', '--quiet', ...SOURCES.flatMap((glob) => ['--globs', glob]), '--outdir', 'dist'],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const file = join(dist, 'custom-elements.json');
  const manifest = publicPart(JSON.parse(readFileSync(file, 'utf8')) as Package);
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);

  const described = manifest.modules.flatMap(({ path, declarations = [] }) =>
    declarations.map((declaration) => ({ element: declaration as Element, path })),
  );
  writeTypes(described, dist);

  const quiet = { hideLogs: true };
  // Their types of a manifest lag behind the schema's.
  const given = manifest as unknown as Parameters<typeof generateVsCodeCustomElementData>[0];
  const editors = join(dist, 'editors');
  generateVsCodeCustomElementData(given, { ...quiet, outdir: editors, cssFileName: null });
  generateJetBrainsWebTypes(given, { ...quiet, outdir: editors, packageJson: false });
}

/** What an author may use: the elements, without what is inherited from the browser or is ours alone. */
function publicPart({ modules, ...manifest }: Package): Package {
  return {
    ...manifest,
    modules: modules.flatMap((module): Module[] => {
      const declarations = (module.declarations ?? []).filter(isElement).map(publicMembers);
      if (!declarations.length) return [];
      // Where the class lies in the package, not in our sources.
      const path = module.path.replace(/^src\/(.*)\.ts$/, '$1.js');
      const exports = declarations.map(({ name }) => ({
        kind: 'js' as const,
        name,
        declaration: { name, module: path },
      }));
      return [{ ...module, path, declarations, exports }];
    }),
  };
}

/** Made by the life cycle of a custom element, which nobody but the browser calls. */
const LIFE_CYCLE =
  /Callback$|^(?:formAssociated|observedAttributes|shadowRootOptions|renderRoot|hasUpdated|preset|styles|properties|adoptedStyleSheets)$/;

/** As sheets read them, `var(--insight-x, default)`, by the tokens that they stand for. */
const DEFAULTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(TOKENS).map(([name, [value]]) => [name, value])),
  font: 'inherit',
  'font-heading': 'inherit',
  motion: '160ms',
  reserve: 'auto',
};
const defaultOf = (property: string) =>
  DEFAULTS[property.replace('--insight-', '')]?.replaceAll('var(--_insight-', 'var(--insight-');

const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function publicMembers(element: Element): Element {
  const isPublic = (member: ClassMember) =>
    !member.privacy?.match(/private|protected/) &&
    !member.name.startsWith('#') &&
    !LIFE_CYCLE.test(member.name) &&
    // What is marked as internal comes back from the list of properties, with nothing but its name.
    (member.kind === 'method' || !!member.type);
  const members = element.members?.filter(isPublic) ?? [];
  const field = (name: string) => members.find((member) => member.name === camel(name))?.name;
  return {
    ...element,
    // The makers of editors' data take an attribute without a field for one named "undefined".
    attributes: element.attributes?.map((attribute) => ({
      ...attribute,
      fieldName: attribute.fieldName ?? field(attribute.name) ?? attribute.name,
    })),
    members,
    cssProperties: element.cssProperties?.map((each) => ({ ...each, default: defaultOf(each.name) })),
    events: element.events
      ?.filter(({ name }) => name.startsWith('insight-'))
      .map((event) => ({ ...event, type: { text: 'CustomEvent' } })),
  };
}
