import { renamed, TAGS, type Tag } from '../kit/core/tags.js';
import type { Files } from './prefix.js';

/*
 * What editors and compilers are told of the tags of a renamed copy: the manifest of its elements, the data of editors,
 * the types of frameworks. The copy holds no modules of ours: an element lies in its tag's file, its class in the package.
 */

/** A whole tag, but in no path to a module. */
const TOLD = new RegExp(`(?<![\\w-]|\\w/)(${Object.keys(TAGS).join('|')})(?![\\w-])`, 'g');

interface Module {
  path: string;
  declarations: { name: string; tagName: string }[];
}

/** Modules as the copy has them: one a tag, which registers it and exports nothing. */
function elements(text: string): string {
  const { modules, ...manifest } = JSON.parse(text) as { modules: Module[] };
  const own = modules.map((module) => {
    const [{ name, tagName }] = module.declarations as [Module['declarations'][0]];
    const path = `${tagName}.js`;
    const exported = { kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } };
    return { ...module, path, exports: [exported] };
  });
  return `${JSON.stringify({ ...manifest, modules: own }, null, 2)}\n`;
}

/** Classes are the package's, whose entries bear our tags; what is renamed is known to the DOM too. */
const types = (text: string): string =>
  `${text.replace(/'\.\.\/npm\/(?:[\w-]+\/)*([\w-]+)\.js'/g, `'insight-widgets/elements/$1'`)}
declare global {
  interface HTMLElementTagNameMap extends InsightElements {}
}
`;

/**
 * Renames the tags in `custom-elements.json`, `editors/` and `types/` of a build, by path and bytes; what else lies
 * beside them stays as it is.
 */
export function renameTold(files: Files, prefix: string): Map<string, Uint8Array> {
  const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];
  return new Map(
    [...files].map(([file, bytes]) => {
      let text = decoder.decode(bytes);
      if (file === 'types/elements.d.ts') text = types(text);
      text = text.replace(TOLD, (tag) => renamed(tag as Tag, prefix));
      if (file === 'custom-elements.json') text = elements(text);
      // Editors know a set of elements by its name.
      if (file === 'editors/web-types.json') text = text.replace('"name": "insight-widgets"', `"name": "${prefix}"`);
      return [file, encoder.encode(text)];
    }),
  );
}
