import { Button } from '@mantine/core';
import { useApp } from '@renderer/app/appContext';
import { keepVerification } from '@renderer/app/verifications';
import { DetailSection } from '@renderer/ui/Detail';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import classes from '../Settings.module.css';
import { type Finding, verifyCase } from './verifyCase';

interface Outcome {
  readonly at: Date;
  readonly findings: readonly Finding[];
}

/** Reads the whole case in the vault again and says whether all is as it was. */
export function VerifySection() {
  const { host, database, session } = useApp();
  const [progress, setProgress] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const cancelled = useRef(false);
  useEffect(() => {
    cancelled.current = false;
    return () => {
      cancelled.current = true;
    };
  }, []);

  async function verify(): Promise<void> {
    setOutcome(null);
    setProgress('Starting');
    const isCancelled = () => cancelled.current;
    const findings = await verifyCase({ host, database, session, onProgress: setProgress, isCancelled });
    setProgress(null);
    const at = new Date();
    setOutcome({ at, findings });
    const problems = findings.filter(({ isGood }) => !isGood).length;
    if (!isCancelled()) keepVerification(session.caseId, { at: at.toISOString(), problems });
  }

  return (
    <DetailSection title="Verify">
      <p className={classes.text}>
        Reads the journal’s chain, every received file and every text in the vault again, and compares them
        with their hashes.
      </p>
      <Button variant="default" loading={progress !== null} onClick={verify}>
        Verify now
      </Button>
      <div role="status">
        {progress !== null && <p className={classes.text}>{progress}…</p>}
        {outcome && (
          <ul className={classes.findings} aria-label="What was found">
            {outcome.findings.map(({ isGood, text }) => (
              <li key={text} className={classes.finding} data-good={isGood}>
                {isGood ? (
                  <IconCheck size={16} aria-label="Good:" />
                ) : (
                  <IconAlertTriangle size={16} aria-label="Problem:" />
                )}
                <span>{text}</span>
              </li>
            ))}
          </ul>
        )}
        {outcome && <p className={classes.text}>Checked at {outcome.at.toLocaleTimeString('en-GB')}.</p>}
      </div>
    </DetailSection>
  );
}
