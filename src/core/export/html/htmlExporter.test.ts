import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { CaseBuilder } from '../testing/caseBuilder';
import { depotCase, hostileText } from '../testing/depotCase';
import { exportedText } from '../testing/exported';
import { type HtmlElement, htmlElements, textOfHtml } from '../testing/readHtml';
import { framedTable } from './blockHtml';
import { escapeHtml } from './escapeHtml';

const marksOf = (page: string, id: string) =>
  htmlElements(page)
    .filter(
      ({ name, attributes }) => name === 'mark' && attributes['data-highlights']?.split(' ').includes(id),
    )
    .map((mark: HtmlElement) => mark.text)
    .join('');

describe('web page', () => {
  test('the page can neither fetch nor run anything', async () => {
    const { build } = depotCase();
    const page = await exportedText('html', build.input());
    const elements = htmlElements(page);
    const policy = elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
    expect(policy?.attributes.content).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline'; img-src data:/,
    );
    const forbidden = ['script', 'link', 'img', 'iframe', 'object', 'embed', 'form', 'base', 'video', 'svg'];
    expect(elements.filter(({ name }) => forbidden.includes(name))).toEqual([]);
    expect(page).not.toMatch(/url\(|@import|\ssrc=["']?http/i);
    const attributes = elements.flatMap((element) => Object.keys(element.attributes));
    expect(attributes.filter((name) => /^on|^src|^srcset|^ping|^background$/.test(name))).toEqual([]);
  });

  test('a table that goes over a page has its head only on the first', async () => {
    const page = await exportedText('html', depotCase().build.input());
    const heads = htmlElements(page).filter(({ name }) => name === 'thead');
    // The report’s own table, that of a source, and the list of sources.
    expect(heads.map(({ text }) => text.trim())).toEqual([
      'WhoKilled',
      'WhoKilled',
      expect.stringMatching(/^Source.*received$/),
    ]);
    expect(heads.every(({ text }) => !/three|SHA-256 [0-9a-f]/.test(text))).toBe(true);
  });

  test('a head that reaches into the rows below is cut off from them', () => {
    const row = (html: string, header: boolean, rows = 1) => ({ html, cells: [{ header, rows }] });
    expect(framedTable([row('1', true), row('2', false)])).toContain('<thead>1</thead>');
    expect(framedTable([row('1', true, 2), row('2', false)])).not.toContain('thead');
    expect(framedTable([row('1', true), row('2', true)])).not.toContain('thead');
  });

  test('the mark of a note begins a line by itself, away from its grade', async () => {
    const page = await exportedText('html', depotCase().build.input());
    const together = htmlElements(page).filter(({ attributes }) => attributes.class === 'together');
    expect(together.map(({ text }) => text)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^D\d+$/)]),
    );
  });

  test('hostile words of a source or an analyst stay words', async () => {
    const { build } = depotCase();
    const page = await exportedText('html', build.input());
    expect(htmlElements(page).some(({ name }) => name === 'img')).toBe(false);
    expect(textOfHtml(page)).toContain(hostileText);
  });

  test('a javascript link of a report is not a link', async () => {
    const build = new CaseBuilder();
    const links = ['javascript:alert(1)', 'data:text/html,x', 'https://fine.example/a?b="c"'];
    const content = links.map((href) => ({
      type: 'text',
      text: href,
      marks: [{ type: 'link', attrs: { href } }],
    }));
    build.report('Links', [{ type: 'paragraph', content }]);
    const page = await exportedText('html', build.input());
    const addresses = htmlElements(page).flatMap(({ attributes }) => attributes.href ?? []);
    expect(addresses).toEqual([links[2]]);
  });

  test('the marks of every highlight hold exactly its words', async () => {
    const { build } = depotCase();
    const page = await exportedText('html', build.input());
    for (const row of build.state.highlights.values()) {
      const words = row.deletedAt ? '' : row.ranges.map(({ exact }) => exact).join('');
      const bare = (text: string) => text.replace(/\s/gu, '');
      expect(bare(marksOf(page, row.id))).toBe(bare(words));
    }
  });

  test('every link within the page leads somewhere, and no anchor stands twice', async () => {
    const { build } = depotCase();
    const elements = htmlElements(await exportedText('html', build.input()));
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const internal = elements.flatMap(({ attributes: { href } }) =>
      href?.startsWith('#') ? href.slice(1) : [],
    );
    expect(internal.length).toBeGreaterThan(20);
    expect(internal.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('right-to-left text is marked as such', async () => {
    const { build } = depotCase();
    const paragraph = htmlElements(await exportedText('html', build.input())).find(
      ({ name, text }) => name === 'p' && text.startsWith('قالت'),
    );
    expect(paragraph?.attributes.dir).toBe('rtl');
  });

  test('escaped text reads back as itself, in an element and in an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const clean = text.replace(/[\0\r]/g, '');
        const [element] = parseFragment(
          `<i title="${escapeHtml(clean)}">${escapeHtml(clean)}</i>`,
        ).childNodes;
        if (!element || !('attrs' in element)) throw new Error('no element');
        expect(element.attrs[0]?.value).toBe(clean);
        const [child] = element.childNodes;
        expect(child && 'value' in child ? child.value : '').toBe(clean);
      }),
    );
  });

  test('characters no document may hold make the page invalid', () => {
    expect(escapeHtml('a\u0000b\u0007c\ud83dd\ufffee\tf\ng \u{1f6e2}')).toBe(
      'a\ufffdb\ufffdc\ufffdd\ufffde\tf\ng \u{1f6e2}',
    );
  });
});
