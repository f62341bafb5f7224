import './lib/requireNode.mjs';
import { testFormats } from './lib/formats/testFormats.mjs';
import { ensureInstalled } from './lib/install.mjs';

/** `npm run test:formats [-- WORD]`: reads real documents and compares their words with what other programs read. */
process.exitCode = (await ensureInstalled(console.log)) && (await testFormats(process.argv[2])) ? 0 : 1;
