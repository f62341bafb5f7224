import '@recogito/text-annotator/text-annotator.css';
import { createTextAnnotator } from '@recogito/text-annotator';
import Mark from 'mark.js';

/*
 * How the two others are asked to draw highlights, each as its documentation says: all at once, and with
 * nothing switched on that is not needed for it.
 */

/** `renderer` is one of the two `@recogito/text-annotator` has. Answers what takes everything away again. */
export function drawWithRecogito(root, places, text, renderer) {
  const annotator = createTextAnnotator(root, { renderer, annotatingEnabled: false });
  annotator.setAnnotations(
    places.map(({ start, end }, index) => ({
      id: String(index),
      bodies: [],
      target: {
        annotation: String(index),
        selector: [{ quote: text.slice(start, end), start, end }],
      },
    })),
  );
  return () => annotator.destroy();
}

export function drawWithMark(root, places) {
  const mark = new Mark(root);
  mark.markRanges(places.map(({ start, end }) => ({ start, length: end - start })));
  return () => mark.unmark();
}
