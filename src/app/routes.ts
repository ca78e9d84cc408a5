// Routes: which screen lies where. The first comes with the app; all others are fetched when they are asked for.

import { type Route, TODAY_SECTIONS } from './route.ts';
import { charterRoutes } from './routes/charter-routes.ts';
import { helpRoutes } from './routes/help-routes.ts';
import { learnRoutes } from './routes/learn-routes.ts';
import { lookBackRoutes } from './routes/look-back-routes.ts';
import { promisesRoutes } from './routes/promises-routes.ts';
import { setbacksRoutes } from './routes/setbacks-routes.ts';
import { settingsRoutes } from './routes/settings-routes.ts';
import { todayRoutes } from './routes/today-routes.ts';
import { writeRoutes } from './routes/write-routes.ts';
import { Today } from './screens/Today.tsx';

const first: Route = {
  pattern: '',
  place: 'today',
  sections: TODAY_SECTIONS,
  load: async () => Today,
  view: Today,
  cloth: true,
};

/** All routes; where two patterns fit, the one that stands first. */
export const routes: readonly Route[] = [
  first,
  ...todayRoutes,
  ...promisesRoutes,
  ...writeRoutes,
  ...learnRoutes,
  ...lookBackRoutes,
  ...settingsRoutes,
  ...helpRoutes,
  ...charterRoutes,
  ...setbacksRoutes,
];
