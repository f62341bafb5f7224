import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** A template document: its name, and the hash of its bytes, by which the vault has them. */
export interface KeptTemplate {
  readonly fileName: string;
  readonly sha256: string;
}

/** What was chosen for a format when it was last used. */
export interface ExportSettings {
  /** The key of what was handed over; see `useExportTargets`. */
  readonly what?: string;
  readonly handling?: string;
  /** Of Word documents: the template whose look they take, kept in the vault. */
  readonly houseStyle?: KeptTemplate | undefined;
}

interface ExportDialogState {
  readonly open: boolean;
  /** The format chosen last. */
  readonly format: string;
  /** By the format's name. */
  readonly settings: Readonly<Record<string, ExportSettings>>;
  readonly previewed: boolean;
}

export const useExportDialog = create<ExportDialogState>()(
  persist((): ExportDialogState => ({ open: false, format: 'docx', settings: {}, previewed: false }), {
    name: 'assay-export',
    partialize: ({ format, settings, previewed }) => ({ format, settings, previewed }),
  }),
);

/** Keeps what is chosen for a format for the next time. */
export function rememberSettings(format: string, chosen: ExportSettings): void {
  useExportDialog.setState(({ settings }) => ({
    settings: { ...settings, [format]: { ...settings[format], ...chosen } },
  }));
}
