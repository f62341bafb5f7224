import { fail, ok, type Result } from '../../model/result';
import { SheetGrid } from '../sheets/SheetGrid';
import { tooManyCells } from '../sheets/sheetMessages';
import { scanXml } from '../xml/scanXml';
import { formatNumber } from './numberFormat';
import { mostElements, unescaped } from './sharedStrings';

/** What cells of all sheets share. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly (string | null)[];
  readonly from1904: boolean;
  readonly fileName: string;
}

export interface ReadSheet {
  readonly grid: SheetGrid;
  readonly hasHidden: boolean;
  /** Cells that point at shared texts that are not there. */
  readonly missing: number;
}

/** Reads a sheet's cells as they are shown. Fails as `scanXml` does, or with `too-many-cells`. */
export function readSheet(bytes: Uint8Array, part: string, context: CellContext): Result<ReadSheet> {
  const { fileName } = context;
  const reader = new SheetReader(context);
  try {
    const scanned = scanXml(bytes, { fileName, part, mostElements }, reader);
    if (!scanned.ok) return scanned;
  } catch (error) {
    if (error instanceof TooMany) return tooManyCells(fileName);
    throw error;
  }
  return reader.isSheet
    ? ok({ grid: reader.grid, hasHidden: reader.hasHidden, missing: reader.missing })
    : fail('document-damaged', `“${fileName}” is damaged: its part ${part} is no sheet.`);
}

class TooMany extends Error {}

class SheetReader {
  readonly grid = new SheetGrid();
  isSheet = false;
  hasHidden = false;
  missing = 0;
  readonly #context: CellContext;
  #row = 0;
  #column = -1;
  #type = 'n';
  #style = 0;
  #value = '';
  #inline = '';
  #into: 'value' | 'inline' | null = null;
  #inReading = false;

  constructor(context: CellContext) {
    this.#context = context;
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    switch (name) {
      case 'x:c': {
        const [row, column] = placeOf(attributes.get('r')) ?? [this.#row, this.#column + 1];
        this.#row = row;
        this.#column = column;
        this.#type = attributes.get('t') ?? 'n';
        this.#style = Number(attributes.get('s') ?? 0);
        this.#value = '';
        this.#inline = '';
        return;
      }
      case 'x:row':
        this.#row = Number(attributes.get('r') ?? this.#row + 1);
        this.#column = -1;
        if (isOn(attributes.get('hidden'))) this.hasHidden = true;
        return;
      case 'x:v':
        this.#into = 'value';
        return;
      case 'x:t':
        this.#into = this.#inReading ? null : 'inline';
        return;
      case 'x:rPh':
        this.#inReading = true;
        return;
      case 'x:col':
        if (isOn(attributes.get('hidden'))) this.hasHidden = true;
        return;
      case 'x:worksheet':
      case 'x:chartsheet':
      case 'x:dialogsheet':
        this.isSheet = true;
    }
  }

  text(text: string): void {
    if (this.#into === 'value') this.#value += text;
    else if (this.#into === 'inline') this.#inline += text;
  }

  close(name: string): void {
    if (name === 'x:v' || name === 'x:t') this.#into = null;
    else if (name === 'x:rPh') this.#inReading = false;
    else if (name === 'x:c' && !this.grid.add(this.#row, this.#column, this.#shown())) throw new TooMany();
  }

  #shown(): string {
    const { strings, formats, from1904 } = this.#context;
    const value = this.#value;
    if (this.#type === 'inlineStr') return unescaped(this.#inline);
    if (value === '') return '';
    if (this.#type === 's') {
      const text = /^\d+$/.test(value.trim()) ? strings[Number(value)] : undefined;
      if (text === undefined) this.missing++;
      return text ?? '';
    }
    if (this.#type === 'str') return unescaped(value);
    if (this.#type === 'b') return isOn(value.trim()) ? 'TRUE' : 'FALSE';
    if (this.#type === 'e') return value;
    // A date written out in ISO 8601.
    if (this.#type === 'd') return value.replace('T00:00:00', '').replace('T', ' ');
    const number = Number(value);
    return Number.isNaN(number) ? value : formatNumber(number, formats[this.#style] ?? null, from1904);
  }
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** Row from 1 and column from 0 of `B7`; null for what is no such name. */
export function placeOf(reference: string | undefined): readonly [row: number, column: number] | null {
  const match = /^\$?([A-Z]{1,4})\$?(\d{1,8})$/i.exec(reference ?? '');
  if (!match) return null;
  let column = 0;
  for (const letter of (match[1] ?? '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return [Number(match[2]), column - 1];
}
