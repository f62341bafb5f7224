import './lib/requireNode.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { closingLine } from './lib/testCounts.mjs';
import { unitTests } from './lib/unitTests.mjs';

if (!(await ensureInstalled(console.log))) process.exit(1);
const counts = await unitTests(process.argv.slice(2));
console.log(closingLine(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;
