import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeMessage, encodeMessage } from './wire';

const joined = (value: unknown) => new Uint8Array(Buffer.concat(encodeMessage(value)));

test('a message loses or alters something on its way', () => {
  const bytes = fc.uint8Array({ maxLength: 300 });
  const leaf = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    bytes,
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ maxDepth: 3 }, leaf, fc.array(tie('tree')), fc.dictionary(fc.string(), tie('tree'))),
  }));
  fc.assert(
    fc.property(tree, (value) => {
      expect(decodeMessage(joined(value))).toEqual({ ok: true, value });
    }),
  );
});

test('bytes share memory with the whole message, which a later transfer would take along', () => {
  const answer = decodeMessage(joined({ bytes: new Uint8Array([1, 2, 3]) }));
  expect(answer.ok && (answer.value as { bytes: Uint8Array }).bytes.buffer.byteLength).toBe(3);
});

const frame = (head: string, rest: number[] = []) => {
  const text = new TextEncoder().encode(head);
  return new Uint8Array([0, 0, text.length >> 8, text.length & 255, ...text, ...rest]);
};

test.each([
  ['nothing', new Uint8Array(0)],
  ['a cut-off length', new Uint8Array([0, 0, 1])],
  ['a head longer than the message', new Uint8Array([255, 255, 255, 255, 123])],
  ['a head that is not JSON', frame('{')],
  ['a head that is not UTF-8', new Uint8Array([0, 0, 0, 2, 0xc3, 0x28])],
  ['a head without bytes', frame('{"value":1}')],
  ['bytes beyond the end', frame('{"value":{"b":null},"bytes":[{"path":["b"],"length":9}]}', [1])],
  ['a negative length', frame('{"value":{"b":null},"bytes":[{"path":["b"],"length":-1}]}')],
  ['bytes left over', frame('{"value":{},"bytes":[]}', [1])],
  ['a place that is not there', frame('{"value":{},"bytes":[{"path":["b"],"length":1}]}', [1])],
  ['a place that is taken', frame('{"value":{"b":1},"bytes":[{"path":["b"],"length":1}]}', [1])],
  ['a prototype', frame('{"value":{},"bytes":[{"path":["__proto__","x"],"length":1}]}', [1])],
])('a broken message is taken for a whole one, or throws: %s', (_, message) => {
  expect(decodeMessage(message)).toMatchObject({ ok: false, error: { code: 'bad-message' } });
});
