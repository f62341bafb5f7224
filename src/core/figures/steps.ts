/** Work in steps: whoever does it may pause after each. Answers what comes of it. */
export type Steps<Made> = Generator<void, Made, void>;

/** Does all steps at once. */
export function finished<Made>(steps: Steps<Made>): Made {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
