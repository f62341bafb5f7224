import './lib/requireNode.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { endToEndTests } from './lib/endToEndTests.mjs';
import { ensureBrowser } from './lib/fetchBrowser.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { closingLine } from './lib/testCounts.mjs';

if (!(await ensureInstalled(console.log)) || !(await ensureBuilt(console.log))) process.exit(1);
const browser = await ensureBrowser(console.log);
if (!browser) {
  console.error('No Chromium, Chrome or Edge could be found or fetched; name one in ASSAY_BROWSER.');
  process.exit(1);
}
const counts = await endToEndTests(browser, process.argv.slice(2));
console.log(closingLine(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;
