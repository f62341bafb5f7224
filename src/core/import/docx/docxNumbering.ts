import type { BlockKind } from '../blockBuilder';
import { ListCounter, type ListLevel, type ListNumbering } from '../flow/ListCounter';
import type { MarkupElement } from '../markup/markupNode';
import { childNamed, childrenNamed } from '../xml/queries';
import { isOn, settingOf } from './docxParts';
import type { DocxStyles } from './docxStyles';

/** Counts the items of lists as Word does. */
export class DocxNumbering {
  readonly #counter: ListCounter;

  /** `root` is that of the part of numbering, null for a file without. */
  constructor(root: MarkupElement | null, styles: DocxStyles) {
    const numberings = new Map<string, ListNumbering>();
    this.#counter = new ListCounter(numberings);
    if (!root) return;
    const kinds = new Map(
      childrenNamed(root, 'w:abstractNum').map((kind) => [
        kind.attributes.get('w:abstractNumId') ?? '',
        kind,
      ]),
    );
    const kindOf = new Map(
      childrenNamed(root, 'w:num').map((numbering) => [
        numbering.attributes.get('w:numId') ?? '',
        settingOf(numbering, 'w:abstractNumId') ?? '',
      ]),
    );
    for (const numbering of childrenNamed(root, 'w:num')) {
      const id = numbering.attributes.get('w:numId') ?? '';
      let kind = kindOf.get(id) ?? '';
      const link = settingOf(kinds.get(kind), 'w:numStyleLink');
      if (link !== undefined) kind = kindOf.get(styles.numberingOfStyle(link) ?? '') ?? kind;
      numberings.set(id, numberingOf(kind, kinds.get(kind), numbering));
    }
  }

  /** What an item is; null for one that has neither number nor bullet. Advances the list. */
  itemKind(id: string, level: number): BlockKind | null {
    return this.#counter.itemKind(id, level);
  }
}

/** Word’s names (ECMA-376, ST_NumberFormat); numbers in other writings come in digits. */
const formats: ReadonlyMap<string, ListLevel['format']> = new Map([
  ['bullet', 'bullet'],
  ['none', 'none'],
  ['decimalZero', 'decimal-zero'],
  ['lowerLetter', 'lower-letter'],
  ['upperLetter', 'upper-letter'],
  ['lowerRoman', 'lower-roman'],
  ['upperRoman', 'upper-roman'],
]);

function numberingOf(kind: string, shared: MarkupElement | undefined, own: MarkupElement): ListNumbering {
  const levels = new Map<number, ListLevel>();
  const starts = new Map<number, number>();
  for (const level of shared ? childrenNamed(shared, 'w:lvl') : [])
    levels.set(Number(level.attributes.get('w:ilvl')), levelOf(level));
  for (const change of childrenNamed(own, 'w:lvlOverride')) {
    const place = Number(change.attributes.get('w:ilvl'));
    const level = childNamed(change, 'w:lvl');
    if (level) levels.set(place, levelOf(level));
    const start = wholeNumber(settingOf(change, 'w:startOverride'));
    if (start !== null) starts.set(place, start);
  }
  return { kind, levels, starts };
}

function levelOf(level: MarkupElement): ListLevel {
  return {
    format: formats.get(settingOf(level, 'w:numFmt') ?? '') ?? 'decimal',
    start: wholeNumber(settingOf(level, 'w:start')) ?? 1,
    restart: wholeNumber(settingOf(level, 'w:lvlRestart')),
    text: (settingOf(level, 'w:lvlText') ?? '').slice(0, 200),
    isLegal: isOn(level, 'w:isLgl') ?? false,
  };
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : null;
}
