import { EventEmitter } from 'node:events';
import type { BrowserContext, Page } from '@playwright/test';

export type RequestFilter = (
  details: { url: string },
  answer: (decision: { cancel?: boolean }) => void,
) => void;

/** One launch of the stand-in: what Assay's code told “Electron”, and the browser that plays its part. */
export interface StandInState {
  readonly launch: StandInLaunch;
  readonly app: EventEmitter;
  readonly paths: Map<string, string>;
  readonly schemes: Map<string, (request: Request) => Promise<Response> | Response>;
  readonly calls: Map<string, (event: unknown, ...args: unknown[]) => unknown>;
  filter: RequestFilter | null;
  context: BrowserContext | null;
  page: Page | null;
  /** Sentences Assay showed in error boxes. */
  readonly errors: string[];
  readonly openedLinks: string[];
  /** Resolves with the window's page once it is loaded, or rejects when Assay ended before. */
  readonly opened: Deferred<Page>;
  readonly ended: Deferred<number>;
}

export interface StandInLaunch {
  /** Holds `out/`, built. */
  readonly appFolder: string;
  readonly commandLine: readonly string[];
  /** Where the save dialog puts files. */
  readonly saveFolder: string;
  /** Chromium's program file; Playwright's own when undefined. */
  readonly browser: string | undefined;
  readonly headless: boolean;
}

export interface Deferred<T> {
  readonly promise: Promise<T>;
  resolve(value: T): void;
  reject(error: Error): void;
}

export function createStandInState(launch: StandInLaunch): StandInState {
  return {
    launch,
    app: new EventEmitter(),
    paths: new Map([['documents', launch.saveFolder]]),
    schemes: new Map(),
    calls: new Map(),
    filter: null,
    context: null,
    page: null,
    errors: [],
    openedLinks: [],
    opened: defer(),
    ended: defer(),
  };
}

function defer<T>(): Deferred<T> {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<T>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  // Whoever waits for it hears of the failure; nobody has to wait.
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}
