import { useEffect, useRef } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { Button } from '#ui/Button.tsx';
import { Facts } from '#ui/Facts.tsx';
import { Patch } from '#ui/Patch.tsx';
import { Section } from '#ui/Section.tsx';
import { Inside } from './Inside.tsx';
import type { Comparison, Way } from './restore-actions.ts';

interface RestoreChoiceProps {
  readonly comparison: Comparison;
  readonly onChoose: (way: Way) => void;
}

/** What is in the file beside what is here, and the two ways to bring it back. */
export function RestoreChoice({ comparison, onChoose }: RestoreChoiceProps) {
  const { restore, inside } = words('backup');
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  const { document, former, merged } = comparison;
  const { counts } = merged;
  const facts = (['fresh', 'same', 'changedHere', 'changedThere', 'deleted', 'onlyHere'] as const).map((name) => ({
    term: restore.counts[name].term,
    detail: <span class="num">{restore.counts[name].detail(restore.number(counts[name]))}</span>,
  }));

  return (
    <div class="stack" tabIndex={-1} ref={top}>
      <Patch title={inside.title}>
        <Inside document={document} />
      </Patch>
      <Patch title={restore.compared}>
        {former.length === 0 && <p class="soft">{restore.empty}</p>}
        <Facts facts={facts} />
      </Patch>
      <Section title={restore.how}>
        <p class="small soft">{restore.copyFirst}</p>
        <Patch flat>
          <p>{restore.mergeText}</p>
          <Button onClick={() => onChoose('merge')}>{restore.merge}</Button>
        </Patch>
        <Patch flat>
          <p>{restore.replaceText(counts.onlyHere)}</p>
          <Button onClick={() => onChoose('replace')}>{restore.replace}</Button>
        </Patch>
      </Section>
    </div>
  );
}
