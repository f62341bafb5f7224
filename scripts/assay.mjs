#!/usr/bin/env node
import './lib/requireNode.mjs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/paths.mjs';

/** Standard output belongs to the command's answer. */
function say(line) {
  console.error(`assay: ${line}.`);
}

if (!(await ensureInstalled(say, 'stderr')) || !(await ensureBuilt(say))) process.exit(1);
const entry = join(root, 'out', 'main', 'assay.js');
process.argv[1] = entry;
await import(pathToFileURL(entry).href);
