// First: runs by itself before the rest of the app has come (vite.config.ts). The database opens meanwhile.

import { beginFirstRead } from './first-read.ts';

beginFirstRead();
