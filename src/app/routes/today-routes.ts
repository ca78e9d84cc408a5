// Where the screens of check-ins lie.

import { type Route, toDays, toToday } from '../route.ts';

export const todayRoutes: readonly Route[] = [
  {
    pattern: 'check-in',
    place: 'today',
    sections: ['checkIns'],
    load: () => import('#features/check-ins/CheckInScreen.tsx').then((file) => file.CheckInScreen),
    back: toToday,
  },
  {
    pattern: 'check-in/:id',
    place: 'lookBack',
    sections: ['checkIns'],
    load: () => import('#features/check-ins/CheckInChangeScreen.tsx').then((file) => file.CheckInChangeScreen),
    back: toDays,
  },
];
