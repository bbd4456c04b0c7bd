import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { packagesOf, writeLicences } from './licences.js';
import { root } from './tags.js';

/**
 * A module of ours in one file for Node, with what it depends on inside, and the licences of that and of the folders
 * `others`. Gives the file.
 */
export async function bundleForNode(
  entry: string,
  folder: string,
  name: string,
  { banner = '', others = [] }: { banner?: string; others?: readonly string[] } = {},
): Promise<string> {
  const result = (await build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'src', entry),
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: name, banner, codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  const modules = result.output.flatMap((each) => (each.type === 'chunk' ? each.moduleIds : []));
  writeLicences(folder, [...packagesOf(modules), ...others].sort());
  return join(folder, name);
}
