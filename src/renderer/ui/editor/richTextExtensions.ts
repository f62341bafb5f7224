import type { Extensions } from '@tiptap/core';
import { TableKit } from '@tiptap/extension-table';
import { Placeholder } from '@tiptap/extensions/placeholder';
import { StarterKit } from '@tiptap/starter-kit';
import { boundedCells } from './boundedCells';
import { isSafeAddress } from './isSafeAddress';
import { Mention } from './mention/Mention';
import { UndoBeyond } from './UndoBeyond';

/** What every rich text of Assay can hold: notes, definitions and reports share this schema. */
export function richTextExtensions(placeholder = ''): Extensions {
  return [
    StarterKit.configure({
      heading: { levels: [1, 2, 3, 4] },
      link: {
        openOnClick: false,
        autolink: true,
        linkOnPaste: true,
        defaultProtocol: 'https',
        protocols: ['http', 'https', 'mailto'],
        isAllowedUri: (address) => isSafeAddress(address),
        HTMLAttributes: { target: null, rel: 'noopener noreferrer nofollow' },
      },
      trailingNode: false,
    }),
    TableKit.configure({ table: { resizable: false }, tableCell: false, tableHeader: false }),
    ...boundedCells,
    Placeholder.configure({ placeholder }),
    Mention,
    UndoBeyond,
  ];
}
