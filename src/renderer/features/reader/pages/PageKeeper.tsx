import { useReading } from '../ReadingContext';
import type { Paged } from './Paged';
import { usePageMounting } from './scroll/usePageMounting';
import { usePagePlace } from './scroll/usePagePlace';
import { usePageStack } from './scroll/usePageStack';
import { useWheelZoom } from './scroll/useWheelZoom';
import { usePageSelecting } from './select/usePageSelecting';

/** What keeps the pages in step with the pane. Stands behind the pane's elements: its effects need them in place. */
export function PageKeeper({ paged }: { readonly paged: Paged }) {
  const reading = useReading();
  usePageStack(reading, paged);
  usePagePlace(reading, paged);
  usePageMounting(reading, paged);
  usePageSelecting(reading, paged);
  useWheelZoom(reading, paged);
  return null;
}
