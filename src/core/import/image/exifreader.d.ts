/** The package's own declarations pull in those of Node. Only what is used here. */
declare module 'exifreader' {
  export interface Tag {
    readonly value?: unknown;
    readonly description?: unknown;
  }
  type Tags = Readonly<Record<string, Tag | readonly Tag[] | undefined>>;
  export interface ExpandedTags {
    readonly exif?: Tags;
    readonly iptc?: Tags;
    readonly pngText?: Tags;
    /** Degrees, south and west below zero; metres. */
    readonly gps?: { readonly Latitude?: number; readonly Longitude?: number; readonly Altitude?: number };
  }
  const reader: {
    load(
      bytes: ArrayBuffer,
      options: { readonly expanded: true; readonly includeTags: Readonly<Record<string, boolean>> },
    ): ExpandedTags;
  };
  export default reader;
}
