/** Tesseract compiled to WebAssembly; the package has no declarations of its own. Only what is used here. */
declare module 'tesseract.js-core/*' {
  export interface TesseractApi {
    /** 0 when the languages could be loaded. */
    Init(dataPath: null, languages: string, engineMode: number): number;
    SetVariable(name: string, value: string): boolean;
    /** Reads `/input`, turned as its Exif orientation asks; 0 when it could be read. */
    SetImageFile(orientation: number, angle: number): number;
    /** Only this part of the picture is looked at, in pixels. */
    SetRectangle(left: number, top: number, width: number, height: number): void;
    /** Writes the picture as it is looked at to `/image.png`; 1 is in greys. */
    WriteImage(kind: number): void;
    Recognize(monitor: null): number;
    GetJSONText(page: number): string;
    Version(): string;
    Clear(): void;
    End(): void;
  }
  export interface TesseractModule {
    readonly FS: {
      writeFile(path: string, bytes: Uint8Array): void;
      readFile(path: string): Uint8Array;
      unlink(path: string): void;
    };
    readonly TessBaseAPI: new () => TesseractApi;
  }
  export default function createModule(options: {
    readonly wasmBinary: Uint8Array;
    readonly print: (line: string) => void;
    readonly printErr: (line: string) => void;
  }): Promise<TesseractModule>;
}
