import { type Impact, type ImpactSubject, impactText } from '@core/assess';
import { Button } from '@mantine/core';
import { useApp } from '@renderer/app/appContext';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { ImpactList } from './ImpactList';
import classes from './RestsOn.module.css';
import { readImpact } from './readImpact';

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

function Found({ kind, id }: ImpactSubject) {
  const services = useApp();
  const impact = useLiveQuery(() => readImpact(services, { kind, id }), [services, kind, id]);
  return impact ? <Shown impact={impact} /> : <p className={classes.quiet}>Weighing the case without it…</p>;
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
