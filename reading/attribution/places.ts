import type { Language } from '../languages/language';
import { onceFor } from '../text/once-for';

/** What the parts of a dateline's place may name, by folded name. */
interface Gazetteer {
  readonly countries: ReadonlyMap<string, string>;
  /** Regions of countries, and cities that datelines name without one. */
  readonly places: ReadonlyMap<string, string>;
}

/**
 * The country of a place as a dateline writes it: its last part names one, or a region of one, or its first part is a
 * city that needs no country. Null when nothing tells, or two countries could be meant ("ATHENS, Georgia").
 * @example countryOf('CẦN THƠ, VIỆT NAM', vi) // 'VN'
 */
export function countryOf(place: string, language: Language): string | null {
  if (place.includes('/')) return sharedCountry(place.split('/'), language);
  const { countries, places } = gazetteerOf(language);
  const parts = place
    .split(/[,，、،()[\]]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const last = parts.at(-1);
  if (!last) return null;
  const country = countries.get(fold(last)) ?? null;
  const region = places.get(fold(last)) ?? null;
  if (country && (!region || region === country || parts.length === 1)) return country;
  const city = places.get(fold(parts[0] ?? '')) ?? null;
  return country ? city : (region ?? city ?? leadingCountry(place, countries));
}

/** The country in which all of several places lie ("HAMBURG/BERLIN"). Null when they lie in two, or nothing tells. */
function sharedCountry(places: readonly string[], language: Language): string | null {
  const [first = null, ...others] = places.map((place) => countryOf(place, language));
  return others.every((country) => country === first) ? first : null;
}

/** In a script without spaces a country may stand right before its city ("中国北京"). */
function leadingCountry(place: string, countries: ReadonlyMap<string, string>): string | null {
  if (!/^\p{Script=Han}{3,8}$/u.test(place)) return null;
  for (let end = place.length - 1; end >= 2; end--) {
    const country = countries.get(place.slice(0, end));
    if (country) return country;
  }
  return null;
}

const gazetteerOf = onceFor(
  ({ regions, newsroom, internationalNewsroom }: Language): Gazetteer => ({
    countries: byName([regions]),
    places: byName([newsroom.places, internationalNewsroom.places]),
  }),
);

/** Names to codes; where two lists disagree, the first counts. */
function byName(lists: readonly Readonly<Record<string, readonly string[]>>[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const list of lists) {
    for (const [code, names] of Object.entries(list)) {
      for (const name of names) if (!codes.has(fold(name))) codes.set(fold(name), code);
    }
  }
  return codes;
}

/** Two capitals are a postal code and count only so ("ON", "ME"); all else counts in any case. */
function fold(name: string): string {
  return /^\p{Lu}{2}$/u.test(name) ? name : name.toLowerCase().replace(/[’‘`]/g, "'").replace(/\.$/, '');
}
