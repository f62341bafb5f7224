/** A stretch of the stream with its formatting: `start` and `end` in bytes, `end` exclusive. */
export interface FormattedRun {
  readonly start: number;
  readonly end: number;
  /** The style of a paragraph: 1–9 are headings. */
  readonly style: number;
  /** Settings by their code; of those with a value of one or two bytes. */
  readonly settings: ReadonlyMap<number, number>;
}

const pageLength = 512;
const noSettings: ReadonlyMap<number, number> = new Map();

/** Formatting of characters or paragraphs, found by where their words lie in the stream. */
export class FormattedRuns {
  readonly #runs: readonly FormattedRun[];

  private constructor(runs: readonly FormattedRun[]) {
    this.#runs = runs;
  }

  /** `table` names the pages of 512 bytes of `main` that hold the runs. Pages that are damaged are passed over. */
  static read(main: Uint8Array, table: Uint8Array, of: 'characters' | 'paragraphs'): FormattedRuns {
    const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
    const count = Math.max(0, Math.floor((table.length - 4) / 8));
    const runs: FormattedRun[] = [];
    const seen = new Set<number>();
    for (let number = 0; number < count; number++) {
      const page = view.getUint32((count + 1) * 4 + number * 4, true) & 0x3fffff;
      if (seen.has(page) || (page + 1) * pageLength > main.length) continue;
      seen.add(page);
      runs.push(...runsOfPage(main.subarray(page * pageLength, (page + 1) * pageLength), of));
    }
    return new FormattedRuns(runs.sort((left, right) => left.start - right.start));
  }

  at(place: number): FormattedRun | null {
    let [low, high] = [0, this.#runs.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const run = this.#runs[middle] as FormattedRun;
      if (place < run.start) high = middle - 1;
      else if (place >= run.end) low = middle + 1;
      else return run;
    }
    return null;
  }
}

function runsOfPage(page: Uint8Array, of: 'characters' | 'paragraphs'): FormattedRun[] {
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
  const count = page[pageLength - 1] as number;
  const entry = of === 'characters' ? 1 : 13;
  const runs: FormattedRun[] = [];
  if ((count + 1) * 4 + count * entry > pageLength - 1) return runs;
  for (let number = 0; number < count; number++) {
    const [start, end] = [view.getUint32(number * 4, true), view.getUint32(number * 4 + 4, true)];
    const offset = (page[(count + 1) * 4 + number * entry] as number) * 2;
    if (end <= start) continue;
    runs.push({
      start,
      end,
      ...(of === 'characters' ? ofCharacters(page, offset) : ofParagraph(page, offset)),
    });
  }
  return runs;
}

function ofCharacters(page: Uint8Array, offset: number): Pick<FormattedRun, 'style' | 'settings'> {
  if (offset === 0) return { style: 0, settings: noSettings };
  const length = page[offset] as number;
  return { style: 0, settings: settingsOf(page.subarray(offset + 1, offset + 1 + length)) };
}

function ofParagraph(page: Uint8Array, offset: number): Pick<FormattedRun, 'style' | 'settings'> {
  if (offset === 0) return { style: 0, settings: noSettings };
  const short = page[offset] as number;
  const from = short === 0 ? offset + 2 : offset + 1;
  const length = short === 0 ? (page[offset + 1] ?? 0) * 2 : short * 2 - 1;
  const bytes = page.subarray(from, from + length);
  if (bytes.length < 2) return { style: 0, settings: noSettings };
  return {
    style: (bytes[0] as number) | ((bytes[1] as number) << 8),
    settings: settingsOf(bytes.subarray(2)),
  };
}

/** Lengths of values by the three highest bits of their setting's code; 6 states its own. */
const valueLengths = [1, 1, 2, 4, 2, 2, 0, 3];

function settingsOf(bytes: Uint8Array): ReadonlyMap<number, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const settings = new Map<number, number>();
  for (let at = 0; at + 3 <= bytes.length; ) {
    const code = view.getUint16(at, true);
    const length = valueLengths[code >> 13] as number;
    at += 2;
    if (length === 0) at += 1 + (bytes[at] as number);
    else {
      if (length === 1) settings.set(code, bytes[at] as number);
      else if (length === 2 && at + 2 <= bytes.length) settings.set(code, view.getUint16(at, true));
      at += length;
    }
  }
  return settings;
}
