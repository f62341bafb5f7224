import { strToU8, type Zippable, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { blobsOf } from '../blobsOf';
import { htmlImporter } from '../html/htmlImporter';
import { readAgain } from '../readAgain';
import type { TakenIn } from '../takeIn';
import { takeInAll } from '../takeInAll';
import { outline } from '../testing/fixture';
import { pngBytes } from '../testing/tinyPictures';
import { companionBounds, companionsWanted, packCompanions, unpackCompanions } from './companionFiles';

const at = '2031-04-02T08:00:00.000Z';
const page = `<!doctype html><!-- saved from url=(0031)https://river.example/world/dam -->
<p>The weir was opened at six. <img src="./The%20dam_files/map%20(1).png" alt="A map"></p>
<iframe src="The%20dam_files/saved_resource.html"></iframe>
<iframe src="The%20dam_files/counter.html" width="1" height="1"></iframe>
<p>The end. <img src="The dam_files/run.js" alt="a script"><img src="The dam_files/gone.png" alt="Gone"></p>`;
const frame =
  '<!doctype html><h2>The gauge</h2><p>It showed four metres. <img src="gauge.png" alt="The gauge"><script>alert(1)</script></p>';
const files: Zippable = {
  'x/The dam.html': strToU8(page),
  'x/The dam_files/map (1).png': pngBytes,
  'x/The dam_files/gauge.png': pngBytes,
  'x/The dam_files/saved_resource.html': strToU8(frame),
  'x/The dam_files/counter.html': strToU8('<p>you are visitor 3</p>'),
  'x/The dam_files/run.js': strToU8('alert(1)'),
  'x/The dam_files/notes.pdf': strToU8('%PDF-1.4 an advertisement'),
};

async function takeIn(members: Zippable): Promise<TakenIn[]> {
  const input = { bytes: zipSync(members), fileName: 'box.zip', filePath: null, at, by: 'A' };
  const caseId = '3f1f7a54-3c7e-4d5e-9a51-0a2f7f6e0c11';
  const taken: TakenIn[] = [];
  for await (const { result } of takeInAll({ ...input, caseId })) {
    if (!result.ok) throw new Error(result.error.message);
    taken.push(result.value);
  }
  return taken;
}

test('a page saved with its folder keeps the folder’s pictures and frames, and its files are no sources', async () => {
  const [source, ...others] = await takeIn(files);
  if (!source) throw new Error('nothing was taken in');
  expect(others).toEqual([]);
  expect(outline(source.sourceText)).toEqual([
    'paragraph The weir was opened at six.',
    'picture A map',
    'h2 The gauge',
    'paragraph It showed four metres.',
    'picture The gauge',
    'paragraph The end.',
    'picture a script',
    'picture Gone',
  ]);
  const pictures = source.sourceText.blocks.filter((block) => block.kind === 'picture');
  expect(pictures.map(({ picture }) => picture)).toEqual([0, 1, undefined, undefined]);
  expect(source.source.companions).toEqual({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/), files: 4 });
  const kept = unpackCompanions(source.companions as Uint8Array);
  expect(kept.map(({ path }) => path)).toEqual([
    'The dam_files/counter.html',
    'The dam_files/gauge.png',
    'The dam_files/map (1).png',
    'The dam_files/saved_resource.html',
  ]);
  const drawn = await htmlImporter.pictures?.({ bytes: source.bytes, fileName: 'x.html', companions: kept });
  expect(drawn).toEqual([0, 1].map(() => ({ mediaType: 'image/png', bytes: pngBytes })));
});

test('what was kept is stored with the source, is the same whenever packed, and reading again uses it', async () => {
  const [first] = await takeIn(files);
  const [second] = await takeIn(Object.fromEntries(Object.entries(files).reverse()));
  if (!first?.companions || !second) throw new Error('nothing was taken in');
  expect(second.source.companions).toEqual(first.source.companions);
  expect(blobsOf(first).map(({ sha256 }) => sha256)).toContain(first.source.companions?.sha256);
  const again = await readAgain(first.source, first.bytes, {}, at, first.companions);
  expect(again).toMatchObject({ value: { taken: { source: { companions: first.source.companions } } } });
  expect(again.ok && again.value.taken.source.document).toBe(first.source.document);
  const without = await readAgain(first.source, first.bytes, {}, at);
  expect(without.ok && without.value.taken.sourceText.text).not.toContain('four metres');
});

test('the folder of a page that names none of its files is kept nowhere', async () => {
  const [source] = await takeIn({
    'a.html': strToU8('<!doctype html><p>words'),
    'a_files/x.css': strToU8('p{}'),
  });
  expect(source?.source.companions).toBeUndefined();
  expect(source?.companions).toBeNull();
});

test('a damaged or hostile archive of companions is none', () => {
  expect(unpackCompanions(new Uint8Array([1, 2, 3]))).toEqual([]);
  const packed = packCompanions([{ path: 'a_files/x.png', bytes: pngBytes }]);
  for (let cut = 0; cut < packed.length; cut++) expect(unpackCompanions(packed.subarray(0, cut))).toEqual([]);
  expect(unpackCompanions(zipSync({ '../x.png': pngBytes }))).toEqual([]);
});

test('beyond the bounds files beside a page are not looked at', () => {
  const many = Array.from({ length: 3_000 }, (_, index) => ({ path: `a_files/${index}`, size: 1 }));
  expect(companionsWanted(many)).toHaveLength(companionBounds.files);
  const large = [40, 40, 1].map((mebibytes) => ({ path: 'a_files/x', size: mebibytes * 1024 * 1024 }));
  expect(companionsWanted(large)).toHaveLength(1);
});

test('frames written into the page are read; frames without end come to an end', async () => {
  const inner = (depth: number): string =>
    depth === 0
      ? '<p>core</p>'
      : `<p>level ${depth}</p><iframe srcdoc="${inner(depth - 1)
          .replaceAll('&', '&amp;')
          .replaceAll('"', '&quot;')}"></iframe>`;
  const [nested] = await takeIn({ 'a.html': strToU8(`<!doctype html>${inner(5)}`) });
  expect(nested?.sourceText.text).toBe('level 5\n\nlevel 4\n\nlevel 3');
  const itself = '<!doctype html><p>again</p><iframe src="a_files/b.html"></iframe>';
  const [round] = await takeIn({
    'a.html': strToU8(itself),
    'a_files/b.html': strToU8(itself.replace('a_files/', '')),
  });
  expect(round?.sourceText.text).toBe('again\n\nagain\n\nagain');
  const set =
    '<!doctype html><frameset cols="1,2"><frame src="a_files/menu.html"><frame src="a_files/text.html"></frameset>';
  const [framed] = await takeIn({
    'a.html': strToU8(set),
    'a_files/menu.html': strToU8('<p>Menu</p>'),
    'a_files/text.html': strToU8('<p>Text</p>'),
  });
  expect(framed?.sourceText.text).toBe('Menu\n\nText');
});

test('a page that came without its folder is shown without pictures and nothing says why', async () => {
  const [alone] = await takeIn({ 'x/The dam.html': strToU8(page) });
  expect(alone?.source.warnings.join(' ')).toContain(
    'the folder “The dam_files”, which did not come with it',
  );
  const [whole] = await takeIn(files);
  expect(whole?.source.warnings.join(' ')).not.toContain('did not come');
  const elsewhere =
    '<p>The weir was opened at six. <img src="https://river.example/a_files/b.png" alt="A map"></p>';
  const [online] = await takeIn({ 'x/online.html': strToU8(elsewhere) });
  expect(online?.source.warnings).toEqual([]);
});
