import type { Plugin } from 'vite';

const POLICY = /(\w+)\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\3\})\)/;
const ADOPTS = /\w+\.ShadowRoot&&\(void 0===.*?"replace"in CSSStyleSheet\.prototype/;

/**
 * Two edits of Lit for the built files.
 *
 * Its Trusted Types policy is created unguarded at import: a second copy on a page, or a list without it, would stop
 * the whole file. Every copy takes the policy that the first one made, and `null` says that the page refused it
 * (kit/element/lit-policy.ts reads that).
 *
 * Every browser we support adopts style sheets, so the question is answered here and its other branch is left out.
 */
export function litForTheWeb(): Plugin {
  const edit = (code: string, pattern: RegExp, by: (...found: string[]) => string) => {
    const edited = code.replace(pattern, by);
    if (edited === code) throw new Error(`Lit no longer has the code that build/lit.ts edits: ${pattern}`);
    return { code: edited, map: null };
  };
  return {
    name: 'lit-for-the-web',
    transform: {
      filter: { id: /[\\/](?:lit-html[\\/]lit-html|reactive-element[\\/]css-tag)\.js$/ },
      handler: (code, id) =>
        id.includes('css-tag')
          ? edit(code, ADOPTS, () => '!0')
          : edit(
              code,
              POLICY,
              (_, types, rules) =>
                `((k,g)=>{if(g[k]===void 0)try{g[k]=${types}.createPolicy("lit-html",${rules})}catch{g[k]=null}` +
                `return g[k]||void 0})(Symbol.for("lit-html.policy"),globalThis)`,
            ),
    },
  };
}
