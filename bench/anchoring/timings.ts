import { describePassage, findPassages, PassageFinder } from '@core/anchor';
import type { PassageRange } from '@core/model';
import { milliseconds } from '../support/measure';
import { seededRandom, seededText } from '../support/seededText';
import { baselinePlace } from './baseline';
import { editedText } from './editedText';
import { languages } from './languages';
import { pick, writeArticle } from './writeArticle';

/** Milliseconds of processor time one run takes: what else the machine does must not count. */
function time(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

interface Timing {
  readonly what: string;
  readonly target: number;
  readonly taken: number;
  readonly beside?: number;
}

/** Prints what finding costs, beside the baseline where it comes to an end; whether every target is kept. */
export function printTimings(): boolean {
  const timings = [...singlePassages(), ...manyPassages()];
  console.log('\nProcessor time; the baseline is measured on a tenth of the text, times ten');
  console.table(
    timings.map(({ what, target, taken, beside }) => ({
      what,
      target: `≤ ${milliseconds(target)}`,
      taken: milliseconds(taken),
      baseline: beside === undefined ? '–' : milliseconds(beside),
      ratio: beside === undefined ? '–' : `${(beside / taken).toFixed(1)} ×`,
      holds: taken <= target ? 'yes' : 'NO',
    })),
  );
  return timings.every(({ taken, target }) => taken <= target);
}

/** Passages that are hard to find, in half a million characters; the index is there, as it is in use. */
function singlePassages(): Timing[] {
  const text = seededText(500_000, 3);
  const repeated = 'ha'.repeat(250_000);
  const useless = 'zq'.repeat(16);
  const hard: [string, string, PassageRange][] = [
    ['one character, useless surroundings', text, passage('e', useless)],
    ['one character, no surroundings', text, passage('e', '')],
    ['five words, useless surroundings', text, passage('the garrison said that fighters', useless)],
    ['400 characters that are not there', text, passage('zq'.repeat(200), useless)],
    [
      '400 characters with every fifth changed',
      text,
      passage(text.slice(240_000, 240_400).replace(/(.{4})./gs, '$1#'), ''),
    ],
    [
      'one syllable in half a million of it',
      repeated,
      { ...describePassage(repeated, 200_000, 200_002), start: 7, end: 9 },
    ],
    [
      '400 characters in half a million of one syllable',
      repeated,
      passage(`${'ha'.repeat(150)}x${'ha'.repeat(50)}`, 'ha'.repeat(100)),
    ],
  ];
  return hard.map(([what, where, range]) => {
    const finder = new PassageFinder(where);
    finder.find(passage('warming up the index of this text', ''));
    const taken = Math.min(...[1, 2, 3].map(() => time(() => finder.find(range))));
    // Minutes with longer passages: its own limit of 256 errors does not bound the work.
    const isEndless = where === repeated || range.exact.length > 32;
    return {
      what: `${what}, in 500,000`,
      target: 25,
      taken,
      ...(isEndless ? {} : { beside: baselineTime(where, range) }),
    };
  });
}

/** Its work grows with the text: measured on a tenth of it, times ten. */
function baselineTime(text: string, range: PassageRange): number {
  const part = text.slice(0, text.length / 10);
  return 10 * time(() => baselinePlace(part, range));
}

function passage(exact: string, around: string): PassageRange {
  return { start: 100_000, end: 100_000 + exact.length, exact, prefix: around, suffix: around };
}

/** 10,000 passages of a million characters in which every tenth paragraph changed; index and alignment included. */
function manyPassages(): Timing[] {
  const random = seededRandom(9);
  const articles: string[] = [];
  for (let length = 0, place = 0; length < 1_000_000; place++) {
    const article = writeArticle(languages[place % 5] as (typeof languages)[number], random);
    articles.push(article.text);
    length += article.text.length;
  }
  return [
    ['articles in five languages', articles.join('')],
    ['text of 32 words', seededText(1_000_000, 4)],
  ].flatMap(([name = '', oldText = '']) => {
    const newText = changed(oldText, random);
    const ranges = Array.from({ length: 10_000 }, () => {
      const start = Math.floor(random() * (oldText.length - 300));
      return describePassage(oldText, start, start + 1 + Math.floor(random() * 200));
    });
    return [oldText].map((older) => ({
      what: `10,000 passages over 1,000,000 changed characters (${name})`,
      target: 5_000,
      taken: time(() => {
        const steps = findPassages(new PassageFinder(newText, older), ranges);
        while (!steps.next().done);
      }),
    }));
  });
}

/** Of twenty paragraphs one is deleted, one moved to the front, and in three a few characters are changed. */
function changed(text: string, random: () => number): string {
  const paragraphs = text.split('\n\n');
  const moved: string[] = [];
  const kept = paragraphs.flatMap((paragraph) => {
    const chance = random() * 20;
    if (chance < 1) return [];
    if (chance < 2) {
      moved.push(paragraph);
      return [];
    }
    if (chance >= 5 || paragraph.length < 20) return [paragraph];
    const edits = [0.2, 0.5, 0.8].map((share) => {
      const start = Math.floor(paragraph.length * share);
      return { start, end: start + 1, text: pick(random, ['x', '', '77', 'нет']) };
    });
    return [editedText(paragraph, edits).text];
  });
  return [...moved, ...kept].join('\n\n');
}
