import { pngBytes } from '@core/import/testing/tinyPictures';
import { living } from '@core/model';
import { describe, expect, it, test } from 'vitest';
import { addSource, emptyCase, exchangeInto } from '../testing/exchangeInto';
import { shapeBox } from './shapeBox';

const on = (source: string, selector: object) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'Annotation',
  target: { source, selector },
});
const fragment = (value: string) => ({ type: 'FragmentSelector', value });
const drawn = (inner: string) => ({
  type: 'SvgSelector',
  value: `<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`,
});

// Eight pixels in either direction, each three quarters of a point.
describe('parts of a picture, marked elsewhere in its pixels, lie elsewhere on it', () => {
  it.each([
    ['pixels by name', fragment('xywh=pixel:2,1,4,6'), [1.5, 0.75, 3, 4.5], ''],
    ['pixels by custom', fragment('xywh=2,1,4,6'), [1.5, 0.75, 3, 4.5], ''],
    ['percent', fragment('xywh=percent:50,0,50,100'), [3, 0, 3, 6], ''],
    ['points of a page, as Assay writes them', fragment('page=1&xywh=1,1,2,2'), [1, 1, 2, 2], ''],
    ['beyond the edge', fragment('xywh=pixel:4,4,40,40'), [3, 3, 3, 3], ''],
    ['a rectangle drawn', drawn('<rect x="2" y="1" width="4" height="6"/>'), [1.5, 0.75, 3, 4.5], ''],
    [
      'a rectangle as polygon',
      drawn('<polygon points="2,1 6,1 6,7 2,7"></polygon>'),
      [1.5, 0.75, 3, 4.5],
      '',
    ],
    ['a triangle', drawn('<polygon points="2,1 6,1 4,7"/>'), [1.5, 0.75, 3, 4.5], 'the rectangle around it'],
    ['a path', drawn('<path d="M2,1 H6 L 4 7 Z"/>'), [1.5, 0.75, 3, 4.5], 'the rectangle around it'],
    ['a circle', drawn('<g><circle cx="4" cy="4" r="2"/></g>'), [1.5, 1.5, 3, 3], 'the rectangle around it'],
  ])('%s', async (_, selector, box, said) => {
    const caseFile = emptyCase();
    await addSource(caseFile, 'scan.png', pngBytes);
    const { lines } = await exchangeInto(caseFile, on('scan.png', selector));
    expect(lines).toMatchObject([{ fate: 'exact', message: expect.stringContaining(said) }]);
    const [highlight] = living(caseFile.state, 'highlights');
    const { x, y, width, height, page } = highlight?.areas?.[0] ?? {};
    expect([page, x, y, width, height]).toEqual([0, ...box]);
  });
});

test('pixels of a text, or a shape nobody can read, are placed somewhere or break the taking in', async () => {
  const caseFile = emptyCase();
  await addSource(caseFile, 'story.txt', 'Nobody was at the weir.');
  await addSource(caseFile, 'scan.png', pngBytes);
  const { lines } = await exchangeInto(caseFile, [
    on('story.txt', fragment('xywh=pixel:1,1,2,2')),
    on('story.txt', drawn('<rect x="1" y="1" width="2" height="2"/>')),
    on('scan.png', drawn('<path d="M1,1 c2,2 3,3 4,4"/>')),
    on('scan.png', drawn('<rect x="100" y="1" width="2" height="2"/>')),
    on('scan.png', { type: 'SvgSelector', value: '<svg><rect' }),
    on('scan.png', { type: 'SvgSelector', value: 7 }),
  ]);
  expect(lines.map(({ fate }) => fate)).toEqual(Array.from({ length: 6 }, () => 'not-found'));
  expect(living(caseFile.state, 'highlights')).toEqual([]);
});

test('a drawing that is no one plain shape is taken for one', () => {
  expect(shapeBox('<svg><rect x="1" y="1" width="2" height="2"/></svg>')?.isRectangle).toBe(true);
  for (const none of [
    '',
    '<svg/>',
    '<svg><rect width="1" height="1"/><circle r="3"/></svg>',
    '<svg viewBox="0 0 9 9"><rect width="1" height="1"/></svg>',
    '<svg><g transform="scale(2)"><rect width="1" height="1"/></g></svg>',
    '<svg><polygon points="1,1"/></svg>',
    '<svg><rect x="a" width="1" height="1"/></svg>',
    `<!DOCTYPE svg [<!ENTITY a "${'x'.repeat(100)}">]><svg>&a;</svg>`,
    `<svg>${'<g>'.repeat(40_000)}`,
  ])
    expect(shapeBox(none), none.slice(0, 60)).toBeNull();
});
