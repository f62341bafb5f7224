import { describe, expect, test } from 'vitest';
import type { AnnotationCollection } from './jsonld/annotationTypes';
import { addAreaHighlight } from './testing/areaHighlight';
import { depotCase } from './testing/depotCase';
import { exported, exportedText } from './testing/exported';
import { readDocx } from './testing/readDocx';

function caseWithArea() {
  const made = depotCase();
  return { ...made, area: addAreaHighlight(made) };
}

describe('a highlight of a part of a page', () => {
  test('is not left out of the annotations: its page and box are a media fragment', async () => {
    const { build, area } = caseWithArea();
    const { first } = JSON.parse(await exportedText('jsonld', build.input())) as AnnotationCollection;
    const annotation = first.items.find(({ id }) => id === `urn:uuid:${area.id}`);
    expect(annotation?.target).toMatchObject({
      selector: {
        type: 'FragmentSelector',
        conformsTo: 'http://www.w3.org/TR/media-frags/',
        value: 'page=4&xywh=72,90.5,200,120.25',
      },
    });
  });

  test.each(['md', 'html'] as const)('does not become an empty quotation in %s', async (format) => {
    const { build, news } = caseWithArea();
    const written = await exportedText(format, build.input({ kind: 'source', id: news.id }));
    expect(written).toContain('Area of page 4.');
    expect(written).toContain('figure on p. 4');
    expect(written).not.toContain('<blockquote dir="auto"></blockquote>');
  });

  test('keeps its comment in Word', async () => {
    const { build, area } = caseWithArea();
    const { comments } = readDocx(await exported('docx', build.input()));
    const own = [...comments.values()].filter(({ text }) => text.includes(area.id));
    expect(own.map(({ text }) => text.split('\n')[0])).toEqual(['Area of page 4.']);
  });
});
