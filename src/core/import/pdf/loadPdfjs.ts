/// <reference path="./pdfjsWorker.d.ts" />

export type Pdfjs = typeof import('pdfjs-dist');

let loaded: Promise<Pdfjs> | null = null;

/** pdf.js, loaded when first needed. It works on the thread that asks: there it is told its own worker's code. */
export function loadPdfjs(): Promise<Pdfjs> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Pdfjs> {
  const scope = globalThis as Record<string, unknown>;
  // What it draws with. Reading text needs none of it, but loading the code does, and Node has none.
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) scope[name] ??= class {};
  await withWindow(scope, () => import('pdfjs-dist/legacy/build/pdf.worker.mjs'));
  return (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as Pdfjs;
}

/** In a worker without a window, pdf.js' worker code would take the messages meant for us as its own. */
async function withWindow(scope: Record<string, unknown>, work: () => Promise<unknown>): Promise<void> {
  const missing = !('window' in scope);
  if (missing) scope.window = scope;
  try {
    await work();
  } finally {
    if (missing) delete scope.window;
  }
}
