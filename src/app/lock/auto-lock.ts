// Auto-lock: locks after a while without a touch or out of sight, covers the page in the app switcher, and hands the
// keys to a second tab. Fetched after the first screen.

import { words } from '#content/catalogue.ts';
import { type Moment, untilLock } from '#domain/lock/auto-lock.ts';
import { lockTimesOf, patienceOf } from '#domain/settings/lock-times.ts';
import { onReturn, onSight, onTouch } from '#platform/attention.ts';
import { now, ticks } from '#platform/clock.ts';
import { unveilPage, veilPage } from '#platform/cover.ts';
import { watchLedger } from '#storage/ledger.ts';
import { handKeys } from '#storage/lock/tab-keys.ts';
import { message, phase } from '../state.ts';
import { canLock, lock } from './locking.ts';
import { followTogether } from './together.ts';

/** It is said this long before an untouched page locks. */
const WARNING_MS = 20_000;

let touchedAt = moment();
let leftAt: Moment | undefined;
let patience = patienceOf(lockTimesOf(undefined));
let timer: ReturnType<typeof setTimeout> | undefined;
let warning: number | undefined;

/** Begins to watch over the open notes. Called once. */
export function keepLocking(): void {
  handKeys();
  followTogether();
  phase.subscribe(({ at }) => {
    if (at !== 'open') return;
    touchedAt = moment();
    watchLedger({ months: [] }, ({ settings }) => {
      patience = patienceOf(lockTimesOf(settings[0]));
      look();
    });
  });
  onTouch(touched);
  onSight({ left: outOfSight, gone: () => lock({ quietly: true }) });
  onReturn(inSight);
  look();
}

function touched(): void {
  touchedAt = moment();
  if (warning !== undefined && message.value?.id === warning) message.value = undefined;
  warning = undefined;
  if (timer === undefined) look();
}

function outOfSight(): void {
  leftAt ??= moment();
  if (canLock()) veilPage(words('shell').hiddenName);
  look();
}

function inSight(): void {
  look();
  leftAt = undefined;
  touched();
  unveilPage();
}

/** Locks where it is time, and else looks again when it may be. */
function look(): void {
  clearTimeout(timer);
  timer = undefined;
  const { at } = phase.value;
  if (at !== 'open' && at !== 'together') return;
  if (!canLock()) {
    // A passphrase may be set meanwhile, and nobody touch the page after that.
    timer = setTimeout(look, patience.still);
    return;
  }
  const ms = untilLock(moment(), { touchedAt, leftAt }, patience);
  if (ms <= 0) {
    lock();
    return;
  }
  if (ms <= WARNING_MS && leftAt === undefined && warning === undefined) {
    warning = now();
    message.value = { id: warning, words: words('shell').locksSoon };
  }
  timer = setTimeout(look, ms > WARNING_MS ? ms - WARNING_MS : ms);
}

function moment(): Moment {
  return { wall: now(), ticks: ticks() };
}
