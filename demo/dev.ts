// The demo pages over the sources instead of dist/cdn, with hot reload.
import { fileURLToPath } from 'node:url';
import { createServer, type Plugin } from 'vite';

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
        if (path !== '/demo/gallery/') return next();
        server
          .ssrLoadModule('/demo/gallery/page.ts')
          .then(({ galleryPage }) => server.transformIndexHtml('/demo/gallery/', (galleryPage as () => string)()))
          .then((html) => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html), next);
      });
    },
    hotUpdate({ file, server }) {
      if (file.includes('/demo/gallery/')) server.ws.send({ type: 'full-reload' });
    },
  };
}

const server = await createServer({
  root: ROOT,
  configFile: false,
  appType: 'mpa',
  cacheDir: `${ROOT}node_modules/.vite`,
  plugins: [demoFromSources()],
});
await server.listen();
server.printUrls();
