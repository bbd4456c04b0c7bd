import type { ListItem, RootContent, TableRow } from 'mdast';
import type { Desk } from './desk.js';
import type { Section } from './outline.js';
import { lineOf } from './prose.js';
import type { SectionReport } from './types.js';

type Left = SectionReport['left'][number];

/** Blocks that say nothing by themselves. */
const isSilent = (node: RootContent) =>
  node.type === 'thematicBreak' || node.type === 'definition' || (node.type === 'html' && /^\s*<!--/.test(node.value));

const leftOf = (node: RootContent | ListItem | TableRow): Left => {
  const words = node.type === 'html' ? node.value : lineOf(node);
  return { line: node.position?.start.line ?? 1, text: words.length > 80 ? `${words.slice(0, 79)}…` : words };
};

/** Every section that is named in the report, with what lies in it under lines in bold. */
export function sectionReports(desk: Desk): SectionReport[] {
  const reports = new Map<Section, { uses: Set<string>; left: Left[] }>();
  let current: Section | undefined;
  for (const section of desk.sections) {
    if (section.isListed) {
      current = section;
      reports.set(section, { uses: new Set(), left: [] });
    }
    // A line in bold before the first heading has the first section's place, which is without a heading.
    if (!current) {
      current = { ...section, heading: '', isListed: true, index: -1 };
      reports.set(current, { uses: new Set(), left: [] });
    }
    const { uses, left } = reports.get(current)!;
    const title = section.isListed ? [] : section.node ? [section.node] : [];
    const origins = new Set([...title, ...section.explicit, ...section.blocks.map(({ origin }) => origin)]);
    for (const node of origins) {
      if (isSilent(node)) continue;
      const own = desk.usesOf(node);
      own.forEach((id) => uses.add(id));
      const parts = node.type === 'list' || node.type === 'table' ? node.children : [];
      const used = parts.filter((part) => desk.isUsed(part));
      for (const part of used) desk.usesOf(part).forEach((id) => uses.add(id));
      if (own.size) continue;
      if (!used.length) left.push(leftOf(node));
      // The head of a table is none of its lines.
      else
        left.push(
          ...parts
            .slice(node.type === 'table' ? 1 : 0)
            .filter((part) => !desk.isUsed(part))
            .map(leftOf),
        );
    }
    if (section.isListed && section.node) desk.usesOf(section.node).forEach((id) => uses.add(id));
  }
  // A heading above others says nothing that they do not.
  const isAbove = (section: Section, { uses, left }: { uses: Set<string>; left: Left[] }) =>
    !uses.size && !left.length && section.children.some((child) => reports.get(child)?.uses.size);
  return [...reports].map(([section, { uses, left }]) => ({
    heading: section.heading,
    line: section.line,
    status: isAbove(section, { uses, left }) ? 'used' : !uses.size ? 'unrecognised' : left.length ? 'partly' : 'used',
    uses: [...uses],
    left: left.sort((a, b) => a.line - b.line),
  }));
}
