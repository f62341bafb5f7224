import { unpackArchive } from '../../../import/archive/unpackArchive';
import { DocxParts } from '../../../import/docx/docxParts';
import { elementsOf, type MarkupElement } from '../../../import/markup/markupNode';
import { sniff } from '../../../import/sniff';
import { childNamed, childrenNamed } from '../../../import/xml/queries';
import { fail, ok, type Result } from '../../../model/result';
import { housePage } from './housePage';
import { houseParts } from './houseParts';
import type { HouseStyle } from './houseStyle';

/** No template is larger: it holds no text to speak of, and a few pictures. */
const largestTemplate = 32 * 1024 * 1024;

/**
 * Reads what a document can take over from a template (`.dotx`, `.docx`): styles, theme, numbering of headings, page,
 * headers and footers. Macros, fields that fetch something, and parts that lead out of the file are never taken, and
 * said. Fails, naming the file and what to do, with `style-not-word`, `style-too-large`, `style-missing`, or as
 * `unpackArchive` and `parseXml` do.
 */
export function readHouseStyle(bytes: Uint8Array, fileName: string): Result<HouseStyle> {
  if (bytes.length > largestTemplate)
    return fail(
      'style-too-large',
      `The template “${fileName}” is larger than ${largestTemplate / 1024 ** 2} MiB; take large pictures out of it and choose it again.`,
    );
  const kind = bytes.length === 0 ? 'binary' : sniff(bytes);
  if (kind !== 'docx')
    return fail(
      'style-not-word',
      `“${fileName}” is no Word template${foreign[kind] ?? ''}; choose a .dotx or .docx file, or save it as one in a word processor.`,
    );
  const opened = DocxParts.open(bytes, fileName);
  if (!opened.ok) return opened;
  const parts = opened.value;
  const text = parts.read(parts.main);
  if (!text.ok) return text;
  const styles = parts.readKind('styles');
  if (!styles.ok) return styles;
  if (!styles.value || childrenNamed(styles.value, 'w:style').length === 0)
    return fail(
      'style-missing',
      `“${fileName}” holds no styles; open it in a word processor, save it as a Word template, and choose it again.`,
    );
  const numbering = parts.readKind('numbering');
  if (!numbering.ok) return numbering;
  const settings = parts.readKind('settings');
  const media = unpackArchive(bytes, fileName, (name) => /^word\/(?:media|theme)\/[^/]+$/.test(name));
  if (!media.ok) return media;
  const sections = [...elementsOf([text.value])].filter(({ name }) => name === 'w:sectPr');
  const read = houseParts(parts, sections, media.value);
  const theme = [...parts.relationships(parts.main).values()].find((each) => each.kind === 'theme');
  const themeBytes = media.value.get(theme?.target ?? '')?.bytes ?? null;
  const last = sections.at(-1);
  return ok({
    fileName,
    styles: styles.value,
    tableStyle: tableStyleOf(styles.value, text.value),
    numbering: numbering.value,
    theme: themeBytes && isOwnTheme(themeBytes) ? themeBytes : null,
    page: housePage(last),
    parts: read.parts,
    hasTitlePage: isSet(last, 'w:titlePg'),
    hasEvenPages: settings.ok && isSet(settings.value ?? undefined, 'w:evenAndOddHeaders'),
    warnings: [...macroWarning(bytes, fileName), ...read.warnings],
  });
}

const foreign: Readonly<Record<string, string>> = {
  odt: ' but an OpenDocument text',
  doc: ' but one of the old format (.doc, .dot)',
  pdf: ' but a PDF',
  protected: ' that can be read: it is behind a password',
  zip: ' but another archive',
};

/** The style of most of its tables, else the one it gives to every table, else its only own one. */
function tableStyleOf(styles: MarkupElement, text: MarkupElement): string | null {
  const own = childrenNamed(styles, 'w:style').filter(
    (style) =>
      style.attributes.get('w:type') === 'table' &&
      childNamed(style, 'w:name')?.attributes.get('w:val')?.toLowerCase() !== 'normal table',
  );
  const idOf = (style: MarkupElement | undefined) => style?.attributes.get('w:styleId') ?? null;
  const uses = new Map<string, number>();
  for (const { name, attributes } of elementsOf([text]))
    if (name === 'w:tblStyle') {
      const id = attributes.get('w:val') ?? '';
      uses.set(id, (uses.get(id) ?? 0) + 1);
    }
  const byUse = own
    .filter((style) => uses.has(idOf(style) ?? ''))
    .sort((one, other) => (uses.get(idOf(other) ?? '') ?? 0) - (uses.get(idOf(one) ?? '') ?? 0));
  const usual = own.find((style) => style.attributes.get('w:default') === '1');
  const custom = own.filter((style) => style.attributes.get('w:customStyle') === '1');
  return idOf(byUse[0] ?? usual ?? (custom.length === 1 ? custom[0] : undefined));
}

/** A theme that shows pictures refers to parts which are not taken along. */
function isOwnTheme(bytes: Uint8Array): boolean {
  const xml = new TextDecoder('utf-8').decode(bytes);
  return /<a:theme[ >]/.test(xml) && !/<!DOCTYPE|r:embed|r:link|r:id=/i.test(xml);
}

function macroWarning(bytes: Uint8Array, fileName: string): string[] {
  const macros = unpackArchive(bytes, fileName, (name) => name === '[Content_Types].xml');
  const types = macros.ok ? (macros.value.get('[Content_Types].xml')?.bytes ?? null) : null;
  if (!types || !/macroEnabled|vbaProject/i.test(new TextDecoder('utf-8').decode(types))) return [];
  return [`The template “${fileName}” carries macros, which were left out; its styles were used.`];
}

function isSet(parent: MarkupElement | undefined, name: string): boolean {
  const element = parent && childNamed(parent, name);
  return element !== undefined && !/^(?:0|false|off)$/.test(element.attributes.get('w:val') ?? 'true');
}
