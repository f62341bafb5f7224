import type { BlockKind } from '../blockBuilder';
import type { MarkupElement } from '../markup/markupNode';
import { type OdtStyles, wholeNumber } from './odtStyles';

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
    const ordinal =
      wholeNumber(item.attributes.get('text:start-value')) ?? next.get(level) ?? style.start ?? 1;
    next.set(level, ordinal + 1);
    return { kind: 'listItem', ordered: true, ordinal, depth };
  }
}
