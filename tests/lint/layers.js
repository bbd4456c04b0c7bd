// The layer rule: who may import whom in src, and what from outside. Tests may import anything.
import { posix, relative, sep } from 'node:path';

const LIT = /^(?:lit(?:\/.*)?|@lit\/context)$/;
const NOT_OF_THE_VIEW = /^(?!lit|@lit|zod)/;

/**
 * The first line whose `of` matches a file (its path in src) says what it may import:
 * `src`: paths in src, `$1` being what the first group of `of` matched; `later`: paths it may bring by `import()`;
 * `packages`, `types`: what is not ours, and what of it only by `import type`, which leaves nothing in a built file;
 * `zod`: whether it may hold a schema's values, which bring zod along.
 */
const LAYERS = [
  { of: /^kit\/core\//, src: ['kit/core/'], types: /^zod\/mini$/ },
  { of: /^kit\//, src: ['kit/'], packages: LIT },
  { of: /^brand\//, src: ['brand/', 'kit/core/'] },
  { of: /^delivery\//, src: ['delivery/', 'kit/core/'] },
  { of: /^provider\//, src: ['provider/', 'kit/'], later: ['pack/', 'delivery/'], packages: LIT },
  {
    of: /^pack\/model\/(?:schema|validate)\.ts$/,
    src: ['pack/', '[^/]+/model/', 'kit/core/'],
    packages: /^zod\/mini$/,
    zod: true,
  },
  { of: /^pack\//, src: ['pack/', '[^/]+/model/', 'kit/core/'], zod: true },
  {
    of: /^article\//,
    src: ['article/', 'pack/', '[^/]+/(?:model|io)/', 'kit/core/'],
    packages: NOT_OF_THE_VIEW,
    zod: true,
  },
  {
    of: /^cli\//,
    src: ['cli/', 'article/', 'pack/', 'brand/', '[^/]+/(?:model|io)/', 'kit/core/'],
    // Beside its own dependencies, what makes JSON Schemas of ours.
    packages: /^(?!lit|@lit|zod(?!\/mini$))/,
    zod: true,
  },
  { of: /^embed\//, src: ['embed/', '[^/]+/view/', 'provider/', 'kit/'] },
  // A subject's room.
  {
    of: /^([^/]+)\/model\/(?:schema|validate)\.ts$/,
    src: ['$1/model/', 'kit/core/'],
    packages: /^zod\/mini$/,
    zod: true,
  },
  { of: /^([^/]+)\/model\//, src: ['$1/model/', 'kit/core/'] },
  { of: /^([^/]+)\/io\//, src: ['$1/io/', '$1/model/', 'kit/core/'] },
  { of: /^([^/]+)\/view\//, src: ['$1/', 'kit/'], packages: LIT },
  // What a room, and the package, give to those who install them.
  { of: /^([^/]+)\/[^/]+$/, src: ['$1/', 'kit/core/'], zod: true },
  { of: /^[^/]+$/, src: ['.*'], zod: true },
];

const HOLDS_ZOD = /(?:^|\/)(?:schema|validate)\.ts$/;

/** What is wrong with `file` (its path in src) importing `source`, if anything. */
function fault(file, source, { isType, isLater }) {
  const layer = LAYERS.find(({ of }) => of.test(file));
  if (!layer) return `${file} lies in no layer of tests/lint/layers.js`;
  if (!source.startsWith('.')) {
    const allowed = layer.packages?.test(source) || (isType && layer.types?.test(source));
    return allowed ? undefined : `${file} may not import the package ${source}`;
  }
  const target = posix.join(posix.dirname(file), source).replace(/\.js$/, '.ts');
  const room = layer.of.exec(file)[1];
  const paths = isLater || isType ? [...layer.src, ...(layer.later ?? [])] : layer.src;
  if (!paths.some((path) => new RegExp(`^${path.replace('$1', room)}`).test(target))) {
    return `${file} may not import ${target}, which is of another layer`;
  }
  const bringsZod = !isType && !isLater && HOLDS_ZOD.test(target);
  return bringsZod && !layer.zod ? `${file} may import only types of ${target}, or it would hold zod` : undefined;
}

export const layers = {
  meta: { type: 'problem', schema: [], messages: { fault: '{{fault}}' } },
  create(context) {
    const file = relative(`${context.cwd}/src`, context.filename).split(sep).join('/');
    if (file.startsWith('..') || /\.(test|suite)\.ts$/.test(file)) return {};
    const check = (node, how) => {
      if (typeof node.source?.value !== 'string') return;
      const found = fault(file, node.source.value, how);
      if (found) context.report({ node, messageId: 'fault', data: { fault: found } });
    };
    const still = (node) => {
      const isType = node.importKind === 'type' || node.exportKind === 'type';
      check(node, { isType, isLater: false });
    };
    return {
      ImportDeclaration: still,
      ExportNamedDeclaration: still,
      ExportAllDeclaration: still,
      ImportExpression: (node) => check(node, { isType: false, isLater: true }),
    };
  },
};
