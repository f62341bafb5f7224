import { documentSubjects } from './documents';
import { exchangeSubjects } from './exchange';
import { ownSubjects } from './ownFormats';
import type { Subject } from './types';

/** Everything that reads bytes somebody else may have written. A new reader is a line here. */
export async function subjects(root: string): Promise<Subject[]> {
  return [...documentSubjects(root), ...(await exchangeSubjects(root)), ...ownSubjects(root)];
}
