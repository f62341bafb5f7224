import type { Voice } from '@core/assess';
import type { CaseState } from '@core/model';
import { JoinItem } from './JoinItem';
import { statementTitles } from './statementTitles';
import classes from './Voices.module.css';

interface VoiceItemProps {
  readonly voice: Voice;
  readonly state: CaseState;
}

/** One independent voice: who it is, in which sources its statements stand, and why these are one. */
export function VoiceItem({ voice, state }: VoiceItemProps) {
  const { name, statements, joins, remarks } = voice;
  return (
    <li className={classes.voice}>
      <div>
        <bdi className={classes.name}>{name}</bdi>{' '}
        <span className={classes.quiet}>
          {statements.length === 1 ? '1 statement' : `${statements.length} statements`}
        </span>
      </div>
      <div className={classes.quiet} dir="auto">
        In {statementTitles(state, statements)}
      </div>
      {remarks.map((remark) => (
        <div key={remark} className={classes.quiet} dir="auto">
          {remark}
        </div>
      ))}
      {joins.length > 0 && (
        <ul className={classes.list}>
          {joins.map((join) => (
            <JoinItem key={join.words} join={join} />
          ))}
        </ul>
      )}
    </li>
  );
}
