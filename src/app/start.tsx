// Start: the first code that runs. Wires the parts together and decides nothing.

import '#storage/rows/first.ts';
import '#ui/look/look.css';
import { render } from 'preact';
import { loadWords, words } from '#content/catalogue.ts';
import { direction, isLanguage, language, speak, wantedLanguage, wantLanguages } from '#content/language.ts';
import { applyAppearance, showLanguage } from '#platform/appearance.ts';
import { askToHide, hideBy, isBackAfterHiding, isFramed, leaveForNeutralPage, onEscapeTwice } from '#platform/cover.ts';
import { recall } from '#platform/small-memory.ts';
import { closeWaysOut } from '#platform/system/ways-out.ts';
import { hearCommits, hearDelays, hearReplacements, isLedgerOpen, readLedger } from '#storage/ledger.ts';
import { App } from './App.tsx';
import { showCommit } from './commits.ts';
import { monthsOfToday } from './day.ts';
import { hide } from './lock/hiding.ts';
import { followOpenings, open } from './opening.ts';
import { TODAY_SECTIONS } from './route.ts';
import { delay, message } from './state.ts';
import { keepUp } from './upkeep.ts';

async function start(): Promise<void> {
  closeWaysOut();
  const root = document.getElementById('app');
  if (root === null || isFramed()) return document.body.replaceChildren();
  if (isBackAfterHiding()) return leaveForNeutralPage();
  wantLanguages(navigator.languages);
  const chosen = recall('kept.language');
  speak(isLanguage(chosen) ? chosen : wantedLanguage());
  applyAppearance();
  showLanguage(language(), direction());
  const opened = open({ askTabs: true }).then(readToday);
  await Promise.all([loadWords(TODAY_SECTIONS), opened]);
  document.title = words('shell').name;
  hearCommits(showCommit);
  hearDelays((late) => (delay.value = late));
  // The way back from it stands beside its own message: an older Undo would take back what is not there any more.
  hearReplacements(() => (message.value = undefined));
  followOpenings();
  hideBy(() => void hide());
  onEscapeTwice(askToHide);
  root.replaceChildren();
  render(<App />, root);
  keepUp();
}

/** Today's sheets are read while the words come, so that the first drawing has both. Who needs them asks again. */
async function readToday(): Promise<void> {
  if (isLedgerOpen()) await readLedger({ months: monthsOfToday() }).catch(() => undefined);
}

void start();
