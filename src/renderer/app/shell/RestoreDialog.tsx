import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { useApp } from '@renderer/app/appContext';
import { showOverlay } from '@renderer/app/overlays';
import { saveOpenEditors } from '@renderer/ui/editor';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import { useEffect, useState } from 'react';

interface Snapshot {
  readonly name: string;
  readonly at: string;
  readonly changes: number;
  readonly problem?: string | undefined;
}

/** The snapshots of the open case, each read through; going back to one is a new change. */
export default function RestoreDialog() {
  const { host, session } = useApp();
  const [snapshots, setSnapshots] = useState<readonly Snapshot[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    void host.call('snapshots.list', { caseId: session.caseId, check: true }).then((listed) => {
      if (listed.ok) setSnapshots(listed.value);
      else setProblem(listed.error.message);
    });
  }, [host, session]);

  async function restore(): Promise<void> {
    const snapshot = snapshots?.find(({ name }) => name === chosen);
    if (!snapshot) return;
    showOverlay(null);
    await saveOpenEditors();
    const turned = await session.goBackTo(snapshot.changes);
    const isSame = turned.ok && turned.value === null;
    tellOutcome(
      turned,
      isSame ? 'The case is as it was then.' : 'The case is as it was then. Undo takes that back.',
    );
  }

  return (
    <Modal
      opened
      onClose={() => showOverlay(null)}
      title="Restore"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Stack gap="sm">
        <Text size="sm">
          Assay makes snapshots of the case as you work and when it is closed. Going back to one is a new
          change: nothing that came after it is lost, and undo takes it back. History leads back to every
          single change.
        </Text>
        {problem && <Text role="alert">{problem}</Text>}
        {snapshots === null && !problem && <Text size="sm">Reading the snapshots…</Text>}
        {snapshots?.length === 0 && <Text size="sm">There is no snapshot of this case yet.</Text>}
        <Radio.Group value={chosen} onChange={setChosen} aria-label="Snapshots">
          <Stack gap="xs">
            {snapshots?.map(({ name, at, changes, problem: damage }) => (
              <Radio
                key={name}
                value={name}
                disabled={damage !== undefined}
                label={whenWords(at)}
                description={damage ?? `${changes.toLocaleString('en')} changes; read through and good`}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Group gap="xs">
          <Button disabled={chosen === null} onClick={() => void restore()}>
            Go back to it
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function whenWords(at: string): string {
  return new Date(at).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
}
