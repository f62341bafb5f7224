import type { Id } from '@core/model';
import { create } from 'zustand';

export type ImportState =
  | { readonly kind: 'waiting' }
  /** `pages` while a document that has pages is read. */
  | { readonly kind: 'reading'; readonly pages?: { readonly done: number; readonly all: number } }
  | { readonly kind: 'taken'; readonly sourceId: Id; readonly warnings: readonly string[] }
  | { readonly kind: 'known'; readonly sourceId: Id; readonly title: string }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'cancelled' };

export interface ImportItem {
  readonly number: number;
  readonly name: string;
  readonly state: ImportState;
}

/** The files of the running and the last import; shown until the user closes the list. */
export const useImportJob = create<{ readonly items: readonly ImportItem[]; readonly cancelled: boolean }>(
  () => ({ items: [], cancelled: false }),
);

export function setImportState(number: number, state: ImportState): void {
  useImportJob.setState(({ items }) => ({
    items: items.map((item) => (item.number === number ? { ...item, state } : item)),
  }));
}

export function isRunning(items: readonly ImportItem[]): boolean {
  return items.some(({ state }) => state.kind === 'waiting' || state.kind === 'reading');
}
