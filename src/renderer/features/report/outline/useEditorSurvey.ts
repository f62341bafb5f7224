import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { countWords } from './countWords';
import { headingsOf, type ReportHeading } from './headingsOf';

export interface EditorSurvey {
  readonly headings: readonly ReportHeading[];
  readonly words: number;
  /** Of what is selected; 0 where nothing is. */
  readonly selected: number;
}

/** Milliseconds of silence after which the text is gone through: never between two keys. */
const rest = 350;

/** Headings and number of words of a text, a moment after it was changed. */
export function useEditorSurvey(editor: Editor | null): EditorSurvey {
  const [survey, setSurvey] = useState<EditorSurvey>({ headings: [], words: 0, selected: 0 });
  useEffect(() => {
    if (!editor) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      if (editor.isDestroyed) return;
      const { doc, selection } = editor.state;
      const { from, to, empty } = selection;
      setSurvey({
        headings: headingsOf(doc),
        words: countWords(doc),
        selected: empty ? 0 : countWords(doc, from, to),
      });
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(look, rest);
    };
    later();
    editor.on('transaction', later);
    return () => {
      clearTimeout(timer);
      editor.off('transaction', later);
    };
  }, [editor]);
  return survey;
}
