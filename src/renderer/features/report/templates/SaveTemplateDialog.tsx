import { Button, Modal, TextInput } from '@mantine/core';
import { useApp } from '@renderer/app/appContext';
import { useWorkspace } from '@renderer/app/workspace';
import { notify } from '@renderer/ui/notify';
import { useLiveQuery } from 'dexie-react-hooks';
import { type FormEvent, useState } from 'react';
import { useTemplateDialogs } from './newReportState';
import { saveTemplate } from './ownTemplates';

const close = () => useTemplateDialogs.setState({ open: null });

/** Keeps the open report's form for other cases. */
export default function SaveTemplateDialog() {
  const { database } = useApp();
  const reportId = useWorkspace((state) => state.reportId) ?? '';
  const report = useLiveQuery(() => database.reports.get(reportId), [database, reportId]);
  const [label, setLabel] = useState<string | null>(null);
  const name = (label ?? report?.title ?? '').trim();

  async function keep(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!report || name === '') return;
    if (await saveTemplate(name, report.body))
      notify.done(`“${name}” is among the templates for new reports.`);
    close();
  }

  return (
    <Modal opened onClose={close} title="Save as template">
      <form onSubmit={keep}>
        <TextInput
          data-autofocus
          label="Name of the template"
          description="What is written stays; citations, quotations and claims of this case do not go along."
          dir="auto"
          value={label ?? report?.title ?? ''}
          onChange={(event) => setLabel(event.currentTarget.value)}
        />
        <Button type="submit" mt="md" disabled={!report || name === ''}>
          Save template
        </Button>
      </form>
    </Modal>
  );
}
