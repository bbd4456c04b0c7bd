import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundleForNode } from './node.js';
import { root } from './tags.js';

/** The command line in one file. Gives the file. */
export async function buildCommand(folder: string): Promise<string> {
  const file = await bundleForNode('cli/main.ts', folder, 'insight-widgets.js', {
    banner: '#!/usr/bin/env node',
  });
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
