import { Tool } from './Tool.tsx';

export interface LiveMessage {
  /** A new number makes the same words heard again. */
  readonly id: number;
  readonly words: string;
  readonly undo?: { readonly label: string; readonly onUndo: () => void } | undefined;
}

interface LiveProps {
  readonly message?: LiveMessage | undefined;
  readonly dismiss: string;
  readonly onDismiss: () => void;
}

/** The one polite live line. It takes no focus and stays until the next message or until it is dismissed. */
export function Live({ message, dismiss, onDismiss }: LiveProps) {
  return (
    <div class={message ? 'live live--at' : 'live'}>
      <p class="live__say" role="status" aria-live="polite">
        {message && <span key={message.id}>{message.words}</span>}
      </p>
      {message?.undo && (
        <button type="button" class="tool live__undo" onClick={message.undo.onUndo}>
          {message.undo.label}
        </button>
      )}
      {message && <Tool icon="close" label={dismiss} bare onClick={onDismiss} />}
    </div>
  );
}
