// Statistics: the few that Kept shows. Two programs must agree on them, so each follows one written-down rule.

/** The value below which `share` (0 to 1) of the values lie, interpolated linearly (type 7). Throws without values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below];
  if (low === undefined) throw new RangeError('no values');
  return low + (place - below) * ((sorted[below + 1] ?? low) - low);
}

/** The value in the middle; between the two middle ones where their number is even. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The mean. Throws without values. */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('no values');
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The sum of squared distances from the mean. */
export function squares(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
}
