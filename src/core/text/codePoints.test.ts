import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CodePointIndex, countCodePoints } from './codePoints';
import { splitsSurrogatePair } from './surrogates';
import { arbitraryText } from './testing/arbitraryText';

test('an emoji does not shift the offsets after it', () => {
  fc.assert(
    fc.property(arbitraryText(), (text) => {
      const index = new CodePointIndex(text);
      for (let offset = 0; offset <= text.length; offset++)
        expect(index.toCodePoints(offset)).toBe([...text.slice(0, offset)].length);
    }),
  );
});

test('code points lead back to the UTF-16 offset they came from', () => {
  fc.assert(
    fc.property(arbitraryText(), (text) => {
      const index = new CodePointIndex(text);
      for (let offset = 0; offset <= text.length; offset++)
        if (!splitsSurrogatePair(text, offset))
          expect(index.toUtf16(index.toCodePoints(offset))).toBe(offset);
    }),
  );
});

test('a code point offset never leads inside a surrogate pair', () => {
  fc.assert(
    fc.property(arbitraryText(), (text) => {
      const index = new CodePointIndex(text);
      const characters = [...text];
      for (let count = 0; count <= characters.length; count++)
        expect(index.toUtf16(count)).toBe(characters.slice(0, count).join('').length);
    }),
  );
});

test('counting agrees with spreading the text', () => {
  fc.assert(
    fc.property(arbitraryText(), (text) => {
      expect(countCodePoints(text)).toBe([...text].length);
      expect(new CodePointIndex(text).length).toBe([...text].length);
    }),
  );
});
