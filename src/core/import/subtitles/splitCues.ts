import { readTiming, type Timing } from './timing';

/** One title on the screen, or lines that belong to none. */
export interface Cue {
  readonly lines: readonly string[];
  /** Null where the file gives no readable time. */
  readonly timing: Timing | null;
}

/** What the file is made of: cues in order, and of WebVTT the lines of its header. */
export interface SplitCues {
  readonly cues: readonly Cue[];
  readonly header: readonly string[];
}

/**
 * Takes a subtitle file apart; line ends must be `\n`. Cues end at an empty line, or where the next line of times
 * comes without one. Lines without a time are kept as a cue without `timing`. Notes, styles and regions of WebVTT are
 * left out.
 */
export function splitCues(text: string, format: 'srt' | 'vtt'): SplitCues {
  const cues: Cue[] = [];
  const blocks = text.split(/\n(?:[ \t]*\n)+/).map((block) => block.split('\n'));
  const header =
    format === 'vtt' && /^\ufeff?WEBVTT/.test(blocks[0]?.[0] ?? '') ? (blocks.shift() ?? []) : [];
  for (const block of blocks) {
    const lines = block.filter((line) => line.trim() !== '');
    if (lines.length === 0 || (format === 'vtt' && isComment(lines))) continue;
    cues.push(...cuesOf(lines));
  }
  return { cues, header };
}

function isComment(lines: readonly string[]): boolean {
  return /^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/.test(lines[0] ?? '') && !lines.slice(0, 2).some(readTiming);
}

function cuesOf(lines: readonly string[]): Cue[] {
  const cues: Cue[] = [];
  let timing: Timing | null = null;
  let gathered: string[] = [];
  const close = () => {
    if (gathered.length > 0) cues.push({ lines: gathered, timing });
    gathered = [];
  };
  for (const line of lines) {
    const next = readTiming(line);
    if (!next) {
      gathered.push(line);
      continue;
    }
    // The line above times is the cue's number or name, whether or not an empty line stands before it.
    if (timing === null || /^\s*\d+\s*$/.test(gathered.at(-1) ?? '')) gathered.pop();
    close();
    timing = next;
  }
  close();
  return cues;
}
