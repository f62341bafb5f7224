import { drawWithMark, drawWithRecogito } from '../competitors/drawThem.js';
import { drawOurs } from './drawOurs';

/** What the page of `drawing.bench.ts` can do. */
export interface DrawingPage {
  build(text: string): void;
  /** Milliseconds until all are drawn and the next frame is on the screen, and what was counted as drawn. */
  measure(who: Drawer, places: { start: number; end: number }[]): Promise<{ time: number; drawn: number }>;
}

export type Drawer = 'Assay' | 'Recogito, CSS highlights' | 'Recogito, spans' | 'mark.js';

let whole = '';
/** Frames. */
const longestWait = 600;

/** One paragraph for each line, in sections of fifteen, in the same elements for everybody. */
function build(text: string): void {
  whole = text;
  const root = document.createElement('div');
  root.id = 'text';
  let start = 0;
  let section: HTMLElement | null = null;
  for (const [place, line] of text.split('\n').entries()) {
    if (!section || place % 15 === 0) {
      section = document.createElement('div');
      section.dataset.from = String(start);
      section.style.position = 'relative';
      section.append(layer());
      root.append(section);
    }
    const paragraph = document.createElement('p');
    paragraph.dataset.start = String(start);
    // The line end is part of the paragraph, so that everybody counts the same characters.
    paragraph.textContent = `${line}\n`;
    section.append(paragraph);
    start += line.length + 1;
    section.dataset.to = String(start);
  }
  document.body.replaceChildren(root);
}

/** Where Assay's boxes go, laid out as in the reader. */
function layer(): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.dataset.strokes = '';
  svg.style.cssText = 'position: absolute; z-index: -1; inset: 0; width: 100%; height: 100%';
  return svg;
}

async function measure(who: Drawer, places: { start: number; end: number }[]) {
  const root = document.querySelector<HTMLElement>('#text');
  if (!root) throw new Error('The page has no text');
  const drawers: Record<Drawer, () => () => void> = {
    Assay: () => drawOurs(root, places),
    'Recogito, CSS highlights': () => drawWithRecogito(root, places, whole, 'CSS_HIGHLIGHTS'),
    'Recogito, spans': () => drawWithRecogito(root, places, whole, 'SPANS'),
    'mark.js': () => drawWithMark(root, places),
  };
  const frame = () =>
    new Promise((done) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(null);
      }),
    );
  const inPage = () =>
    [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) +
    document.querySelectorAll('mark, .r6o-annotation, [data-stroke]').length;
  await frame();
  const begun = performance.now();
  const takeAway = drawers[who]();
  let drawn = inPage();
  // Some put off the drawing: it counts until there is something to see.
  for (let frames = 0; drawn === 0 && frames < longestWait; frames++) {
    await frame();
    drawn = inPage();
  }
  await frame();
  const time = performance.now() - begun;
  takeAway();
  await frame();
  return { time, drawn };
}

const page: DrawingPage = { build, measure };
Object.assign(globalThis, { drawing: page });
