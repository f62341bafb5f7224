import { SheetGrid } from '../sheets/SheetGrid';

/** A sheet as it was read. */
export interface OdsSheet {
  readonly name: string;
  readonly grid: SheetGrid;
  readonly hidden: boolean;
  readonly hasHidden: boolean;
}

/** Thrown out of the scan, which has no other way to stop. */
export class TooManyCells extends Error {}

interface Cell {
  text: string;
  readonly repeated: number;
}

interface Note {
  author: string;
  at: string;
  text: string;
}

/** Follows `content.xml` and gathers the sheets' cells as they are shown, once for each time they are repeated. */
export class SpreadsheetReader {
  readonly sheets: OdsSheet[] = [];
  isSpreadsheet = false;
  hasPictures = false;
  readonly #hiddenStyles = new Set<string>();
  #style = '';
  #sheet: { name: string; grid: SheetGrid; hidden: boolean; hasHidden: boolean } | null = null;
  #row = 1;
  #rowRepeated = 1;
  #column = 0;
  #rowCells: { column: number; text: string }[] = [];
  #cell: Cell | null = null;
  #note: Note | null = null;
  #notesOfRow: { column: number; note: Note }[] = [];
  #into: 'cell' | 'note' | 'author' | 'at' | null = null;
  /** Drawings hold texts that are no cells'. */
  #drawing = 0;

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    switch (name) {
      case 'office:spreadsheet':
        this.isSpreadsheet = true;
        return;
      case 'style:style':
        this.#style = attributes.get('style:name') ?? '';
        return;
      case 'style:table-properties':
        if (attributes.get('table:display') === 'false') this.#hiddenStyles.add(this.#style);
        return;
      case 'table:table':
        if (this.#drawing > 0) return;
        this.#openSheet(attributes);
        return;
      case 'table:table-column':
        if (isHidden(attributes) && this.#sheet) this.#sheet.hasHidden = true;
        return;
      case 'table:table-row':
        if (isHidden(attributes) && this.#sheet) this.#sheet.hasHidden = true;
        this.#rowRepeated = repetitions(attributes.get('table:number-rows-repeated'));
        this.#column = 0;
        return;
      case 'table:table-cell':
      case 'table:covered-table-cell':
        if (this.#drawing === 0)
          this.#cell = { text: '', repeated: repetitions(attributes.get('table:number-columns-repeated')) };
        return;
      case 'office:annotation':
        this.#note = { author: '', at: '', text: '' };
        return;
      case 'draw:frame':
      case 'draw:g':
      case 'table:shapes':
        this.#drawing++;
        this.hasPictures = true;
        return;
      default:
        this.#openText(name, attributes);
    }
  }

  text(text: string): void {
    if (this.#into === 'cell' && this.#cell) this.#cell.text += text;
    else if (this.#note && this.#into === 'note') this.#note.text += text;
    else if (this.#note && this.#into === 'author') this.#note.author += text;
    else if (this.#note && this.#into === 'at') this.#note.at += text;
  }

  close(name: string): void {
    if (name === 'text:p' || name === 'text:h' || name === 'dc:creator' || name === 'dc:date')
      this.#into = null;
    else if (name === 'draw:frame' || name === 'draw:g' || name === 'table:shapes') this.#drawing--;
    else if (name === 'office:annotation') this.#closeNote();
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.#closeCell();
    else if (name === 'table:table-row') this.#closeRow();
    else if (name === 'table:table' && this.#drawing === 0 && this.#sheet) {
      this.sheets.push(this.#sheet);
      this.#sheet = null;
    }
  }

  #openSheet(attributes: ReadonlyMap<string, string>): void {
    const hidden = this.#hiddenStyles.has(attributes.get('table:style-name') ?? '');
    this.#sheet = {
      name: attributes.get('table:name') ?? '',
      grid: new SheetGrid(),
      hidden,
      hasHidden: false,
    };
    this.#row = 1;
  }

  #openText(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'text:p' || name === 'text:h') {
      if (this.#note) {
        this.#into = 'note';
        if (this.#note.text !== '') this.#note.text += '\n';
      } else if (this.#cell && this.#drawing === 0) {
        this.#into = 'cell';
        if (this.#cell.text !== '') this.#cell.text += '\n';
      }
    } else if (name === 'dc:creator' && this.#note) this.#into = 'author';
    else if (name === 'dc:date' && this.#note) this.#into = 'at';
    else if (name === 'text:s') this.text(' '.repeat(Math.min(1_000, repetitions(attributes.get('text:c')))));
    else if (name === 'text:tab' || name === 'text:line-break') this.text(' ');
  }

  #closeNote(): void {
    if (this.#note && this.#note.text.trim() !== '')
      this.#notesOfRow.push({ column: this.#column, note: this.#note });
    this.#note = null;
  }

  #closeCell(): void {
    const cell = this.#cell;
    if (!cell || this.#drawing > 0) return;
    this.#cell = null;
    // An empty cell is repeated to the edge of the sheet; one with words as often as somebody filled it in.
    if (/\S/.test(cell.text))
      for (let time = 0; time < Math.min(cell.repeated, 16_384 - this.#column); time++)
        this.#rowCells.push({ column: this.#column + time, text: cell.text });
    this.#column += cell.repeated;
  }

  #closeRow(): void {
    const sheet = this.#sheet;
    if (!sheet) return;
    const times = this.#rowCells.length > 0 ? this.#rowRepeated : 0;
    for (let time = 0; time < times; time++)
      for (const { column, text } of this.#rowCells)
        if (!sheet.grid.add(this.#row + time, column, text)) throw new TooManyCells();
    for (const { column, note } of this.#notesOfRow)
      sheet.grid.comments.push({
        row: this.#row,
        column,
        words: note.text.trim(),
        author: note.author.trim() || null,
        at: note.at.trim() || null,
      });
    this.#row += this.#rowRepeated;
    this.#rowCells = [];
    this.#notesOfRow = [];
  }
}

function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  return /^(?:collapse|filter)$/.test(attributes.get('table:visibility') ?? '');
}

/** How often something stands there; what is no number is once. */
function repetitions(stated: string | undefined): number {
  const count = Number(stated ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, 2_000_000) : 1;
}
