import { words } from '#content/catalogue.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { Way } from './restore-actions.ts';

interface RestoreResultProps {
  readonly way: Way;
  /** How many notes have another version beside them now. */
  readonly beside: number;
  readonly onUndo: () => void;
}

/** What was done, and the way back. */
export function RestoreResult({ way, beside, onUndo }: RestoreResultProps) {
  const { restore } = words('backup');
  const isMerged = way === 'merge';
  const hasBeside = isMerged && beside > 0;
  const undo = (
    <Button small icon="undo" onClick={onUndo}>
      {restore.undo}
    </Button>
  );
  const seeThem = (
    <Button small href={linkTo('settings/backup/versions')}>
      {restore.seeVersions}
    </Button>
  );
  return (
    <div class="stack">
      <Notice
        look="tint"
        role="status"
        icon="check"
        title={isMerged ? restore.merged : restore.replaced}
        actions={undo}
      >
        {restore.undoUntil}
      </Notice>
      {hasBeside && (
        <Notice look="line" actions={seeThem}>
          {restore.beside(beside)}
        </Notice>
      )}
      <p>
        <Button look="go" href={linkTo('')}>
          {restore.toToday}
        </Button>
      </p>
    </div>
  );
}
