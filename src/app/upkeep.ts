// Upkeep: what goes on beside the screens once the first one is painted.

import { loadWords } from '#content/catalogue.ts';
import { direction, isLanguage, language, speak } from '#content/language.ts';
import type { Ledger } from '#domain/ledger.ts';
import { discretionOf } from '#domain/settings/days.ts';
import { dayEndOf } from '#domain/settings/settings.ts';
import { applyAppearance, showLanguage } from '#platform/appearance.ts';
import { onceAtRest, oncePainted } from '#platform/attention.ts';
import { askToKeep } from '#platform/persistence.ts';
import { registerServiceWorker } from '#platform/service-worker.ts';
import { recall } from '#platform/small-memory.ts';
import { hearTabs } from '#platform/tabs.ts';
import { hearCommits, isLedgerOpen, useLedger, watchLedger } from '#storage/ledger.ts';
import { endDayAt } from './day.ts';
import { lock } from './lock/locking.ts';
import { TODAY_SECTIONS } from './route.ts';
import { discretion, message, phase, redraw, waitingVersion } from './state.ts';

/** Begins everything that goes on beside the screens. Called once. */
export function keepUp(): void {
  onceAtRest(() => {
    void registerServiceWorker((version) => {
      waitingVersion.value = version;
    });
  });
  hearTabs((told) => {
    if (told === 'look-changed') void drawAnew();
    if (told === 'ledger-erased') {
      // Nothing of it may be held over the leaving of this page.
      useLedger(undefined);
      location.reload();
    }
    if (told === 'ledger-replaced') message.value = undefined;
    if (told === 'ledger-locked') lock({ quietly: true });
  });
  const stop = hearCommits(({ result }) => {
    if (!result.ok || phase.value.at !== 'open') return;
    stop();
    // Only after something is kept: asking earlier would ask for nothing (rule FR10).
    void askToKeep();
  });
  let isKeeping = false;
  phase.subscribe(({ at }) => {
    if (at === 'open' && !isKeeping) {
      isKeeping = true;
      oncePainted(() => {
        void import('./lock/auto-lock.ts').then(({ keepLocking }) => keepLocking());
        void import('#storage/leaving/parting.ts').then(({ keepParting }) => keepParting());
      });
      onceAtRest(() => void import('#storage/snapshots/snapshots.ts').then(({ keepSnapshots }) => keepSnapshots()));
    }
    if ((at === 'open' || at === 'sample') && isLedgerOpen()) watchLedger({ months: [] }, heed);
  });
}

/** Goes by what the owner set: when days end, and what is not to be seen. */
export function heed({ settings: [settings] }: Pick<Ledger, 'settings'>): void {
  endDayAt(dayEndOf(settings));
  discretion.value = discretionOf(settings);
}

/** Takes over a language or look that another tab has changed: its words are fetched first, then every screen is drawn with them. */
async function drawAnew(): Promise<void> {
  const chosen = recall('kept.language');
  if (isLanguage(chosen)) speak(chosen);
  await loadWords(TODAY_SECTIONS);
  applyAppearance();
  showLanguage(language(), direction());
  redraw.value += 1;
}
