// Role: who broke trust in a breach. It belongs to the breach, never to the person.

import { oneOf, type Shaped } from '../../kernel/parse.ts';

export const role = oneOf('rebuilder', 'hurt', 'both', 'undecided');
export type Role = Shaped<typeof role>;

export const ROLES: readonly Role[] = ['rebuilder', 'hurt', 'both', 'undecided'];
