/** Most changes in one `journal.append`; the contract takes 5,000. */
const mostChanges = 1_000;

/** UTF-16 units of JSON in one call: up to three bytes each, so well under what a host takes. */
const mostUnits = 32 * 1024 * 1024;

/** The next bodies from place `from` that go into one `journal.append`: at least one, if there is one. */
export function nextBatch(bodies: readonly string[], from: number): string[] {
  const batch: string[] = [];
  let units = 0;
  for (const body of bodies.slice(from, from + mostChanges)) {
    units += body.length;
    if (batch.length > 0 && units > mostUnits) break;
    batch.push(body);
  }
  return batch;
}
