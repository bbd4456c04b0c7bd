import type { Root } from 'mdast';
import type { PackDefinition } from '../pack/model/schema.js';

/** What reading a Markdown article gives. All of it is plain data: nothing in it is markup, and nothing of it ran. */
export interface Article {
  /** Valid by `validate` of `pack/model`, whatever the article was; empty but for its name where the article was refused. */
  pack: PackDefinition;
  report: Report;
  /**
   * The article's own prose: without front matter, metadata lines, a repetition of the title and explicit directives'
   * fences. Positions are those of the file. It may hold `html` nodes, which are the author's raw HTML: never write
   * them as markup.
   */
  body: Root;
  /** In the order of the body. Where two stand at the same place, the first listed stands first. */
  placements: Placement[];
}

/** Where in the body a definition of the pack belongs. What has no placement is in the pack alone. */
export interface Placement {
  /** Of a definition in the pack. */
  id: string;
  kind: 'card' | 'timeline' | 'assessment';
  /** Of a card. */
  variant?: string;
  /** Indexes into `body.children`, both inclusive: the blocks that the definition replaces or follows. */
  from: number;
  to: number;
  /** `replaces`: the definition says all that these blocks say. `follows`: it adds to them, after the last. */
  role: 'replaces' | 'follows';
  /** Index of the heading above whose words are the definition's title, so that a page need not say them twice. */
  heading?: number;
}

/** What became of the article. Lines and columns count from 1, in the file as it was given. */
export interface Report {
  /** As the caller named the file. */
  file: string;
  slug: string;
  title: string;
  lang: string;
  /** Every section in its order; what stands before the first heading is one without a heading. */
  sections: SectionReport[];
  /** Ids of definitions, and of parts of definitions as `quiz.item`, whose words are ours and wait for the author's eye. */
  review: string[];
  /** In the order of their lines. */
  problems: ArticleProblem[];
}

export interface SectionReport {
  /** Its words; empty for what stands before the first heading. */
  heading: string;
  line: number;
  /** Recognised in whole, in part, or not at all. */
  status: 'used' | 'partly' | 'unrecognised';
  /** Ids in the pack: of definitions, comparisons and steps, and `allocation`. */
  uses: string[];
  /** The blocks, or items of lists, that stay prose alone: first line, and how they begin. */
  left: { line: number; text: string }[];
}

export interface ArticleProblem {
  /** An error: something the author wrote cannot be used as meant, or the article was refused. All else is a warning. */
  severity: 'error' | 'warning';
  code: ArticleProblemCode;
  message: string;
  line: number;
  column: number;
  /** What would have been read. */
  expected?: string;
}

export type ArticleProblemCode =
  // the file
  | 'too-large'
  | 'too-complex'
  | 'control-character'
  | 'unread'
  // front matter
  | 'front-matter-fence'
  | 'front-matter'
  | 'duplicate-key'
  | 'unknown-key'
  | 'wrong-value'
  | 'no-author'
  | 'no-date'
  | 'no-image'
  | 'canonical-root'
  | 'no-title'
  // the text
  | 'long-answer'
  | 'no-source'
  | 'disputed-source'
  | 'range'
  | 'unit'
  | 'mixed-units'
  | 'no-schedule'
  | 'no-duration'
  | 'shares'
  | 'second'
  | 'review'
  // explicit directives
  | 'unknown-directive'
  | 'directive'
  // a definition that does not hold
  | 'definition';

export interface ReadOptions {
  /** How the file is called in messages; its name is the slug where the article says none. */
  file: string;
  /** BCP 47. The front matter's `lang` wins; else it is guessed from the words, English or German. */
  lang?: string;
}
