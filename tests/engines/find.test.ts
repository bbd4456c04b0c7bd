import { chmod, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { find, which } from './find.js';
import { howToGet } from './obtain.js';

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'engines-')));
  vi.stubEnv('PATH', `${folder}${delimiter}/nowhere`);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

async function program(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  await chmod(path, 0o755);
  return path;
}

test('finds a program on the path, by the first of its names', async () => {
  const path = await program('some-browser', '#!/bin/sh\n');
  expect(which(['other-browser', 'some-browser'])).toBe(path);
  expect(which(['other-browser'])).toBeUndefined();
});

test('passes over a snap, which cannot be automated', async () => {
  await program('some-browser', '#!/bin/sh\nexec /snap/bin/some-browser "$@"\n');
  expect(which(['some-browser'])).toBeUndefined();
});

test('does not find an engine that ENGINES leaves out', async () => {
  await program('chromium', '#!/bin/sh\n');
  expect(find('chromium')).toMatchObject({ engine: 'chromium', path: join(folder, 'chromium') });
  vi.stubEnv('ENGINES', 'firefox,webkit');
  expect(find('chromium')).toBeUndefined();
});

test('says in one sentence what to install', () => {
  expect(howToGet(['webkit'])).toMatch(/^To test in webkit too, install .*webkit2gtk-driver xvfb.*\.$/);
});
