/** A cue's line of times, as far as citing needs it. */
export interface Timing {
  /** Hours, minutes and seconds of the start: `00:01:07`. */
  readonly label: string;
  /** Both times as the file has them: `00:01:07,120 --> 00:01:09,480`. */
  readonly written: string;
}

/** Hours may be missing and fractions short: players read such files, so they are about. */
const time = String.raw`(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,]\d{1,6})?`;
const line = new RegExp(String.raw`^[ \t]*(${time})[ \t]*-{1,2}>[ \t]*(${time})(?:[ \t].*)?$`);

/** Reads a line of times; null for any other line. What a file says of a cue's place on the screen is left out. */
export function readTiming(text: string): Timing | null {
  const match = line.exec(text.length > 1_000 ? '' : text);
  if (!match) return null;
  const [, start = '', hours = '0', minutes = '', seconds = '', end = ''] = match;
  if (Number(minutes) > 59 || Number(seconds) > 59) return null;
  const label = [hours, minutes, seconds].map((part) => part.padStart(2, '0')).join(':');
  return { label, written: `${start} --> ${end}` };
}
