import type { Id } from '@core/model';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** What came of reading a case's vault again: when (ISO 8601), and how many things were not as they were. */
export interface Verification {
  readonly at: string;
  readonly problems: number;
}

/** The last verification of every case, by this window. Nothing the case would miss. */
export const useVerifications = create<{ readonly byCase: Readonly<Record<Id, Verification>> }>()(
  persist((): { readonly byCase: Readonly<Record<Id, Verification>> } => ({ byCase: {} }), {
    name: 'assay-verifications',
  }),
);

export function keepVerification(caseId: Id, verification: Verification): void {
  useVerifications.setState(({ byCase }) => ({ byCase: { ...byCase, [caseId]: verification } }));
}
