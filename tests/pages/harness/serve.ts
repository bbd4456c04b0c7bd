// A small real HTTP server for whole pages: chosen headers, held answers, changed bytes, a log of what was asked for.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { WATCH } from './watch.js';

export interface Resource {
  body?: string | Uint8Array;
  /** A file to read, from the project's root. */
  file?: string;
  /** A folder to read files from; its address ends in a slash. */
  folder?: string;
  /** An HTML body that is sent piece by piece, each when it comes. */
  pieces?: AsyncIterable<string>;
  status?: number;
  headers?: OutgoingHttpHeaders;
  /** Answer only once `release` is called with this address. */
  hold?: boolean;
  /** Change one byte: the first letter of the last word becomes another. */
  flip?: boolean;
  /** Close the connection without an answer. */
  drop?: boolean;
}

/** A request as it came. */
export interface Asked {
  method: string;
  path: string;
  query: string;
  headers: IncomingMessage['headers'];
  body: string;
}

export type Route = Resource | ((asked: Asked) => Resource | Promise<Resource>);

export interface SiteOptions {
  /** Headers of every answer; a route's own win. */
  headers?: OutgoingHttpHeaders;
  /** Answers with CORS headers, and preflights, for this origin (`*` for any). Without it another origin gets none. */
  cors?: string;
}

export interface Site {
  origin: string;
  url(path?: string): string;
  /** The routes, by address; may be changed while it runs. An address ending in a slash may be a folder. */
  routes: Record<string, Route>;
  /** Every request but preflights and favicons, in the order it came. */
  requests: Asked[];
  /** Answers what is held at this address, now and from now on. */
  release(path: string): void;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** The bytes of a resource and the type they go by, or nothing: a 404. */
async function read(resource: Resource, rest: string): Promise<{ bytes: Buffer; type?: string } | undefined> {
  if (resource.body !== undefined) return { bytes: Buffer.from(resource.body as string) };
  let path = resource.file;
  if (resource.folder) path = join(resource.folder, normalize(`/${rest}`));
  if (!path) return { bytes: Buffer.alloc(0) };
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) path = join(path, 'index.html');
  const bytes = await readFile(path).catch(() => undefined);
  return bytes && { bytes, type: TYPES[extname(path)] };
}

function flip(bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes);
  const at = changed.findLastIndex((byte) => byte >= 0x61 && byte < 0x7a);
  if (at >= 0) changed[at]! += 1;
  return changed;
}

const HASH = `'sha256-${createHash('sha256').update(WATCH).digest('base64')}'`;

/** Lets one inline script through a policy, by its hash, and changes nothing else it says. */
function allowing(policy: string): string {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  const governing = ['script-src-elem', 'script-src', 'default-src'];
  const name = governing.find((each) => directives.some(([first]) => first === each));
  const found = directives.find(([first]) => first === name);
  if (!name || !found || found.includes("'unsafe-inline'")) return policy;
  const sources = [...found.slice(1).filter((source) => source !== "'none'"), HASH].join(' ');
  if (name !== 'default-src') found.splice(1, found.length, sources);
  else directives.push(['script-src', sources]);
  return directives.map((directive) => directive.join(' ')).join('; ');
}

/** WebDriver cannot run a script before the page's own, so for WebKit the page brings it: see watch.ts. */
function watched(html: string): string {
  const script = `<script>${WATCH}</script>`;
  const place = /<head[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const at = place ? place.index + place[0].length : 0;
  return html.slice(0, at) + script + html.slice(at);
}

/** Whether WebKit asks for a document, of a window or of a frame. */
function isWebKitDocument({ 'user-agent': agent = '', accept = '' }: IncomingMessage['headers']): boolean {
  return agent.includes('AppleWebKit') && !agent.includes('Chrome') && accept.includes('text/html');
}

async function received(request: IncomingMessage): Promise<Asked> {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString();
  return { method: request.method ?? 'GET', path: decodeURI(pathname), query: search, headers: request.headers, body };
}

/** Serves `routes` on a free port of 127.0.0.1. Nothing is cached, so every load is a request. */
export async function serve(routes: Record<string, Route>, options: SiteOptions = {}): Promise<Site> {
  const requests: Asked[] = [];
  const held = new Map<string, { promise: Promise<void>; release: () => void }>();

  const holding = (path: string) => {
    let entry = held.get(path);
    if (!entry) {
      let release = () => {};
      const promise = new Promise<void>((resolve) => (release = resolve));
      held.set(path, (entry = { promise, release }));
    }
    return entry;
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await received(request);
    if (options.cors) {
      response.setHeader('access-control-allow-origin', options.cors);
      response.setHeader('access-control-allow-headers', request.headers['access-control-request-headers'] ?? '*');
      response.setHeader('access-control-allow-methods', 'GET, POST, PUT, PATCH, DELETE');
      if (asked.method === 'OPTIONS') return void response.writeHead(204).end();
    }
    if (asked.path === '/favicon.ico' && !site.routes[asked.path]) return void response.writeHead(204).end();
    requests.push(asked);
    const folders = Object.keys(site.routes).filter((key) => key.endsWith('/') && asked.path.startsWith(key));
    const key = site.routes[asked.path] ? asked.path : folders.sort((a, b) => b.length - a.length)[0];
    const route = key === undefined ? undefined : site.routes[key];
    const resource = typeof route === 'function' ? await route(asked) : route;
    if (resource?.hold) await holding(asked.path).promise;
    if (resource?.drop) return void request.socket.destroy();
    if (resource?.pieces) {
      response.writeHead(200, { 'cache-control': 'no-store', 'content-type': TYPES['.html'], ...options.headers });
      for await (const piece of resource.pieces) response.write(piece);
      return void response.end();
    }
    const isOther = key !== asked.path && !resource?.folder;
    const found = resource && !isOther && (await read(resource, asked.path.slice(key!.length)));
    if (!found) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    const headers: OutgoingHttpHeaders = {
      'cache-control': 'no-store',
      'content-type': found.type ?? TYPES[extname(asked.path)] ?? TYPES['.html'],
      ...options.headers,
      ...resource.headers,
    };
    let { bytes } = found;
    if (resource.flip) bytes = flip(bytes);
    if (isWebKitDocument(asked.headers) && String(headers['content-type']).startsWith('text/html')) {
      bytes = Buffer.from(watched(bytes.toString()));
      const policy = headers['content-security-policy'];
      if (typeof policy === 'string') headers['content-security-policy'] = allowing(policy);
    }
    response.writeHead(resource.status ?? 200, headers).end(bytes);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const site: Site = {
    origin,
    routes,
    requests,
    url: (path = '/') => new URL(path, origin).href,
    release: (path) => holding(path).release(),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return site;
}
