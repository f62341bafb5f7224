/** Bounds of an `.assay` file, so that a hostile one cannot fill the memory. The writer keeps to them too. */
export const archiveLimits = {
  /** The most a ZIP without ZIP64 lists. Two blobs per source: 32,766 sources. */
  entries: 65_535,
  /** Unpacked bytes of all entries; below what one typed array can hold. */
  totalBytes: 2 ** 31 - 1,
  /** Unpacked bytes of the journal; below the longest string JavaScript can hold. */
  journalBytes: 2 ** 28,
  /** Unpacked to packed bytes of an entry larger than `ratioFrom`. Text packs about 1:4, deflate can reach 1:1032. */
  ratio: 200,
  ratioFrom: 16 * 2 ** 20,
  /** Unpacked bytes of `manifest.json`. */
  manifestBytes: 2 ** 20,
} as const;
