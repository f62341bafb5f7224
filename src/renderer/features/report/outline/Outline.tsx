import type { Editor } from '@tiptap/core';
import type { ReportHeading } from './headingsOf';
import classes from './Outline.module.css';

interface OutlineProps {
  readonly editor: Editor;
  readonly headings: readonly ReportHeading[];
}

/** The report's headings, each leading to its place. */
export function Outline({ editor, headings }: OutlineProps) {
  return (
    <nav className={classes.outline} aria-label="Outline">
      {headings.length === 0 && <p className={classes.empty}>Headings of the report stand here.</p>}
      <ul>
        {headings.map(({ text, level, from }) => (
          <li key={from} data-level={level}>
            <button type="button" title={text} onClick={() => goTo(editor, from)}>
              <bdi>{text}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function goTo(editor: Editor, from: number): void {
  const end = editor.state.doc.content.size;
  editor
    .chain()
    .setTextSelection(Math.min(from + 1, end))
    .focus(undefined, { scrollIntoView: false })
    .run();
  const element = editor.view.nodeDOM(from);
  if (element instanceof Element) element.scrollIntoView({ block: 'start' });
}
