import type { BlockKind } from '../blockBuilder';
import { type NumberFormat, withLabel, writtenNumber } from '../flow/numberLabel';
import type { MarkupElement } from '../markup/markupNode';
import { childNamed, childrenNamed } from '../xml/queries';
import { isOn, settingOf } from './docxParts';
import type { DocxStyles } from './docxStyles';

interface Level {
  readonly format: string;
  readonly start: number;
  /** The level above which it does not begin anew; 0 never. */
  readonly restart: number | null;
  /** What is written, with `%1` for the number of the first level. */
  readonly text: string;
  /** All numbers in it are written in digits, as laws are cited. */
  readonly isLegal: boolean;
}

interface Numbering {
  /** Several numberings of one kind count together. */
  readonly kind: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** First numbers set for this numbering alone, by level. */
  readonly starts: ReadonlyMap<number, number>;
}

const levelCount = 9;

/** Counts the items of lists as Word does. */
export class DocxNumbering {
  readonly #numberings = new Map<string, Numbering>();
  /** By kind: the number each level has reached. */
  readonly #reached = new Map<string, (number | undefined)[]>();
  readonly #used = new Set<string>();

  /** `root` is that of the part of numbering, null for a file without. */
  constructor(root: MarkupElement | null, styles: DocxStyles) {
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
      this.#numberings.set(id, numberingOf(kind, kinds.get(kind), numbering));
    }
  }

  /** What an item is; null for one that has neither number nor bullet. Advances the list. */
  itemKind(id: string, level: number): BlockKind | null {
    const numbering = this.#numberings.get(id);
    const own = numbering?.levels.get(level);
    if (!numbering || !own) return { kind: 'listItem', ordered: false, ordinal: 1, depth: level };
    if (own.format === 'none') return null;
    const reached = this.#reached.get(numbering.kind) ?? [];
    this.#reached.set(numbering.kind, reached);
    const start = numbering.starts.get(level);
    const isFirst = !this.#used.has(`${id} ${level}`);
    this.#used.add(`${id} ${level}`);
    const before = start !== undefined && isFirst ? undefined : reached[level];
    const ordinal = before === undefined ? (start ?? own.start) : before + 1;
    reached[level] = ordinal;
    for (let deeper = level + 1; deeper < levelCount; deeper++) {
      const restart = numbering.levels.get(deeper)?.restart ?? null;
      if (restart === null || level < restart) reached[deeper] = undefined;
    }
    if (own.format === 'bullet') return { kind: 'listItem', ordered: false, ordinal: 1, depth: level };
    const item: BlockKind = { kind: 'listItem', ordered: true, ordinal, depth: level };
    return withLabel(item, labelOf(own, numbering.levels, reached));
  }
}

function labelOf(
  { text, isLegal }: Level,
  levels: ReadonlyMap<number, Level>,
  reached: readonly (number | undefined)[],
): string {
  return text.replace(/%([1-9])/g, (_, place: string) => {
    const level = levels.get(Number(place) - 1);
    const number = reached[Number(place) - 1] ?? level?.start ?? 1;
    return writtenNumber(number, isLegal ? 'decimal' : (formats[level?.format ?? ''] ?? 'decimal'));
  });
}

/** Word’s names (ECMA-376, ST_NumberFormat); numbers in other writings come in digits. */
const formats: Readonly<Record<string, NumberFormat | undefined>> = {
  decimalZero: 'decimal-zero',
  lowerLetter: 'lower-letter',
  upperLetter: 'upper-letter',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
};

function numberingOf(kind: string, shared: MarkupElement | undefined, own: MarkupElement): Numbering {
  const levels = new Map<number, Level>();
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

function levelOf(level: MarkupElement): Level {
  return {
    format: settingOf(level, 'w:numFmt') ?? 'decimal',
    start: wholeNumber(settingOf(level, 'w:start')) ?? 1,
    restart: wholeNumber(settingOf(level, 'w:lvlRestart')),
    text: (settingOf(level, 'w:lvlText') ?? '').slice(0, 200),
    isLegal: isOn(level, 'w:isLgl') ?? false,
  };
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : null;
}
