import type { Id } from '@core/model';
import { Button, FileButton, Group, Modal, NavLink, Stack, Text } from '@mantine/core';
import { useApp } from '@renderer/app/appContext';
import { openCaseFile, restoreCase, switchToCase } from '@renderer/app/openCase';
import { showOverlay } from '@renderer/app/overlays';
import { type CaseEntry, listCases } from '@renderer/store/caseList';
import { IconBriefcase } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import classes from './CasesDialog.module.css';

/** The cases of the vault, those that need mending first, and the ways to another one or to an earlier state. */
export default function CasesDialog() {
  const { database, host, session } = useApp();
  const [cases, setCases] = useState<readonly CaseEntry[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    void listCases(database, host).then((result) => {
      if (result.ok) setCases(result.value);
      else setProblem(result.error.message);
    });
  }, [database, host]);

  const damaged = cases.filter((entry) => entry.damaged);
  const sound = cases.filter((entry) => !entry.damaged);

  async function restore(caseId: Id): Promise<void> {
    showOverlay(null);
    await restoreCase(caseId);
  }

  async function openFile(file: File | null): Promise<void> {
    if (!file) return;
    showOverlay(null);
    await openCaseFile(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  return (
    <Modal
      opened
      onClose={() => showOverlay(null)}
      title="Cases"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Stack gap="sm">
        {problem && <Text role="alert">{problem}</Text>}
        <div>
          {damaged.map(({ caseId, title, problem }) => (
            <section key={caseId} className={classes.damaged} aria-label={title}>
              <Text size="sm" fw={500}>
                <bdi>{title}</bdi>
              </Text>
              <Text size="sm">{problem}</Text>
              <Button size="xs" variant="default" onClick={() => void restore(caseId)}>
                Restore…
              </Button>
            </section>
          ))}
          {sound.map(({ caseId, title, changes, inVault }) => (
            <NavLink
              key={caseId}
              component="button"
              type="button"
              active={caseId === session.caseId}
              className={classes.case}
              leftSection={<IconBriefcase size={16} aria-hidden />}
              label={<span dir="auto">{title}</span>}
              description={`${changes.toLocaleString('en')} changes${inVault ? '' : ', not in the vault yet'}`}
              onClick={() => {
                showOverlay(null);
                void switchToCase(caseId);
              }}
            />
          ))}
        </div>
        <Group gap="xs">
          <Button variant="default" onClick={() => showOverlay('new-case')}>
            New case
          </Button>
          <Button variant="default" onClick={() => showOverlay('restore')}>
            Restore…
          </Button>
          <FileButton onChange={(file) => void openFile(file)} accept=".assay">
            {(button) => (
              <Button variant="default" {...button}>
                Open .assay file
              </Button>
            )}
          </FileButton>
        </Group>
      </Stack>
    </Modal>
  );
}
