import { words } from '#content/catalogue.ts';
import { LOCK_LEFT_MINUTES, LOCK_STILL_MINUTES } from '#domain/settings/settings.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Facts } from '#ui/Facts.tsx';
import { Select } from '#ui/form/Select.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Parts } from '#ui/Parts.tsx';
import { Patch } from '#ui/Patch.tsx';
import { Status } from '#ui/Status.tsx';
import { useLive } from '#ui/use-live.ts';
import { keepLockTimes } from './actions.ts';
import { type LockState, watchLock } from './queries.ts';

/** Whether the notes are locked, by what, and when. */
export function LockSettingsScreen() {
  const say = words('lock').settings;
  const state = useLive(watchLock, []);
  const isLocked = state?.isLocked;
  return (
    <Page>
      <PageHead title={say.title} lead={state && (isLocked ? say.lockedLead : say.notLockedLead)}>
        {state && <Status icon="lock">{isLocked ? say.locked : say.notLocked}</Status>}
      </PageHead>
      {state && (isLocked ? <Locked state={state} /> : <NotLocked />)}
    </Page>
  );
}

function NotLocked() {
  const say = words('lock').settings;
  return (
    <Patch>
      <Facts facts={say.means} />
      <Button look="go" href={linkTo('settings/lock/set')}>
        {say.set}
      </Button>
    </Patch>
  );
}

function Locked({ state }: { readonly state: LockState }) {
  const say = words('lock').settings;
  const row = (id: string, { title, detail }: { readonly title: string; readonly detail: string }) => ({
    id,
    title,
    detail,
    href: linkTo(`settings/lock/${id}`),
  });
  const passkey = state.kinds.includes('passkey') ? row('passkey-off', say.removePasskey) : row('passkey', say.passkey);
  return (
    <>
      <Patch title={say.more}>
        <Parts
          parts={[
            row('change', say.change),
            row('recovery', say.recovery),
            row('renew', say.renew),
            passkey,
            row('remove', say.remove),
          ]}
        />
      </Patch>
      <Patch title={say.showing}>
        <Parts parts={[{ id: 'together', ...say.together, href: linkTo('settings/together') }]} />
      </Patch>
      <Times state={state} />
    </>
  );
}

function Times({ state: { times } }: { readonly state: LockState }) {
  const say = words('lock').settings;
  const options = (minutes: readonly number[]) =>
    minutes.map((count) => ({ value: String(count), label: say.minutes(count) }));
  return (
    <Patch title={say.times}>
      <Select
        label={say.left}
        options={options(LOCK_LEFT_MINUTES)}
        value={String(times.left)}
        onChange={(value) =>
          keepLockTimes({ ...times, left: LOCK_LEFT_MINUTES.find((count) => String(count) === value) ?? times.left })
        }
      />
      <Select
        label={say.still}
        help={say.stillHelp}
        options={options(LOCK_STILL_MINUTES)}
        value={String(times.still)}
        onChange={(value) =>
          keepLockTimes({ ...times, still: LOCK_STILL_MINUTES.find((count) => String(count) === value) ?? times.still })
        }
      />
    </Patch>
  );
}
