interface Job {
  /** How far from what is in sight; asked anew each time. */
  readonly distance: () => number;
  readonly draw: () => Promise<unknown>;
}

/** Draws pages one after the other, the nearest to what is in sight first. */
export class DrawingQueue {
  private readonly waiting = new Set<Job>();
  private isBusy = false;

  /** Answers how to take the job back while it waits. */
  add(job: Job): () => void {
    this.waiting.add(job);
    // A moment later: pages that come together are put in order first.
    queueMicrotask(() => void this.next());
    return () => void this.waiting.delete(job);
  }

  private async next(): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    for (let job = this.nearest(); job; job = this.nearest()) {
      this.waiting.delete(job);
      await job.draw().catch(() => undefined);
    }
    this.isBusy = false;
  }

  private nearest(): Job | undefined {
    const jobs = [...this.waiting].map((job) => ({ job, distance: job.distance() }));
    return jobs.toSorted((a, b) => a.distance - b.distance)[0]?.job;
  }
}
