import type { AssayRun } from '../fixtures';
import type { Workbench } from '../pages/Workbench';
import { type Documents, prepareDocuments, titles } from './prepareDocuments';

/** A new case with these documents taken in and the first of them open. */
export async function openDocuments(
  assay: AssayRun,
  ...names: [keyof Documents, ...(keyof Documents)[]]
): Promise<Workbench> {
  const documents = await prepareDocuments(assay.folder);
  const workbench = await assay.launch();
  await workbench.takeIn(names.map((name) => documents[name]));
  await workbench.openSource(titles[names[0]]);
  return workbench;
}
