// Where the screens of setbacks lie.

import { type Route, toPlace, toSetbacks } from '../route.ts';

export const setbacksRoutes: readonly Route[] = [
  {
    pattern: 'setbacks',
    place: 'lookBack',
    sections: ['setbacks'],
    load: () => import('#features/setbacks/SetbacksScreen.tsx').then((file) => file.SetbacksScreen),
    back: toPlace('lookBack'),
  },
  {
    pattern: 'setbacks/new',
    place: 'lookBack',
    sections: ['setbacks'],
    load: () => import('#features/setbacks/SetbackFormScreen.tsx').then((file) => file.SetbackFormScreen),
    back: toSetbacks,
  },
  {
    pattern: 'setbacks/new/:sort',
    place: 'lookBack',
    sections: ['setbacks'],
    load: () => import('#features/setbacks/SetbackFormScreen.tsx').then((file) => file.SetbackFormScreen),
    back: toSetbacks,
  },
  {
    pattern: 'setbacks/:id',
    place: 'lookBack',
    sections: ['setbacks'],
    load: () => import('#features/setbacks/SetbackScreen.tsx').then((file) => file.SetbackScreen),
    back: toSetbacks,
  },
  {
    pattern: 'setbacks/:id/change',
    place: 'lookBack',
    sections: ['setbacks'],
    load: () => import('#features/setbacks/SetbackFormScreen.tsx').then((file) => file.SetbackFormScreen),
    back: toSetbacks,
  },
  {
    pattern: 'setbacks/card/:sort',
    place: 'lookBack',
    sections: ['setbacks'],
    load: () => import('#features/setbacks/CardScreen.tsx').then((file) => file.CardScreen),
    back: toSetbacks,
  },
  {
    pattern: 'setbacks/grounding/:id',
    place: 'lookBack',
    sections: ['setbacks'],
    load: () => import('#features/setbacks/GroundingScreen.tsx').then((file) => file.GroundingScreen),
    back: toSetbacks,
  },
  {
    pattern: 'setbacks/date/:id',
    place: 'lookBack',
    sections: ['setbacks'],
    load: () => import('#features/setbacks/HardDateScreen.tsx').then((file) => file.HardDateScreen),
    back: toSetbacks,
  },
];
