// Tabs: short messages between the tabs of this device. Never a word that a person wrote.

export type TabMessage = 'ledger-erased' | 'ledger-replaced' | 'look-changed';

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
