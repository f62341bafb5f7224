import { useWorkspace } from '@renderer/app/workspace';

/** Steps a reader tells apart, from 70 to 200 %. */
const steps = [0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.4, 1.6, 1.8, 2];

export function largerText(): void {
  const { textScale } = useWorkspace.getState();
  setTextScale(steps.find((step) => step > textScale + 0.001) ?? textScale);
}

export function smallerText(): void {
  const { textScale } = useWorkspace.getState();
  setTextScale(steps.findLast((step) => step < textScale - 0.001) ?? textScale);
}

export function setTextScale(textScale: number): void {
  useWorkspace.setState({ textScale });
}
