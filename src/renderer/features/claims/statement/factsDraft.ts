import { quantityText, readQuantity } from '@core/assess/quantities';
import { readTime, timeText } from '@core/assess/worldTime';
import { ok, type Quantity, type Result, type StatementRow, type WorldTime } from '@core/model';

/** Quantity, time and place of a statement as they are typed; empty is “not said”. */
export interface FactsDraft {
  readonly quantity: string;
  readonly time: string;
  readonly place: string;
}

export interface Facts {
  quantity?: Quantity;
  time?: WorldTime;
  place?: string;
}

export const noFacts: FactsDraft = { quantity: '', time: '', place: '' };

/** What a statement says of number, time and place, as it is typed; undefined where it says nothing of them. */
export function factsDraftOf({ quantity, time, place }: StatementRow): FactsDraft | undefined {
  if (!quantity && !time && !place) return undefined;
  return {
    quantity: quantity ? quantityText(quantity) : '',
    time: time ? timeText(time) : '',
    place: place ?? '',
  };
}

/** `year`: of the document, for dates without one. Fails with what is wrong in the first field that is not read. */
export function factsOf(draft: FactsDraft, year: string | undefined): Result<Facts> {
  const facts: Facts = {};
  if (draft.quantity.trim() !== '') {
    const read = readQuantity(draft.quantity, { year });
    if (!read.ok) return read;
    facts.quantity = read.value.quantity;
  }
  if (draft.time.trim() !== '') {
    const read = readTime(draft.time, { year });
    if (!read.ok) return read;
    facts.time = read.value.time;
  }
  if (draft.place.trim() !== '') facts.place = draft.place.trim();
  return ok(facts);
}
