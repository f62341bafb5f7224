import { lazy, Suspense } from 'react';
import styles from './LazyRichTextEditor.module.css';
import type { RichTextEditorProps } from './RichTextEditor';

const Loaded = lazy(async () => ({ default: (await import('./RichTextEditor')).RichTextEditor }));

/** The editor, fetched when the first one is shown, so that the window starts without it. */
export function LazyRichTextEditor(props: RichTextEditorProps) {
  return (
    <Suspense fallback={<div className={styles.skeleton} aria-hidden />}>
      <Loaded {...props} />
    </Suspense>
  );
}
