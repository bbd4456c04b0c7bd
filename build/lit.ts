import type { Plugin } from 'vite';

const POLICY = /(\w+)\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\3\})\)/;
/** What Lit's css-tag.js does in browsers that adopt style sheets, which are all that we support. */
const CSS_TAG = `
export class CSSResult {
  constructor(text) { this.cssText = text; }
  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }
}
export const css = ([text]) => new CSSResult(text);
export const adoptStyles = (root, styles) => { root.adoptedStyleSheets = styles.map((style) => style.styleSheet); };
export const getCompatibleStyle = (style) => style;
export const supportsAdoptingStyleSheets = true;
export const unsafeCSS = undefined;
`;

/**
 * Two edits of Lit for the built files.
 *
 * Its Trusted Types policy is created unguarded at import: a second copy on a page, or a list without it, would stop
 * the whole file. Every copy takes the policy that the first one made, and `null` says that the page refused it
 * (kit/element/lit-policy.ts reads that).
 *
 * Its css-tag.js is replaced by the part of it that every browser we support needs.
 */
export function litForTheWeb(): Plugin {
  return {
    name: 'lit-for-the-web',
    transform: {
      filter: { id: /[\\/](?:lit-html[\\/]lit-html|reactive-element[\\/]css-tag)\.js$/ },
      handler(code, id) {
        if (id.includes('css-tag')) return { code: CSS_TAG, map: null };
        const guarded = code.replace(
          POLICY,
          (_, types: string, rules: string) =>
            `((k,g)=>{if(g[k]===void 0)try{g[k]=${types}.createPolicy("lit-html",${rules})}catch{g[k]=null}` +
            `return g[k]||void 0})(Symbol.for("lit-html.policy"),globalThis)`,
        );
        if (guarded === code) this.error('lit-html.js no longer creates its policy the way build/lit.ts guards it');
        return { code: guarded, map: null };
      },
    },
  };
}
