import { exporters } from '@core/export/registry';
import type { CaseFileChoice } from '@core/export/types';
import { Button, Group, Loader, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useApp } from '@renderer/app/appContext';
import { Standards } from '@renderer/features/tradecraft';
import { useState } from 'react';
import { CaseFileFields, type CaseFileSettings, wholeCase } from './CaseFileFields';
import { useExportDialog } from './exportDialogState';
import type { ExportChoice } from './exportMessages';
import { HouseStyleField } from './HouseStyleField';
import { Included } from './Included';
import { PreviewPanel } from './PreviewPanel';
import { useExport } from './useExport';
import { useExportTargets } from './useExportTargets';

function close(): void {
  useExportDialog.setState({ open: false });
}

/** The formats under their headings, in order of the registry. */
const formatGroups = [...new Set(exporters.map(({ group }) => group))].map((group) => ({
  group,
  items: exporters.filter((each) => each.group === group).map(({ name, label }) => ({ value: name, label })),
}));

/** What to hand over, in which format, what that will be, and what came of it. */
export default function ExportForm() {
  const { format, settings, previewed } = useExportDialog();
  const exporter = exporters.find(({ name }) => name === format) ?? exporters[0];
  const targets = useExportTargets(exporter);
  const remembered = settings[exporter?.name ?? ''];
  const [chosen, setChosen] = useState<string | null>(null);
  const [mark, setMark] = useState<string | null>(null);
  const [caseFile, setCaseFile] = useState(wholeCase);
  const { settings: settingsOfHost } = useApp();
  const { progress, save } = useExport();
  const target = targets.find(({ key }) => key === (chosen ?? remembered?.what)) ?? targets[0];
  if (!exporter || !target) return null;
  const hasMark = exporter.scope === 'document' && !exporter.sourceKinds;
  const handling = hasMark ? (mark ?? remembered?.handling ?? '') : '';
  const isCaseFile = exporter.group === 'Case';
  const making = progress.kind === 'making';
  const differs = isCaseFile && caseFile.passphrase !== '' && caseFile.passphrase !== caseFile.again;
  const choice: ExportChoice = {
    ...{ format: exporter.name, target: target.target, handling },
    ...(exporter.name === 'docx' && remembered?.houseStyle && { houseStyle: remembered.houseStyle }),
    ...(isCaseFile && { caseFile: caseFileChoice(caseFile, settingsOfHost.analyst) }),
  };

  function chooseFormat(name: string): void {
    setChosen(null);
    setMark(null);
    useExportDialog.setState({ format: name });
  }

  return (
    <Modal
      opened
      onClose={making ? progress.cancel : close}
      title="Export"
      size={previewed ? 'lg' : 'md'}
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
          onChange={(event) => chooseFormat(event.currentTarget.value)}
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
        <Included target={target} />
        {hasMark && (
          <TextInput
            size="sm"
            label="Handling mark of the whole"
            description="Left empty, the marks of its sources stand on it."
            inputWrapperOrder={['label', 'input', 'description']}
            disabled={making}
            maxLength={200}
            value={handling}
            onChange={(event) => setMark(event.currentTarget.value)}
          />
        )}
        {exporter.name === 'docx' && <HouseStyleField disabled={making} />}
        {isCaseFile && <CaseFileFields value={caseFile} disabled={making} onChange={setCaseFile} />}
        {target.target.kind === 'report' && <Standards reportId={target.target.id} />}
        {previewed && <PreviewPanel choice={choice} />}
        {progress.kind === 'failed' && (
          <Text role="alert" size="sm" c="var(--bad)">
            {progress.message}
          </Text>
        )}
        {making && (
          <Group gap="xs">
            <Loader size="xs" aria-hidden />
            <Text role="status" size="sm">
              {progress.step}
            </Text>
          </Group>
        )}
        <Group justify="flex-end">
          <Button
            variant="subtle"
            me="auto"
            aria-expanded={previewed}
            onClick={() => useExportDialog.setState({ previewed: !previewed })}
          >
            Preview
          </Button>
          {making && (
            <Button variant="default" onClick={progress.cancel}>
              Cancel
            </Button>
          )}
          <Button disabled={making || differs} onClick={() => void save(exporter, target, choice)}>
            Save file
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function caseFileChoice({ sources, strikeOut, passphrase }: CaseFileSettings, by: string): CaseFileChoice {
  return {
    by,
    ...(sources.length > 0 && { sources }),
    ...(strikeOut && { strikeOut }),
    ...(passphrase && { passphrase }),
  };
}
