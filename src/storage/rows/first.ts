// First: runs by itself before the rest of the app has come (vite.config.ts). The database opens meanwhile, and the
// browser loads what it knows of days, which takes it as long: both are needed for the first screen.

import { beginFirstRead } from './first-read.ts';

beginFirstRead();
new Intl.DateTimeFormat(navigator.language, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
