import type { ListItem, Paragraph, PhrasingContent } from 'mdast';
import type { CardDefinition } from '../../card/model/schema.js';
import type { Desk } from '../desk.js';
import { lineOf, linesOf, plainOf, sliceOf } from '../prose.js';

const ARROW = /\s*(?:→|⇒|➔|➜|⟶|-{1,2}>|={1,2}>)\s*/;
const MOST = 100;

type Row = NonNullable<CardDefinition['rows']>[number];

/** "If celebrated → the old course is the real one": what is before the arrow, and what after. */
function rowOf(line: PhrasingContent[], desk: Desk): Row | undefined {
  const plain = plainOf(line);
  const arrow = ARROW.exec(plain);
  if (!arrow?.index) return undefined;
  const stated = desk.prose(sliceOf(line, 0, arrow.index));
  const actual = desk.prose(sliceOf(line, arrow.index + arrow[0].length));
  return stated && actual ? { stated, actual } : undefined;
}

/** Lines of if-this-then-that, two or more together, as a card with a row each. */
export function recogniseConditions(desk: Desk): void {
  for (const section of desk.sections)
    for (const [i, { node, origin, index }] of section.blocks.entries()) {
      const lines =
        node.type === 'list'
          ? node.children.map((item) => firstLine(item))
          : node.type === 'paragraph'
            ? linesOf(node.children)
            : [];
      const rows = lines.flatMap((line) => rowOf(line, desk) ?? []);
      if (rows.length < 2 || rows.length < lines.length || rows.length > MOST) continue;
      const before = section.blocks[i - 1]?.node;
      const question = before?.type === 'paragraph' ? questionIn(before) : undefined;
      const title = question ?? section.title;
      const { if: when, then } = desk.about.words.texts;
      const id = desk.id(title, 'conditions');
      desk.cards.push({
        kind: 'card',
        schema: 1,
        id,
        lang: desk.about.lang,
        variant: 'compare',
        title: desk.prose([{ type: 'text', value: title || desk.about.title }]),
        columns: { stated: when, actual: then },
        rows,
      });
      desk.use(id, origin);
      desk.place({ id, kind: 'card', variant: 'compare', from: index, to: index, role: 'replaces' });
    }
}

const firstLine = ({ children: [first] }: ListItem) => (first?.type === 'paragraph' ? first.children : []);

/** The last sentence of a paragraph, if it asks or leads on; all of a short one. */
function questionIn(paragraph: Paragraph): string | undefined {
  const whole = lineOf(paragraph);
  if (whole.length <= 120 && /[?:]$/.test(whole)) return whole.replace(/:$/, '');
  const last = /(?:^|[.!?]\s+)([^.!?]{4,160}[?:])\s*$/.exec(whole.slice(-400));
  return last?.[1]?.replace(/:$/, '');
}
