// An example as somebody else's project: in a folder of its own, with the package as it is published.
import { spawn } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../build/tags.js';
import type { Example } from './examples.js';

/** No install or build of one example takes longer on a busy machine. */
const MINUTES = 6;

/** What a command printed. @throws Error with it, if the command failed. */
export function run(cwd: string, ...args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, CI: '1', NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' };
    const child = spawn('npm', args, { cwd, env, timeout: MINUTES * 60_000, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (said += data.toString()));
    child.on('error', reject);
    child.on('close', (code) =>
      code ? reject(new Error(`npm ${args.join(' ')}: exit ${code}\n${said.trim()}`)) : resolve(said),
    );
  });
}

/** The package as `npm publish` would send it. Gives the file. */
export async function pack(folder: string): Promise<string> {
  const said = await run(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder);
  const [{ filename }] = JSON.parse(said.slice(said.indexOf('['))) as [{ filename: string }];
  return join(folder, filename);
}

/** The example in an empty folder, with its dependencies and the packed package. */
export async function install({ folder }: Example, into: string, tarball: string): Promise<string> {
  const project = join(into, folder);
  const own = /[\\/](?:node_modules|dist|\.astro|\.angular|package-lock\.json)$/;
  cpSync(join(root, 'examples', folder), project, { recursive: true, filter: (path) => !own.test(path) });
  const file = join(project, 'package.json');
  const about = JSON.parse(readFileSync(file, 'utf8')) as { dependencies: Record<string, string> };
  about.dependencies['insight-widgets'] = `file:${tarball}`;
  writeFileSync(file, JSON.stringify(about));
  await run(project, ...'install --no-audit --no-fund --no-package-lock --prefer-offline --ignore-scripts'.split(' '));
  return project;
}

/** The example's compiler takes it as it is, and refuses what is wrong by naming it. */
export async function checkTypes({ wrong }: Example, project: string): Promise<void> {
  if (!wrong) return;
  await run(project, 'run', 'check');
  const [name, right, never] = wrong;
  const file = join(project, name);
  const text = readFileSync(file, 'utf8');
  if (!text.includes(right)) throw new Error(`${name} has no ${right}`);
  writeFileSync(file, text.replace(right, never));
  const refused = await run(project, 'run', 'check').then(
    () => '',
    (error: unknown) => String(error),
  );
  writeFileSync(file, text);
  if (!refused.includes('never')) throw new Error(`${never} was not refused: ${refused || 'all was well'}`);
}
