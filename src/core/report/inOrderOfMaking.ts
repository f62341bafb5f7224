interface Made {
  readonly createdAt: string;
  readonly id: string;
}

/** Sorts rows by making, ties by id: hosts hand rows over in different orders, and exports must not differ. */
export function inOrderOfMaking(left: Made, right: Made): number {
  return compareText(left.createdAt, right.createdAt) || compareText(left.id, right.id);
}

/** By code units: the outcome must not depend on the machine's language. */
export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
