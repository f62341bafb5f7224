import type { RichText } from '@core/model';
import { app } from '@renderer/app/appContext';
import { notify } from '@renderer/ui/notify';
import type { Editor, Extensions } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Autosave } from './Autosave';
import { cleanPastedMarkup } from './cleanPastedMarkup';
import { documentOf } from './documentOf';
import { EditingStretch } from './EditingStretch';
import { LeaveEditor } from './LeaveEditor';
import styles from './RichTextEditor.module.css';
import { replaceDocument } from './replaceDocument';
import { richTextExtensions } from './richTextExtensions';
import { EditorToolbar } from './toolbar/EditorToolbar';
import { markSaved } from './UndoBeyond';

export interface RichTextEditorProps {
  readonly value: RichText | null;
  /** The accessible name of the text box. */
  readonly label: string;
  /**
   * Keeps the document (null when it is empty) and answers whether it was kept. `stretch` names the
   * stretch of writing it belongs to, for the group of the undo step.
   */
  onSave(document: RichText | null, stretch: string): Promise<boolean>;
  /** Nodes beyond those every rich text has. Read once. */
  readonly extensions?: Extensions;
  readonly toolbar?: 'compact' | 'full' | 'none';
  /** More buttons at the end of the toolbar. */
  readonly tools?: (editor: Editor) => ReactNode;
  readonly autofocus?: boolean;
  /** A new number other than 0 puts the caret at the end of the text. */
  readonly focusOn?: number;
  readonly placeholder?: string;
  readonly className?: string | undefined;
  /** Called on Escape; the caller moves the focus. */
  onLeave?(): void;
  /** Called with the editor once it is there. */
  onReady?(editor: Editor): void;
}

/**
 * The one rich-text editor of Assay. It belongs to one document for its lifetime: give it a `key`
 * that changes with the row. It saves by itself and shows changes made elsewhere.
 */
export function RichTextEditor(props: RichTextEditorProps) {
  const { value, label, toolbar = 'compact', tools, placeholder, className, focusOn = 0 } = props;
  const latest = useRef(props);
  latest.current = props;
  const stretch = useRef(new EditingStretch());
  const autosave = useRef<Autosave | null>(null);
  const [unreadable, setUnreadable] = useState(false);
  const [extensions] = useState(() => [
    ...richTextExtensions(placeholder),
    LeaveEditor.configure({ onLeave: props.onLeave ? () => latest.current.onLeave?.() : null }),
    ...(props.extensions ?? []),
  ]);

  const editor = useEditor(
    {
      extensions,
      content: value,
      enableContentCheck: true,
      autofocus: props.autofocus ? 'end' : false,
      editorProps: {
        transformPastedHTML: cleanPastedMarkup,
        attributes: {
          role: 'textbox',
          'aria-label': label,
          'aria-multiline': 'true',
          spellcheck: 'true',
          dir: 'auto',
          class: styles.text ?? '',
        },
      },
      onContentError: ({ editor: failed }) => {
        failed.setEditable(false, false);
        setUnreadable(true);
      },
      onUpdate: () => {
        stretch.current.typed(Date.now());
        autosave.current?.typed();
      },
      onFocus: () => stretch.current.begin(Date.now()),
      onBlur: () => void autosave.current?.flush(),
    },
    [],
  );

  // React may show this long after it was drawn; tiptap then makes a new editor, and these run again.
  useEffect(() => {
    if (editor.isDestroyed) return;
    const own = new Autosave(latest.current.value, {
      read: () => {
        markSaved(editor);
        return documentOf(editor);
      },
      save: (document) => latest.current.onSave(document, stretch.current.name),
      show: (document) => setUnreadable(!replaceDocument(editor, document)),
    });
    autosave.current = own;
    const flushWhenHidden = () => document.visibilityState === 'hidden' && void own.flush();
    const flush = () => void own.flush();
    document.addEventListener('visibilitychange', flushWhenHidden);
    window.addEventListener('pagehide', flush);
    latest.current.onReady?.(editor);
    return () => {
      document.removeEventListener('visibilitychange', flushWhenHidden);
      window.removeEventListener('pagehide', flush);
      own.close();
    };
  }, [editor]);

  useEffect(() => {
    if (!unreadable) autosave.current?.incoming(value);
  }, [value, unreadable]);

  useEffect(() => {
    if (focusOn > 0 && !editor.isDestroyed) editor.commands.focus('end');
  }, [focusOn, editor]);

  if (unreadable)
    return (
      <p role="alert" className={styles.unreadable}>
        This text holds parts this version of Assay does not know. It is kept as it is; open it with the
        version that wrote it.
      </p>
    );
  return (
    <div className={[styles.frame, className].filter(Boolean).join(' ')}>
      {toolbar !== 'none' && <EditorToolbar editor={editor} kind={toolbar} tools={tools} />}
      <EditorContent
        editor={editor}
        className={styles.content}
        onClick={openLink}
        // Should the editor stop at what is pasted, the browser must not put it in as it is.
        onPaste={(event) => event.preventDefault()}
      />
    </div>
  );
}

/** A link in a text being edited opens with Ctrl or Cmd, through the host, which asks first. */
function openLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!link) return;
  event.preventDefault();
  if (!event.ctrlKey && !event.metaKey) return;
  void app()
    .host.call('links.open', { address: link.getAttribute('href') ?? '' })
    .then((answer) => {
      if (!answer.ok) notify.problem(answer.error.message);
    });
}
