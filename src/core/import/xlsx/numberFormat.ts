import { formatDate, isDateFormat } from './dateFormat';

/** The formats that files name only by number (ECMA-376, 18.8.30). Dates that every country writes otherwise are ISO's. */
const builtIn: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'yyyy-mm-dd'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'yyyy-mm-dd h:mm'],
  [37, '#,##0;(#,##0)'],
  [38, '#,##0;(#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;(#,##0.00)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/** The format a file names by number, or null where numbers are shown as they are. */
export function builtInFormat(id: number): string | null {
  return builtIn.get(id) ?? null;
}

/** A number as its format shows it to a reader. Formats beyond what is read here show the plain number. */
export function formatNumber(value: number, code: string | null, from1904: boolean): string {
  if (code === null || /^(?:general|@)?$/i.test(code.trim())) return plainNumber(value);
  const sections = splitSections(code);
  const { section, amount } = sectionFor(sections, value);
  const currency = section.replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, (_, sign: string) =>
    sign ? `"${sign}"` : '',
  );
  const bare = currency.replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  if (isDateFormat(bare)) return formatDate(value, bare, from1904) ?? plainNumber(value);
  if (/^\s*general\s*$/i.test(bare)) return plainNumber(amount);
  // An empty section hides the number from a reader; it is in the file all the same.
  if (bare.trim() === '') return plainNumber(value);
  return formatFigures(amount, bare) ?? plainNumber(value);
}

/** As a spreadsheet shows it: fifteen figures at most, so that what floats add beyond them is not seen. */
export function plainNumber(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(15))) : String(value);
}

function splitSections(code: string): string[] {
  const sections = [''];
  for (const [part] of code.matchAll(/"[^"]*"|\\.|\[[^\]]*\]|[\s\S]/g))
    if (part === ';') sections.push('');
    else sections[sections.length - 1] += part;
  return sections;
}

/** Positive, negative and nought have sections of their own; a section for negatives shows the minus itself. */
function sectionFor(sections: readonly string[], value: number): { section: string; amount: number } {
  const [first = '', second, third] = sections;
  const conditions = sections.map((section) => /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/.exec(section));
  if (conditions.some(Boolean)) {
    const met = conditions.findIndex(
      (condition) => !condition || holds(value, condition[1] ?? '', Number(condition[2])),
    );
    const section = sections[met] ?? first;
    return {
      section,
      amount: met > 0 && value < 0 && conditions[0]?.[1]?.startsWith('>') ? Math.abs(value) : value,
    };
  }
  if (value < 0 && second !== undefined) return { section: second, amount: Math.abs(value) };
  if (value === 0 && third !== undefined) return { section: third, amount: 0 };
  return { section: first, amount: value };
}

function holds(value: number, comparison: string, bound: number): boolean {
  if (comparison === '<') return value < bound;
  if (comparison === '>') return value > bound;
  if (comparison === '<=') return value <= bound;
  if (comparison === '>=') return value >= bound;
  return comparison === '=' ? value === bound : value !== bound;
}

/** Null for a format that is not read: fractions and the like. */
function formatFigures(amount: number, code: string): string | null {
  const parts = [...code.matchAll(/"([^"]*)"|\\(.)|_.|\*.|[0#?.,]+(?:E[+-][0#?]+)?|[\s\S]/gi)];
  const place = parts.findIndex(([part]) => /^[0#?.,]*[0#?][0#?.,]*(?:E[+-][0#?]+)?$/i.test(part));
  const literal = ([part, quoted, escaped]: RegExpMatchArray): string => {
    if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? '';
    if (part.startsWith('_') && part.length === 2) return ' ';
    return part.startsWith('*') && part.length === 2 ? '' : part === '@' ? '' : part;
  };
  if (place < 0) return parts.map(literal).join('').trim() || null;
  const figures = parts[place]?.[0] ?? '';
  const after = parts.slice(place + 1);
  if (after.some(([part]) => part === '/') || after.some(([part]) => /^[0#?.,]*[0#?]/.test(part)))
    return null;
  const percents = parts.filter(
    ([part, quoted, escaped]) => part === '%' && quoted === undefined && escaped === undefined,
  );
  const scaled = amount * 100 ** percents.length;
  const sign = scaled < 0 ? '-' : '';
  const body = shownFigures(Math.abs(scaled), figures);
  const isNought = !/[1-9]/.test(body);
  return `${isNought ? '' : sign}${parts.slice(0, place).map(literal).join('')}${body}${after.map(literal).join('')}`.trim();
}

function shownFigures(amount: number, figures: string): string {
  const exponent = /^([0#?.,]*)E([+-])([0#?]+)$/i.exec(figures);
  if (exponent) {
    const decimals = (exponent[1]?.split('.')[1] ?? '').length;
    const [mantissa = '', power = ''] = amount.toExponential(decimals).split('e');
    const digits = power.replace(/^[+-]/, '').padStart(exponent[3]?.length ?? 1, '0');
    return `${mantissa}E${power.startsWith('-') ? '-' : exponent[2] === '+' ? '+' : ''}${digits}`;
  }
  const [whole = '', ...rest] = figures.split('.');
  const decimals = rest.join('');
  const thousands = /,+$/.exec(decimals === '' ? whole : decimals)?.[0].length ?? 0;
  const places = decimals.replace(/,/g, '');
  const fixed = rounded(amount / 1_000 ** thousands, Math.min(places.length, 20));
  const [before = '', behind = ''] = fixed.split('.');
  const least = whole.replace(/,/g, '').replace(/#/g, '').length;
  let digits = before === '0' && least === 0 ? '' : before.padStart(least, '0');
  if (/[0#?],+[0#?]/.test(whole)) digits = digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
  let shown = behind;
  for (let index = places.length - 1; index >= 0 && places[index] !== '0' && shown.endsWith('0'); index--)
    shown = shown.slice(0, -1);
  return shown === '' ? digits : `${digits}.${shown}`;
}

/** Halves go up, as spreadsheets have it: 1.005 with two places is 1.01, though as a float it lies below. */
function rounded(amount: number, places: number): string {
  if (amount >= 1e15) return amount.toFixed(places);
  const precise = Number(`${amount}e${places}`);
  const whole = Number.isNaN(precise)
    ? Math.round(amount * 10 ** places)
    : Math.round(Number(precise.toPrecision(15)));
  const text = Number(`${whole}e-${places}`);
  return (Number.isNaN(text) ? amount : text).toFixed(places);
}
