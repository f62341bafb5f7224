import type { CallParameters } from '@host/contract';

/** What a page needs to reach the host that served it. */
export interface LoopbackConnection {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly token: string;
  readonly fetch: typeof fetch;
  /** Hands a file over without the host and says where it went. */
  readonly save: (file: CallParameters<'files.save'>) => string | null;
}
