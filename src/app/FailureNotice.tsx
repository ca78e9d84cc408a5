import { words } from '#content/catalogue.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { delay, failure } from './state.ts';

/** A commit that failed: what happened, what is safe, what to do. The words stay on the page below it. */
export function FailureNotice() {
  const fault = failure.value;
  const late = delay.value;
  const { notKept, dismiss, delays } = words('shell');
  // Whatever is still under way is said first: it may yet succeed.
  if (late !== undefined) {
    return (
      <Notice role="alert" title={delays[late].title}>
        {delays[late].text}
      </Notice>
    );
  }
  if (fault === undefined) return null;
  return (
    <Notice
      role="alert"
      title={notKept.title}
      actions={
        <>
          {(fault.kind === 'gone' || fault.kind === 'closed') && (
            <Button small href={linkTo('settings/backup/rescue')}>
              {notKept.toFile}
            </Button>
          )}
          <Button small onClick={() => (failure.value = undefined)}>
            {dismiss}
          </Button>
        </>
      }
    >
      {notKept[fault.kind]} {'isHeld' in fault && fault.isHeld && notKept.held}
    </Notice>
  );
}
