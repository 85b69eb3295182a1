import { openChromiumReader } from './browsers/read-in-chromium';
import { nodeReader, reportOnFile } from './read-saved-page';
import { COMPARED, differencesOf } from './report-differences';

/** `compare:browser FILE...`: a line for each saved page that Node's light DOM reads otherwise than real Chromium; last, how many. */
async function main(files: readonly string[]): Promise<void> {
  if (files.length === 0) throw new Error('usage: npm run --silent compare:browser -- FILE...');
  const chromium = await openChromiumReader();
  const counts = Object.fromEntries(['pages', 'differ', 'failed', ...COMPARED].map((name) => [name, 0]));
  const count = (name: string): void => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  for (const file of files) {
    count('pages');
    try {
      const inNode = await reportOnFile(file, null, nodeReader);
      const differences = differencesOf(inNode, await reportOnFile(file, null, chromium));
      if (differences.length === 0) continue;
      count('differ');
      for (const { part } of differences) count(part);
      console.log(JSON.stringify({ file, differences }));
    } catch (error) {
      count('failed');
      console.log(JSON.stringify({ file, error: String(error) }));
    }
  }
  await chromium.close();
  console.log(JSON.stringify(counts));
  process.exitCode = counts.differ || counts.failed ? 1 : 0;
}

await main(process.argv.slice(2));
