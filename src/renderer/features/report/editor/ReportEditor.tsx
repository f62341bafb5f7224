import type { ReportRow, RichText } from '@core/model';
import { app } from '@renderer/app/appContext';
import { RichTextEditor } from '@renderer/ui/editor/tiptap';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { reportNodes } from '../nodes/reportNodes';
import classes from '../ReportPane.module.css';
import '../print.css';
import { useReportInsertion } from '../reportInsertion';
import { InsertTools } from './InsertTools';
import { insertPieces } from './insertPieces';

const empty: RichText = { type: 'doc', content: [{ type: 'paragraph' }] };

/** The text box “Report”. */
export default function ReportEditor({ report }: { report: ReportRow }) {
  const [editor, setEditor] = useState<Editor | null>(null);
  const waiting = useReportInsertion((state) => state.waiting);
  useEffect(() => {
    if (!editor || waiting.length === 0) return;
    useReportInsertion.setState({ waiting: [] });
    if (!hasCaret(editor)) editor.commands.setTextSelection(editor.state.doc.content.size);
    insertPieces(editor, waiting);
  }, [editor, waiting]);

  async function save(body: RichText | null, session: string): Promise<boolean> {
    const result = await app().session.commit(
      'Write in the report',
      async (edit) => {
        await edit.update('reports', report.id, { body: body ?? empty });
      },
      { group: `report:${report.id}:${session}` },
    );
    return tellOutcome(result);
  }

  return (
    <div className={classes.paper} data-report>
      <RichTextEditor
        label="Report"
        toolbar="full"
        className={classes.editor}
        placeholder="Write what you judge, and on what it rests. @ names a claim, source or highlight."
        value={report.body}
        extensions={reportNodes}
        tools={(current) => <InsertTools editor={current} />}
        onSave={save}
        onReady={setEditor}
      />
    </div>
  );
}

/** Whether the user has put the caret somewhere; a fresh editor has it before the first letter. */
function hasCaret(editor: Editor): boolean {
  return editor.isFocused || editor.state.selection.from > 1;
}
