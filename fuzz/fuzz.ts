import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Attack, fileOf } from './judge/case';
import { judge } from './judge/judge';
import { Supervised } from './judge/Supervised';
import { subjects } from './subjects/subjects';
import type { Subject } from './subjects/types';

/** What became of one reader's files. */
interface Tally {
  readonly name: string;
  files: number;
  read: number;
  refused: number;
  longest: number;
  /** All of its processor time, in milliseconds. */
  total: number;
  largest: number | null;
  readonly faults: string[];
}

const { values } = parseArgs({
  options: {
    judge: { type: 'boolean', default: false },
    root: { type: 'string', default: process.cwd() },
    each: { type: 'string', default: '20000' },
    from: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    results: { type: 'string', default: 'test-results/fuzz' },
  },
});

if (values.judge) await judge(values.root);
else process.exitCode = (await attackAll()) ? 0 : 1;

/** Sends every reader its changed files, two readers at a time; prints a line for each, and what was found. */
async function attackAll(): Promise<boolean> {
  const all = (await subjects(values.root)).filter(({ name }) => name.includes(values.only));
  const waiting = all.filter(({ seeds }) => seeds.length > 0);
  const tallies: Tally[] = all
    .filter(({ seeds }) => seeds.length === 0)
    .map(({ name }) => ({ ...noFiles(name), faults: [`${name}: no file to begin with`] }));
  const work = async () => {
    const judge = new Supervised(fileURLToPath(import.meta.url));
    for (let next = waiting.shift(); next; next = waiting.shift()) tallies.push(await attackOne(next, judge));
    judge.stop();
  };
  await Promise.all([work(), work()]);
  const faults = tallies.flatMap((tally) => tally.faults);
  for (const fault of faults) console.log(fault);
  mkdirSync(values.results, { recursive: true });
  writeFileSync(join(values.results, 'fuzz.json'), JSON.stringify(tallies, null, 2));
  console.log(`${tallies.reduce((sum, { files }) => sum + files, 0)} files, ${faults.length} faults`);
  return faults.length === 0;
}

async function attackOne(subject: Subject, judge: Supervised): Promise<Tally> {
  const tally = noFiles(subject.name);
  const first = Number(values.from);
  for (let number = first; number < first + Number(values.each); number++) {
    const attack: Attack = { subject: subject.name, number, seed: Number(values.seed) };
    const { outcome, fault, milliseconds, bytes } = await judge.judge(attack);
    tally.files++;
    if (outcome === 'read') tally.read++;
    else tally.refused++;
    tally.total += milliseconds;
    tally.longest = Math.max(tally.longest, milliseconds);
    if (bytes !== null) tally.largest = Math.max(tally.largest ?? 0, bytes);
    if (fault) tally.faults.push(`${subject.name} ${number}: ${fault}\n  ${keep(attack, subject)}`);
  }
  const { files, read, refused, longest, total, largest, faults } = tally;
  const memory = largest === null ? 'unknown' : `${Math.round(largest / 2 ** 20)} MiB`;
  console.log(
    `${subject.name}: ${files} files, ${read} read, ${refused} refused, ${faults.length} faults; ${(total / 1_000).toFixed(1)} s, longest ${Math.round(longest)} ms, largest ${memory}`,
  );
  return tally;
}

function noFiles(name: string): Tally {
  return { name, files: 0, read: 0, refused: 0, longest: 0, total: 0, largest: null, faults: [] };
}

/** Writes the file that did it where it can be looked at. */
function keep(attack: Attack, subject: Subject): string {
  const { bytes, fileName } = fileOf(attack, subject);
  mkdirSync(values.results, { recursive: true });
  const path = join(
    values.results,
    `${subject.name.replaceAll(' ', '-')}-${attack.seed}-${attack.number}-${fileName}`,
  );
  writeFileSync(path, bytes);
  return path;
}
