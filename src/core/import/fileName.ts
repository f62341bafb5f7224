/** The ending of a file's name in lower case, without the dot; empty where there is none. */
export function endingOf(fileName: string): string {
  return /[^/\\]\.([^./\\]{1,12})$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

/** A file's name without folder and ending, for use as a title. */
export function nameWithoutEnding(fileName: string): string {
  const name = fileName.split(/[/\\]/).at(-1) ?? fileName;
  return name.replace(/(?<=.)\.[^.]{1,12}$/, '').trim() || name || 'Untitled';
}
