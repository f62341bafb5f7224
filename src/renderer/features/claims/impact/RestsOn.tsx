import { type Impact, type ImpactSubject, impactText } from '@core/assess';
import { Button } from '@mantine/core';
import { useApp } from '@renderer/app/appContext';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { useWeighedCase } from '../data/useWeighedCase';
import { readCitingRows } from './citingRows';
import { ImpactList } from './ImpactList';
import classes from './RestsOn.module.css';
import { findImpact } from './readImpact';

export interface RestsOnProps {
  readonly subject: ImpactSubject;
}

/** What would lose support without it. The case is weighed again only when somebody asks. */
export default function RestsOn({ subject }: RestsOnProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div>
      <Button
        variant="default"
        size="compact-sm"
        aria-expanded={isOpen}
        onClick={() => setIsOpen((before) => !before)}
      >
        What rests on this?
      </Button>
      {isOpen && <Found {...subject} />}
    </div>
  );
}

function Found(subject: ImpactSubject) {
  const impact = useImpact(subject);
  return impact ? <Shown impact={impact} /> : <p className={classes.quiet}>Weighing the case without it…</p>;
}

/** Live; the one before is shown until the next is found. */
function useImpact({ kind, id }: ImpactSubject): Impact | undefined {
  const services = useApp();
  const weighed = useWeighedCase();
  const citing = useLiveQuery(() => readCitingRows(services), [services]);
  const [impact, setImpact] = useState<Impact>();
  useEffect(() => {
    if (!weighed || !citing) return;
    let isWanted = true;
    void findImpact(weighed, citing, { kind, id }).then((found) => isWanted && setImpact(found));
    return () => {
      isWanted = false;
    };
  }, [weighed, citing, kind, id]);
  return impact;
}

function Shown({ impact }: { readonly impact: Impact }) {
  return (
    <section aria-label="What rests on this">
      <p className={classes.summary} role="status">
        {impactText(impact)}
      </p>
      <ImpactList impact={impact} />
    </section>
  );
}
