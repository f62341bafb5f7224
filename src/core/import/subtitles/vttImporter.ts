import { sniff, startOfText } from '../sniff';
import type { Importer } from '../types';

/** Subtitles in WebVTT: one paragraph a cue, cited by its time, with who speaks. */
export const vttImporter: Importer = {
  name: 'vtt',
  version: '1',
  label: 'Subtitles (WebVTT)',
  extensions: ['vtt'],
  maximumBytes: 32 * 1024 * 1024,
  choices: ['encoding'],
  recognise({ bytes }) {
    return sniff(bytes) === 'text' && /^WEBVTT(?:[ \t\n]|$)/.test(startOfText(bytes)) ? 0.97 : 0;
  },
  async read(input) {
    const { readSubtitles } = await import('./readSubtitles');
    return readSubtitles(input, 'vtt');
  },
};
