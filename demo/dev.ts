// The demo pages over the sources instead of dist/cdn, with hot reload.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Package } from 'custom-elements-manifest';
import { createServer, type Plugin } from 'vite';
import type * as ArticlePage from './article-page.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What a page of the demo names in the built folder, and the source that stands for it here. */
export function toSources(html: string): string {
  return html
    .replace(/ integrity="\{\{integrity:[^}]*\}\}"/g, '')
    .replace(/"(?:\.\.\/)+cdn\/arrive\.css"/g, '"/src/embed/arrive.css"')
    .replace(/"(?:\.\.\/)+cdn\/([\w-]+)\.js"/g, '"/src/embed/define/$1.ts"');
}

function demoFromSources(): Plugin {
  return {
    name: 'demo-from-sources',
    transformIndexHtml: { order: 'pre', handler: toSources },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0];
        if (path === '/') return void response.writeHead(302, { Location: '/demo/' }).end();
        if (path?.endsWith('/never.json')) return;
        const send = (type: string, load: () => Promise<string>) => {
          load().then((text) => response.setHeader('Content-Type', `${type}; charset=utf-8`).end(text), next);
        };
        const article = () => server.ssrLoadModule('/demo/article-page.ts') as Promise<typeof ArticlePage>;
        const page = async (html: string) => server.transformIndexHtml(path!, html);
        if (path === '/demo/') send('text/html', async () => page((await article()).articleFromSources()));
        else if (path === '/demo/page.css') send('text/css', async () => (await article()).pageSheet);
        else if (path === '/demo/gallery/')
          send('text/html', async () => {
            const { galleryPage } = await server.ssrLoadModule('/demo/gallery/page.ts');
            return page((galleryPage as () => string)());
          });
        else if (path === '/demo/theming/')
          send('text/html', async () => {
            const { themingPage } = await server.ssrLoadModule('/demo/theming/page.ts');
            // What docstrings say is read by the build.
            const manifest = JSON.parse(await readFile(`${ROOT}dist/custom-elements.json`, 'utf8')) as Package;
            return page((themingPage as (manifest: Package) => string)(manifest));
          });
        else next();
      });
    },
    hotUpdate({ file, server }) {
      if (/[\\/]demo[\\/](gallery|article|theming)/.test(file)) server.ws.send({ type: 'full-reload' });
    },
  };
}

const server = await createServer({
  root: ROOT,
  configFile: false,
  appType: 'mpa',
  // Not the examples, whose pages name what only their own build makes.
  optimizeDeps: { entries: ['src/embed/define/*.ts'] },
  cacheDir: `${ROOT}node_modules/.vite`,
  plugins: [demoFromSources()],
});
await server.listen();
server.printUrls();
