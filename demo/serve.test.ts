import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from './serve.js';

let root: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'demo-'));
  writeFileSync(join(root, 'secret.txt'), 'outside');
  for (const folder of ['dist/demo', 'dist/cdn']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'dist/demo/index.html'), '<!doctype html><title>The article</title>');
  writeFileSync(join(root, 'dist/cdn/all.js'), 'export {}');
  server = await serve(join(root, 'dist'), 0);
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

const get = (path: string) => fetch(new URL(path, server.url), { redirect: 'manual' });

/** The address as it is, where `fetch` would tidy it first. */
const getRaw = (path: string) =>
  new Promise<number | undefined>((done, fail) => {
    request({ port: new URL(server.url).port, path }, (response) => done(response.resume().statusCode))
      .on('error', fail)
      .end();
  });

describe('serve', () => {
  it('leads to the article', async () => {
    expect((await get('/')).headers.get('location')).toBe('/demo/');
    expect((await get('/demo')).headers.get('location')).toBe('/demo/');
    const page = await get('/demo/');
    expect(page.headers.get('content-type')).toMatch('text/html');
    expect(await page.text()).toMatch('The article');
  });

  it('lets other origins load the built files, and only those', async () => {
    expect((await get('/cdn/all.js')).headers.get('access-control-allow-origin')).toBe('*');
    expect((await get('/cdn/all.js')).headers.get('content-type')).toMatch('text/javascript');
    expect((await get('/demo/')).headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each(['/gone.js', '/../secret.txt', '/%2e%2e/secret.txt', '/demo/..%2f..%2fsecret.txt'])(
    'has nothing at %s',
    async (path) => {
      expect(await getRaw(path)).toBe(404);
    },
  );

  it('never leads to another site', async () => {
    expect(
      (await fetch(`${server.url}/example.com/x`, { redirect: 'manual' })).headers.get('location') ?? '',
    ).not.toMatch(/^\/\//);
  });

  it('takes another port when the first is in use, and says so when told one', async () => {
    const [one, two] = [await serve(root), await serve(root)];
    expect(one.url).not.toBe(two.url);
    await expect(serve(root, Number(new URL(one.url).port))).rejects.toThrow('in use');
    await Promise.all([one.close(), two.close()]);
  });
});
