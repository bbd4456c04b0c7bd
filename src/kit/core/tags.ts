/**
 * Every tag, and what follows a partner's own prefix: `<pivot-timeline>` → `<acme-timeline>`. Nothing works from a prefix
 * of ours, for the tags share none.
 */
export const TAGS = {
  'insight-card': 'card',
  'insight-provider': 'provider',
  'insight-quiz': 'quiz',
  'pivot-misalignment-quiz': 'misalignment-quiz',
  'pivot-timeline': 'timeline',
} as const;
export type Tag = keyof typeof TAGS;

export const renamed = (tag: Tag, prefix: string): string => `${prefix}-${TAGS[tag]}`;

const LONGEST = 32;

/**
 * What is wrong with a prefix, for people; nothing if it may be used. Narrower than HTML's rule for names of custom
 * elements, which also takes dots and letters that nobody expects in a tag.
 */
export function prefixFault(prefix: string): string | undefined {
  const name = `“${prefix.slice(0, 40)}”`;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(prefix))
    return `${name} cannot begin a tag: a letter a–z first, then a–z, 0–9 and single hyphens between them`;
  if (prefix.length > LONGEST) return `${name} is longer than ${LONGEST} characters`;
  if (prefix === 'insight' || prefix === 'pivot') return `${name} is ours: renamed tags would clash with the originals`;
  return prefix.startsWith('xml') ? `${name} is reserved: no name begins with xml` : undefined;
}
