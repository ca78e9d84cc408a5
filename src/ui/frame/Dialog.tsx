import type { ComponentChildren, TargetedEvent } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Tool } from './Tool.tsx';

interface DialogProps {
  readonly title: ComponentChildren;
  readonly eyebrow?: ComponentChildren;
  /** The title is somebody's own words. */
  readonly own?: boolean | undefined;
  readonly close: string;
  /** Esc, the cross, and the system's way back all ask for this; whoever shows the dialog takes it away. */
  readonly onClose: () => void;
  /** What must stay at hand above the page, such as Hide. */
  readonly tools?: ComponentChildren;
  readonly children: ComponentChildren;
  /** A `Pair foot`. */
  readonly foot?: ComponentChildren;
}

/** Open while it is rendered: a sheet from below on the phone, a panel on the desk. */
export function Dialog(props: DialogProps) {
  const { onClose } = props;
  const sheet = useRef<HTMLDialogElement>(null);
  const leaving = useRef(false);
  const id = useId();

  useLayoutEffect(() => {
    const dialog = sheet.current;
    const opener = document.activeElement;
    dialog?.showModal();
    return () => {
      leaving.current = true;
      dialog?.close();
      giveFocusBack(opener);
    };
  }, []);

  // Esc reaches the document as a key press too, so a second Esc can still hide everything.
  const ask = (event: TargetedEvent<HTMLDialogElement>) => {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    onClose();
  };
  // Some engines close without asking when Esc comes twice.
  const closed = (event: TargetedEvent<HTMLDialogElement>) => {
    if (event.target === event.currentTarget && !leaving.current) onClose();
  };

  return (
    <dialog ref={sheet} class="sheet" aria-labelledby={id} onCancel={ask} onClose={closed}>
      <div class="sheet__top">
        <div>
          {props.eyebrow !== undefined && <p class="patch__eyebrow">{props.eyebrow}</p>}
          <h2 id={id} class={props.own ? 'own-title' : undefined} tabIndex={-1}>
            {props.title}
          </h2>
        </div>
        <div class="sheet__tools">
          {props.tools}
          <Tool icon="close" label={props.close} bare onClick={onClose} />
        </div>
      </div>
      <div class="sheet__body">{props.children}</div>
      {props.foot}
    </dialog>
  );
}

function giveFocusBack(opener: Element | null): void {
  const still = opener?.isConnected && opener !== document.body ? opener : document.querySelector('main h1');
  if (still instanceof HTMLElement) still.focus({ preventScroll: true });
}
