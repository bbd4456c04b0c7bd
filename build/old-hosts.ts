import type { Plugin } from 'vite';

/** Walks inherited names too, which are a page's where an old library extended `Object.prototype`. */
const FOR_IN = /\bfor \(const (\w+) in ([\w.]+)\)/g;

/**
 * Keeps what we bundle working on pages with old libraries, as our own sources are by lint: MooTools puts another
 * `Event` in the place of the browser's, which nothing can be fired with, but leaves `CustomEvent`.
 *
 * @throws Error when an edit does not fit the version that is installed.
 */
export function forOldHosts(): Plugin {
  return {
    name: 'for-old-hosts',
    transform: {
      filter: { id: /[\\/](@lit[\\/]context[\\/].+|zod[\\/]v4[\\/].+)\.js$/ },
      handler(source, id) {
        const code = source
          .replaceAll('extends Event{', 'extends CustomEvent{')
          .replace(FOR_IN, 'for (const $1 of Object.keys($2))');
        if (/\bextends Event\b|\bfor \(\w+ \w+ in (?!\$)/.test(code))
          throw new Error(`${id} is no longer what build/old-hosts.ts edits`);
        return { code, map: null };
      },
    },
  };
}
