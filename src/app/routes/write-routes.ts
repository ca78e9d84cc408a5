// Where the screens of writing lie.

import { type Route, toPlace } from '../route.ts';

export const writeRoutes: readonly Route[] = [
  {
    pattern: 'write',
    place: 'write',
    sections: ['reflections'],
    load: () => import('#features/reflections/WriteScreen.tsx').then((file) => file.WriteScreen),
  },
  {
    pattern: 'write/new/:genre',
    place: 'write',
    sections: ['reflections'],
    load: () => import('#features/reflections/EditScreen.tsx').then((file) => file.EditScreen),
    back: toPlace('write'),
  },
  {
    pattern: 'write/draft/:draft',
    place: 'write',
    sections: ['reflections'],
    load: () => import('#features/reflections/EditScreen.tsx').then((file) => file.EditScreen),
    back: toPlace('write'),
  },
  {
    pattern: 'write/draft/:draft/:genre',
    place: 'write',
    sections: ['reflections'],
    load: () => import('#features/reflections/EditScreen.tsx').then((file) => file.EditScreen),
    back: toPlace('write'),
  },
  {
    pattern: 'write/:id/edit',
    place: 'write',
    sections: ['reflections'],
    load: () => import('#features/reflections/EditScreen.tsx').then((file) => file.EditScreen),
    back: toPlace('write'),
  },
  {
    pattern: 'write/:id',
    place: 'write',
    sections: ['reflections'],
    load: () => import('#features/reflections/ReadScreen.tsx').then((file) => file.ReadScreen),
    back: toPlace('write'),
  },
];
