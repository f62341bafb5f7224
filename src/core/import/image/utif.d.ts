/** UTIF's own declarations pull in those of Node. Only what is used here. */
declare module 'utif2' {
  /** Fields as `t256`: lists of numbers. */
  export interface Directory {
    [field: `t${number}`]: readonly unknown[];
    width?: number;
    height?: number;
    data?: Uint8Array;
  }
  const utif: {
    decodeImage(buffer: ArrayBuffer, directory: Directory): void;
    toRGBA8(directory: Directory): Uint8Array;
  };
  export default utif;
}
