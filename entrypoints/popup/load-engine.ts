import type { readReport } from '../../reading/read-report';

/** What judges an article. */
export interface Engine {
  readonly readReport: typeof readReport;
}

/** Loads what judges, which the popup's page has the browser fetch beside the popup's own code (scripts/build/chunks.ts). */
export async function loadEngine(): Promise<Engine> {
  const { readReport } = await import('../../reading/read-report');
  return { readReport };
}
