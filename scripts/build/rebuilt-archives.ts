/** The commands of instructions: each line of their first block of shell code. */
export function readCommands(markdown: string): string[] {
  const block = /^```sh\n([\s\S]*?)^```$/m.exec(markdown.replaceAll('\r\n', '\n'))?.[1] ?? '';
  const commands = block.split('\n').filter((line) => line.trim() !== '');
  if (commands.length === 0) throw new Error('The instructions name no command');
  return commands;
}

/**
 * What two builds of the archives differ in, a sentence each.
 * @param first name -> hash
 * @param second name -> hash
 */
export function findDifferences(
  first: ReadonlyMap<string, string>,
  second: ReadonlyMap<string, string>,
): string[] {
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  if (names.length === 0) return ['Neither build made an archive.'];
  return names.flatMap((name) => {
    if (!first.has(name)) return [`${name} was made in the second build alone.`];
    if (!second.has(name)) return [`${name} was made in the first build alone.`];
    return first.get(name) === second.get(name) ? [] : [`${name} differs.`];
  });
}
