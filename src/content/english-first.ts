// First screen: the sections that Today is drawn with, fetched as one file.

import { checkIns } from './en/check-ins.ts';
import { shell } from './en/shell.ts';
import { today } from './en/today.ts';

export const firstScreen = { shell, today, checkIns } as const;
