import type { Id, RichText, Rows, TableName } from '@core/model';
import { useApp } from '@renderer/app/appContext';
import { useRow } from '@renderer/store/rows';
import { notify } from '@renderer/ui/notify';
import { LazyRichTextEditor } from './LazyRichTextEditor';
import type { RichTextEditorProps } from './RichTextEditor';

type NotedTable = {
  [Name in TableName]: Rows[Name] extends { note: RichText | null } ? Name : never;
}[TableName];

export interface RowNoteProps
  extends Pick<
    RichTextEditorProps,
    'label' | 'toolbar' | 'autofocus' | 'focusOn' | 'placeholder' | 'className' | 'onLeave'
  > {
  readonly table: NotedTable;
  readonly id: Id;
  /** What the change is called in the history: “Write a note”. */
  readonly change?: string;
}

/** The rich-text `note` of any row: loaded, saved and undone like everything else. */
export function RowNote({ table, id, change = 'Write a note', ...editor }: RowNoteProps) {
  const { session } = useApp();
  const row = useRow(table, id);
  if (!row || row.id !== id) return null;

  const save = async (note: RichText | null, stretch: string): Promise<boolean> => {
    const result = await session.commit(
      change,
      async (edit) => {
        await edit.update(table, id, { note });
      },
      { group: `note:${id}:${stretch}` },
    );
    if (!result.ok) notify.problem(result.error.message);
    return result.ok;
  };
  return <LazyRichTextEditor key={id} value={row.note} onSave={save} {...editor} />;
}
