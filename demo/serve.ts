// Serves dist/ the way a site and its CDN would, and prints the address of the article page.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sirv from 'sirv';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const FIRST_PORT = 4173;
const LAST_PORT = 4272;

function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((done, fail) => {
    const refused = (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? done(false) : fail(error));
    server.once('error', refused);
    server.listen(port, () => {
      server.off('error', refused);
      done(true);
    });
  });
}

/** Serves `root` on `port` (0 for any free one), or on the first free one from 4173 up. */
export async function serve(root: string = DIST, port?: number): Promise<{ url: string; close(): Promise<void> }> {
  const files = sirv(root, {
    dev: true,
    dotfiles: false,
    setHeaders(response, path) {
      response.setHeader('X-Content-Type-Options', 'nosniff');
      // Modules and their hashes are checked across origins only with this header.
      if (path.startsWith('/cdn/')) response.setHeader('Access-Control-Allow-Origin', '*');
    },
  });
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split(/[?#]/, 1)[0]!;
    const redirect = (to: string) => response.writeHead(302, { Location: to }).end();
    if (path === '/') return redirect('/demo/');
    // Relative addresses in a folder's page need its slash. Only one at the front: `//x/` would be another site.
    if (/^\/[^/\\].*$/.test(path) && /\/[^/.]+$/.test(path)) return redirect(`${path}/`);
    // The gallery's picture of a source that is still on its way: asked for, and never answered.
    if (path.endsWith('/never.json')) return;
    files(request, response, () => void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found'));
  });
  const last = port ?? LAST_PORT;
  let next = port ?? FIRST_PORT;
  while (!(await listen(server, next))) {
    if (next >= last)
      throw new Error(port === undefined ? `ports ${FIRST_PORT} to ${last} are in use` : `port ${port} is in use`);
    next++;
  }
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { PORT } = process.env;
  if (PORT !== undefined && !/^\d{1,5}$/.test(PORT)) throw new Error(`PORT is not a port number: ${PORT}`);
  const { url } = await serve(DIST, PORT === undefined ? undefined : Number(PORT));
  console.log(`The article:  ${url}demo/`);
  console.log(`The gallery:  ${url}demo/gallery/`);
  console.log(`Theming:      ${url}demo/theming/`);
}
