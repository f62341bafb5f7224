/**
 * Reads a file that ships beside the page, `path` as from its root: `pdfjs/cmaps/UniJIS-UTF16-H.bcmap`. Rejects
 * where there is none.
 */
export type AssetReader = (path: string) => Promise<Uint8Array>;

let reader: AssetReader | null = null;

/** Says how this process reads shipped files; said once, by whatever starts it, before the first import. */
export function provideReadingAssets(assets: AssetReader): void {
  reader = assets;
}

/** Reads a shipped file. Rejects where nobody said how, or where there is no such file. */
export async function readAsset(path: string): Promise<Uint8Array> {
  if (!reader) throw new Error(`Nothing reads ${path} here.`);
  return reader(path);
}
