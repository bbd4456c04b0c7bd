import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { packagesOf, writeLicences } from './licences.js';
import { root } from './tags.js';

/** The command line in one file for Node, with what it depends on inside, and the licences of that. Gives the file. */
export async function buildCommand(folder: string): Promise<string> {
  const name = 'insight-widgets.js';
  const result = (await build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'src/cli/main.ts'),
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: name, banner: '#!/usr/bin/env node', codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  const modules = result.output.flatMap((each) => (each.type === 'chunk' ? each.moduleIds : []));
  writeLicences(folder, packagesOf(modules).sort());
  const file = join(folder, name);
  chmodSync(file, 0o755);
  return file;
}

/** `dist/cli`, and by the command that lies there, the JSON Schemas in `dist/schema`. */
export async function buildCli(): Promise<void> {
  const folder = join(root, 'dist/cli');
  const schemas = join(root, 'dist/schema');
  const command = await buildCommand(folder);
  rmSync(schemas, { recursive: true, force: true });
  execFileSync(process.execPath, [command, 'schema', '--out', schemas], { stdio: ['ignore', 'ignore', 'inherit'] });
}
