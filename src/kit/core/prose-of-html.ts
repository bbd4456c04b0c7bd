/** Longer strings come back as they are: no text that may be shown is longer. */
const LIMIT = 5000;
const MARKS: Readonly<Record<string, string>> = { b: '**', strong: '**', i: '*', em: '*', code: '`' };
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
/** What stands on a line of its own, so that the words before and after it are apart. */
const BLOCK = /^(p|div|li|h\d|tr|td|br)$/i;

/**
 * Prose from a string of HTML in foreign data, without a browser: what is bold, emphasised, code or a link and holds
 * only words stays so, everything else is its words. It makes no markup of anything. A string with neither a tag nor an
 * entity comes back unchanged.
 */
export function proseOfHtml(html: string): string {
  if (html.length > LIMIT || !/<[/a-z!]|&[#a-z]/i.test(html)) return html;
  return html
    .replace(/<(script|style)\b[^]*?(<\/\1\s*>|$)|<!--[^]*?-->/gi, '')
    .replace(/<(b|strong|i|em|code)(?:\s[^<>]*)?>([^<>]*)<\/\1>/gi, (_, tag: string, words: string) => {
      const mark = MARKS[tag.toLowerCase()]!;
      return words.trim() && words.replace(words.trim(), (inner) => mark + inner + mark);
    })
    .replace(/<a\s[^<>]*?href=["']?([^\s"'<>]*)[^<>]*>([^<>]*)<\/a>/gi, '[$2]($1)')
    .replace(/<[/!]?([a-z]\w*)[^<>]*>/gi, (_, tag: string) => (BLOCK.test(tag) ? ' ' : ''))
    .replace(/&(?:#(\d{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi, (_, code: string, name: string) =>
      name ? NAMED[name.toLowerCase()]! : String.fromCodePoint(Number(code)),
    )
    .replace(/\s+/g, ' ')
    .trim();
}
