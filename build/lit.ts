import type { Plugin } from 'vite';

const POLICY = /(\w+)\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\3\})\)/;
/**
 * One edit of Lit for the built files. Its Trusted Types policy is created unguarded at import: a second copy on a page, or a list without it, would stop
 * the whole file. Every copy takes the policy that the first one made, and `null` says that the page refused it
 * (kit/element/lit-policy.ts reads that).
 */
export function litForTheWeb(): Plugin {
  return {
    name: 'lit-for-the-web',
    transform: {
      filter: { id: /[\\/]lit-html[\\/]lit-html\.js$/ },
      handler(code) {
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
