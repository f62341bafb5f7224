import './lib/requireNode.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { typecheck } from './lib/typecheck.mjs';

process.exitCode = (await ensureInstalled(console.log)) && (await typecheck()) ? 0 : 1;
