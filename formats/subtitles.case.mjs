const text = {
  package: 'developers-reference',
  path: 'usr/share/developers-reference/developers-reference.txt.gz',
};

/** @type {import('../scripts/lib/formats/testFormats.mjs').FormatCase[]} */
export default ['srt', 'vtt'].map((kind) => {
  const packages = [kind === 'srt' ? 'python3-srt' : 'python3-webvtt'];
  return {
    name: `${kind.toUpperCase()}: 2,000 subtitles as ${packages[0]} writes and reads them`,
    document: { from: text, made: kind, packages },
    independent: { by: 'python', as: kind, packages },
    minimum: { recall: 0.99, precision: 0.99 },
  };
});
