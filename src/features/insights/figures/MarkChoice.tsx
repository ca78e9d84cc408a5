import { words } from '#content/catalogue.ts';
import { type EventName, MARKED_EVENTS } from '#domain/insights/events.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { MarkSign } from '#ui/figure/MarkSign.tsx';
import { SIGNS } from '#ui/figure/signs.ts';
import { Chips } from '#ui/form/Chips.tsx';

interface MarkChoiceProps {
  readonly chosen: readonly EventName[];
  readonly onChange: (chosen: readonly EventName[]) => void;
}

/** Which days are marked above the lines. None, until somebody wishes it. */
export function MarkChoice({ chosen, onChange }: MarkChoiceProps) {
  const { lines, events } = words('figures');
  return (
    <div class="stack">
      <div class="no-print">
        <Disclosure summary={lines.marks.label}>
          <p class="soft small">{lines.marks.note}</p>
          <Chips
            label={lines.marks.label}
            options={MARKED_EVENTS.map((name) => ({ value: name, label: events.names[name] }))}
            chosen={chosen}
            onChange={onChange}
          />
        </Disclosure>
      </div>
      {chosen.length > 0 && (
        <ul class="key">
          {MARKED_EVENTS.filter((name) => chosen.includes(name)).map((name) => (
            <li key={name}>
              <MarkSign corners={SIGNS[MARKED_EVENTS.indexOf(name) % SIGNS.length] ?? []} />
              {events.names[name]}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
