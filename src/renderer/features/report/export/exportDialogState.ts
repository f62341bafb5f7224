import { create } from 'zustand';
import { persist } from 'zustand/middleware';

interface ExportDialogState {
  readonly open: boolean;
  /** The format chosen last. */
  readonly format: string;
}

export const useExportDialog = create<ExportDialogState>()(
  persist((): ExportDialogState => ({ open: false, format: 'docx' }), {
    name: 'assay-export',
    partialize: ({ format }) => ({ format }),
  }),
);
