import type { RichText } from '@core/model';
import { create } from 'zustand';

export interface AutosaveOptions {
  /** The document as it stands in the editor. */
  read(): RichText | null;
  /** Answers whether the document was kept. */
  save(document: RichText | null): Promise<boolean>;
  /** Shows a document that was changed elsewhere. */
  show(document: RichText | null): void;
  /** Milliseconds of silence after which typing is saved. */
  readonly delay?: number;
  /** Milliseconds after which it is saved even while the typing goes on. */
  readonly longest?: number;
}

/** How long after a save the editor waits to see it come back before it believes the store instead. */
const echoPatience = 1_500;

/**
 * Stands between an editor and the store. Saves after a pause and on demand, one save at a time;
 * tells the echo of its own saves from changes made elsewhere (undo), and lets the latter in only
 * when nothing typed would be lost.
 */
export class Autosave {
  private dirty = false;
  private closed = false;
  private dirtySince = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private patience: ReturnType<typeof setTimeout> | undefined;
  private saving: Promise<void> | null = null;
  /** Saved states the store has not shown yet, oldest first, as JSON. */
  private echoes: string[] = [];
  /** What the store last said, and what the editor last read or saved, as JSON. */
  private seen: string;
  private current: string;

  constructor(
    initial: RichText | null,
    private readonly options: AutosaveOptions,
  ) {
    this.seen = JSON.stringify(initial);
    this.current = this.seen;
    open.add(this);
  }

  typed(): void {
    const now = Date.now();
    if (!this.dirty) this.dirtySince = now;
    this.dirty = true;
    noteUnsaved();
    const { delay = 600, longest = 3_000 } = this.options;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), Math.min(delay, this.dirtySince + longest - now));
  }

  /** Saves what is not saved yet; resolves when everything typed so far is kept or was refused. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    while (this.saving) await this.saving;
    if (!this.dirty) return;
    this.saving = this.write().finally(() => {
      this.saving = null;
      noteUnsaved();
    });
    await this.saving;
  }

  /** Takes note of what the store says now. */
  incoming(value: RichText | null): void {
    const text = JSON.stringify(value);
    if (text === this.seen) return;
    this.seen = text;
    const echo = this.echoes.indexOf(text);
    if (echo >= 0) {
      this.echoes.splice(0, echo + 1);
      if (this.echoes.length === 0) clearTimeout(this.patience);
      return;
    }
    if (this.dirty || this.saving) return;
    this.adopt(value, text);
  }

  /** Whether there is something typed that is not kept yet. */
  get isUnsaved(): boolean {
    return this.dirty || this.saving !== null;
  }

  /** As it stands in the editor. */
  get document(): RichText | null {
    return this.options.read();
  }

  /** Saves the rest. The editor may be gone afterwards. */
  close(): void {
    this.closed = true;
    void this.flush().finally(() => {
      open.delete(this);
      noteUnsaved();
    });
    clearTimeout(this.patience);
  }

  private async write(): Promise<void> {
    this.dirty = false;
    const document = this.options.read();
    const text = JSON.stringify(document);
    if (text === this.current) return;
    this.echoes.push(text);
    const kept = await this.options.save(document).catch(() => false);
    if (kept) {
      this.current = text;
      clearTimeout(this.patience);
      // Of a closed editor nobody hears the echo, and there is nothing left to show it in.
      if (this.closed) return;
      this.patience = setTimeout(() => this.believeStore(), echoPatience);
    } else {
      this.echoes.pop();
      this.dirty = true;
    }
  }

  /** The echo did not come: an undo overtook it, and what the store says is the truth. */
  private believeStore(): void {
    this.echoes = [];
    if (!this.dirty && !this.saving && this.seen !== this.current)
      this.adopt(JSON.parse(this.seen) as RichText | null, this.seen);
  }

  private adopt(value: RichText | null, text: string): void {
    this.echoes = [];
    this.current = text;
    this.options.show(value);
  }
}

const open = new Set<Autosave>();

/** Whether any open editor holds words that are not kept yet: nobody may be told that all is saved. */
export const useUnsavedTyping = create<{ readonly isUnsaved: boolean }>(() => ({ isUnsaved: false }));

function noteUnsaved(): void {
  const isUnsaved = [...open].some((autosave) => autosave.isUnsaved);
  if (isUnsaved !== useUnsavedTyping.getState().isUnsaved) useUnsavedTyping.setState({ isUnsaved });
}

/** What is typed in open editors and not kept, one document after the other. */
export function unsavedDocuments(): RichText[] {
  return [...open].filter((autosave) => autosave.isUnsaved).flatMap((autosave) => autosave.document ?? []);
}

/** Saves what is typed in every open editor: before an undo, an export, a delete. */
export async function saveOpenEditors(): Promise<void> {
  await Promise.all([...open].map((autosave) => autosave.flush()));
}
