import { Kbd } from '@mantine/core';
import { keyOf, type OfferedSpeaker } from '../data/speakers';
import type { StatementData } from '../data/useStatements';
import classes from './StatementForm.module.css';
import { firstSpeakerKey } from './statementKeys';

interface RecentChainsProps {
  readonly speakers: readonly OfferedSpeaker[];
  readonly data: StatementData;
  readonly onChoose: (speaker: OfferedSpeaker) => void;
}

/** Who is named in the passage and who spoke last, so that the next statement's speaker is one key away. */
export function RecentChains({ speakers, data, onChoose }: RecentChainsProps) {
  const named = speakers.filter(({ isNamed }) => isNamed);
  const used = speakers.filter(({ isNamed }) => !isNamed);
  return (
    <>
      <Speakers label="Named in the passage" {...{ data, onChoose, speakers: named, from: 0 }} />
      <Speakers label="Speakers used last" {...{ data, onChoose, speakers: used, from: named.length }} />
    </>
  );
}

interface SpeakersProps extends RecentChainsProps {
  readonly label: string;
  /** How many are offered before these. */
  readonly from: number;
}

function Speakers({ label, speakers, from, data, onChoose }: SpeakersProps) {
  if (speakers.length === 0) return null;
  return (
    <div className={classes.recent} role="group" aria-label={label}>
      <span className={classes.recentLabel} aria-hidden>
        {label}
      </span>
      {speakers.map((speaker, index) => {
        const names = speaker.chain.map(({ originId }) => data.origins.get(originId)?.name ?? '');
        const key = firstSpeakerKey + from + index;
        return (
          <button
            key={keyOf(speaker.chain)}
            type="button"
            className={classes.recentChain}
            title={`Key ${key}`}
            dir="auto"
            onClick={() => onChoose(speaker)}
          >
            {names.join(' ▸ ')}{' '}
            <Kbd className={classes.key} aria-hidden>
              {key}
            </Kbd>
          </button>
        );
      })}
    </div>
  );
}
