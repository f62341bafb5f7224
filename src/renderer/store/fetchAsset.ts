/** Reads a file that ships beside the page, in a worker; `path` as from the page's root. Rejects where it is missing. */
export async function fetchAsset(path: string): Promise<Uint8Array> {
  const answer = await fetch(new URL(`/${path}`, self.location.href));
  if (!answer.ok) throw new Error(`${path} is missing from this installation of Assay.`);
  return new Uint8Array(await answer.arrayBuffer());
}
