/** What a hostile file does in a browser that shows it as it is, when nobody stands between. */
export type Danger =
  /** It runs its script or asks for its address as soon as it is shown. */
  | 'at once'
  /** It does when it is pointed at, pressed or given the keyboard. */
  | 'when touched'
  /** It did in older browsers or does in other programs; converters have brought such things back to life. */
  | 'elsewhere';

export interface HostileFile {
  /** Its own among all hostile files; see `Charge`. */
  readonly number: number;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * What a maker of a hostile file needs: `script` is the statement that trips the wire (letters, digits and brackets
 * only, so that it fits between any marks), `far` an address nobody may ask for. Both hold the file's number.
 */
export interface Charge {
  readonly number: number;
  readonly script: string;
  readonly far: string;
}

export type Maker = (charge: Charge) => Uint8Array;

/** Where a file leads that wants to be written outside the vault; nothing of this name may ever be anywhere. */
export const escapedName = 'assay-escaped';

export function chargeOf(number: number): Charge {
  return { number, script: `trip(${number})`, far: `https://attacker.example/${number}` };
}

/** The number of the file a request, a navigation or a script came from; null where it is none of theirs. */
export function numberIn(address: string): number | null {
  const number = /attacker\.example\/(\d+)/.exec(address)?.[1] ?? /trip\((\d+)\)/.exec(address)?.[1];
  return number ? Number(number) : null;
}

/** A family of files: numbered from `first` on, so that each number is one file. */
export function makeFiles(makers: Readonly<Record<string, Maker>>, first: number): HostileFile[] {
  return Object.entries(makers).map(([name, make], index) => ({
    number: first + index,
    name,
    bytes: make(chargeOf(first + index)),
  }));
}
