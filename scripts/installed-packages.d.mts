interface LockedPackage {
  readonly version?: string;
  readonly optional?: boolean;
}

/**
 * Paths of the packages that package-lock.json names and node_modules (by its own .package-lock.json, null when there
 * is none) does not hold in that version. Packages of other platforms are left out.
 */
export function findMissingPackages(
  lock: { readonly packages: Readonly<Record<string, LockedPackage>> },
  installed: { readonly packages: Readonly<Record<string, LockedPackage>> } | null,
): string[];
