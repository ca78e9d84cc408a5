import { words } from '#content/catalogue.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { failure } from './state.ts';

/** A commit that failed: what happened, what is safe, what to do. The words stay on the page below it. */
export function FailureNotice() {
  const fault = failure.value;
  if (fault === undefined) return null;
  const { notKept, dismiss } = words('shell');
  return (
    <Notice
      role="alert"
      title={notKept.title}
      actions={
        <Button small onClick={() => (failure.value = undefined)}>
          {dismiss}
        </Button>
      }
    >
      {notKept[fault.kind]} {'isHeld' in fault && fault.isHeld && notKept.held}
    </Notice>
  );
}
