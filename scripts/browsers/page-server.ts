import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** A server of a folder's files on this machine alone. */
export interface PageServer {
  /** Address of the folder, without a slash at the end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** Serves a folder at a free port of 127.0.0.1; a folder's own page is its source.html. */
export async function servePages(folder: string): Promise<PageServer> {
  const root = path.resolve(folder);
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = path.join(root, decodeURIComponent(pathname), pathname.endsWith('/') ? 'source.html' : '');
    const type = CONTENT_TYPES[path.extname(file)];
    try {
      if (!type || !file.startsWith(root + path.sep)) throw new Error('not a page');
      const content = await readFile(file);
      response.writeHead(200, { 'content-type': type }).end(content);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // a TCP server's form
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
