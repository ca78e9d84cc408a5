// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadWords, words } from '#content/catalogue.ts';
import { newEnvelope } from '#domain/entry.ts';
import { daysAfter } from '#domain/kernel/day.ts';
import type { Person } from '#domain/settings/people/person.ts';
import { DAY_ENDS_AT_MINUTE } from '#domain/settings/settings.ts';
import { BACKUP_NOTE_ID } from '#domain/vault/backup-note.ts';
import { AppearanceScreen } from '#features/settings/AppearanceScreen.tsx';
import { BreachScreen } from '#features/settings/BreachScreen.tsx';
import { DaysScreen } from '#features/settings/DaysScreen.tsx';
import { EraseScreen } from '#features/settings/EraseScreen.tsx';
import { PeopleScreen } from '#features/settings/PeopleScreen.tsx';
import { PersonScreen } from '#features/settings/PersonScreen.tsx';
import { PrivacyScreen } from '#features/settings/PrivacyScreen.tsx';
import { SettingsScreen } from '#features/settings/SettingsScreen.tsx';
import { sealAllDrafts } from '#storage/drafts.ts';
import { type CommitNews, commit, hearCommits, readLedger, useLedger } from '#storage/ledger.ts';
import { newStamp, today } from '#storage/present.ts';
import { createSampleVault } from '#storage/vault.ts';
import { all, clear, labelled, named, one, show, tap, type } from '../../ui/stage.ts';

const erased = vi.hoisted(() => ({ times: 0 }));
vi.mock('#storage/vault.ts', async (original) => ({
  ...(await original<typeof import('#storage/vault.ts')>()),
  eraseVault: async () => {
    erased.times += 1;
  },
}));
vi.mock('#platform/system/restart.ts', () => ({ startAfresh: () => {}, startAgain: () => {} }));

const page = () => one('main, body').textContent ?? '';
const seen = (text: string) => vi.waitFor(() => expect(page()).toContain(text));
const fill = (label: string, value: string) => type(labelled(label), value);
const say = () => words('settings');
const standing = () => readLedger({ months: [] });

beforeEach(async () => {
  await loadWords(['settings']);
  useLedger(await createSampleVault());
  erased.times = 0;
});
afterEach(() => {
  clear();
  useLedger(undefined);
  localStorage.clear();
  vi.unstubAllGlobals();
});

describe('where the notes are', () => {
  it('SE1 · without a backup it says so', async () => {
    show(<SettingsScreen />);
    await seen('No backup yet');
  });

  it('SE1 · with one it says the day, how long ago, and the changes since', async () => {
    await commit([{ put: aPerson('Sam') }]);
    const on = daysAfter(today(DAY_ENDS_AT_MINUTE), -12);
    const at = newStamp().at;
    await commit([
      { put: { kind: 'backup-note', id: BACKUP_NOTE_ID, rev: 1, changedAt: at, madeAt: at, on, changesThen: 1 } },
    ]);
    show(<SettingsScreen />);
    await seen('Made 12 days ago. Nothing has changed since.');
    await act(async () => {
      await commit([{ put: aPerson('Alex') }]);
    });
    await seen('Made 12 days ago. One change since.');
  });

  it('FR10 · it shows what the browser answers, and asks again only on a press', async () => {
    const persist = vi.fn(async () => true);
    vi.stubGlobal('navigator', {
      storage: { persisted: async () => false, persist, estimate: async () => ({ usage: 420_000 }) },
    });
    show(<SettingsScreen />);
    await seen('0.4 MB');
    await seen('The browser has not agreed to keep them.');
    expect(persist).not.toHaveBeenCalled();
    tap('button', 'Ask the browser again');
    await seen('The browser has agreed not to clear them by itself.');
    expect(persist).toHaveBeenCalledTimes(1);
  });

  it('FR10 · a refusal is told, with what helps; a browser without an answer is told as such', async () => {
    vi.stubGlobal('navigator', { storage: { persisted: async () => false, persist: async () => false } });
    show(<SettingsScreen />);
    await seen('Ask the browser again');
    tap('button', 'Ask the browser again');
    await seen('It did not agree this time.');
    clear();
    vi.stubGlobal('navigator', {});
    show(<SettingsScreen />);
    await seen('This browser does not say');
  });
});

describe('people and breaches', () => {
  it('FR12 · a breach is kept with the role left open, and the role is changed later', async () => {
    show(<BreachScreen params={{}} />);
    await seen('Where are you in this?');
    fill('What you call it', 'the loan');
    tap('button', 'Keep this');
    await vi.waitFor(async () =>
      expect((await standing()).breach).toMatchObject([{ role: 'undecided', name: 'the loan' }]),
    );
    const id = (await standing()).breach[0]?.id ?? '';
    show(<BreachScreen key="change" params={{ id }} />);
    await seen('Change a breach');
    tap('input[type=radio]', 'I was hurt');
    tap('button', 'Keep this');
    await vi.waitFor(async () =>
      expect((await standing()).breach).toMatchObject([{ id, role: 'hurt', name: 'the loan' }]),
    );
  });

  it('K2 · a day ahead is refused at its field, and what was typed stays', async () => {
    show(<BreachScreen params={{}} />);
    await seen('Where are you in this?');
    fill('What you call it', 'the loan');
    fill('The day it was told or found out', '2199-01-01');
    tap('button', 'Keep this');
    await seen('This day has not come yet.');
    expect((await standing()).breach).toEqual([]);
    expect(all('input.input').map((each) => (each instanceof HTMLInputElement ? each.value : ''))).toContain(
      'the loan',
    );
  });

  it('D4, D3 · a person and a breach go on where they stopped, and the draft goes with what is kept', async () => {
    show(<PersonScreen params={{ id: 'new' }} />);
    await seen(say().people.newPerson);
    await vi.waitFor(() => fill(say().people.name, 'Robin'));
    clear();
    show(<PersonScreen params={{ id: 'new' }} />);
    await vi.waitFor(() => expect(one('input')).toHaveProperty('value', 'Robin'));
    await tap('button', say().keep);
    await vi.waitFor(async () => expect((await standing()).person).toMatchObject([{ name: 'Robin' }]));
    expect((await standing()).draft).toEqual([]);
    clear();
    show(<BreachScreen params={{ id: 'new' }} />);
    await vi.waitFor(() => fill(say().people.breachName, 'The evening in May'));
    await sealAllDrafts();
    expect((await standing()).draft).toMatchObject([{ content: { form: 'breach', name: 'The evening in May' } }]);
    await tap('button', say().letGo);
    await vi.waitFor(async () => expect((await standing()).draft).toEqual([]));
  });

  it('SE3 · a deleted person comes back by undo, and the breach about them finds the name again', async () => {
    const sam = aPerson('Sam');
    const stamp = newStamp();
    await commit([
      { put: sam },
      { put: { ...newEnvelope('breach', stamp), madeAt: stamp.at, role: 'both', name: 'the loan', personId: sam.id } },
    ]);
    const heard: CommitNews[] = [];
    const stop = hearCommits((news) => heard.push(news));
    show(<PersonScreen params={{ id: sam.id }} />);
    await seen('Delete this person');
    tap('button', 'Delete this person');
    await vi.waitFor(async () => expect((await standing()).person).toEqual([]));
    stop();
    show(<PeopleScreen />);
    await seen('the loan');
    expect(page()).not.toContain('Sam');
    const { result } = heard[0] ?? {};
    if (!result?.ok) throw new Error('nothing was heard');
    await act(async () => {
      await commit(result.value.undo);
    });
    await vi.waitFor(() => expect(page().match(/Sam/g)).toHaveLength(2));
  });
});

describe('days and times', () => {
  it('SE5 · the choices are kept together and shown again', async () => {
    show(<DaysScreen />);
    await seen('Evenings for a check-in');
    tap('button', 'Tuesday');
    tap('button', 'Sunday');
    tap('button', 'Keep this');
    await vi.waitFor(async () =>
      expect((await standing()).settings).toMatchObject([
        { checkInDays: [2, 7], dayEndsAtMinute: 240, firstWeekday: 1 },
      ]),
    );
  });
});

describe('appearance', () => {
  it('SE4 · it holds at once, lies unsealed in small memory, and grows to twice the size', () => {
    show(<AppearanceScreen />);
    const root = document.documentElement;
    act(() => labelled('Dark').click());
    expect(root.dataset['theme']).toBe('dark');
    expect(localStorage.getItem('kept.theme')).toBe('dark');
    act(() => labelled('200 %').click());
    expect(root.className).toBe('text-200');
    expect(localStorage.getItem('kept.text')).toBe('200');
    act(() => labelled('As the device').click());
    act(() => labelled('100 %').click());
    expect(root.dataset['theme']).toBeUndefined();
    expect(root.className).toBe('');
    expect(localStorage.length).toBe(0);
  });
});

describe('what cannot be hidden', () => {
  it('SE2 · icon, history, time in use, onlookers, device backups, watching software and Hide are all named', () => {
    show(<PrivacyScreen />);
    for (const named of [
      'icon',
      'history',
      'time spent',
      'beside you',
      'backup of the whole device',
      'records keys',
      'does not lock',
    ]) {
      expect(page()).toContain(named);
    }
  });
});

describe('erasing', () => {
  it('SE2 · nothing is erased before the second step, and both steps begin with the way out', async () => {
    show(<EraseScreen />);
    expect(one('.pair').firstElementChild?.textContent).toBe('Keep my notes');
    expect(page()).toContain('Backups and other files you made.');
    expect(named('a', 'Make a backup').getAttribute('href')).toBe('#/settings/backup');
    tap('button', 'Go on to the last step');
    expect(erased.times).toBe(0);
    expect(one('.pair').firstElementChild?.textContent).toBe('Keep my notes');
    tap('button', 'Erase everything here');
    await vi.waitFor(() => expect(erased.times).toBe(1));
  });
});

function aPerson(name: string): Person {
  const stamp = newStamp();
  return { ...newEnvelope('person', stamp), madeAt: stamp.at, name };
}
