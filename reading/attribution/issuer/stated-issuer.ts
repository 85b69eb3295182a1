import { wireNamed } from '../wire-names';
import { isSameName } from '../words';
import { type FoundName, isSpokenOf, type ReleaseFacts } from './release-facts';

/** An organization that the page's data state as source or author, neither site nor wire, of which the text speaks. */
export function findStatedIssuer(facts: ReleaseFacts): FoundName | null {
  const { sourceOrganization, creditText, authors, publisher } = facts.article.metadata;
  const organizations = authors.filter(({ type }) => type === 'Organization').map(({ name }) => name);
  const name = [sourceOrganization, creditText, ...organizations].find(
    (stated) =>
      stated !== null &&
      wireNamed(stated) === null &&
      !isSameName(stated, publisher ?? '') &&
      isSpokenOf(facts, stated),
  );
  return name ? { name, place: null } : null;
}
