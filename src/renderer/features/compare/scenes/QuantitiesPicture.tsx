import { SceneTab } from './SceneTab';

/** The numbers different origins give for the same thing. */
export default function QuantitiesPicture() {
  return (
    <SceneTab
      kind="quantities"
      most={2_000}
      empty="Here numbers that different origins give for the same thing stand on one axis. Add the number a passage gives to its statement."
    />
  );
}
