import JSZip from 'jszip';

/** The earliest time that a ZIP can state: an archive says what is in it, not when it was made. */
const TIME = new Date(Date.UTC(1980, 0, 1));

/** A plain file that its owner may write and everybody may read. */
const MODE = 0o100644;

/**
 * A ZIP with the same files in the order of their names, at one time and with one mode, and no entries for folders: what
 * holds the same files is the same bytes, whatever the machine and the day. JSZip deflates in JavaScript, so that
 * Node's own zlib has no say either.
 */
export async function makeReproducible(archive: Uint8Array): Promise<Buffer> {
  const { files } = await JSZip.loadAsync(archive);
  const made = new JSZip();
  for (const name of Object.keys(files).sort()) {
    const file = files[name];
    if (!file || file.dir) continue;
    made.file(name, await file.async('nodebuffer'), {
      date: TIME,
      unixPermissions: MODE,
      createFolders: false,
    });
  }
  return made.generateAsync({
    type: 'nodebuffer',
    platform: 'UNIX',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}
