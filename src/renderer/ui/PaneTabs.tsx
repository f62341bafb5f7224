import classes from './PaneTabs.module.css';

interface PaneTabsProps<Name extends string> {
  /** What is chosen here: “Right pane”. */
  readonly label: string;
  readonly tabs: readonly { readonly name: Name; readonly label: string }[];
  readonly current: Name;
  readonly onChoose: (name: Name) => void;
}

/** What a side pane can show, one of them at a time. */
export function PaneTabs<Name extends string>({ label, tabs, current, onChoose }: PaneTabsProps<Name>) {
  return (
    <div className={classes.tabs} role="group" aria-label={label}>
      {tabs.map((tab) => (
        <button
          key={tab.name}
          type="button"
          className={classes.tab}
          aria-pressed={tab.name === current}
          onClick={() => onChoose(tab.name)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
