// Tabs: short messages between the tabs of this device. Never a word that a person wrote.

import { randomBytes } from './random.ts';

export type TabMessage = 'ledger-erased' | 'ledger-replaced' | 'ledger-locked' | 'look-changed';

const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('kept') : undefined;

/** Tells the other tabs. */
export function tellTabs(message: TabMessage): void {
  channel?.postMessage(message);
}

/** Hears what other tabs tell; the answer stops listening. */
export function hearTabs(hear: (message: TabMessage) => void): () => void {
  const listener = (event: MessageEvent<TabMessage>) => hear(event.data);
  channel?.addEventListener('message', listener);
  return () => channel?.removeEventListener('message', listener);
}

type Question = { readonly question: string; readonly nonce: string };
type Answer = { readonly answer: unknown; readonly nonce: string };

/** Asks the other tabs, and answers the first thing one of them says within `ms`; `undefined` where none does. */
export function askTabs(question: string, ms: number): Promise<unknown> {
  if (!('BroadcastChannel' in globalThis)) return Promise.resolve(undefined);
  const asking = new BroadcastChannel('kept-asking');
  const nonce = randomBytes(16).join();
  return new Promise((resolve) => {
    const end = (answer: unknown) => {
      clearTimeout(timer);
      asking.close();
      resolve(answer);
    };
    const timer = setTimeout(() => end(undefined), ms);
    asking.onmessage = ({ data }: MessageEvent<Question | Answer>) => {
      if ('answer' in data && data.nonce === nonce) end(data.answer);
    };
    asking.postMessage({ question, nonce });
  });
}

/** Answers what other tabs ask; `undefined` is no answer. The answer to this stops it. */
export function answerTabs(question: string, answer: () => unknown): () => void {
  if (!('BroadcastChannel' in globalThis)) return () => {};
  const asked = new BroadcastChannel('kept-asking');
  asked.onmessage = ({ data }: MessageEvent<Question | Answer>) => {
    if (!('question' in data) || data.question !== question) return;
    const said = answer();
    if (said !== undefined) asked.postMessage({ answer: said, nonce: data.nonce });
  };
  return () => asked.close();
}
