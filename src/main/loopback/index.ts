import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail } from '@core/model/result';
import { version } from '../../../package.json';
import { languageFolder } from '../services/languageFiles';
import { openServices } from '../services/openServices';
import { printWithBrowser } from '../services/printing/printWithBrowser';
import { readStartOptions } from '../services/startOptions';
import { createWaitingFiles } from '../services/waitingFiles';
import { bindPort } from './bindPort';
import { endWithBrowser } from './endWithBrowser';
import { openBrowser } from './openBrowser';
import { serveLoopback } from './serveLoopback';

/** Built to `out/main/loopback.js`, two folders below the app's own. */
const appFolder = fileURLToPath(new URL('../../', import.meta.url));
const log = (line: string) => process.stderr.write(`${line}\n`);

await main();

async function main(): Promise<void> {
  const options = readStartOptions(process.argv.slice(2));
  if (!options.ok) return stop(options.error.message, 2);
  const { dataFolder, files } = options.value;
  const pageFolder = join(appFolder, 'out', 'renderer');
  if (!(await exists(join(pageFolder, 'index.html'))))
    return stop(`Assay is not built yet (${pageFolder} has no page); run “npm run build” first.`, 1);

  const bound = await bindPort(options.value.port);
  if (!bound.ok) return stop(bound.error.message, 1);
  const waitingFiles = createWaitingFiles();
  await waitingFiles.add(files, process.cwd());
  const services = await openServices({
    dataFolder,
    log,
    waitingFiles,
    description: { kind: 'loopback', version, runtime: { node: process.versions.node } },
    resourceFolders: [join(appFolder, 'out', 'resources'), join(appFolder, 'resources')],
    saveFile: async () => fail('not-supported', 'The browser saves files itself here.'),
    showFile: async () =>
      fail('not-supported', 'Your browser knows where it saved the file: open its downloads.'),
    printToPdf: (html) => printWithBrowser(html, dataFolder),
    openLink: async () =>
      fail(
        'not-supported',
        'Assay cannot open web addresses from this window; copy the address into your browser.',
      ),
  });
  if (!services.ok) return stop(services.error.message, 1);
  const loopback = serveLoopback({
    ...bound.value,
    handlers: services.value.handlers,
    pageFolder,
    languageFolder: languageFolder(dataFolder),
    log,
  });

  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    // A request that hangs must not keep the data folder locked for good.
    setTimeout(() => bound.value.server.closeAllConnections(), 3_000).unref();
    await loopback.close();
    await services.value.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());

  process.stdout.write(`Assay is at ${loopback.address}\n`);
  if (!options.value.open) return;
  const browser = await openBrowser(loopback.onceAddress(), dataFolder);
  if (!browser.ok) return void log(browser.error.message);
  process.on('exit', () => browser.value.kill());
  endWithBrowser(browser.value, loopback.events, () => void end());
}

function stop(message: string, code: 1 | 2): never {
  log(message);
  process.exit(code);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
