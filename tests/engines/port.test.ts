import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { find } from './find.js';

const engine = (['chromium', 'firefox'] as const).find((name) => find(name));

test.skipIf(!engine)('two runners that start together listen on two ports', async () => {
  const code = `import('./web-test-runner.config.mjs').then(({ default: { port } }) => console.log(port))`;
  const env = { ...process.env, ENGINE: engine };
  const start = () => promisify(execFile)(process.execPath, ['-e', code], { env });
  const ports = (await Promise.all([start(), start()])).map(({ stdout }) => Number(stdout));
  expect(ports.every((port) => port > 1023)).toBe(true);
  expect(new Set(ports).size).toBe(2);
});
