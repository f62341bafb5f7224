import type { Id } from '@core/model';
import { useMemo } from 'react';
import { type RecentChain, recentChains } from '../data/chainRecency';
import type { StatementData } from '../data/useStatements';
import classes from './StatementForm.module.css';

interface RecentChainsProps {
  readonly data: StatementData;
  readonly outlet: Id | null;
  readonly onChoose: (chain: RecentChain) => void;
}

/** The chains used last, so that the next statement by the same speaker is one key away. */
export function RecentChains({ data, outlet, onChoose }: RecentChainsProps) {
  const chains = useMemo(
    () =>
      recentChains({
        statements: data.statements,
        isKnown: (id) => data.origins.has(id),
        outlet,
        limit: 4,
      }),
    [data, outlet],
  );
  if (chains.length === 0) return null;
  return (
    <div className={classes.recent} role="group" aria-label="Speakers used last">
      <span className={classes.recentLabel} aria-hidden>
        Speakers used last
      </span>
      {chains.map((chain) => {
        const names = chain.map(({ originId }) => data.origins.get(originId)?.name ?? '');
        return (
          <button
            key={chain.map(({ originId }) => originId).join(' ')}
            type="button"
            className={classes.recentChain}
            dir="auto"
            onClick={() => onChoose(chain)}
          >
            {names.join(' ▸ ')}
          </button>
        );
      })}
    </div>
  );
}
