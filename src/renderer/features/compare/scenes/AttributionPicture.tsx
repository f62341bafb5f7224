import { SceneTab } from './SceneTab';

/** Who has it from whom, with roots, circles and what is held dependent. */
export default function AttributionPicture() {
  return (
    <SceneTab
      kind="attribution"
      most={30}
      empty="The graph shows who has what from whom. State what a passage claims with C, and add whom it cites to the chain."
    />
  );
}
