// Where the screens of lessons lie.

import { type Route, toPlace } from '../route.ts';

export const learnRoutes: readonly Route[] = [
  {
    pattern: 'learn',
    place: 'learn',
    sections: ['learn'],
    load: () => import('#features/courses/LearnScreen.tsx').then((file) => file.LearnScreen),
  },
  {
    pattern: 'learn/:id',
    place: 'learn',
    sections: ['learn'],
    load: () => import('#features/courses/LessonScreen.tsx').then((file) => file.LessonScreen),
    back: toPlace('learn'),
  },
];
