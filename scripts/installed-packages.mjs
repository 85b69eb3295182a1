/** @type {import('./installed-packages.d.mts').findMissingPackages} */
export function findMissingPackages(lock, installed) {
  return Object.entries(lock.packages)
    .filter(([path, { version, optional }]) => {
      if (path === '') return false;
      const found = installed?.packages[path];
      return found ? found.version !== version : !optional;
    })
    .map(([path]) => path);
}
