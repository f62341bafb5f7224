import { Tabs } from '@mantine/core';
import { PaneSkeleton } from '@renderer/app/shell/PaneSkeleton';
import { Suspense, useDeferredValue } from 'react';
import classes from './ComparePane.module.css';
import { showTab, useCompareState } from './compareState';
import { tabs } from './tabs';
import { ChosenStatements } from './words/ChosenStatements';

/** The right pane of “Compare”: one picture at a time, and below it the words behind what is chosen in it. */
export default function ComparePane() {
  const wanted = useCompareState((state) => state.tab);
  const current = tabs.find(({ name }) => name === wanted) ?? tabs[0];
  // The tab answers at once; drawing its picture then gives way to whatever else is pressed.
  const drawn = useDeferredValue(current);
  return (
    <section className={classes.pane} aria-label="Compare">
      <Tabs
        className={classes.tabs ?? ''}
        variant="pills"
        value={current?.name ?? null}
        onChange={(name) => name && showTab(name)}
        keepMounted={false}
      >
        <Tabs.List aria-label="Pictures" className={classes.list ?? ''}>
          {tabs.map(({ name, label }) => (
            <Tabs.Tab key={name} value={name}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map(({ name, Picture }) => (
          <Tabs.Panel key={name} value={name} className={classes.picture ?? ''}>
            <Suspense fallback={<PaneSkeleton />}>
              {name === drawn?.name ? <Picture /> : <PaneSkeleton />}
            </Suspense>
          </Tabs.Panel>
        ))}
      </Tabs>
      <ChosenStatements />
    </section>
  );
}
