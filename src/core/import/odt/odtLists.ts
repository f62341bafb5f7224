import type { BlockKind } from '../blockBuilder';
import { withLabel, writtenNumber } from '../flow/numberLabel';
import type { MarkupElement } from '../markup/markupNode';
import { headings, type OdtStyles, wholeNumber } from './odtStyles';

/** A list that is being read; the numbers of its levels go on inside it. */
export interface OdtList {
  readonly styleName: string | undefined;
  /** From 1. */
  readonly level: number;
  /** The next number by level. */
  readonly next: Map<number, number>;
}

/** Counts items as a word processor does: lists may go on with the numbers of an earlier one. */
export class OdtLists {
  readonly #styles: OdtStyles;
  readonly #byId = new Map<string, OdtList>();
  readonly #lastOfStyle = new Map<string, OdtList>();
  readonly #nextHeading = new Map<number, number>();

  constructor(styles: OdtStyles) {
    this.#styles = styles;
  }

  open(element: MarkupElement, outer: OdtList | null): OdtList {
    const { attributes } = element;
    const styleName = attributes.get('text:style-name') ?? outer?.styleName;
    if (outer) {
      const level = outer.level + 1;
      outer.next.delete(level);
      return { styleName, level, next: outer.next };
    }
    const continued =
      this.#byId.get(attributes.get('text:continue-list') ?? '') ??
      (attributes.get('text:continue-numbering') === 'true'
        ? this.#lastOfStyle.get(styleName ?? '')
        : undefined);
    const list: OdtList = { styleName, level: 1, next: continued?.next ?? new Map() };
    this.#byId.set(attributes.get('xml:id') ?? '', list);
    this.#lastOfStyle.set(styleName ?? '', list);
    return list;
  }

  /** What the first paragraph of an item is. Advances the list. */
  itemKind(item: MarkupElement, { styleName, level, next }: OdtList): BlockKind {
    const style = this.#styles.listLevel(styleName, level);
    const depth = Math.min(20, level - 1);
    if (!style) return { kind: 'listItem', ordered: false, ordinal: 1, depth };
    const ordinal = wholeNumber(item.attributes.get('text:start-value')) ?? next.get(level) ?? style.start;
    next.set(level, ordinal + 1);
    return withLabel(
      { kind: 'listItem', ordered: true, ordinal, depth },
      this.#label(styleName, level, ordinal, next),
    );
  }

  /** A heading with its number, where the document counts its headings. Advances their count. */
  heading(element: MarkupElement, kind: BlockKind, level: number): BlockKind {
    const style = this.#styles.listLevel(headings, level);
    if (!style || element.attributes.get('text:is-list-header') === 'true') return kind;
    const restarted = element.attributes.get('text:restart-numbering') === 'true';
    const stated = restarted
      ? (wholeNumber(element.attributes.get('text:start-value')) ?? style.start)
      : null;
    const number = stated ?? this.#nextHeading.get(level) ?? style.start;
    for (const deeper of [...this.#nextHeading.keys()]) if (deeper > level) this.#nextHeading.delete(deeper);
    this.#nextHeading.set(level, number + 1);
    return withLabel(kind, this.#label(headings, level, number, this.#nextHeading));
  }

  /** The number with those of the levels above it that the level asks for. */
  #label(
    styleName: string | undefined,
    level: number,
    number: number,
    next: ReadonlyMap<number, number>,
  ): string {
    const own = this.#styles.listLevel(styleName, level);
    if (!own) return '';
    const numbers: string[] = [writtenNumber(number, own.format)];
    for (let above = level - 1; above > 0 && level - above < own.shown; above--) {
      const style = this.#styles.listLevel(styleName, above);
      const reached = next.get(above);
      if (style)
        numbers.unshift(writtenNumber(reached === undefined ? style.start : reached - 1, style.format));
    }
    return `${own.prefix}${numbers.join('.')}${own.suffix}`;
  }
}
