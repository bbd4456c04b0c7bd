import { walk } from 'estree-walker';
import type { Node, TaggedTemplateExpression } from 'estree';
import { transform as minifyCss } from 'lightningcss';
import MagicString from 'magic-string';
import type { Plugin } from 'vite';

type At<N> = N & { start: number; end: number };

/**
 * Visitors do not download our indentation. `css` literals are minified as style sheets; in `html` and `svg` literals
 * runs of white space become one space, which no inline layout can tell apart, and everything else stays as written
 * (the defaults of template minifiers change what Lit renders: they drop spaces between inline elements).
 */
export function minifyLiterals(): Plugin {
  return {
    name: 'minify-literals',
    enforce: 'post',
    transform: {
      filter: { id: /[\\/]src[\\/].*\.ts$/, code: /\b(?:html|svg|css)`/ },
      handler(code) {
        const edited = new MagicString(code);
        walk(this.parse(code) as Node, {
          enter(node) {
            if (node.type !== 'TaggedTemplateExpression' || node.tag.type !== 'Identifier') return;
            if (node.tag.name === 'css') minifySheet(edited, node);
            else if (node.tag.name === 'html' || node.tag.name === 'svg') collapseSpace(edited, node);
          },
        });
        return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
      },
    },
  };
}

/** The tag is called as a function that is pure, so that a sheet nobody wears is left out. */
function minifySheet(edited: MagicString, { quasi, start, end }: TaggedTemplateExpression): void {
  const [only, ...more] = quasi.quasis;
  if (!only || more.length) throw new Error('a css literal must hold no expression, so that it can be minified');
  const { code } = minifyCss({ filename: 'literal.css', code: Buffer.from(only.value.cooked ?? ''), minify: true });
  edited.overwrite(start, end, `/* @__PURE__ */ css([${JSON.stringify(code.toString())}])`);
}

function collapseSpace(edited: MagicString, { quasi }: TaggedTemplateExpression): void {
  for (const part of quasi.quasis as At<(typeof quasi.quasis)[number]>[]) {
    const [start, end] = inside(edited, part);
    const short = part.value.raw.replace(/\s+/g, ' ');
    if (end > start && short !== part.value.raw) edited.overwrite(start, end, short);
  }
}

/** Parsers disagree whether a part's range includes its delimiters; its text does not lie. */
function inside(edited: MagicString, part: At<{ value: { raw: string } }>): [number, number] {
  const start = edited.original.indexOf(part.value.raw, part.start);
  return [start, start + part.value.raw.length];
}
