import { fail, ok, type Result, type SourceRow } from '@core/model';
import { app } from '@renderer/app/appContext';
import type { DrawablePages } from './drawablePages';
import { drawPdfPage } from './drawPdfPage';

type PdfModule = typeof import('pdfjs-dist');

interface LoadedPdfjs {
  readonly pdfjs: PdfModule;
  readonly worker: InstanceType<PdfModule['PDFWorker']>;
  /** Rejects when the worker cannot be loaded or dies: pdf.js itself would wait for it for ever. */
  readonly broken: Promise<never>;
}

/** pdf.js and its worker: loaded with the first PDF, then kept. */
let loading: Promise<LoadedPdfjs> | null = null;

function loadPdfModule(): Promise<LoadedPdfjs> {
  const started = loading ?? startPdfjs();
  loading = started;
  started
    .then(({ broken }) => broken)
    .catch(() => {
      // The next document tries anew.
      if (loading === started) loading = null;
    });
  return started;
}

async function startPdfjs(): Promise<LoadedPdfjs> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const port = new Worker(shipped('pdf.worker.mjs'), { type: 'module' });
  const broken = new Promise<never>((_, reject) => {
    port.addEventListener('error', () => reject(new Error('The worker of pdf.js is gone')));
  });
  return { pdfjs, worker: pdfjs.PDFWorker.create({ port }), broken };
}

/** The address of a file of pdf.js that lies beside the page. */
function shipped(name: string): string {
  return new URL(`pdfjs/${name}`, document.baseURI).href;
}

/** Opens the received bytes of a PDF for drawing. */
export async function openPdf(source: Pick<SourceRow, 'sha256' | 'title'>): Promise<Result<DrawablePages>> {
  const [answer, loaded] = await Promise.all([
    app().host.call('blobs.read', { area: 'sources', sha256: source.sha256 }),
    loadPdfModule().catch(() => null),
  ]);
  if (!answer.ok) return fail(answer.error.code, `${source.title}: ${answer.error.message}`);
  if (!loaded) return fail('pdf-unavailable', 'What draws PDF pages could not be loaded. Restart Assay.');
  const { pdfjs, worker, broken } = loaded;
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
    const pdf = await Promise.race([task.promise, broken]);
    return ok({
      pdf,
      sizeOf: async (page) => (await pdf.getPage(page + 1)).getViewport({ scale: 1 }),
      draw: (drawing) => drawPdfPage(pdf, drawing),
      close: () => void task.destroy(),
    });
  } catch {
    // Not waited for: a worker that is gone never answers.
    void task.destroy();
    return fail(
      'pdf-undrawable',
      `The pages of “${source.title}” cannot be drawn. Its words can be read below.`,
    );
  }
}
