import type { Command } from '@renderer/app/commands/command';
import { useWorkspace } from '@renderer/app/workspace';
import { saveOpenEditors } from '@renderer/ui/editor';
import { notify } from '@renderer/ui/notify';
import {
  IconBlockquote,
  IconFileExport,
  IconFilePlus,
  IconSuperscript,
  IconTemplate,
} from '@tabler/icons-react';
import { createReport } from './actions/createReport';
import { useExportDialog } from './export/exportDialogState';
import { insertHighlight } from './reportInsertion';
import { useTemplateDialogs } from './templates/newReportState';

function insertChosen(as: 'quotation' | 'citation'): void {
  const { highlightId } = useWorkspace.getState();
  if (highlightId === null) return;
  void insertHighlight(highlightId, as).then(() => notify.done(`The ${as} is in the report.`));
}

/** What is typed but not saved yet goes along. */
async function saveAsTemplate(): Promise<void> {
  await saveOpenEditors();
  useTemplateDialogs.setState({ open: 'save' });
}

const hasHighlight = () => useWorkspace.getState().highlightId !== null;

export const commands: readonly Command[] = [
  {
    id: 'report.export',
    label: 'Export',
    section: 'Report',
    keywords: ['hand over', 'save', 'word', 'docx', 'html', 'markdown', 'share'],
    keys: ['mod+E'],
    whileTyping: true,
    icon: IconFileExport,
    perform: () => {
      useExportDialog.setState({ open: true });
    },
  },
  {
    id: 'report.new',
    label: 'New report',
    section: 'Report',
    icon: IconFilePlus,
    perform: () => createReport(),
  },
  {
    id: 'report.newFromTemplate',
    label: 'New report from a template',
    section: 'Report',
    keywords: ['key judgements', 'brief', 'dossier', 'fact-check', 'coding report'],
    icon: IconTemplate,
    perform: () => useTemplateDialogs.setState({ open: 'new' }),
  },
  {
    id: 'report.saveTemplate',
    label: 'Save the report as a template',
    section: 'Report',
    icon: IconTemplate,
    available: () => useWorkspace.getState().reportId !== null,
    perform: saveAsTemplate,
  },
  {
    id: 'report.quote',
    label: 'Quote the chosen highlight in the report',
    section: 'Report',
    keys: ['Q'],
    icon: IconBlockquote,
    available: hasHighlight,
    perform: () => insertChosen('quotation'),
  },
  {
    id: 'report.cite',
    label: 'Cite the chosen highlight in the report',
    section: 'Report',
    keys: ['shift+Q'],
    icon: IconSuperscript,
    available: hasHighlight,
    perform: () => insertChosen('citation'),
  },
];
