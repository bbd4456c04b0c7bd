// What browser tests share: the engine they run in, axe, and the visitor's window, media and keys.
import 'axe-core/axe.min.js';
import { executeServerCommand } from '@web/test-runner-commands';
import type * as Axe from 'axe-core';
import type { Media, Size } from './commands.js';

export { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';

const agent = navigator.userAgent;
/** The engine this test runs in. */
export const engine = /Firefox/.test(agent) ? 'firefox' : /Chrome/.test(agent) ? 'chromium' : 'webkit';

/** Media features can be changed within a running page in Chromium alone: define tests that need them under this. */
export const emulatesMedia = engine === 'chromium';

const axe = (globalThis as unknown as { axe: typeof Axe }).axe;

const AXE: Axe.RunOptions = {
  resultTypes: ['violations'],
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: {
    'target-size': { enabled: true },
    // Of whole pages, which a fixture is not.
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
  },
};

/** Fails with every violation of WCAG 2.2 AA that axe finds in `root`, its shadow tree included. */
export async function axeClean(root: Element = document.body): Promise<void> {
  const { violations } = await axe.run(root, AXE);
  const lines = violations.map(({ id, help, nodes }) => {
    const places = nodes.map((node) => `    ${node.html}\n      ${node.failureSummary?.replaceAll('\n', '\n      ')}`);
    return `  ${id}: ${help}\n${places.join('\n')}`;
  });
  if (lines.length) throw new Error(`axe found ${lines.length} kinds of violation\n${lines.join('\n')}`);
}

const initial: Size = { width: innerWidth, height: innerHeight };
let resized = false;
let emulated = false;

/** Sets the window's inner size and answers what it became: WebKit's window does not go below 447 px. */
export async function resize(width: number, height: number = initial.height): Promise<Size> {
  resized = true;
  return executeServerCommand<Size, Size>('resize', { width, height });
}

/** Emulates media features by their CSS names, for the rest of this test. Chromium alone: see `emulatesMedia`. */
export async function media(features: Media): Promise<void> {
  emulated = true;
  if (!(await executeServerCommand('media-features', features))) throw new Error(`${engine} cannot emulate media`);
}

export const dark = () => media({ 'prefers-color-scheme': 'dark' });
export const forcedColors = () => media({ 'forced-colors': 'active' });
export const reducedMotion = () => media({ 'prefers-reduced-motion': 'reduce' });

/** A node of the accessibility tree, as assistive technology gets it. */
export interface AxNode {
  role: string;
  name?: string;
  value?: string | number;
  children?: AxNode[];
}

/** The page's accessibility tree. Chromium alone. */
export const axTree = () => executeServerCommand<AxNode, undefined>('ax-tree');

// A page is used again for the next file, so what a test changed is put back.
afterEach(async () => {
  if (resized) await executeServerCommand('resize', initial);
  if (emulated) await executeServerCommand('media-features', {});
  resized = emulated = false;
});
