/** The words Electron's executable has before its fuses, as `@electron/fuses` publishes them. */
const sentinel = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX');

/** The fuses of the first version of the wire, in its order. */
export const fuseNames = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
];

/** As each has to be. */
export const wantedFuses = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
};

const states = { 48: false, 49: true };

/**
 * The fuses burnt into an executable, by name; a fuse that was taken out of this Electron is missing. Null where there is no wire,
 * or one of a version nobody here knows.
 * @param {Buffer} bytes
 */
export function readFuses(bytes) {
  const start = bytes.indexOf(sentinel);
  if (start === -1) return null;
  const [version, length] = bytes.subarray(start + sentinel.length, start + sentinel.length + 2);
  if (version !== 1 && version !== 0x31) return null;
  const wire = bytes.subarray(start + sentinel.length + 2, start + sentinel.length + 2 + length);
  const known = fuseNames.map((name, place) => [name, states[wire[place]]]);
  return Object.fromEntries(known.filter(([, state]) => state !== undefined));
}

/** One sentence for each fuse that is not as it has to be. */
export function fuseProblems(fuses) {
  return Object.entries(wantedFuses)
    .filter(([name, wanted]) => fuses[name] !== wanted)
    .map(
      ([name, wanted]) => `the fuse ${name} is ${String(fuses[name] ?? 'not set')}, and has to be ${wanted}`,
    );
}
