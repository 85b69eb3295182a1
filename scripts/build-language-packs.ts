import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { PACK_LANGUAGES } from './language-packs/languages';
import { buildPack, packFileName, serializePack } from './language-packs/pack';

const PACKS = fileURLToPath(new URL('../reading/languages/packs/', import.meta.url));

/** `build-language-packs [folder] [tag...]`: without arguments every committed pack, in its place. */
function buildLanguagePacks([folder = PACKS, ...tags]: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  for (const tag of tags.length > 0 ? tags : PACK_LANGUAGES) {
    const json = serializePack(buildPack(tag));
    writeFileSync(join(folder, packFileName(tag)), json);
    console.log(`${tag}: ${json.length} characters, ${gzipSync(json, { level: 9 }).length} bytes gzipped`);
  }
}

buildLanguagePacks(process.argv.slice(2));
