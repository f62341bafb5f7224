import { newId } from '@core/model';

/** Milliseconds without a key after which writing on is another step of undo. */
const longestPause = 1_500;
/** Nobody wants minutes of writing undone at once. */
const longestStretch = 15_000;

/**
 * Divides writing into stretches that are undone together. Saves of one stretch share its name.
 */
export class EditingStretch {
  name = newId();
  private began = 0;
  private last = 0;

  typed(now: number): void {
    if (now - this.last > longestPause || now - this.began > longestStretch) this.begin(now);
    this.last = now;
  }

  begin(now: number): void {
    this.name = newId();
    this.began = now;
  }
}
