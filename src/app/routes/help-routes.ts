// Where the screens of Help and the steady minute lie.

import { type Route, toHelp, toToday } from '../route.ts';

export const helpRoutes: readonly Route[] = [
  {
    pattern: 'help',
    place: 'help',
    sections: ['help'],
    load: () => import('#features/help/HelpScreen.tsx').then((file) => file.HelpScreen),
    back: toToday,
    always: true,
    locked: true,
  },
  {
    pattern: 'steady',
    place: 'help',
    sections: ['setbacks'],
    load: () => import('#features/setbacks/steady/SteadyScreen.tsx').then((file) => file.SteadyScreen),
    back: toToday,
    always: true,
    locked: true,
  },
  {
    pattern: 'help/numbers/:id',
    place: 'help',
    sections: ['help'],
    load: () => import('#features/help/ContactScreen.tsx').then((file) => file.ContactScreen),
    back: toHelp,
  },
];
