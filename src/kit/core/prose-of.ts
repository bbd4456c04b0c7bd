/** As much of the DOM as is read here, so that the core needs none of its types. */
export interface MarkupNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<MarkupNode>;
  getAttribute?(name: string): string | null;
}

const MARKS: Record<string, string> = { STRONG: '**', B: '**', EM: '*', I: '*' };
const UNSAID = /^(SCRIPT|STYLE|TEMPLATE|INPUT|SELECT|TEXTAREA|BUTTON)$/;

/**
 * The words of a page's HTML as prose, the way back from `parseProse`: what is bold, emphasised, code or a link stays
 * so, what would read as a mark is escaped, and everything else is its text. `skip` leaves out what is read elsewhere.
 */
export function proseOf(node: MarkupNode | null | undefined, skip?: (node: MarkupNode) => boolean): string {
  return node ? inside(node, skip, false).replace(/\s+/g, ' ').trim() : '';
}

function inside(node: MarkupNode, skip: ((node: MarkupNode) => boolean) | undefined, marked: boolean): string {
  let text = '';
  for (const child of node.childNodes) {
    const name = child.nodeName.toUpperCase();
    if (child.nodeType === 3) text += (child.textContent ?? '').replace(/[\\*`[\]]/g, '\\$&');
    else if (child.nodeType !== 1 || UNSAID.test(name) || skip?.(child)) continue;
    else if (name === 'BR') text += ' ';
    else if (name === 'CODE' && !/`/.test(child.textContent ?? '')) text += wrap(child.textContent ?? '', '`', '`');
    else if (name === 'A') {
      const href = (child.getAttribute?.('href') ?? '').replace(/[\s()[\]<>]/g, percent);
      const label = inside(child, skip, marked);
      text += href ? wrap(label, '[', `](${href})`) : label;
    } else {
      // The marks do not nest, so the outer one stands for both.
      const mark = marked ? undefined : MARKS[name];
      const inner = inside(child, skip, marked || !!mark);
      text += mark ? wrap(inner, mark, mark) : inner;
    }
  }
  return text;
}

/** What would end an address early; `encodeURIComponent` leaves parentheses alone. */
const percent = (char: string) => (char === '(' ? '%28' : char === ')' ? '%29' : encodeURIComponent(char));

/** Marks stand at the words, spaces outside; nothing is not marked. */
function wrap(inner: string, before: string, after: string): string {
  const words = inner.trim();
  return words ? inner.replace(words, () => before + words + after) : inner;
}
