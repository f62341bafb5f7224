import { tableNames } from '@core/model';
import { useApp } from '@renderer/app/appContext';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { byteWords } from './byteWords';

export interface Fact {
  readonly label: string;
  readonly value: string;
  /** A path, hash or version. */
  readonly isCode?: boolean;
}

/** What is known of host, storage and case; undefined while it is being asked for. */
export function useDiagnostics(): Fact[] | undefined {
  const host = useHostFacts();
  const rows = useCaseFacts();
  return host && rows && [...host, ...rows];
}

function useHostFacts(): Fact[] | undefined {
  const { host } = useApp();
  const [facts, setFacts] = useState<Fact[]>();
  useEffect(() => {
    let current = true;
    void Promise.all([host.call('host.describe', {}), navigator.storage.estimate().catch(() => null)]).then(
      ([described, storage]) => {
        if (!current) return;
        const used = storage?.usage;
        const free = storage?.quota === undefined || used === undefined ? undefined : storage.quota - used;
        setFacts([
          ...(described.ok
            ? hostFacts(described.value)
            : [{ label: 'Host', value: described.error.message }]),
          ...(used === undefined ? [] : [{ label: 'Working store', value: `${byteWords(used)} used` }]),
          ...(free === undefined ? [] : [{ label: 'Room left for it', value: byteWords(free) }]),
        ]);
      },
    );
    return () => {
      current = false;
    };
  }, [host]);
  return facts;
}

interface Description {
  readonly kind: string;
  readonly version: string;
  readonly platform: string;
  readonly dataFolder: string;
  readonly runtime: Readonly<Record<string, string>>;
}

function hostFacts({ kind, version, platform, dataFolder, runtime }: Description): Fact[] {
  return [
    { label: 'Assay', value: version, isCode: true },
    { label: 'Host', value: `${kind} on ${platform}` },
    ...Object.entries(runtime).map(([name, value]) => ({ label: name, value, isCode: true })),
    { label: 'Vault', value: dataFolder, isCode: true },
  ];
}

function useCaseFacts(): Fact[] | undefined {
  const { database, session } = useApp();
  return useLiveQuery(async () => {
    const counts = await Promise.all(
      tableNames.map(
        async (name) =>
          `${await database.table(name).where('caseId').equals(session.caseId).count()} ${name}`,
      ),
    );
    const changes = await database.changes.where('caseId').equals(session.caseId).count();
    const head = await database.heads.get(session.caseId);
    return [
      { label: 'Case', value: session.caseId, isCode: true },
      { label: 'Rows', value: counts.join(', ') },
      { label: 'Changes', value: `${changes}, of which ${head?.sequence ?? 0} are in the journal` },
      { label: 'Journal head', value: head?.hash ?? 'empty', isCode: true },
    ];
  }, [database, session.caseId]);
}
