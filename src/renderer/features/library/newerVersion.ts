import { fail, ok } from '@core/model';
import { app } from '@renderer/app/appContext';
import { showView, useWorkspace } from '@renderer/app/workspace';
import { takeNewerVersion } from '@renderer/features/versions';
import { readAlone } from './import/readAlone';
import { showVersionsTab } from './sideTab';

/** No single file of these formats is that large; reading one would only stall the machine. */
const largestFile = 256 * 1024 * 1024;

/** Lets the analyst choose the file that takes the place of the open source's document. */
export function chooseNewerVersion(): void {
  const { sourceId } = useWorkspace.getState();
  if (sourceId === null) return;
  const input = document.createElement('input');
  input.type = 'file';
  input.onchange = async () => {
    const file = input.files?.[0];
    if (!file) return;
    showView('sources');
    const isTaken = await takeNewerVersion(sourceId, file.name, () => readFile(file));
    if (isTaken && useWorkspace.getState().sourceId === sourceId) showVersionsTab();
  };
  input.click();
}

async function readFile(file: File) {
  if (file.size > largestFile)
    return fail('too-large', `${file.name} is too large to take in. Take in the part you need.`);
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (!bytes)
    return fail('unreadable', `${file.name} cannot be read. It may have been moved, or you may not read it.`);
  const { session } = app();
  const read = await readAlone({
    bytes,
    fileName: file.name,
    filePath: null,
    caseId: session.caseId,
    at: new Date().toISOString(),
    by: session.analyst,
  });
  return read.ok ? ok({ bytes: read.value.bytes, taken: read.value }) : read;
}
