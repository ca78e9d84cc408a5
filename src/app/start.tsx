// Start: the first code that runs. Wires the parts together and decides nothing.

import '#storage/rows/first.ts';
import '#ui/look/look.css';
import { render } from 'preact';
import { loadWords, words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import { direction, isLanguage, language, speak, wantedLanguage, wantLanguages } from '#content/language.ts';
import { applyAppearance, showLanguage } from '#platform/appearance.ts';
import { oncePainted } from '#platform/attention.ts';
import { askToHide, hideBy, isBackAfterHiding, isFramed, leaveForNeutralPage, onEscapeTwice } from '#platform/cover.ts';
import { recall } from '#platform/small-memory.ts';
import { closeWaysOut } from '#platform/system/ways-out.ts';
import { hearCommits, hearDelays, hearReplacements, isLedgerOpen, readLedger } from '#storage/ledger.ts';
import { opensByItself } from '#storage/vault.ts';
import { isPictured } from '#ui/first-picture.ts';
import { App } from './App.tsx';
import { showCommit } from './commits.ts';
import { monthsOfToday, todayHere } from './day.ts';
import { hide } from './lock/hiding.ts';
import { followOpenings, open } from './opening.ts';
import { TODAY_SECTIONS } from './route.ts';
import { delay, message, phase } from './state.ts';
import { heed, keepUp } from './upkeep.ts';

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
  const spoken = loadWords(TODAY_SECTIONS);
  const stage = document.createElement('div');
  isPictured.value = false;
  void Promise.all([opensByItself(), spoken]).then(([isByItself]) => isByItself && drawAhead(stage));
  await Promise.all([spoken, open({ askTabs: true, before: readToday })]);
  document.title = words('shell').name;
  hearCommits(showCommit);
  hearDelays((late) => (delay.value = late));
  // The way back from it stands beside its own message: an older Undo would take back what is not there any more.
  hearReplacements(() => (message.value = undefined));
  followOpenings();
  hideBy(() => void hide());
  onEscapeTwice(askToHide);
  render(<App />, stage);
  stage.id = root.id;
  root.replaceWith(stage);
  oncePainted(() => requestAnimationFrame(finishPicture));
  keepUp();
}

/**
 * While the notes are being opened, what of Today needs none of them is drawn, out of sight. It is shown with them, in one
 * picture; where they do not open after all, something else is drawn in its place.
 */
function drawAhead(stage: Element): void {
  if (phase.value.at !== 'opening') return;
  phase.value = { at: 'opening', byItself: true };
  render(<App />, stage);
}

/** Dates follow. On other screens than Today nothing waits for them; the browser learns to write them all the same. */
function finishPicture(): void {
  isPictured.value = true;
  setTimeout(() => dayInWords(todayHere(), 'short'));
}

/** Today's sheets are read before it is shown, so that the first picture has them. Who needs them asks again. */
async function readToday(): Promise<void> {
  if (!isLedgerOpen()) return;
  const ledger = await readLedger({ months: monthsOfToday() }).catch(() => undefined);
  if (ledger) heed(ledger);
}

void start();
