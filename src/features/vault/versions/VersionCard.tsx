import { words } from '#content/catalogue.ts';
import type { Entry, OtherVersion } from '#domain/ledger.ts';
import { linesOf } from '#domain/vault/version-words.ts';
import { Button } from '#ui/Button.tsx';
import { Pair } from '#ui/Pair.tsx';
import { Patch } from '#ui/Patch.tsx';
import { Section } from '#ui/Section.tsx';
import type { VersionPair } from '../queries.ts';
import { keepOther, letGoOther } from './version-actions.ts';

/** Two versions of one note, one under the other, and the choice between them. */
export function VersionCard({ pair }: { readonly pair: VersionPair }) {
  const { versions: w } = words('backup');
  const { version, stands } = pair;
  const { was } = version;
  const isLiving = stands !== undefined && stands.kind !== 'gone' && stands.kind !== 'other-version';
  const sameWords = isLiving && linesOf(stands).join('\n') === linesOf(was).join('\n');
  return (
    <Patch title={was.kind === 'backup-note' ? undefined : w.kinds[was.kind]}>
      <Section level={3} title={w.stands}>
        {isLiving ? <Version entry={stands} /> : <p class="soft">{w.deleted}</p>}
      </Section>
      <Section level={3} title={w.other}>
        <Version entry={was} />
        {sameWords && <p class="small soft">{w.sameWords}</p>}
      </Section>
      <Pair>
        <Button onClick={() => void letGoOther(version)}>{w.letGo}</Button>
        <Button onClick={() => void keepOther(version, stands)}>{w.keepOther}</Button>
      </Pair>
    </Patch>
  );
}

function Version({ entry }: { readonly entry: OtherVersion['was'] & Entry }) {
  const { versions: w } = words('backup');
  const lines = linesOf(entry);
  return (
    <>
      <p class="small soft">{w.changed(entry.changedAt)}</p>
      {lines.length === 0 && <p class="soft">{w.noWords}</p>}
      {lines.map((line) => (
        <p key={line} class="own" dir="auto">
          {line}
        </p>
      ))}
    </>
  );
}
