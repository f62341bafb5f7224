import { add, noTests } from './testCounts.mjs';

/** Runs named steps one after the other, tells how long each took, and sums what they counted. */
export class Steps {
  counts = noTests();
  #times = [];

  /** @param work returns counts; an exception is one failure */
  async run(name, work) {
    console.log(`\n== ${name}`);
    const started = performance.now();
    const counts = await work().catch((error) => {
      console.error(error);
      return { ...noTests(), failed: 1 };
    });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    this.#times.push(`${counts.failed > 0 ? 'FAILED' : 'ok    '} ${name}, ${seconds} s`);
    this.counts = add(this.counts, counts);
    return counts.failed === 0;
  }

  /** Says that a step cannot be run and why; that is a failure, never a silence. */
  cannot(name, reason) {
    this.#times.push(`FAILED ${name}, not run: ${reason}`);
    this.counts = add(this.counts, { ...noTests(), failed: 1 });
  }

  summary() {
    return this.#times.join('\n');
  }
}
