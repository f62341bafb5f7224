import { useApp } from '@renderer/app/appContext';
import { useVerifications } from '@renderer/app/verifications';
import { showView } from '@renderer/app/workspace';
import classes from './StatusBar.module.css';

/** When the vault was last read again and compared with its hashes; leads to where that is done. */
export function VaultStatus() {
  const { session } = useApp();
  const last = useVerifications(({ byCase }) => byCase[session.caseId]);
  return (
    <button
      type="button"
      className={classes.vault}
      data-problem={(last && last.problems > 0) || undefined}
      onClick={() => showView('settings')}
    >
      {inWords(last)}
    </button>
  );
}

function inWords(last: { readonly at: string; readonly problems: number } | undefined): string {
  if (!last) return 'Vault not verified yet';
  const when = new Date(last.at).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  if (last.problems > 0)
    return `Vault: ${last.problems} problem${last.problems === 1 ? '' : 's'} found ${when}`;
  return `Vault verified ${when}`;
}
