import { useWorkspace } from '@renderer/app/workspace';

/** Chooses a conflict and shows it in the list of conflicts. */
export function showConflict(conflictKey: string): void {
  useWorkspace.setState({
    view: 'claims',
    claimsTab: 'conflicts',
    conflictKey,
    rightOpen: true,
    leftFirst: false,
  });
}
