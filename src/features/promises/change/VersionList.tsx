import { words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Patch } from '#ui/Patch.tsx';
import type { PromiseView } from '../queries.ts';

/** How the promise read before, the latest first, and why it was changed. */
export function VersionList({ view }: { readonly view: PromiseView }) {
  const say = words('promises');
  const versions = (view.pledge.versions ?? []).toReversed();
  if (versions.length === 0) return null;
  return (
    <Disclosure summary={say.page.versions}>
      {versions.map((version, place) => (
        <Patch
          key={`${version.until}-${place}`}
          flat
          own
          level={3}
          eyebrow={say.page.versionUntil(dayInWords(version.until, 'long'))}
          title={version.act}
        >
          {version.schedule && <p class="small soft">{say.schedule(version.schedule, view.today)}</p>}
          <p class="small">{version.reason ?? say.page.noReason}</p>
        </Patch>
      ))}
    </Disclosure>
  );
}
