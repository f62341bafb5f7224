import type { HostApi, Settings } from '@host/contract';
import type { CaseSession } from '@renderer/store/caseSession';
import type { AssayDatabase } from '@renderer/store/database';
import { notify } from '@renderer/ui/notify';
import { create } from 'zustand';

/** What every part of the window may use once Assay has started. */
export interface AppServices {
  readonly host: HostApi;
  readonly database: AssayDatabase;
  /** The open case. */
  readonly session: CaseSession;
  readonly settings: Settings;
}

/** Null until start-up is through. Components use `useApp`; commands use `app()`. */
export const useAppStore = create<{ services: AppServices | null }>(() => ({ services: null }));

export function app(): AppServices {
  const { services } = useAppStore.getState();
  if (!services) throw new Error('Assay has not started yet');
  return services;
}

export function useApp(): AppServices {
  const services = useAppStore((state) => state.services);
  if (!services) throw new Error('Assay has not started yet');
  return services;
}

/** Writes settings to the host and shows them at once. */
export async function changeSettings(patch: Partial<Settings>): Promise<void> {
  const { host, session } = app();
  const answer = await host.call('settings.write', patch);
  if (!answer.ok) return notify.problem(answer.error.message);
  session.analyst = answer.value.analyst;
  useAppStore.setState({ services: { ...app(), settings: answer.value } });
}
