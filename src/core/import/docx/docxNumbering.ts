import type { BlockKind } from '../blockBuilder';
import type { MarkupElement } from '../markup/markupNode';
import { childNamed, childrenNamed } from '../xml/queries';
import { settingOf } from './docxParts';
import type { DocxStyles } from './docxStyles';

interface Level {
  readonly format: string;
  readonly start: number;
  /** The level above which it does not begin anew; 0 never. */
  readonly restart: number | null;
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
    return {
      kind: 'listItem',
      ordered: own.format !== 'bullet',
      ordinal: own.format === 'bullet' ? 1 : ordinal,
      depth: level,
    };
  }
}

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
  };
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : null;
}
