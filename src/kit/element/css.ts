/** A style sheet that every instance of a widget shares, made when it is first used: there may be no document yet. */
export type Sheet = () => CSSStyleSheet;

/** Tags a literal as a style sheet, for editors and for the build, which minifies it. It holds no expressions. */
export function css([text]: readonly string[]): Sheet {
  let made: CSSStyleSheet | undefined;
  return () => {
    if (!made) (made = new CSSStyleSheet()).replaceSync(text!);
    return made;
  };
}
