import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Attack, Judgement } from './case';

/** Most processor time for one file, and most memory it may take beyond what its process had before. */
export const mostMilliseconds = 5_000;
export const mostBytes = 300 * 2 ** 20;
/** Twelve times the processor time: other work on the machine is no fault of the reader. */
const patience = 60_000;

/** A judge in a process of its own. It is started again when it had to be ended, or grew with the files before. */
export class Supervised {
  private child: ChildProcess | null = null;
  names: readonly string[] = [];

  constructor(private readonly entry: string) {}

  async start(): Promise<void> {
    const child = fork(this.entry, ['--judge', ...process.argv.slice(2)], {
      execArgv: ['--enable-source-maps', '--max-old-space-size=600'],
    });
    this.names = await new Promise((done, refuse) => {
      child.once('message', (names: string[]) => done(names));
      child.once('exit', (code) => refuse(new Error(`A judge ended with ${code} before it began.`)));
    });
    child.removeAllListeners('exit');
    this.child = child;
  }

  async judge(attack: Attack): Promise<Judgement & { readonly bytes: number | null }> {
    if (!this.child) await this.start();
    const child = this.child as ChildProcess;
    const before = residentBytes(child);
    let peak = before;
    const watch = setInterval(() => {
      peak = Math.max(peak ?? 0, residentBytes(child) ?? 0) || null;
    }, 20);
    const judgement = await verdict(child, attack);
    clearInterval(watch);
    const bytes = peak !== null && before !== null ? peak - before : null;
    if (judgement.outcome === 'ended' || (before ?? 0) > mostBytes) this.stop();
    const fault = judgement.fault ?? excess(judgement.milliseconds, bytes);
    return { ...judgement, fault, bytes };
  }

  stop(): void {
    this.child?.kill('SIGKILL');
    this.child = null;
  }
}

function verdict(child: ChildProcess, attack: Attack): Promise<Judgement> {
  return new Promise((done) => {
    const ended = (fault: string) => {
      clearTimeout(timer);
      child.removeAllListeners();
      done({ outcome: 'ended', fault, milliseconds: 0 });
    };
    const timer = setTimeout(() => ended(`Nothing came back within ${patience / 1_000} s.`), patience);
    child.once('exit', (code, signal) => ended(`The process died (${signal ?? code}).`));
    child.once('message', (judgement: Judgement) => {
      clearTimeout(timer);
      child.removeAllListeners();
      done(judgement);
    });
    child.send(attack);
  });
}

function excess(milliseconds: number, bytes: number | null): string | null {
  if (milliseconds > mostMilliseconds)
    return `It took ${(milliseconds / 1_000).toFixed(1)} s of processor time.`;
  if (bytes !== null && bytes > mostBytes) return `It took ${Math.round(bytes / 2 ** 20)} MiB.`;
  return null;
}

/** As Linux tells; null elsewhere. */
function residentBytes({ pid }: ChildProcess): number | null {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4_096;
  } catch {
    return null;
  }
}
