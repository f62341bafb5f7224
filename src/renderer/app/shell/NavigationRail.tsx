import { views } from '@renderer/app/views';
import { showViewOrItsOtherSide, useWorkspace } from '@renderer/app/workspace';
import classes from './NavigationRail.module.css';

/** The main navigation. It changes what stands beside the source, never the source. */
export function NavigationRail() {
  const current = useWorkspace((state) => state.view);
  return (
    <nav className={classes.rail} aria-label="Workbench">
      {views.map(({ name, label, icon: Icon }) => (
        <button
          key={name}
          type="button"
          className={classes.item}
          aria-current={current === name ? 'page' : undefined}
          onClick={() => showViewOrItsOtherSide(name)}
        >
          <Icon size={20} stroke={1.6} aria-hidden />
          {label}
        </button>
      ))}
    </nav>
  );
}
