import type { ClaimStanding, Voice } from '@core/assess';
import type { CaseState } from '@core/model';
import { Button } from '@mantine/core';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import { takeVerdictBack } from '../../actions/holdVerdict';
import { useClaimsState } from '../../claimsState';
import { HoldDependent } from './HoldDependent';
import { VoiceItem } from './VoiceItem';
import classes from './Voices.module.css';

interface VoicesSectionProps {
  readonly standing: ClaimStanding;
  readonly state: CaseState;
}

/** Whom the standing counts: every independent voice with its statements, why they are one, and what was overruled. */
export function VoicesSection({ standing, state }: VoicesSectionProps) {
  const open = useClaimsState(({ voicesOpen }) => voicesOpen);
  const sides: [words: string, voices: readonly Voice[]][] = [
    ['Assert it', standing.asserting],
    ['Deny it', standing.denying],
    ['Cast doubt on it', standing.doubting],
  ];
  const count = sides.reduce((sum, [, voices]) => sum + voices.length, 0);
  if (count === 0) return null;
  return (
    <details
      className={classes.voices}
      open={open}
      onToggle={(event) => useClaimsState.setState({ voicesOpen: event.currentTarget.open })}
    >
      <summary className={classes.summary}>
        {count === 1 ? '1 independent voice' : `${count} independent voices`}
      </summary>
      {open &&
        sides.map(([words, voices]) =>
          voices.length === 0 ? null : (
            <div key={words}>
              <h4 className={classes.side}>{words}</h4>
              <ul className={classes.list} aria-label={`Voices: ${words.toLowerCase()}`}>
                {voices.map((voice) => (
                  <VoiceItem key={voice.key} voice={voice} state={state} />
                ))}
              </ul>
              {voices.length > 1 && <HoldDependent voices={voices} state={state} />}
            </div>
          ),
        )}
      {open && standing.circles.length > 0 && (
        <ul className={classes.list} aria-label="Circular reports">
          {standing.circles.map(({ words }) => (
            <li key={words} className={classes.warning} dir="auto">
              {words}
            </li>
          ))}
        </ul>
      )}
      {open && standing.overruled.length > 0 && (
        <ul className={classes.list} aria-label="Overruled">
          {standing.overruled.map(({ dependenceId, words }) => (
            <li key={words} className={classes.join}>
              <span dir="auto">{words}.</span>
              <Button
                variant="subtle"
                size="compact-xs"
                aria-label={`Take back: ${words}`}
                onClick={async () =>
                  tellOutcome(await takeVerdictBack(dependenceId), 'Taken back. Undo brings it back.')
                }
              >
                Take back
              </Button>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
