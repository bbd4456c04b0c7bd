// Suites are written with our tags, and run with a partner's.
import { html } from '@open-wc/testing';

/** Lit's `html`, in which tags bear other names: by ours, the names they bear in this run. */
export function htmlNamed(names: Readonly<Record<string, string>>): typeof html {
  const ours = new RegExp(`(</?)(${Object.keys(names).join('|')})(?![\\w-])`, 'g');
  const named = (text: string) => text.replace(ours, (_, open: string, tag: string) => open + names[tag]!);
  // By the strings themselves, which is how Lit knows a template again.
  const known = new WeakMap<TemplateStringsArray, TemplateStringsArray>();
  return (strings, ...values) => {
    let own = known.get(strings);
    if (!own) known.set(strings, (own = Object.assign(strings.map(named), { raw: strings.raw.map(named) })));
    return html(own, ...values);
  };
}
