import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';

// Not those within a line: "Result:Foo" and "at 10:30am" are words.
const { flow } = directive();

/** CommonMark with tables and with directives that stand on their own lines. */
export const parse = (text: string): Root =>
  fromMarkdown(text, {
    extensions: [gfmTable(), { flow }],
    mdastExtensions: [gfmTableFromMarkdown(), directiveFromMarkdown()],
  });
