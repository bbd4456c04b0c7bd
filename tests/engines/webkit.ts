// WebKitGTK: one WebKitWebDriver process, on a screen of its own where Xvfb can be had.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import type { remote } from 'webdriverio';
import { find, webKitDriver, xvfb } from './find.js';
import { freePort } from './port.js';

type Capabilities = Parameters<typeof remote>[0]['capabilities'];

export interface WebKit {
  port: number;
  capabilities: Capabilities;
  stop: () => void;
}

const children = new Set<ChildProcess>();
const killAll = () => children.forEach(kill);
process.on('exit', killAll);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    killAll();
    process.kill(process.pid, signal); // a listener takes the place of ending
  });
}

/** A child leads its own process group: the driver's browser and the browser's helpers go with it. */
function kill(child: ChildProcess): void {
  children.delete(child);
  try {
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // already gone
  }
}

function start(command: string, args: string[], env: NodeJS.ProcessEnv, stdio: ('ignore' | 'pipe')[]): ChildProcess {
  const child = spawn(command, args, { env, stdio, detached: true });
  children.add(child);
  return child;
}

/** A virtual screen: Xvfb chooses a free number itself and writes it to descriptor 3. */
async function startScreen(): Promise<{ display?: string; stop(): void }> {
  const server = xvfb();
  if (!server) return { display: process.env.DISPLAY, stop: () => undefined };
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-ac'];
  const child = start(server, args, process.env, ['ignore', 'ignore', 'ignore', 'pipe']);
  const [number] = (await once(child.stdio[3] as Readable, 'data')) as [Buffer];
  return { display: `:${number.toString().trim()}`, stop: () => kill(child) };
}

async function answering(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await delay(50);
  }
  throw new Error('WebKitWebDriver did not start within 10 s');
}

/** Starts a driver on a screen of its own; it holds one session. `args` go to MiniBrowser, e.g. `--dark-mode`. */
export async function startWebKit(args: string[] = []): Promise<WebKit> {
  const browser = find('webkit');
  const driver = webKitDriver();
  if (!browser || !driver) throw new Error('WebKitGTK (WebKitWebDriver and MiniBrowser) is not installed');
  const [port, screen] = await Promise.all([freePort(), startScreen()]);
  // Without LANG, navigator.language is "C", which Intl refuses.
  const env = { ...process.env, DISPLAY: screen.display, LANG: 'en_US.UTF-8' };
  const child = start(driver, [`--port=${port}`], env, ['ignore', 'ignore', 'ignore']);
  await answering(port);
  return {
    port,
    stop: () => {
      kill(child);
      screen.stop();
    },
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: browser.path, args: ['--automation', ...args] },
    } as Capabilities,
  };
}
