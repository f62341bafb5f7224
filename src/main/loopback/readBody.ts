import type { IncomingMessage } from 'node:http';
import { fail, ok, type Result } from '@core/model/result';

/** The whole body of a request. Fails with `message-too-large` as soon as it is known to exceed `maximumBytes`. */
export async function readBody(request: IncomingMessage, maximumBytes: number): Promise<Result<Uint8Array>> {
  const tooLarge = fail(
    'message-too-large',
    `This is more than the ${Math.floor(maximumBytes / 1024)} KB that Assay can take at once; use a smaller file.`,
  );
  if (Number(request.headers['content-length'] ?? 0) > maximumBytes) return tooLarge;
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of request as AsyncIterable<Buffer>) {
      length += part.length;
      if (length > maximumBytes) return tooLarge;
      parts.push(part);
    }
  } catch {
    return fail('message-cut-off', 'The window went away while it was sending.');
  }
  return ok(Buffer.concat(parts));
}
