/** As much of the DOM as is read here, so that the core needs none of its types. */
export interface MarkupNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<MarkupNode>;
  getAttribute?(name: string): string | null;
}

const MARKS: Record<string, string> = { STRONG: '**', B: '**', EM: '*', I: '*' };

/**
 * The words of a page's HTML as prose, the way back from `parseProse`: what is bold, emphasised, code or a link stays
 * so, what would read as a mark is escaped, and everything else is its text. `skip` names elements to leave out.
 */
export const proseOf = (node: MarkupNode | null | undefined, skip = /^(SCRIPT|STYLE|TEMPLATE|SELECT)$/): string =>
  node ? inside(node, skip).replace(/\s+/g, ' ').trim() : '';

function inside(node: MarkupNode, skip: RegExp, marked?: string): string {
  let text = '';
  for (const child of node.childNodes) {
    const name = child.nodeName;
    // Asked of what holds no elements: of many, one within another, it would be their square.
    const words = () => child.textContent!;
    if (child.nodeType === 3) text += words().replace(/[\\*`[\]]/g, '\\$&');
    else if (name === 'BR') text += ' ';
    else if (name === 'CODE' && !words().includes('`')) text += wrap(words(), '`', '`');
    else if (child.nodeType === 1 && !skip.test(name)) {
      // Bold and emphasis do not nest, so the outer one stands for both.
      const mark = marked ? '' : (MARKS[name] ?? '');
      const href = name === 'A' && child.getAttribute?.('href');
      const inner = wrap(inside(child, skip, marked || mark), mark, mark);
      text += href ? wrap(inner, '[', `](${href.replace(/[\s()[\]<>]/g, percent)})`) : inner;
    }
  }
  return text;
}

/** What would end an address early. */
const percent = (char: string) => '%' + char.charCodeAt(0).toString(16).padStart(2, '0');

/** Marks stand at the words, spaces outside; nothing is not marked. */
function wrap(inner: string, before: string, after: string): string {
  const words = inner.trim();
  return words && inner.replace(words, () => before + words + after);
}
