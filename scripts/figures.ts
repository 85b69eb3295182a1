import { createInterface } from 'node:readline';
import { readSentence } from '../reading/figures/extract-figures';
import { loadLanguage } from '../reading/languages/registry';

interface Question {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly ref: string | null;
}

/** Reads sentences as JSON Lines on standard input and prints what the figure engine reads in each, a line each. */
async function main(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim()) process.stdout.write(`${JSON.stringify(await answer(line))}\n`);
  }
}

async function answer(line: string): Promise<object> {
  try {
    const { id, lang, text, ref } = JSON.parse(line) as Question; // documented form of the input
    const { numerals, figures, dates } = readSentence(text, await loadLanguage(lang), ref);
    return { id, numerals, figures, dates };
  } catch (error) {
    process.exitCode = 1;
    return { error: error instanceof Error ? error.message : String(error), line: line.slice(0, 200) };
  }
}

await main();
