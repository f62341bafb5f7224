import type { ReportRow, RichText } from '@core/model';
import type { Remark } from '@core/tradecraft';
import { app } from '@renderer/app/appContext';
import {
  ChangedClaims,
  RemarkPanel,
  remarkMarks,
  showRemarks,
  useReportFindings,
} from '@renderer/features/tradecraft';
import { RichTextEditor } from '@renderer/ui/editor/tiptap';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { FindBar } from '../find/FindBar';
import { ReportFind, useReportFind } from '../find/reportFind';
import { ReportHereContext, SourceLabelsContext, useSourceLabels } from '../nodes/ReportHere';
import { reportNodes } from '../nodes/reportNodes';
import { Outline } from '../outline/Outline';
import { useEditorSurvey } from '../outline/useEditorSurvey';
import classes from '../ReportPane.module.css';
import '../print.css';
import { useReportInsertion } from '../reportInsertion';
import { InsertTools } from './InsertTools';
import { insertPieces } from './insertPieces';
import { ReportFoot } from './ReportFoot';
import { SlashMenu } from './SlashMenu';

const extensions = [...reportNodes, remarkMarks(), ReportFind, SlashMenu];
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

  const findings = useReportFindings(report.id);
  useEffect(() => {
    if (editor && findings) showRemarks(editor, findings.remarks, findings.size);
  }, [editor, findings]);

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

  const labels = useSourceLabels(report);
  const survey = useEditorSurvey(editor);
  const [isOutlined, setOutlined] = useState(false);
  const isFinding = useReportFind(({ open }) => open);
  useEffect(() => () => useReportFind.setState({ open: false }), []);

  return (
    <div
      className={classes.paper}
      data-report
      data-cites={(report.citationStyle ?? 'numbered') === 'numbered' ? 'numbered' : 'named'}
    >
      <ReportHereContext.Provider value={report}>
        <SourceLabelsContext.Provider value={labels}>
          <ChangedClaims reportId={report.id} onShow={(place) => show(editor, place)} />
          <div className={classes.beside}>
            {isOutlined && editor && <Outline editor={editor} headings={survey.headings} />}
            <div className={classes.writing}>
              {isFinding && editor && <FindBar editor={editor} />}
              <RichTextEditor
                label="Report"
                toolbar="full"
                className={classes.editor}
                placeholder="Write what you judge, and on what it rests. @ names a claim, source or highlight, / inserts a table or statement of the case."
                value={report.body}
                extensions={extensions}
                tools={(current) => <InsertTools editor={current} />}
                onSave={save}
                onReady={setEditor}
              />
            </div>
          </div>
          <ReportFoot
            report={report}
            survey={survey}
            isOutlined={isOutlined}
            onOutline={() => setOutlined(!isOutlined)}
          />
          <RemarkPanel reportId={report.id} onShow={({ place }) => show(editor, place)} />
        </SourceLabelsContext.Provider>
      </ReportHereContext.Provider>
    </div>
  );
}

/** Selects the words and brings them into sight. */
function show(editor: Editor | null, place: Remark['place']): void {
  if (!editor || !place) return;
  const end = editor.state.doc.content.size;
  const range = { from: Math.min(place.from, end), to: Math.min(place.to, end) };
  editor.chain().setTextSelection(range).focus().scrollIntoView().run();
}

/** Whether the user has put the caret somewhere; a fresh editor has it before the first letter. */
function hasCaret(editor: Editor): boolean {
  return editor.isFocused || editor.state.selection.from > 1;
}
