import { isSpokenOf } from '../spoken-of';
import { wireNamed } from '../wire-names';
import { isSameName } from '../words';
import type { FoundName, ReleaseFacts } from './release-facts';

/** An organization that the page's data state as source or author, neither site nor wire, of which the text speaks. */
export function findStatedIssuer(facts: ReleaseFacts): FoundName | null {
  const { sourceOrganization, creditText, authors, publisher } = facts.article.metadata;
  const organizations = authors.filter(({ type }) => type === 'Organization').map(({ name }) => name);
  const name = [sourceOrganization, creditText, ...organizations].find(
    (stated) =>
      stated && !wireNamed(stated) && !isSameName(stated, publisher ?? '') && isSpokenOf(facts, stated),
  );
  return name ? { name, place: null } : null;
}

/** The site itself, where no wire passed the text on and the text speaks of the site from its head on. */
export function findSite(facts: ReleaseFacts): FoundName | null {
  const { publisher } = facts.article.metadata;
  return publisher && !facts.wire && isSpokenOf(facts, publisher) ? { name: publisher, place: null } : null;
}
