/** The places of a longest strictly ascending sequence in a list of numbers, in order. */
export function longestAscending(values: readonly number[]): number[] {
  const previous = new Int32Array(values.length).fill(-1);
  const ends: number[] = [];
  for (let place = 0; place < values.length; place++) {
    const value = values[place] as number;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] as number] as number) < value) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous[place] = ends[low - 1] as number;
    ends[low] = place;
  }
  const chosen: number[] = [];
  for (let place = ends.at(-1) ?? -1; place >= 0; place = previous[place] as number) chosen.push(place);
  return chosen.reverse();
}
