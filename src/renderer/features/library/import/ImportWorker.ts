import type { TakeInInput } from '@core/import/takeIn';
import type { TakenFile } from '@core/import/takeInAll';
import { fail, ok, type Result } from '@core/model';
import type { FromImportWorker, ToImportWorker } from './importMessages';

export interface ReadingListener {
  /** Called for each file that comes out; the next ones wait until the promise is fulfilled. */
  onFile(file: TakenFile): Promise<void>;
  onStep(done: number, all: number): void;
  /** Called instead for a file that holds work on sources, with its bytes. */
  onExchange?(bytes: Uint8Array): void;
}

/** Milliseconds without a sign of life after which a reader is given up. Recognising a large scan takes a minute. */
const longestSilence = 120_000;

/** One reader: a worker that reads a file at a time. A worker that crashes or hangs is replaced by a new one. */
export class ImportWorker {
  private worker: Worker | null = null;
  private giveUp: ((reason: Result<null>) => void) | null = null;

  constructor(private readonly begin: () => Worker = beginWorker) {}

  /**
   * Reads a file whose bytes, and those of its companions, then belong to the worker. Fails with `reader-stopped` (it crashed), `reader-hangs`
   * or `cancelled`; what came out before stands.
   */
  async read(input: TakeInInput, listener: ReadingListener, alone = false): Promise<Result<null>> {
    this.worker ??= this.begin();
    const { worker } = this;
    const deliveries: Promise<void>[] = [];
    let open = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const outcome = await new Promise<Result<null>>((finish) => {
      this.giveUp = finish;
      const listen = () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          // What waits for the page to store something does not hang.
          if (open > 0) listen();
          else finish(hangs(input.fileName));
        }, longestSilence);
      };
      worker.onmessage = ({ data }: MessageEvent<FromImportWorker>) => {
        listen();
        if (data.kind === 'end') return finish(ok(null));
        if (data.kind === 'step') return listener.onStep(data.done, data.all);
        if (data.kind === 'exchange') return listener.onExchange?.(data.bytes);
        open++;
        deliveries.push(
          listener.onFile(data.file).finally(() => {
            open--;
            listen();
            worker.postMessage({ kind: 'more' } satisfies ToImportWorker);
          }),
        );
      };
      worker.onerror = (event) => {
        event.preventDefault?.();
        finish(stopped(input.fileName));
      };
      worker.onmessageerror = () => finish(stopped(input.fileName));
      listen();
      const request: ToImportWorker = { kind: 'read', input, alone };
      const handedOver = [input, ...(input.companions ?? [])].map(({ bytes }) => bytes.buffer as ArrayBuffer);
      worker.postMessage(request, [...new Set(handedOver)]);
    });
    this.giveUp = null;
    if (!outcome.ok) this.end();
    await Promise.all(deliveries);
    clearTimeout(timer);
    return outcome;
  }

  /** Stops what it reads, which then fails with `cancelled`. */
  cancel(): void {
    this.giveUp?.(fail('cancelled', 'It was cancelled.'));
  }

  /** Gives its memory back; the next file starts it anew. */
  end(): void {
    this.worker?.terminate();
    this.worker = null;
  }
}

function beginWorker(): Worker {
  return new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
}

function stopped(name: string): Result<never> {
  return fail(
    'reader-stopped',
    `The reader stopped at “${name}”, which was left out. The other files are not affected.`,
  );
}

function hangs(name: string): Result<never> {
  return fail(
    'reader-hangs',
    `“${name}” was given up: its reader did not come on for two minutes. The other files are not affected.`,
  );
}
