import { lazy, Suspense } from 'react';
import styles from './LazyRichTextEditor.module.css';
import type { RichTextEditorProps } from './RichTextEditor';

const load = async () => ({ default: (await import('./RichTextEditor')).RichTextEditor });
const Loaded = lazy(load);

/** Fetches the editor while nothing else happens, so that the first one opens at once. */
export function preloadEditor(): () => void {
  const request = requestIdleCallback(() => void load(), { timeout: 3_000 });
  return () => cancelIdleCallback(request);
}

/** Stands where an empty editor will be. */
export function EditorSkeleton({ onPointerDown }: { readonly onPointerDown?: () => void }) {
  return <div className={styles.skeleton} aria-hidden onPointerDown={onPointerDown} />;
}

/** The editor, fetched when the first one is shown, so that the window starts without it. */
export function LazyRichTextEditor(props: RichTextEditorProps) {
  return (
    <Suspense fallback={<EditorSkeleton />}>
      <Loaded {...props} />
    </Suspense>
  );
}
