import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Packages whose code is nowhere in what is built, but whose data is: the language packs are made of CLDR. */
const SHIPPED_AS_DATA = ['node_modules/cldr-core'];

const LINE = '-'.repeat(80);

/** Watches builds for the packages whose code gets into them. */
export interface PackageWatch {
  readonly plugin: Plugin;
  /** Folders of the packages found so far, within the project and with forward slashes. */
  readonly folders: () => string[];
}

/** Begins a watch. Its plugin may take part in any number of builds. */
export function watchPackages(): PackageWatch {
  const found = new Set(SHIPPED_AS_DATA);
  const plugin: Plugin = {
    name: 'watch-packages',
    generateBundle: (_options, bundle) => {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(part.modules)) {
          const folder = packageFolder(id);
          if (folder && renderedLength > 0) found.add(folder);
        }
      }
    },
  };
  return { plugin, folders: () => [...found].sort() };
}

/** The folder of the package that a module belongs to, as `node_modules/NAME`; null for a module of our own. */
export function packageFolder(id: string): string | null {
  return (
    /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id.replaceAll('\\', '/'))?.[0] ??
    null
  );
}

/**
 * The licenses of packages as one text.
 * @param root folder of the project
 * @param folders of the packages, within the project
 */
export function writeLicenses(root: string, folders: readonly string[]): string {
  const parts = folders.map((folder) => writeLicense(path.join(root, folder)));
  return [
    'Pressmark is under the license that comes first. It is built with the packages below.\n',
    ['Pressmark', readFileSync(path.join(root, 'LICENSE'), 'utf8').trim()].join('\n\n'),
    ...parts,
  ].join(`\n${LINE}\n`);
}

/** What we read of a package's own description. */
interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url: string };
}

function writeLicense(folder: string): string {
  const described = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as PackageJson; // npm's own form
  const { name, version, license } = described;
  if (!license) throw new Error(`${name} states no license: ask its makers before it ships`);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
  const text = file
    ? readFileSync(path.join(folder, file), 'utf8').trim()
    : `The package brings no text of its license; its makers are at ${findMakers(described)}`;
  return `${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n')}\n`;
}

function findMakers({ name, homepage, repository }: PackageJson): string {
  const address = homepage ?? (typeof repository === 'string' ? repository : repository?.url);
  if (!address) throw new Error(`${name} brings neither the text of its license nor an address`);
  return address;
}
