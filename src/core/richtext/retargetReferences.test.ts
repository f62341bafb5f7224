import { expect, test } from 'vitest';
import type { RichText } from '../model/richText';
import { retargetReferences } from './retargetReferences';

test('citations, quotations and mentions follow a joined highlight, and nothing else does', () => {
  const point = (type: string, attrs: Record<string, unknown>) => ({ type, attrs });
  const document: RichText = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          point('citation', { kind: 'highlight', id: 'gone', label: 'x' }),
          point('mention', { kind: 'highlight', id: 'gone' }),
          point('mention', { kind: 'claim', id: 'gone' }),
        ],
      },
      point('quotation', { highlight: 'gone' }),
      point('quotation', { highlight: 'other' }),
    ],
  };
  const turned = retargetReferences(document, { kind: 'highlight', from: new Set(['gone']), to: 'kept' });
  expect(JSON.stringify(turned).match(/kept/g)).toHaveLength(3);
  expect(turned.content?.[0]?.content?.[0]?.attrs).toEqual({ kind: 'highlight', id: 'kept', label: 'x' });
  expect(turned.content?.[0]?.content?.[2]?.attrs?.id).toBe('gone');
  expect(retargetReferences(document, { kind: 'highlight', from: new Set(['absent']), to: 'kept' })).toBe(
    document,
  );
});
