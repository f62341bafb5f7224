import { fail, ok, type Result, type SourceRow } from '@core/model';
import { app } from '@renderer/app/appContext';
import type { PDFDocumentProxy } from 'pdfjs-dist';

type PdfModule = typeof import('pdfjs-dist');

/** pdf.js and its worker: loaded with the first PDF, then kept. */
let loading: Promise<{ pdfjs: PdfModule; worker: InstanceType<PdfModule['PDFWorker']> }> | null = null;

function loadPdfModule() {
  loading ??= import('pdfjs-dist/legacy/build/pdf.mjs').then((pdfjs) => ({
    pdfjs,
    worker: pdfjs.PDFWorker.create({ port: new Worker(shipped('pdf.worker.mjs'), { type: 'module' }) }),
  }));
  loading.catch(() => {
    loading = null;
  });
  return loading;
}

/** The address of a file of pdf.js that lies beside the page. */
function shipped(name: string): string {
  return new URL(`pdfjs/${name}`, document.baseURI).href;
}

/** Opens the received bytes of a source for drawing. The caller destroys its `loadingTask`. */
export async function openPdf(
  source: Pick<SourceRow, 'sha256' | 'title'>,
): Promise<Result<PDFDocumentProxy>> {
  const [answer, loaded] = await Promise.all([
    app().host.call('blobs.read', { area: 'sources', sha256: source.sha256 }),
    loadPdfModule().catch(() => null),
  ]);
  if (!answer.ok) return fail(answer.error.code, `${source.title}: ${answer.error.message}`);
  if (!loaded) return fail('pdf-unavailable', 'What draws PDF pages could not be loaded. Restart Assay.');
  const { pdfjs, worker } = loaded;
  const task = pdfjs.getDocument({
    data: answer.value.bytes,
    worker,
    cMapUrl: shipped('cmaps/'),
    standardFontDataUrl: shipped('standard_fonts/'),
    wasmUrl: shipped('wasm/'),
    iccUrl: shipped('iccs/'),
    isEvalSupported: false,
    enableXfa: false,
    disableAutoFetch: true,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    return ok(await task.promise);
  } catch {
    await task.destroy();
    return fail(
      'pdf-undrawable',
      `The pages of “${source.title}” cannot be drawn. Its words can be read below.`,
    );
  }
}
