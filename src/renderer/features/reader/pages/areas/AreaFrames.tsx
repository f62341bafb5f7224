import { useContext } from 'react';
import { useStore } from 'zustand';
import { useReading } from '../../ReadingContext';
import type { Paged } from '../Paged';
import { AreaFrame } from './AreaFrame';
import { AreasContext } from './AreasContext';

/** The frames around the areas of the chosen highlight, on pages that are in the window. */
export function AreaFrames({ paged }: { readonly paged: Paged }) {
  const reading = useReading();
  const drawn = useContext(AreasContext);
  const mounted = useStore(reading.state, (state) => state.mounted);
  const chosen = drawn?.areas.find(({ highlight }) => highlight.id === drawn.chosenId)?.highlight;
  const areas = chosen?.areas ?? [];
  return areas.map(
    (area, place) =>
      chosen &&
      mounted.has(area.page) && (
        <AreaFrame
          // biome-ignore lint/suspicious/noArrayIndexKey: an area is known by its place among the highlight's
          key={`${chosen.id} ${place}`}
          paged={paged}
          highlightId={chosen.id}
          area={area}
          place={place}
          count={areas.length}
        />
      ),
  );
}
