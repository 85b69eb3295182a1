import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RealBrowser, RealPopup } from '../../scripts/browsers/real-browser';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

/** Which of axe's rules are asked: all of them, or those that judge colors. */
const ASKED = { all: {}, colors: { runOnly: ['color-contrast', 'link-in-text-block'] } };

/** What of the popup, or of the tab's page, is against axe's rules, a line each. */
export async function findViolations(
  page: RealPopup | RealBrowser,
  asked: keyof typeof ASKED = 'all',
): Promise<string[]> {
  // A page keeps axe for as long as it is shown.
  if ((await page.evaluateScript('typeof axe')) === 'undefined') await page.evaluateScript(`${AXE}; '';`);
  const found: string = await page.evaluateScript(
    `axe.run(document, ${JSON.stringify(ASKED[asked])}).then(({ violations }) => JSON.stringify(violations));`,
  );
  const violations = JSON.parse(found) as Violation[]; // axe's own form
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

/** … in both of the schemes that a browser may tell the popup. */
export async function findViolationsInSchemes(popup: RealPopup): Promise<string[]> {
  await popup.preferColorScheme('light');
  const inLight = await findViolations(popup);
  await popup.preferColorScheme('dark');
  return [...inLight, ...(await findViolations(popup, 'colors'))];
}
