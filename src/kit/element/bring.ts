/**
 * The one way a built file loads another. The CDN build turns each `import()` in the sources into a call
 * of this, with the module's name and the one file whose hash is baked in: the index, which holds for every module the
 * files that it stands for and their hashes.
 *
 * A module script's `integrity` is enforced in every engine; that of a preload or an import map is not. So each file
 * of the closure is appended as such a script, leaves first and one after another, and only when all have loaded is the
 * last one imported: the module map answers with what was verified, and nothing is fetched twice. Not side by side: a
 * leaf that is refused leaves no entry in Chromium's map, and a file that imports it would fetch it again, unverified.
 */

/** A file below the base, and its hash. */
export type Piece = readonly [file: string, integrity: string];

const POLICY = Symbol.for('insight-widgets.policy');
const loading = new Map<string, Promise<void>>();

interface Policy {
  createScriptURL(url: string): string;
}
interface Page {
  trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  [POLICY]?: Policy | undefined;
}

/** Shared through the page, for a policy's name can be taken once; created only now, when something is first brought. */
function trusted(url: string): string {
  const page = globalThis as Page;
  page[POLICY] ??= page.trustedTypes?.createPolicy('insight-widgets', { createScriptURL: (address) => address });
  return page[POLICY]?.createScriptURL(url) ?? url;
}

/** Where the files are: where the build put them, unless the page says so because its optimiser re-hosts scripts. */
function base(built: string): string {
  const said = document.querySelector<HTMLMetaElement>('meta[name="insight-widgets"]')?.content;
  return said ? new URL(said, document.baseURI).href : built;
}

function load(url: string, integrity: string): Promise<void> {
  let promise = loading.get(url);
  if (!promise) {
    promise = new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.type = 'module';
      script.crossOrigin = 'anonymous';
      script.integrity = integrity;
      script.onload = () => (script.remove(), resolve());
      script.onerror = () => (script.remove(), reject(new Error(`${url} did not load as built`)));
      script.src = trusted(url);
      document.head.append(script);
    });
    loading.set(url, promise);
  }
  return promise;
}

/** What the index exports: for each module its files, leaves first. */
interface Index {
  default: Record<string, readonly Piece[]>;
}

/**
 * Brings the last file of a closure.
 * @param built the address of the folder that the built files are in.
 * @throws Error naming the file that did not load or whose bytes are not the ones that were built.
 */
export async function bringFiles<T>(built: string, closure: readonly Piece[]): Promise<T> {
  const root = base(built);
  let url = '';
  for (const [file, integrity] of closure) await load((url = new URL(file, root).href), integrity);
  return import(/* @vite-ignore */ url) as Promise<T>;
}

/** Brings a module that the index names. */
export async function bring<T>(built: string, index: Piece, name: string): Promise<T> {
  return bringFiles(built, (await bringFiles<Index>(built, [index])).default[name]!);
}
