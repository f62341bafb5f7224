/** One line of the table of numbers to reach. */
export interface TargetRow {
  readonly what: string;
  readonly with: string;
  readonly without: string;
  readonly ratio: string;
  readonly target: string;
  readonly holds: string;
}

interface Compared {
  readonly what: string;
  readonly value: number;
  readonly beside: number;
  readonly unit: 's' | 'ms' | 'MB';
  /** The most `value` may be, in the unit. */
  readonly most?: number;
  /** The most `value` may be as a multiple of `beside`. */
  readonly mostRatio?: number;
  /** The most `value` may be above `beside`, in the unit. */
  readonly mostAbove?: number;
}

/** A measurement with what it is held against. */
export function comparedRow({ what, value, beside, unit, most, mostRatio, mostAbove }: Compared): TargetRow {
  const targets = [
    most === undefined ? '' : `≤ ${most} ${unit}`,
    mostRatio === undefined ? '' : `≤ ${mostRatio} ×`,
    mostAbove === undefined ? '' : `≤ ${mostAbove} ${unit} more`,
  ].filter(Boolean);
  // Each only where it is asked for: there may be nothing to compare with.
  const holds =
    (most === undefined || value <= most) &&
    (mostRatio === undefined || value <= beside * mostRatio) &&
    (mostAbove === undefined || value - beside <= mostAbove);
  const digits = (number: number) => (number < 10 ? number.toFixed(2) : number.toFixed(0));
  return {
    what,
    with: `${digits(value)} ${unit}`,
    without: Number.isNaN(beside) ? '' : `${digits(beside)} ${unit}`,
    ratio: Number.isNaN(beside) ? '' : (value / beside).toFixed(2),
    target: targets.join(', '),
    holds: targets.length === 0 ? '' : holds ? 'yes' : 'NO',
  };
}
