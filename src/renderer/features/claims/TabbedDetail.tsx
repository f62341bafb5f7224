import { useWorkspace } from '@renderer/app/workspace';
import { tabNamed } from './tabs';

/** The right pane: what is chosen in the list that is shown. */
export default function TabbedDetail() {
  const { Right } = useWorkspace(({ claimsTab }) => tabNamed(claimsTab));
  return <Right />;
}
