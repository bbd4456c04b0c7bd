import { expect } from '@open-wc/testing';

/** What might run, or lead somewhere it should not, if anything took it for more than characters. */
export const OWN = [
  '<script>globalThis.hit = 1</script>',
  '<img src=x onerror="hit=1">',
  '"><svg onload=hit=1>',
  "'><iframe srcdoc='<script>parent.hit=1</script>'>",
  '<a href="javascript:hit=1">x</a>',
  '[x](javascript:hit=1)',
  '[x](  javascript:hit=1)',
  '[x](java\tscript:hit=1)',
  '[x](data:text/html,<script>hit=1</script>)',
  '[x](vbscript:hit=1)',
  '![x](x" onerror="hit=1)',
  '**<b onclick=hit=1>x</b>**',
  '`<script>hit=1</script>`',
  '{{constructor.constructor("hit=1")()}}',
  '${globalThis.hit = 1}',
  '<!--><script>hit=1</script>-->',
  '</slot></template><script>hit=1</script>',
  '<style>@import "javascript:hit=1"</style>',
  '<math><mtext></form><mglyph><style></math><img src onerror=hit=1>',
  '?lit$0$ <!--lit-part--> {{lit-123}}',
  '\u2028\u0000<img src=x onerror=hit=1>',
  'javascript:hit=1',
  ' \u0001javascript:hit=1',
];

/** Collections that lie beside the clone where the project is developed, served there from outside the root. */
export const corpora = await Promise.all(
  ['xss-dompurify', 'xss-h5sc', 'strings-blns'].map(async (name) => {
    const response = await fetch(`/__wds-outside-root__/1/shared/corpora/${name}.json`);
    const payloads = response.ok ? ((await response.json()) as { payloads: string[] }).payloads : undefined;
    return [name, payloads] as const;
  }),
);

const ELEMENTS =
  /^(a|b|blockquote|br|button|caption|circle|code|data|dd|defs|details|div|dl|dt|em|fieldset|figure|form|g|h[1-6]|i|input|label|legend|li|line|ol|p|path|pattern|polygon|polyline|progress|rect|section|select|option|slot|small|span|strong|summary|svg|table|tbody|td|text|textarea|th|thead|time|tr|tspan|ul)$/;
const ATTRIBUTES =
  /^(class|part|href|type|role|value|id|for|name|style|hidden|open|checked|disabled|required|min|max|step|rows|colspan|rowspan|scope|tabindex|novalidate|autocomplete|autocapitalize|spellcheck|placeholder|inputmode|lang|dir|slot|title|datetime|download|data-[a-z-]+|aria-[a-z]+|viewBox|d|cx|cy|r|x|y|x1|x2|y1|y2|dx|dy|width|height|points|transform|fill|stroke[a-z-]*|text-anchor|dominant-baseline|focusable|preserveAspectRatio|patternUnits|patternTransform)$/;

/** Nothing is in a shadow root but elements that widgets draw, with attributes that do nothing, and safe addresses. */
export function expectHarmless(root: ShadowRoot, payload: string): void {
  for (const element of root.querySelectorAll('*')) {
    expect(element.localName, payload).to.match(ELEMENTS);
    for (const { name, value } of element.attributes) {
      expect(name, payload).to.match(ATTRIBUTES);
      if (name === 'style') expect(value, payload).to.match(/^(--[\w-]+: ?-?[\d.e+-]+;? ?)*$/);
      if (name === 'href' || name === 'download')
        expect(new URL(value, location.href).protocol, payload).to.match(/^(https?|mailto|tel):$/);
    }
  }
}

/** Every payload that runs leaves a mark. */
export function nothingRan(): void {
  void expect('hit' in globalThis).to.equal(false);
}
