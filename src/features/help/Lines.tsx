import { words } from '#content/catalogue.ts';
import { directories, emergencyByCountry } from '#content/emergency.ts';
import { dayInWords } from '#content/format.ts';
import { type ShownLine, shownLines } from '#domain/help/lines.ts';
import { type Country, DAY_ENDS_AT_MINUTE } from '#domain/settings/settings.ts';
import { today } from '#storage/present.ts';
import { Button } from '#ui/Button.tsx';
import { Facts } from '#ui/Facts.tsx';
import { Patch } from '#ui/Patch.tsx';

/** The helplines that a person has checked, and the directories, which are shown always. */
export function Lines({ country }: { readonly country: Country | undefined }) {
  const say = words('help');
  const known = country === undefined ? [] : emergencyByCountry[country].helplines;
  const shown = shownLines(known, today(DAY_ENDS_AT_MINUTE));
  return (
    <Patch flat title={say.lines.title}>
      {shown.length === 0 && <p class="small">{say.lines.none}</p>}
      {shown.map((line) => (
        <Line key={line.line.dialTel} shown={line} />
      ))}
      <h3>{say.directories.title}</h3>
      <p class="small soft">{say.directories.lead}</p>
      <Facts
        facts={directories.map(({ name, address, purpose }) => ({
          term: name,
          detail: (
            <>
              {say.directories.purposes[purpose]}
              <br />
              <span dir="ltr">{address}</span>
            </>
          ),
        }))}
      />
    </Patch>
  );
}

function Line({ shown: { line, checkedOn, age } }: { readonly shown: ShownLine }) {
  const say = words('help').lines;
  const day = dayInWords(checkedOn, 'long');
  return (
    <div class="tight">
      <p>
        <b>{line.name ?? line.purposes.map((purpose) => say.purposes[purpose]).join(', ')}</b> {line.area} {line.hours}
      </p>
      <Button small href={`tel:${line.dialTel.replace('#', '%23')}`}>
        {line.dialAsPrinted}
      </Button>
      {line.smsTo !== undefined && <p class="small">{say.message(line.smsText, line.smsTo)}</p>}
      <p class="tiny soft">{age === 'old' ? say.old(day) : say.checked(day)}</p>
    </div>
  );
}
