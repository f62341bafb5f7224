import { app } from '@renderer/app/appContext';
import { quoteOf } from '@renderer/ui/quoteOf';
import type { Editor } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';

const link = /^assay:highlight\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** A link copied from a highlight's card becomes a mention where it is pasted. */
export function pasteLink(editor: Editor): Plugin {
  return new Plugin({
    key: new PluginKey('pasteHighlightLink'),
    props: {
      handlePaste: (_view, event) => {
        const id = link.exec(event.clipboardData?.getData('text/plain').trim() ?? '')?.[1];
        if (id === undefined) return false;
        void insertHighlight(editor, id);
        return true;
      },
    },
  });
}

async function insertHighlight(editor: Editor, id: string): Promise<void> {
  const highlight = await app().database.highlights.get(id);
  if (editor.isDestroyed) return;
  const attrs = {
    kind: 'highlight',
    id,
    label: highlight ? quoteOf(highlight, 160) : 'a highlight of another case',
  };
  editor.chain().focus().insertContent({ type: 'mention', attrs }).run();
}
