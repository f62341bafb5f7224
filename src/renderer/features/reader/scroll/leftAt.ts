import type { Id } from '@core/model';

/** Where each source was left, as the offset of the first character in sight, for as long as the window is open. */
export const leftAt = new Map<Id, number>();
