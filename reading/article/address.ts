/** An address in the very form that an URL gives: nothing to be encoded, and no segment or name that is written otherwise. */
const PLAIN = /^https?:\/\/(?:[a-z\d-]+\.)+[a-z]{2,}\/[\w\-~!$&()*+,;=:@/.?#%]*$/;
const NOT_PLAIN = /\/\.|\/%2e|xn--/i;
const ORIGIN = /^https?:\/\/[a-z\d.-]+(?=\/)/;

/** An address as the page means it; null when there is none or it is none. */
export function resolve(address: string | null, base: string): string | null {
  const stated = address?.trim();
  if (!stated) return null;
  const plain = /^\/(?!\/)/.test(stated) ? originOf(base) + stated : stated;
  if (isPlainAddress(plain)) return plain;
  try {
    return new URL(stated, base).href;
  } catch {
    return null;
  }
}

/** Most addresses are plain: they are what an URL would make of them, which takes many times as long. */
function isPlainAddress(address: string): boolean {
  return PLAIN.test(address) && !NOT_PLAIN.test(address);
}

function originOf(address: string): string {
  return ORIGIN.exec(address)?.[0] ?? '';
}
