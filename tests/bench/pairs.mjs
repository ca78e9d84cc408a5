// Pairs: two sides in turn, so that what else the machine does meets both alike. A figure is the median of the ratios.

/**
 * @typedef {{ id: string, what: string, value: number | null, goal: number | null, unit: string,
 *   min?: number, max?: number, runs?: number, sides?: string, atLeast?: boolean }} Figure
 *   atLeast: the goal is to be reached, not to be kept below
 */

/** @param {number} count @param {() => Promise<number>} a @param {() => Promise<number>} b */
export async function pairs(count, a, b) {
  /** @type {{ a: number, b: number }[]} */
  const found = [];
  for (let nth = 0; nth < count; nth += 1) found.push({ a: await a(), b: await b() });
  return found;
}

/** The figure that pairs come to. @param {Pick<Figure, 'id' | 'what' | 'goal'>} about @param {readonly { a: number, b: number }[]} found @returns {Figure} */
export function ratioOf(about, found) {
  const ratios = found.map(({ a, b }) => a / b);
  const [one, other] = [median(found.map(({ a }) => a)), median(found.map(({ b }) => b))];
  const sides = `${one.toFixed(1)} ms against ${other.toFixed(1)} ms`;
  return { ...about, unit: '×', value: rounded(median(ratios)), ...rangeOf(ratios), runs: found.length, sides };
}

/** The figure that single measurements come to. @param {Pick<Figure, 'id' | 'what' | 'goal' | 'unit'>} about @param {readonly number[]} found @returns {Figure} */
export function medianOf(about, found) {
  return { ...about, value: rounded(median(found)), ...rangeOf(found), runs: found.length };
}

/** @param {readonly number[]} numbers */
export function median(numbers) {
  const inOrder = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(inOrder.length / 2);
  const [below = Number.NaN, above = Number.NaN] = [inOrder[middle - 1], inOrder[middle]];
  return inOrder.length % 2 === 0 ? (below + above) / 2 : above;
}

/** @param {readonly number[]} numbers */
function rangeOf(numbers) {
  return { min: rounded(Math.min(...numbers)), max: rounded(Math.max(...numbers)) };
}

/** @param {number} number */
export function rounded(number) {
  return Math.round(number * 1000) / 1000;
}
