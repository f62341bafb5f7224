/** Characters no file system among Windows, macOS and Linux takes, and line ends. */
const forbidden = /[<>:"/\\|?*\p{Cc}]+/gu;
const longest = 120;

/** A file name for a title: readable, without what a file system refuses, never empty. */
export function fileNameFor(title: string, extension: string): string {
  const cleaned = title
    .replace(forbidden, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/gu, '');
  const short = [...cleaned].slice(0, longest).join('').trim();
  return `${short || 'Assay export'}.${extension}`;
}
