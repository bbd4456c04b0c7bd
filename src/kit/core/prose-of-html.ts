import { proseOf, type MarkupNode } from './prose-of.js';

/** Longer strings come back as they are: no text that may be shown is longer. */
const LIMIT = 5000;
const TOKEN = /<(\/?)([a-z][a-z\d]*)\b([^<>]*)>|<[!?][^<>]*>/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
/** What stands on lines of its own, so that the words before and after it are apart. */
const BLOCK = /^(P|DIV|LI|UL|OL|H\d|TR|TD|TH|TABLE|BLOCKQUOTE|HR)$/;
const VOID = /^(BR|HR|IMG|INPUT|WBR|META|LINK)$/;

const decode = (text: string) =>
  text.replace(ENTITY, (_, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED[name.toLowerCase()]!;
    const code = decimal ? Number(decimal) : parseInt(hex!, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

const textNode = (text: string): MarkupNode => ({ nodeType: 3, nodeName: '#text', textContent: text, childNodes: [] });

function element(nodeName: string, attributes: string): MarkupNode & { childNodes: MarkupNode[] } {
  const childNodes: MarkupNode[] = [];
  return {
    nodeType: 1,
    nodeName,
    childNodes,
    get textContent() {
      return childNodes.map((child) => child.textContent).join('');
    },
    getAttribute(name) {
      const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"']+))`, 'i').exec(attributes);
      return found && decode(found[1] ?? found[2] ?? found[3] ?? '');
    },
  };
}

/**
 * Prose from a string of HTML in foreign data, without a browser: bold, emphasis, code and links stay so, everything
 * else is its words. It makes no markup of anything: what is wrongly nested or left open is read as well as can be. A
 * string with neither a tag nor an entity is given back unchanged, asterisks and all.
 */
export function proseOfHtml(html: string): string {
  if (html.length > LIMIT || (html.search(TOKEN) < 0 && html.search(ENTITY) < 0)) return html;
  const open = [element('BODY', '')];
  const put = (node: MarkupNode) => open[open.length - 1]!.childNodes.push(node);
  let from = 0;
  for (const { 0: token, 1: slash, 2: tag, 3: attributes, index } of html.matchAll(TOKEN)) {
    put(textNode(decode(html.slice(from, index))));
    from = index + token.length;
    const name = tag?.toUpperCase() ?? '';
    if (BLOCK.test(name)) put(textNode(' '));
    if (slash) {
      const depth = open.findLastIndex((node) => node.nodeName === name);
      if (depth > 0) open.length = depth;
    } else if (name) {
      const node = element(name, attributes!);
      put(node);
      if (!VOID.test(name)) open.push(node);
    }
  }
  put(textNode(decode(html.slice(from))));
  return proseOf(open[0]);
}
