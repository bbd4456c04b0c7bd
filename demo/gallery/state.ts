/** One designed state of a widget: how to come to it, and what it is called. */
export interface State {
  /** Stable: the address of the state on the page, and the name of its photograph. */
  id: string;
  caption: string;
  /** The embed as an author writes it, beginning with the widget's tag. */
  html: string;
  /** The column it stands in: 280 px, a text column, or the page's width. */
  box?: 'sidebar' | 'column' | 'wide';
  /** The page around it. */
  host?: 'dark' | 'tinted' | 'brand' | 'serif';
  lang?: string;
  dir?: 'rtl';
  /** Public properties to set once the element is defined. */
  set?: Record<string, unknown>;
  /** Then, the words on the buttons to press, or that the labels to tick begin with, in order, and what to write into a field in between. */
  press?: (string | { fill: string })[];
  /** Then, every disclosure is opened. */
  open?: true;
  /** A selector of what is in the widget once that has come to rest: some of it is brought on demand. */
  until?: string;
  /** The source never answers, so the element never becomes ready. */
  pending?: true;
}

export interface Subject {
  id: string;
  title: string;
  states: State[];
}

/** Author's text as HTML. */
export const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!);
