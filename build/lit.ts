import type { Plugin } from 'vite';

const POLICY = /(\w+)\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\3\})\)/;

/**
 * What no template of ours uses: directives (none is imported anywhere in the sources), and with them the notice that a
 * part was disconnected and what it is part of; `noChange` but for a whole place; the list of Lit's versions on a page; bindings of whole elements, in comments, and in the text of `textarea`, `title`, `style` and
 * `script`; comments, names of tags that are bound, attributes in single quotes, and a `/>` right behind a binding;
 * listeners that change their options, are objects or ask whose they are; compiled templates; MathML; other documents and places to render into. Each stands
 * once, or as often as said, in the version that package.json holds.
 */
const UNUSED: readonly (readonly [from: string, to: string, times?: number])[] = [
  [
    'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
    '',
  ],
  ['t=M(this,t,i),a(t)?', 'a(t)?'],
  ['t=M(this,t,i,0),', ''],
  ['r=M(this,e[s+n],i,n)', 'r=e[s+n]'],
  ['(t=M(this,t,i,0)??A)===E', '(t=t??A)===E'],
  [
    'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}',
    '',
  ],
  ['const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},B=', 'const j=0,B='],
  [':6===r.type&&(i=new Z(h,this,t))', ':0'],
  ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
  ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', ''],
  ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', 'c=p'],
  ['c=n??v', 'c=v'],
  ['c=p,n=void 0', 'c=p'],
  ['let n,l=2===i', 'let l=2===i'],
  ['v=/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g,_=/-->/g,m=/>/g,', 'v=/<\\/?[a-zA-Z][^>\\s]*/g,'],
  [
    'p=RegExp(`>|${f}(?:([^\\\\s"\'>=/]+)(${f}*=${f}*(?:[^ \\t\\n\\f\\r"\'\\`<>=]|("|\')|))|$)`,"g")',
    'p=/>|\\s(?:([^\\s">=/]+)(\\s*=\\s*(?:[^\\s"<>=]|(")|))|$)/g',
  ],
  ['c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?c=p:void 0!==u[3]&&(c=p):c===p?', 'c===v?c=p:c===p?'],
  ['c===$||c===g?c=p:c===_||c===m?c=v:(c=p)', 'c=p'],
  [`'"'===u[3]?$:g`, '$'],
  ["g=/'/g,", ''],
  ['const x=c===p&&t[i+1].startsWith("/>")?" ":"";', 'const x="";'],
  [
    'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    '',
  ],
  ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', ''],
  ['this._$AN=void 0,', '', 3],
  ['get _$AU(){return this._$AM._$AU}', '', 2],
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  ['get tagName(){return this.element.tagName}', ''],
  ['get parentNode(){return this._$AM.parentNode}', ''],
  [
    'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
    '',
  ],
  [',this._$Cv=e?.isConnected??!0', ''],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  ['for(this._$AP?.(!1,!0,s);t!==this._$AB;)', 'for(;t!==this._$AB;)'],
  ['this.type=1,', ''],
  ['this.type=2,', ''],
  ['constructor(){super(...arguments),this.type=3}', ''],
  ['constructor(){super(...arguments),this.type=4}', ''],
  ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
  [
    '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'this._$AC(t)',
  ],
  [':3===i?"<math>"', ''],
  [':3===i?"</math>"', ''],
  ['2===i||3===i', '2===i'],
  ['(t?.creationScope??l).importNode', 'l.importNode'],
  ['r===E&&(r=this._$AH[n]),', ''],
  ['this._$AD=t,this._$AM=i', 'this._$AD=t'],
  ['this._$AM=s,', ''],
  ['this._$AM=e,', ''],
  ['t!==this._$AH&&t!==E,o&&', 't!==this._$AH,o&&'],
  ['if((t=t??A)===E)return;const s=', 't=t??A;const s='],
  ['const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s'],
  ['s?.renderBefore??i', 'i'],
  ['s?.renderBefore??null', 'null'],
  ['B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3")', 'B=0'],
  [
    '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
    'this._$AH(t)',
  ],
  ['class R{constructor(t,i){', 'class R{constructor(t){'],
  ['u(t){const{el', 'u(){const{el'],
  ['new R(e,this),s=t.u(this.options)', 'new R(e),s=t.u()'],
  ['new k(h,h.nextSibling,this,t)', 'new k(h,h.nextSibling)'],
  ['new r.ctor(h,r.name,r.strings,this,t)', 'new r.ctor(h,r.name,r.strings)'],
  [
    'constructor(t,i,s,e){this._$AH=A,this._$AA=t,this._$AB=i,this.options=e}',
    'constructor(t,i){this._$AH=A,this._$AA=t,this._$AB=i}',
  ],
  ['this.O(c()),this,this.options)', 'this.O(c()))'],
  [
    'constructor(t,i,s,e,h){this._$AH=A,this.element=t,this.name=i,this.options=h,',
    'constructor(t,i,s){this._$AH=A,this.element=t,this.name=i,',
  ],
  ['t,void 0,s??{})', 't)'],
  ['_$AI(t,i=this){', '_$AI(t){', 2],
  ['_$AI(t,i=this,s,e)', '_$AI(t,i,s)'],
  ['o&&!e&&this', 'o&&this'],
  ['throw Error("invalid template strings array")', 'throw Error()'],
  ['this._$AR(s&&s._$AB.nextSibling,e)', 'this._$AR(s&&s._$AB.nextSibling)'],
  ['_$AR(t=this._$AA.nextSibling,s)', '_$AR(t=this._$AA.nextSibling)'],
  ['constructor({strings:t,_$litType$:i},e)', 'constructor({strings:t,_$litType$:i})'],
  ['S.createElement(f,e)', 'S.createElement(f)'],
  ['static createElement(t,i)', 'static createElement(t)'],
];

/**
 * Lit as visitors get it, and as the widget tests run it. Its Trusted Types policy is created unguarded at import: a
 * second copy on a page, or a list without it, would stop the whole file. Every copy takes the policy that the first one
 * made, and `null` says that the page refused it (kit/element/lit-policy.ts reads that). And what is not used is left
 * out: half a kilobyte of each file.
 *
 * @throws Error when an edit does not fit the version of Lit that is installed.
 */
export function editLit(source: string): string {
  let code = source.replace(
    POLICY,
    (_, types: string, rules: string) =>
      `((k,g)=>{if(g[k]===void 0)try{g[k]=${types}.createPolicy("lit-html",${rules})}catch{g[k]=null}` +
      `return g[k]||void 0})(Symbol.for("lit-html.policy"),globalThis)`,
  );
  if (code === source) throw new Error('lit-html.js no longer creates its policy the way build/lit.ts guards it');
  for (const [from, to, times = 1] of UNUSED) {
    const pieces = code.split(from);
    if (pieces.length !== times + 1) throw new Error(`lit-html.js no longer says ${times} times ${from}`);
    code = pieces.join(to);
  }
  return code;
}

export function litForTheWeb(): Plugin {
  return {
    name: 'lit-for-the-web',
    transform: {
      filter: { id: /[\\/]lit-html[\\/]lit-html\.js$/ },
      handler: (source) => ({ code: editLit(source), map: null }),
    },
  };
}
