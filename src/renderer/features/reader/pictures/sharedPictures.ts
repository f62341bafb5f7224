import { app } from '@renderer/app/appContext';
import type {
  DrawnPicture,
  OpenPictures,
  PictureAnswer,
  PictureRequest,
  PictureSource,
} from './pictureMessages';

/** The pictures of one document: a worker that has read its bytes. */
class DocumentPictures {
  private readonly worker: Promise<Worker | null>;
  private readonly waiting = new Map<number, (drawn: DrawnPicture | null) => void>();
  private next = 0;
  users = 0;

  constructor(source: PictureSource) {
    this.worker = this.start(source);
  }

  /** A picture not wider than `width` pixels; null where it cannot be drawn. The caller closes its bitmap. */
  async draw(picture: number, width: number): Promise<DrawnPicture | null> {
    const worker = await this.worker;
    if (!worker) return null;
    const number = this.next++;
    return new Promise((resolve) => {
      this.waiting.set(number, resolve);
      const request: PictureRequest = { number, picture, width };
      worker.postMessage(request);
    });
  }

  async close(): Promise<void> {
    (await this.worker)?.terminate();
    this.giveUp();
  }

  private async start(source: PictureSource): Promise<Worker | null> {
    const bytes = await stored(source.sha256);
    if (!bytes) return null;
    const companions = source.companions ? await stored(source.companions.sha256) : null;
    const worker = new Worker(new URL('./pictures.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<PictureAnswer>) => {
      this.waiting.get(data.number)?.(data.drawn);
      this.waiting.delete(data.number);
    };
    worker.onerror = () => this.giveUp();
    const opening: OpenPictures = { source, bytes, companions };
    const transfer = [bytes, ...(companions ? [companions] : [])].map(({ buffer }) => buffer as ArrayBuffer);
    worker.postMessage(opening, { transfer });
    return worker;
  }

  private giveUp(): void {
    for (const resolve of this.waiting.values()) resolve(null);
    this.waiting.clear();
  }
}

async function stored(sha256: string): Promise<Uint8Array | null> {
  const answer = await app().host.call('blobs.read', { area: 'sources', sha256 });
  return answer.ok ? answer.value.bytes : null;
}

/** Milliseconds a worker is kept that nothing asks any more: the next picture may come into sight. */
const keptFor = 10_000;

const shared = new Map<string, DocumentPictures>();

/** The pictures of a source, read once for all that draw them. `letGo` when they are no longer needed. */
export function sharedPictures(source: PictureSource): {
  draw: DocumentPictures['draw'];
  letGo(): void;
} {
  const { sha256, kind, reading = {}, companions = null } = source;
  const key = `${sha256} ${kind} ${JSON.stringify([reading, companions])}`;
  const own = shared.get(key) ?? new DocumentPictures(source);
  shared.set(key, own);
  own.users++;
  return {
    draw: (picture, width) => own.draw(picture, width),
    letGo: () => {
      own.users--;
      setTimeout(() => {
        if (own.users > 0 || shared.get(key) !== own) return;
        shared.delete(key);
        void own.close();
      }, keptFor);
    },
  };
}
