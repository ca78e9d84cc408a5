// Where the screens of looking back and reviews lie.

import { type Route, toPlace, toReviews } from '../route.ts';

export const lookBackRoutes: readonly Route[] = [
  {
    pattern: 'look-back',
    place: 'lookBack',
    sections: ['lookBack', 'figures', 'checkIns', 'promises', 'setbacks'],
    load: () => import('#features/insights/LookBackScreen.tsx').then((file) => file.LookBackScreen),
  },
  {
    pattern: 'look-back/days',
    place: 'lookBack',
    sections: ['lookBack', 'checkIns', 'promises', 'reflections'],
    load: () => import('#features/insights/HistoryScreen.tsx').then((file) => file.HistoryScreen),
    back: toPlace('lookBack'),
  },
  {
    pattern: 'look-back/days/:month',
    place: 'lookBack',
    sections: ['lookBack', 'checkIns', 'promises', 'reflections'],
    load: () => import('#features/insights/HistoryScreen.tsx').then((file) => file.HistoryScreen),
    back: toPlace('lookBack'),
  },
  {
    pattern: 'look-back/way',
    place: 'lookBack',
    sections: ['reviews'],
    load: () => import('#features/reviews/PhaseScreen.tsx').then((file) => file.PhaseScreen),
    back: toPlace('lookBack'),
  },
  {
    pattern: 'look-back/reviews',
    place: 'lookBack',
    sections: ['reviews'],
    load: () => import('#features/reviews/ReviewsScreen.tsx').then((file) => file.ReviewsScreen),
    back: toPlace('lookBack'),
  },
  {
    pattern: 'look-back/reviews/new/:span',
    place: 'lookBack',
    sections: ['reviews', 'figures', 'checkIns', 'promises'],
    load: () => import('../screens/NewReview.tsx').then((file) => file.NewReview),
    back: toReviews,
  },
  {
    pattern: 'look-back/reviews/:id/edit',
    place: 'lookBack',
    sections: ['reviews', 'figures', 'checkIns', 'promises'],
    load: () => import('../screens/ReviewChange.tsx').then((file) => file.ReviewChange),
    back: toReviews,
  },
  {
    pattern: 'look-back/reviews/:id',
    place: 'lookBack',
    sections: ['reviews', 'figures', 'checkIns', 'promises'],
    load: () => import('#features/reviews/ReviewScreen.tsx').then((file) => file.ReviewScreen),
    back: toReviews,
  },
];
