const SCHEMES = /^(https?|mailto|tel):$/;
const NOWHERE = 'https://nowhere.invalid/';

/**
 * A link that may be followed, or `undefined`. The *parsed* scheme decides (`http https mailto tel`), because the
 * parser of the URL standard drops tabs, newlines and leading controls that a look at the raw text would trip over.
 * A relative address stays relative; an absolute one comes back as the parser understood it. Addresses that carry a
 * user name or password are refused: `https://bank.example@evil.example` reads like the bank.
 */
export function safeHref(raw: string | undefined | null): string | undefined {
  if (!raw || raw.length > 2048) return undefined;
  // What the parser would drop is dropped first, so that what was judged is what comes back, character for character.
  const trimmed = raw.replace(/^[\s\u0000-\u001f]+|[\s\u0000-\u001f]+$|[\t\n\r]/g, '');
  if (!trimmed) return undefined;
  let url: URL;
  try {
    url = new URL(trimmed, NOWHERE);
  } catch {
    return undefined;
  }
  if (!SCHEMES.test(url.protocol) || url.username || url.password) return undefined;
  if (!url.href.startsWith(NOWHERE)) return url.href;
  // `https:x` is a path on one page and a host on another.
  return /^https:/i.test(trimmed) ? undefined : trimmed;
}
