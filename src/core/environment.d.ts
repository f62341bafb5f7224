/**
 * The few globals core may use: standard in pages, workers and Node alike. Core is compiled without
 * DOM and Node types, so anything not named here does not exist for it.
 */
declare const crypto: { randomUUID(): `${string}-${string}-${string}-${string}-${string}` };

declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: ArrayBufferView | ArrayBuffer): string;
}

declare class URL {
  constructor(address: string, base?: string);
  readonly protocol: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly href: string;
  static canParse(address: string, base?: string): boolean;
}

/** What a library hands over; only its bytes are taken. */
declare class Blob {
  arrayBuffer(): Promise<ArrayBuffer>;
}
