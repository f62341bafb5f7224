import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBase64 } from './decodeBase64';

test('any bytes come back, in both alphabets and in lines', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const buffer = Buffer.from(bytes);
      const lines = buffer.toString('base64').replace(/(.{10})/g, '$1\r\n');
      expect([...decodeBase64(lines)]).toEqual([...bytes]);
      expect([...decodeBase64(buffer.toString('base64url'))]).toEqual([...bytes]);
    }),
  );
});
