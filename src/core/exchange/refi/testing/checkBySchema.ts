import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const schemas = join(import.meta.dirname, '../../../../../../shared/schemas/refi-qda');

/** An independent judge of a project or codebook, where it is installed and the schema is at hand; throws what it says. */
export function checkBySchema(xml: string, schema: 'Project' | 'Codebook'): void {
  const path = join(schemas, `${schema}.xsd`);
  try {
    execFileSync('xmllint', ['--version'], { stdio: 'ignore' });
  } catch {
    console.info('xmllint is not installed: the file was not checked by the schema.');
    return;
  }
  if (!existsSync(path)) {
    console.info(`${path} is not there: the file was not checked by the schema.`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'refi-'));
  try {
    const file = join(folder, 'project.xml');
    writeFileSync(file, xml);
    execFileSync('xmllint', ['--noout', '--nonet', '--schema', path, file], { stdio: 'pipe' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
