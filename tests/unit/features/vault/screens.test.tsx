// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadWords, words } from '#content/catalogue.ts';
import type { FileFault, PlainFault } from '#domain/vault/file-fault.ts';
import { useLedger } from '#storage/ledger.ts';
import { createSampleVault } from '#storage/vault.ts';
import { BackupScreen } from '../../../../src/features/vault/BackupScreen.tsx';
import { faultWords } from '../../../../src/features/vault/fault-words.ts';
import { RestoreScreen } from '../../../../src/features/vault/RestoreScreen.tsx';

beforeEach(async () => {
  await loadWords(['backup']);
  useLedger(await createSampleVault());
});
afterEach(() => render(null, document.body));

describe('making a backup', () => {
  test('BK11 · a passphrase that is too short is refused at the field, and nothing is made', async () => {
    await show(<BackupScreen />);
    await type('Passphrase', 'lamp river');
    await type('Passphrase again', 'lamp river');
    await submit();
    expect(field('Passphrase').getAttribute('aria-invalid')).toBe('true');
    expect(document.body.textContent).toContain(words('backup').passphraseFaults.short);
    expect(document.querySelector('[role=progressbar]')).toBeNull();
  });

  test('BK11 · beside the field stands that whoever has the file and the passphrase can read everything', async () => {
    await show(<BackupScreen />);
    const help = document.getElementById(field('Passphrase').getAttribute('aria-describedby') ?? '');
    expect(help?.textContent).toContain('Whoever has both, the file and the passphrase, can read everything in it.');
    expect(help?.textContent).toContain('for this file alone');
  });

  test('BK11 · two that differ are refused at the second field', async () => {
    await show(<BackupScreen />);
    await type('Passphrase', 'quiet harbour seven lamps');
    await type('Passphrase again', 'quiet harbour seven lamp');
    await submit();
    expect(field('Passphrase').getAttribute('aria-invalid')).toBeNull();
    expect(field('Passphrase again').getAttribute('aria-invalid')).toBe('true');
  });
});

describe('bringing notes back', () => {
  test('BK4 · no file at all is refused at the field', async () => {
    await show(<RestoreScreen />);
    await submit();
    expect(field('Backup file').getAttribute('aria-invalid')).toBe('true');
    expect(field('Backup file').getAttribute('accept')).toBeNull();
  });

  test('BK4 · each fault has a sentence of its own, which says that nothing was changed', () => {
    const plain = Object.keys(words('backup').faults).filter(
      (kind): kind is PlainFault => kind in words('backup').faults,
    );
    const all: FileFault[] = [
      ...plain.map((kind) => ({ kind })),
      { kind: 'newer', version: 2 },
      { kind: 'misfit', place: 4 },
    ];
    const sentences = all.map(faultWords);
    expect(new Set(sentences).size).toBe(all.length);
    expect(sentences.filter((sentence) => !/Nothing was changed/.test(sentence))).toEqual([]);
  });
});

async function show(screen: preact.JSX.Element): Promise<void> {
  await act(() => render(screen, document.body));
}

function field(name: string): HTMLInputElement {
  const label = [...document.querySelectorAll('label')].find((one) => one.textContent === name);
  const input = label && document.getElementById(label.htmlFor);
  if (!(input instanceof HTMLInputElement)) throw new Error(`no field ${name}`);
  return input;
}

async function type(name: string, text: string): Promise<void> {
  await act(() => {
    const input = field(name);
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function submit(): Promise<void> {
  await act(async () => {
    document.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}
