import type { Join } from '@core/assess';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { VerdictForm } from './VerdictForm';
import classes from './Voices.module.css';

/** One reason why statements are held to be one voice, and the way to overrule it. */
export function JoinItem({ join }: { readonly join: Join }) {
  const [overruling, setOverruling] = useState(false);
  return (
    <li className={classes.join}>
      <span dir="auto">Held to be one: {join.words}.</span>
      {overruling ? (
        <VerdictForm verdict="independent" about={join} onClose={() => setOverruling(false)} />
      ) : (
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label={`Hold them independent: ${join.words}`}
          onClick={() => setOverruling(true)}
        >
          Hold them independent…
        </Button>
      )}
    </li>
  );
}
