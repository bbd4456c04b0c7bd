import type { ListItem, Paragraph, PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import type { Share } from '../../pack/model/schema.js';
import type { Desk } from '../desk.js';
import { lineOf, linesOf, plainOf, sliceOf } from '../prose.js';

/** Shares written as whole numbers may miss a hundred by their rounding. */
const TOLERANCE = 2;
const PERCENT = /(\d{1,3}(?:[.,]\d+)?)\s?(?:%|percent|per cent|prozent)(?!\p{L})/iu;
const LEAD =
  /^\s*(?:about|roughly|around|only|just|rund|etwa|nur|ca\.)?\s*(\d{1,3}(?:[.,]\d+)?)\s?(?:%|percent|per cent|prozent)\s*/iu;
const TO =
  /^(?:(?:of|des|der|vom|von) .{1,60}? )?(?:goes |went |is spent |are spent |fließen |gehen )?(?:to|into|towards?|on|for|in|an|ins|in die|in den|für|auf|zu|zum|zur)\s+/iu;

type Line = Share & { node: RootContent | ListItem | TableRow };

/** "40% of engineering to mid-market", "Mid-market: 40%", "Mid-market (40 %)": a label and its share. */
function lineWith(nodes: readonly PhrasingContent[], node: Line['node'], desk: Desk): Line | undefined {
  const plain = plainOf(nodes);
  if (plain.length > 200) return undefined;
  const lead = LEAD.exec(plain);
  const found = lead ?? PERCENT.exec(plain);
  if (!found) return undefined;
  const rest = lead ? plain.slice(lead[0].length) : '';
  const skipped = lead ? lead[0].length + (TO.exec(rest)?.[0].length ?? /^[\s:–—-]+/.exec(rest)?.[0].length ?? 0) : 0;
  const label = lead ? sliceOf(nodes, skipped) : sliceOf(nodes, 0, found.index);
  const name = desk
    .prose(label)
    .replace(/[\s:–—(=|-]+$/, '')
    .replace(/[.;,]$/, '');
  const share = Number(found[1]!.replace(',', '.'));
  // A sentence with a figure in it is no line of a split.
  return name && name.split(/\s+/).length <= 12 ? { label: name, share, node } : undefined;
}

const isSplit = (lines: readonly Share[]): boolean => {
  const sum = lines.reduce((total, { share }) => total + share, 0);
  return lines.length > 1 && Math.abs(sum - 100) <= TOLERANCE;
};

function ofTable(table: Table, desk: Desk): Line[] {
  const [, ...rows] = table.children;
  return rows.flatMap((row) => {
    const column = row.children.findIndex((cell) => PERCENT.test(lineOf(cell)) && lineOf(cell).length < 16);
    const label = row.children.find((_, i) => i !== column);
    const share = Number(PERCENT.exec(lineOf(row.children[column] ?? row))?.[1]?.replace(',', '.'));
    const name = label ? desk.prose(label.children) : '';
    return column >= 0 && name && !/^(?:total|sum|summe|gesamt)/i.test(name) ? [{ label: name, share, node: row }] : [];
  });
}

/** "Mentors: 50%, mentees: 30%, coordination: 20%", "60% licences and 40% training": a share in every piece. */
function inPieces(paragraph: Paragraph, desk: Desk): Line[] {
  const [sentence = ''] = plainOf(paragraph).split(/[.!?](?=\s|$)/);
  const all = sentence.length < 400 ? sentence.split(/[,;]\s+(?:and |und )?|\s+(?:and|und)\s+/) : [];
  const lines = all.flatMap((piece) => lineWith([{ type: 'text', value: piece.trim() }], paragraph, desk) ?? []);
  return lines.length === all.length && isSplit(lines) ? lines : [];
}

/** "splits 40/30/30 between mid-market, enterprise and experiments" */
function ofSentence(paragraph: Paragraph, desk: Desk): Line[] {
  const plain = plainOf(paragraph).replace(/\n/g, ' ');
  const found =
    /(?<![\d/])(\d{1,2}(?:\s?\/\s?\d{1,2}){1,9})(?![\d/])\s?%?\s*(?:split\s*)?(?:between|among|across|to|for|zwischen|auf|für)\s+([^.;:!?()]{3,200})/iu.exec(
      plain,
    ) ?? undefined;
  if (!found) return [];
  const shares = found[1]!.split('/').map(Number);
  const names = found[2]!.split(/,\s*(?:and |und )?|\s+(?:and|und)\s+/).map((name) => name.trim());
  const labels = names.slice(0, shares.length).filter(Boolean);
  if (labels.length < shares.length) return [];
  const prose = (value: string) => desk.prose([{ type: 'text', value }]);
  return shares.map((share, i) => ({ label: prose(labels[i]!), share, node: paragraph }));
}

const sharesIn = (paragraph: Paragraph, desk: Desk): Line[] => {
  const split = ofSentence(paragraph, desk);
  return split.length ? split : inPieces(paragraph, desk);
};

/** Shares of a whole that come to a hundred: the first such list, table or sentence. Those that do not are told. */
export function recogniseAllocation(desk: Desk): void {
  for (const section of desk.sections)
    for (const block of section.blocks) {
      const { node, origin } = block;
      const isLines = node.type === 'list' || node.type === 'paragraph';
      const all =
        node.type === 'list'
          ? node.children.map((item) => firstLine(item, desk))
          : node.type === 'paragraph'
            ? linesOf(node.children).map((line) => lineWith(line, origin, desk))
            : [];
      const lines = isLines ? all.flatMap((line) => line ?? []) : node.type === 'table' ? ofTable(node, desk) : [];
      const isMost = !isLines || lines.length * 2 > all.length;
      const sentence = node.type === 'paragraph' && lines.length < 2 ? sharesIn(node, desk) : [];
      const shares = sentence.length ? sentence : isMost ? lines : [];
      if (shares.length < 2) continue;
      if (!isSplit(shares)) {
        const sum = +shares.reduce((total, { share }) => total + share, 0).toFixed(2);
        // Below it, they may be figures that have nothing to do with each other.
        if (shares.length > 2 && sum > 90 && sum < 110)
          desk.warn('shares', origin, `the shares come to ${sum}%`, 'shares that come to 100%');
        continue;
      }
      if (desk.allocation.length) {
        desk.warn('second', origin, 'another split of a whole: a pack holds one, so this one stays prose');
        continue;
      }
      desk.allocation.push(...shares.map(({ label, share }) => ({ label, share })));
      for (const { node: each } of shares) desk.use('allocation', each === node ? origin : each);
      if (sentence.length) desk.use('allocation', origin);
    }
}

function firstLine(item: ListItem, desk: Desk): Line | undefined {
  const [first] = item.children;
  return first?.type === 'paragraph' ? lineWith(first.children, item, desk) : undefined;
}
