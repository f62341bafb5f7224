import { endingOf } from '../fileName';
import { sniff, startOfText } from '../sniff';
import type { Importer } from '../types';

const extensions = ['srt'];

/** Subtitles in SubRip's form: one paragraph a title, cited by its time. */
export const srtImporter: Importer = {
  name: 'srt',
  version: '1',
  label: 'Subtitles (SRT)',
  extensions,
  maximumBytes: 32 * 1024 * 1024,
  choices: ['encoding'],
  recognise({ bytes, fileName }) {
    if (sniff(bytes) !== 'text') return 0;
    const start = startOfText(bytes);
    const times = String.raw`(?:\d{1,3}:)?\d{1,2}:\d{1,2}[,.]\d{1,3}`;
    const timing = String.raw`[ \t]*${times}[ \t]*-->[ \t]*${times}`;
    if (new RegExp(String.raw`^\s*\d+[ \t]*\n${timing}`).test(start)) return 0.95;
    return extensions.includes(endingOf(fileName)) && new RegExp(`^${timing}`, 'm').test(start) ? 0.95 : 0;
  },
  async read(input) {
    const { readSubtitles } = await import('./readSubtitles');
    return readSubtitles(input, 'srt');
  },
};
