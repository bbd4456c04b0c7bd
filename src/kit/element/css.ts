/**
 * A style sheet that every instance of a widget shares. It is made when it is first used, so that a module with one
 * can be imported where there is no document.
 */
export class Sheet {
  #made: CSSStyleSheet | undefined;

  constructor(readonly text: string) {}

  get made(): CSSStyleSheet {
    if (!this.#made) (this.#made = new CSSStyleSheet()).replaceSync(this.text);
    return this.#made;
  }
}

/** Tags a literal as a style sheet, for editors and for the build, which minifies it. It holds no expressions. */
export const css = ([text]: TemplateStringsArray): Sheet => new Sheet(text!);
