import { useWorkspace } from '@renderer/app/workspace';
import { PaneTabs } from '@renderer/ui/PaneTabs';
import { Suspense } from 'react';
import classes from './TabbedLists.module.css';
import { tabNamed, tabs } from './tabs';

/** The left pane: claims, and whatever else they are weighed by. */
export default function TabbedLists() {
  const tab = useWorkspace(({ claimsTab }) => tabNamed(claimsTab));
  return (
    <div className={classes.lists}>
      {tabs.length > 1 && (
        <PaneTabs
          label="List"
          tabs={tabs}
          current={tab.name}
          onChoose={(claimsTab) => useWorkspace.setState({ claimsTab })}
        />
      )}
      <div className={classes.content}>
        <Suspense>
          <tab.Left />
        </Suspense>
      </div>
    </div>
  );
}
