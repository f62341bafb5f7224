import { SceneTab } from './SceneTab';

/** When things are said to have happened, beside when they were reported. */
export default function TimelinePicture() {
  return (
    <SceneTab
      kind="timeline"
      most={5_000}
      empty="The timeline shows what happened beside when it was reported. Give a claim its time, or a source its date of publication."
    />
  );
}
