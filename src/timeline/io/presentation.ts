/*
 * A timeline as its reader sees it: what the view has computed, in the reader's words, as plain data for those who write
 * it elsewhere. Words are words alone, without markup; places are 0–1 along the axis.
 */
export interface Presentation {
  /** Of the words, a language tag; whether its lines run from right to left. */
  readonly lang: string;
  readonly rtl?: boolean;
  /** The author's title where another is the finding, else empty; and what the axis counts. */
  readonly about: string;
  readonly counts: string;
  readonly title: string;
  /** Before the finding, the finding, and after it. */
  readonly lead: readonly [string, string, string];
  /** How the ranges were read, and what that leaves out. */
  readonly readings: readonly string[];

  /** Heads of the table: phase, earliest, even odds, latest; and where something is expected, by when. */
  readonly columns: readonly string[];
  readonly rows: readonly PresentedPhase[];
  readonly ticks: readonly PresentedTick[];
  readonly expect?: PresentedExpectation | undefined;
  /** How much too early the expectation is, from the earliest to the latest finish. */
  readonly gap?:
    { readonly name: string; readonly length: string; readonly min: number; readonly max: number } | undefined;
  /** Twenty equally likely futures, stacked over equal columns of the axis; nothing where the finish is known. */
  readonly dots?:
    { readonly name: string; readonly by: string; readonly stacks: readonly PresentedStack[] } | undefined;
  readonly key: { readonly underWay: string; readonly somewhere: string; readonly evenOdds: string };
}

export interface PresentedPhase {
  readonly name: string;
  /** "1–2 quarters" */
  readonly length: string;
  readonly from: number;
  readonly min: number;
  readonly mid: number;
  readonly max: number;
  /** One that the whole is waiting for. */
  readonly goal: boolean;
  /** Its cells of the table, in the order of the columns after the first. */
  readonly figures: readonly string[];
}

export interface PresentedTick {
  readonly at: number;
  readonly label: string;
  readonly kind?: 'due' | 'today' | undefined;
}

export interface PresentedExpectation {
  readonly at: number;
  /** "Leadership expects traction after 1 quarter" */
  readonly flag: string;
  /** "0 of 20" */
  readonly count: string;
  /** The plan keeps up with it. */
  readonly met: boolean;
}

/** A dot for each future, and whether it comes by the expectation; with how many there are up to here. May be empty. */
export interface PresentedStack {
  readonly dots: readonly boolean[];
  readonly sum: string;
}
