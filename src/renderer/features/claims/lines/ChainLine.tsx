import { originName } from '@core/assess';
import type { AttributionStep, Id, Mode, OriginRow } from '@core/model';
import { Fragment } from 'react';
import classes from './StatementLine.module.css';

interface ChainLineProps {
  readonly chain: readonly AttributionStep[];
  /** With those in the bin. */
  readonly origins: ReadonlyMap<Id, OriginRow>;
}

const modeWords: Record<Mode, string> = {
  direct: 'in a direct quote',
  indirect: 'in indirect speech',
  'own-voice': 'in its own voice',
};

/** Who has it from whom, outlet first, each with the hedge of its step. */
export function ChainLine({ chain, origins }: ChainLineProps) {
  if (chain.length === 0) return null;
  return (
    <div className={classes.chain}>
      {chain.map(({ originId, mode, hedge }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an origin can stand twice in a chain; the steps have no other name
        <Fragment key={index}>
          {index > 0 && (
            <span className={classes.arrow} role="img" aria-label="citing">
              ▸
            </span>
          )}
          <bdi className={classes.origin} title={modeWords[mode]}>
            {originName({ origins }, originId)}
          </bdi>
          {hedge && (
            <span className={classes.hedge}>
              hedge “<bdi>{hedge}</bdi>”
            </span>
          )}
        </Fragment>
      ))}
    </div>
  );
}
