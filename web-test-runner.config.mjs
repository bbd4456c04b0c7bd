// Widget tests, in one engine at a time: ENGINE=chromium|firefox|webkit (chromium unless told) npx wtr [--files GLOB]
import * as puppeteer from 'puppeteer-core';
import { tsImport } from 'tsx/esm/api';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';

const { find, CHROMIUM_ARGS } = await tsImport('./tests/engines/find.ts', import.meta.url);
const { freePort } = await tsImport('./tests/engines/port.ts', import.meta.url);
const { startWebKit } = await tsImport('./tests/engines/webkit.ts', import.meta.url);
const { commands } = await tsImport('./tests/browser/commands.ts', import.meta.url);
const { countReporter } = await tsImport('./tests/browser/count.ts', import.meta.url);

const { editLit } = await tsImport('./build/lit.ts', import.meta.url);

/** What ships is what is tested: our sources get Lit's build for production with our edits, a page's own Lit has none. */
const OURS = '/node_modules/lit-html/lit-html.js?ours';
const lit = {
  name: 'lit-for-the-web',
  resolveImport: ({ source, context }) =>
    source === 'lit/html.js' && /^\/src\/(?!.*\.(?:test|suite)\.ts)/.test(context.path) ? OURS : undefined,
  transform: ({ url, body }) => (url === OURS ? { body: editLit(body) } : undefined),
};

const engine = process.env.ENGINE ?? 'chromium';
const browser = find(engine);
if (!browser) throw new Error(`${engine} was not found on this machine; npm test tells how to get it`);

const launchers = {
  puppeteer: () =>
    chromeLauncher({
      puppeteer,
      launchOptions:
        engine === 'chromium'
          ? { executablePath: browser.path, headless: true, args: CHROMIUM_ARGS }
          : { executablePath: browser.path, headless: true, browser: 'firefox' },
    }),
  webdriver: async () => {
    const { port, capabilities } = await startWebKit();
    return webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      connectionRetryCount: 0,
      capabilities,
    });
  },
  playwright: async () => {
    const { playwrightLauncher } = await import('@web/test-runner-playwright');
    return playwrightLauncher({ product: engine, launchOptions: { executablePath: browser.path } });
  },
};

export default {
  files: 'src/**/*.browser.test.ts',
  nodeResolve: { exportConditions: ['production', 'default'] },
  // The runner would take the first free one from 8000.
  port: await freePort(),
  browsers: [await launchers[browser.driver]()],
  // WebKit's launcher puts concurrent files into frames, where keys and the mouse do not arrive.
  concurrency: 1,
  concurrentBrowsers: 1,
  plugins: [lit, commands, esbuildPlugin({ ts: true, tsconfig: './tsconfig.json', target: 'es2022' })],
  reporters: [defaultReporter(), countReporter()],
  // The first axe run in a cold Firefox takes more than mocha's two seconds.
  testFramework: { config: { timeout: 10_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
};
