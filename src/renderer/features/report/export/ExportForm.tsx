import { exporters } from '@core/export/registry';
import type { ExportTarget } from '@core/export/types';
import { Button, Group, Loader, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { app } from '@renderer/app/appContext';
import { Standards } from '@renderer/features/tradecraft';
import { notify } from '@renderer/ui/notify';
import { useState } from 'react';
import { useExportDialog } from './exportDialogState';
import { exportInWorker } from './exportInWorker';
import { fileNameFor } from './fileName';
import { useExportTargets } from './useExportTargets';

type Progress =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'making'; cancel(): void }
  | { readonly kind: 'failed'; readonly message: string };

function close(): void {
  useExportDialog.setState({ open: false });
}

/** The formats under their headings, in order of the registry. */
const formatGroups = [...new Set(exporters.map(({ group }) => group))].map((group) => ({
  group,
  items: exporters.filter((each) => each.group === group).map(({ name, label }) => ({ value: name, label })),
}));

/** What to hand over, in which format, and what came of it. */
export default function ExportForm() {
  const format = useExportDialog((state) => state.format);
  const exporter = exporters.find(({ name }) => name === format) ?? exporters[0];
  const targets = useExportTargets(exporter);
  const [chosen, setChosen] = useState<string | null>(null);
  const [progress, setProgress] = useState<Progress>({ kind: 'choosing' });
  const target = targets.find(({ key }) => key === chosen) ?? targets[0];
  if (!exporter || !target) return null;

  async function save(to: ExportTarget, title: string): Promise<void> {
    if (!exporter) return;
    const job = exportInWorker(exporter.name, to);
    setProgress({ kind: 'making', cancel: job.cancel });
    const made = await job.output;
    if (!made.ok) {
      setProgress(
        made.error.code === 'cancelled'
          ? { kind: 'choosing' }
          : { kind: 'failed', message: made.error.message },
      );
      return;
    }
    const name = fileNameFor(title, exporter.extension);
    const saved = await app().host.call('files.save', {
      name,
      mediaType: exporter.mediaType,
      bytes: made.value.bytes,
    });
    if (!saved.ok) return setProgress({ kind: 'failed', message: saved.error.message });
    if (saved.value.place === null) return setProgress({ kind: 'choosing' });
    const message = `${name} is in ${saved.value.place}.`;
    close();
    notify.doneBut(message, made.value.warnings);
  }

  const making = progress.kind === 'making';
  return (
    <Modal
      opened
      onClose={making ? progress.cancel : close}
      title="Export"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Stack gap="md">
        <NativeSelect
          data-autofocus
          size="sm"
          label="Format"
          description={exporter.description}
          inputWrapperOrder={['label', 'input', 'description']}
          disabled={making}
          data={formatGroups}
          value={exporter.name}
          onChange={(event) => useExportDialog.setState({ format: event.currentTarget.value })}
        />
        {targets.length > 1 && (
          <NativeSelect
            size="sm"
            label="What"
            disabled={making}
            data={targets.map(({ key, label }) => ({ value: key, label }))}
            value={target.key}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
        )}
        {target.target.kind === 'report' && <Standards reportId={target.target.id} />}
        {progress.kind === 'failed' && (
          <Text role="alert" size="sm" c="var(--bad)">
            {progress.message}
          </Text>
        )}
        <Group justify="flex-end">
          {making && (
            <>
              <Loader size="xs" aria-label="Making the file" />
              <Button variant="default" onClick={progress.cancel}>
                Cancel
              </Button>
            </>
          )}
          <Button disabled={making} onClick={() => void save(target.target, target.title)}>
            Save file
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
