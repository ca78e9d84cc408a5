// Where the screens of charter lie.

import { type Route, toBoundaries } from '../route.ts';

export const charterRoutes: readonly Route[] = [
  {
    pattern: 'charter',
    place: 'promises',
    sections: ['boundaries'],
    load: () => import('#features/boundaries/charter/CharterScreen.tsx').then((file) => file.CharterScreen),
    back: toBoundaries,
  },
  {
    pattern: 'charter/write',
    place: 'promises',
    sections: ['boundaries'],
    load: () => import('#features/boundaries/charter/CharterFormScreen.tsx').then((file) => file.CharterFormScreen),
    back: toBoundaries,
  },
];
