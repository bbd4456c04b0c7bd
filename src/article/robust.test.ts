import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { validate } from '../pack/model/validate.js';
import { parse } from './markdown.js';
import { key, lineOf } from './prose.js';
import { readArticle } from './read.js';

/** Pieces of which authors, good and bad, make articles. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '# Title',
      '## Short answer',
      '### 1. Pay misalignment',
      '## How to fix it',
      '## Why it happens',
      '#### ',
      'Setext\n===',
    ],
    ...[
      '**1. Bold**',
      '**Bold only**',
      '**Stated:** "x"',
      '**Actual:**',
      '**Run in.** And on.',
      'Actual:',
      '**Result:** y',
      'ALL CAPITALS',
    ],
    ...[
      '- a\n- b',
      '1. One\n2. Two',
      '1) One\n\n   More\n\n2) Two',
      '* 40% to a\n* 60% to b',
      '- If a → b\n- If c -> d',
      '- Stated: a\n- Actual: b',
    ],
    ...[
      'Plan: 1-2 weeks\nDo: 2-3 quarters',
      '- Plan: 4-2 weeks\n- Do: 1 day',
      '|a|b|\n|-|-|\n|c|1 week|\n|d|2 weeks|',
      '|Stated|Actual|\n|-|-|\n|a|b|',
    ],
    ...[
      '**70% of changes fail** (McKinsey).',
      'Two in three (2020) say [so](https://example.org).',
      'They expect it within a quarter.',
      'Split 40/30/30 between a, b and c.',
    ],
    ...[
      ':::pivot-timeline{expect="1 month"}\n- a: 1 week\n:::',
      ':::card\n:::',
      ':::x\ny\n:::',
      '::y{}',
      '<div>',
      '<!-- c -->',
      '---',
      '```\ncode\n```',
      '> quote',
    ],
    ...[
      '[a]: https://example.org',
      '[a]',
      '![b](c.png)',
      '\\*',
      '&amp;',
      '\u0000',
      '\ufeff',
      '\t',
      '**Slug:** `x`',
      '***',
      '__a__',
      '~~~',
    ],
  ),
  fc.string({ maxLength: 30 }),
  fc.string({ maxLength: 30, unit: 'binary' }),
);
const article = fc
  .tuple(
    fc.constantFrom('', '---\ntitle: T\n---\n', '---js\nx\n---\n', '---\n'),
    fc.array(piece, { maxLength: 25 }),
    fc.constantFrom('\n', '\n\n', '\r\n\r\n'),
  )
  .map(([front, pieces, between]) => front + pieces.join(between));

const headings = (root: Root) =>
  root.children.flatMap((node) => (node.type === 'heading' ? [lineOf(node.children)] : []));

describe('Any text', () => {
  it('is read without throwing, into a pack that is valid', () => {
    fc.assert(
      fc.property(fc.oneof(article, fc.string({ unit: 'binary', maxLength: 400 })), (text) => {
        const { pack, report, body, placements } = readArticle(text, { file: 'a.md' });
        expect(validate(JSON.parse(JSON.stringify(pack))).problems).toEqual([]);
        const ids = new Set([pack.timeline?.id, pack.assessment?.id, ...pack.cards.map(({ id }) => id)]);
        for (const { id, from, to } of placements) {
          expect(ids).toContain(id);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThan(body.children.length);
        }
        const lines = text.split(/\r\n?|\n/).length;
        for (const { line, column } of report.problems) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(lines);
          expect(column).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every section, in its order', () => {
    fc.assert(
      fc.property(article, (text) => {
        const { report, body } = readArticle(text, { file: 'a.md' });
        const listed = report.sections.map(({ heading }) => heading).filter(Boolean);
        // Headings within directives are the widgets'; where there is no heading, lines in bold or capitals are.
        const own = headings(body).filter((each) => listed.includes(each) || !/^:::/m.test(text));
        if (own.length) expect(listed).toEqual(own.filter(Boolean));
        expect([...report.sections].sort((a, b) => a.line - b.line)).toEqual(report.sections);
      }),
      { numRuns: 400 },
    );
  });

  it('loses no word on its way into the body', () => {
    const wordsOf = (nodes: readonly Nodes[]) => key(nodes.map((node) => lineOf(node)).join(' '));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces
          .filter((each) => !/Slug|^:/.test(each) && !/[\0-\x08\x0b-\x1f\x7f\ufeff]/.test(each))
          .join('\n\n');
        const { body, report } = readArticle(`---\ntitle: Elsewhere\n---\n\n${text}`, { file: 'a.md' });
        if (report.problems.some(({ code }) => code === 'unknown-directive')) return;
        expect(wordsOf(body.children)).toEqual(wordsOf(parse(text).children));
      }),
      { numRuns: 200 },
    );
  });

  it('is the same with carriage returns', () => {
    fc.assert(
      fc.property(article, (text) => {
        const plain = text.replace(/\r\n?/g, '\n');
        const read = (each: string) => {
          const { pack, report } = readArticle(each, { file: 'a.md' });
          return { pack, report };
        };
        expect(read(plain.replace(/\n/g, '\r\n'))).toEqual(read(plain));
      }),
      { numRuns: 150 },
    );
  });
});
