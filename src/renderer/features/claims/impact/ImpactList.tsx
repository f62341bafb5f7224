import type { Impact, ImpactedClaim } from '@core/assess';
import { Button } from '@mantine/core';
import { showClaim, showView, useWorkspace } from '@renderer/app/workspace';
import { type ReactNode, useState } from 'react';
import { StandingWord } from '../list/StandingWord';
import classes from './RestsOn.module.css';

/** How many of each kind are drawn at once. */
const portion = 50;

/** Claims with their standing now and without it, evidence and sentences of reports; what would lose all support first. */
export function ImpactList({ impact: { claims, evidence, sentences } }: { readonly impact: Impact }) {
  return (
    <>
      <Part
        label="Claims"
        items={claims}
        keyOf={({ claim }) => claim.id}
        draw={(each) => <ClaimLine {...each} />}
      />
      <Part
        label="Evidence"
        items={evidence}
        keyOf={(each) => each.evidence.id}
        draw={({ evidence: { text }, question, losesAll }) => (
          <>
            <bdi>{text === '' ? 'A claim or statement of the case' : text}</bdi> on “
            <bdi>{question.text}</bdi>”{losesAll && <Loses />}
          </>
        )}
      />
      <Part
        label="Passages of reports"
        items={sentences}
        keyOf={({ report, words }, index) => `${report.id} ${index} ${words}`}
        draw={({ report, words, losesAll }) => (
          <>
            <button
              type="button"
              className={classes.link}
              dir="auto"
              title="Show the report"
              onClick={() => {
                useWorkspace.setState({ reportId: report.id });
                showView('report');
              }}
            >
              {words === '' ? `Set into “${report.title}”` : words}
            </button>
            {losesAll && <Loses />}
          </>
        )}
      />
    </>
  );
}

function ClaimLine({ claim, before, after, losesAll }: ImpactedClaim) {
  return (
    <>
      <button
        type="button"
        className={classes.link}
        dir="auto"
        title="Show the claim"
        onClick={() => showClaim(claim.id)}
      >
        {claim.text}
      </button>
      <div className={classes.quiet}>
        <StandingWord standing={before} />
        {before.standing === after.standing ? (
          ', as it would be without it'
        ) : (
          <>
            , without it <StandingWord standing={after} />
          </>
        )}
        {losesAll && <Loses />}
      </div>
    </>
  );
}

function Loses() {
  return <span className={classes.loses}> loses all support</span>;
}

interface PartProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item, index: number) => string;
  readonly draw: (item: Item) => ReactNode;
}

function Part<Item>({ label, items, keyOf, draw }: PartProps<Item>) {
  const [shown, setShown] = useState(portion);
  if (items.length === 0) return null;
  return (
    <>
      <h3 className={classes.heading}>
        {label} ({items.length.toLocaleString('en')})
      </h3>
      <ul className={classes.list} aria-label={`${label} that rest on it`}>
        {items.slice(0, shown).map((item, index) => (
          <li key={keyOf(item, index)}>{draw(item)}</li>
        ))}
      </ul>
      {items.length > shown && (
        <Button variant="subtle" size="compact-xs" onClick={() => setShown(shown + portion)}>
          Show more
        </Button>
      )}
    </>
  );
}
