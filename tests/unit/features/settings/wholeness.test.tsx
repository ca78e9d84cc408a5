import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadWords, words } from '#content/catalogue.ts';
import { WholenessFact } from '#features/settings/WholenessFact.tsx';
import { useLedger } from '#storage/ledger.ts';
import type { LedgerStore } from '#storage/ledger-store.ts';
import { StoreUnavailable } from '#storage/rows/rows.ts';
import { createSampleVault } from '#storage/vault.ts';

// @vitest-environment happy-dom
let store: LedgerStore;

beforeEach(async () => {
  await loadWords(['settings']);
  store = await createSampleVault();
  useLedger(store);
  render(<WholenessFact />, document.body);
});
afterEach(() => {
  render(null, document.body);
  useLedger(undefined);
  vi.restoreAllMocks();
});

test('V9 · everything that opens is said to be whole', async () => {
  await vi.waitFor(() => expect(document.body.textContent).toBe(words('settings').place.isWhole));
});

test('V9, V25 · what the browser does not give out is said, with the way to a file of the rest', async () => {
  render(null, document.body);
  vi.spyOn(store, 'read').mockRejectedValue(new StoreUnavailable('closed'));
  render(<WholenessFact />, document.body);
  await vi.waitFor(() => expect(document.body.textContent).toContain(words('settings').place.isUnread));
  expect(document.querySelector('a')?.getAttribute('href')).toContain('settings/backup/rescue');
});
