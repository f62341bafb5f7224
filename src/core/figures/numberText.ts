/** Made once: making one for each number takes longer than all else in a picture of thousands. */
const format = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

/** A number as it is written in pictures; thousands are parted by commas, whatever the language of the machine. */
export function numberText(value: number): string {
  return format.format(value);
}
