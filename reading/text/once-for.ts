/** Finds what belongs to an object the first time that somebody asks, and keeps it as long as the object lives. */
export function onceFor<K extends WeakKey, T>(find: (owner: K) => T): (owner: K) => T {
  const found = new WeakMap<K, T>();
  return (owner) => {
    if (!found.has(owner)) found.set(owner, find(owner));
    return found.get(owner) as T; // just kept
  };
}
