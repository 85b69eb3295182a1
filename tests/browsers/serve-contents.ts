import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type PageServer, servePages } from '../../scripts/browsers/page-server';

/**
 * Serves pages that a test writes itself, from a folder that goes with the server.
 * @param pages File name -> content.
 */
export async function serveContents(pages: Readonly<Record<string, string>>): Promise<PageServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pressmark-pages-'));
  for (const [name, content] of Object.entries(pages)) writeFileSync(path.join(folder, name), content);
  const { origin, close } = await servePages(folder);
  return {
    origin,
    close: async () => {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}
