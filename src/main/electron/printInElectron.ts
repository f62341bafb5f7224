import { pathToFileURL } from 'node:url';
import { fail, ok, type Result } from '@core/model/result';
import type { CallResult } from '@host/contract';
import { BrowserWindow } from 'electron';
import { diskFailure } from '../services/diskFailure';
import { inPrintingFolder } from '../services/printing/printingFolder';

/**
 * Lays a page out on paper in a window nobody sees: no scripts, no preload, a session of its own that may read that one file.
 */
export async function printInElectron(
  html: Uint8Array,
  dataFolder: string,
): Promise<Result<CallResult<'printing.toPdf'>>> {
  try {
    return await inPrintingFolder(html, dataFolder, async (_, page) => {
      const window = new BrowserWindow({
        show: false,
        webPreferences: {
          sandbox: true,
          contextIsolation: true,
          nodeIntegration: false,
          javascript: false,
          webSecurity: true,
          partition: 'printing',
          spellcheck: false,
        },
      });
      try {
        const address = pathToFileURL(page).href;
        window.webContents.session.webRequest.onBeforeRequest(({ url }, answer) =>
          answer({ cancel: url !== address && !/^data:(?:image|font)\//i.test(url) }),
        );
        await window.loadFile(page);
        const bytes = await window.webContents.printToPDF({
          preferCSSPageSize: true,
          printBackground: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        });
        return ok({ bytes: new Uint8Array(bytes) });
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return fail('printing-failed', `The report was not laid out (${reason}); export as html or docx.`);
      } finally {
        window.destroy();
      }
    });
  } catch (error) {
    return { ok: false, error: diskFailure(error, 'The report cannot be laid out', dataFolder) };
  }
}
