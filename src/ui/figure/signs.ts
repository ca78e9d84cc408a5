// Signs: the small shapes over marked days. Each sort has its own, and none its own colour.

/** Corners of each sign; the first is a disc and has none. */
export const SIGNS: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [
    [0, -3.5],
    [3.5, 3],
    [-3.5, 3],
  ],
  [
    [0, -4],
    [4, 0],
    [0, 4],
    [-4, 0],
  ],
  [
    [-3, -3],
    [3, -3],
    [3, 3],
    [-3, 3],
  ],
  [
    [-3.5, -3],
    [3.5, -3],
    [0, 3.5],
  ],
  [
    [-1, -4],
    [1, -4],
    [1, 4],
    [-1, 4],
  ],
];
