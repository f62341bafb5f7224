import type { DocxReview } from '@core/exchange/docxReview/reviewChange';
import type { ExchangeLine } from '@core/exchange/types';
import type { Id } from '@core/model';
import { create } from 'zustand';
import type { UnfinishedFile } from './UnfinishedImports';

/** What became of one file. `name` is its path as far as it is known; files in files are parted by ` › `. */
export type ImportOutcome = { readonly number: number; readonly name: string } & (
  | {
      readonly kind: 'taken';
      readonly sourceId: Id;
      readonly title: string;
      readonly warnings: readonly string[];
    }
  /** The case has a source with the same bytes. */
  | { readonly kind: 'known'; readonly sourceId: Id; readonly title: string }
  | { readonly kind: 'failed'; readonly message: string }
  /** Annotations, a project or a codebook: what became of everything in it. */
  | {
      readonly kind: 'exchange';
      readonly lines: readonly ExchangeLine[];
      /** The first source it is about. */
      readonly sourceId: Id | null;
      /** Of a reviewed document: its changes, none of which is stored before it is accepted. */
      readonly review?: DocxReview;
    }
  /** Left out on purpose: by the user, or because it is no document. */
  | { readonly kind: 'left-out'; readonly message: string }
);

/** The outcome of a file that held work on sources. */
export type ExchangeFileOutcome = Extract<ImportOutcome, { readonly kind: 'exchange' }>;

export type OutcomeKind = ImportOutcome['kind'];

export interface FileInReading {
  readonly number: number;
  readonly name: string;
  /** Of a document that has pages: how many are read. Of an archive: how many files came out. */
  readonly step: { readonly done: number; readonly all: number | null; readonly unit: string } | null;
}

/** One import as it is shown. */
export interface ImportProgressState {
  readonly number: number;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly phase: 'running' | 'paused' | 'done';
  /** Files that were dropped, chosen or named, and how many of them are through. */
  readonly files: number;
  readonly through: number;
  readonly reading: readonly FileInReading[];
  readonly outcomes: readonly ImportOutcome[];
  readonly counts: Readonly<Record<OutcomeKind, number>>;
  /** Hidden files, files of the system and files of saved pages, which were not looked at. */
  readonly passedOver: number;
}

interface ImportJob {
  /** The imports of this session, the newest last. */
  readonly runs: readonly ImportProgressState[];
  /** The newest is shown beside the list of sources. */
  readonly isShown: boolean;
  readonly isReportOpen: boolean;
  /** The file of work on sources whose report is open. */
  readonly openExchange: ExchangeFileOutcome | null;
  /** Files of an import that the end of Assay interrupted. */
  readonly unfinished: readonly UnfinishedFile[];
  /** How many files would have to be chosen again if Assay ended now; null while that is not known. */
  readonly notKept: number | null;
  /** Changes of reviewed documents that were taken over, by outcome and id. */
  readonly acceptedChanges: ReadonlySet<string>;
}

/** As many imports are remembered for their reports. */
const mostRuns = 20;

/** The running import and those before it. */
export const useImportJob = create<ImportJob>(() => ({
  runs: [],
  isShown: false,
  isReportOpen: false,
  openExchange: null,
  acceptedChanges: new Set(),
  unfinished: [],
  notKept: null,
}));

/** Shows how an import stands now. */
export function showImport(run: ImportProgressState): void {
  useImportJob.setState(({ runs }) => ({
    runs: [...runs.filter(({ number }) => number !== run.number), run].slice(-mostRuns),
  }));
}

export function currentImport({ runs, isShown }: ImportJob): ImportProgressState | null {
  return isShown ? (runs.at(-1) ?? null) : null;
}
