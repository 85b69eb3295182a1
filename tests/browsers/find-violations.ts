import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RealPopup } from '../../scripts/browsers/real-browser';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

/** What of the popup is against axe's rules, a line each. */
export async function findViolations(popup: RealPopup): Promise<string[]> {
  const violations = await popup.evaluateScript<Violation[]>(
    `${AXE}; axe.run(document).then(({ violations }) => violations);`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}
