/** pdf.js' worker code; loading it puts its handler where pdf.js looks for one on its own thread. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {}
