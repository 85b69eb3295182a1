import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import JSZip from 'jszip';
import { findDifferences, readCommands } from './build/rebuilt-archives';

const BUILT = '.output';
const INSTRUCTIONS = 'SOURCE_CODE_REVIEW.md';

/**
 * Proves that anybody can make the archives that the stores get: makes them here, unpacks the sources archive into a
 * clean folder, does there what its own instructions say, and compares each archive byte by byte.
 */
async function main(): Promise<void> {
  run('npm run --silent zip', '.');
  const made = hashArchives('.');
  const folder = mkdtempSync(path.join(tmpdir(), 'pressmark-sources-'));
  try {
    await unpackSources(folder);
    for (const command of readCommands(readFileSync(path.join(folder, INSTRUCTIONS), 'utf8'))) {
      console.log(`In a clean folder: ${command}`);
      run(command, folder);
    }
    for (const [name, hash] of made) console.log(`${hash}  ${name}`);
    const differences = findDifferences(made, hashArchives(folder));
    for (const difference of differences) console.error(difference);
    console.log(differences.length === 0 ? 'The same bytes twice.' : 'Not the same.');
    process.exitCode = differences.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function run(command: string, folder: string): void {
  execSync(command, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

function archivesIn(folder: string): string[] {
  return readdirSync(path.join(folder, BUILT)).filter((name) => name.endsWith('.zip'));
}

/** SHA-256 of each archive that was built in a folder, by its name. */
function hashArchives(folder: string): Map<string, string> {
  return new Map(
    archivesIn(folder).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(folder, BUILT, name)))
        .digest('hex'),
    ]),
  );
}

async function unpackSources(folder: string): Promise<void> {
  const name = archivesIn('.').find((archive) => archive.endsWith('-sources.zip'));
  if (!name) throw new Error('npm run zip made no sources archive');
  const { files } = await JSZip.loadAsync(readFileSync(path.join(BUILT, name)));
  for (const [file, entry] of Object.entries(files)) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, await entry.async('nodebuffer'));
  }
}

await main();
