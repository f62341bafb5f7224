/** Names that systems and programs put beside the user's files. */
const systemNames =
  /^(?:thumbs\.db|desktop\.ini|ehthumbs\.db|icon\r|\$recycle\.bin|system volume information|__macosx)$/i;

/** A file or folder that no user means when dropping a folder: hidden, a system's, or an open document's lock. */
export function isHiddenName(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || systemNames.test(name);
}

/** Whether a file is hidden or lies in what is; `path` has `/` between folders. */
export function isHiddenPath(path: string): boolean {
  return path.split('/').some((name) => name !== '..' && name !== '.' && isHiddenName(name));
}
