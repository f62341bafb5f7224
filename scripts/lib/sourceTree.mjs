import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every shipped file below src: path relative to the project with forward slashes, and text.
 * Tests and their aids are not shipped, so they may reach further.
 */
export function shippedFiles(project) {
  const found = [];
  walk(join(project, 'src'), 'src', found);
  return found;
}

function walk(folder, name, found) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const inside = `${name}/${entry.name}`;
    if (entry.isDirectory()) {
      if (entry.name !== 'testing' && entry.name !== 'fixtures') walk(path, inside, found);
    } else if (/\.(ts|tsx|css)$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name)) {
      found.push({ file: inside, text: readFileSync(path, 'utf8') });
    }
  }
}
