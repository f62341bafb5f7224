/** The main process's end of what `pageSide.ts` encodes: JSON with byte arrays as base64. */
export function encode(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner instanceof Uint8Array
      ? { $bytes: Buffer.from(inner.buffer, inner.byteOffset, inner.length).toString('base64') }
      : inner,
  );
}

export function decode(text: string): unknown {
  return JSON.parse(text, (_, inner: unknown) => {
    const bytes = (inner as { $bytes?: unknown } | null)?.$bytes;
    return typeof bytes === 'string' ? new Uint8Array(Buffer.from(bytes, 'base64')) : inner;
  });
}
