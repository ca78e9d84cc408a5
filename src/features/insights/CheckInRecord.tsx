import { words } from '#content/catalogue.ts';
import { minuteInWords } from '#content/format.ts';
import { type CheckIn, FACETS, type Facet, type Rating } from '#domain/check-ins/check-in.ts';
import { linkTo } from '#platform/address.ts';

const HUES = { reliability: 1, honesty: 2, care: 3, hope: 4 } as const satisfies { [F in Facet]: number };

/** A check-in in words: place, feelings, the four lines, what was around it, and its one line. */
export function CheckInRecord({ checkIn }: { readonly checkIn: CheckIn }) {
  const { checkIn: say } = words('lookBack');
  const { minute, cell, feelings, contexts, line } = checkIn;
  return (
    <div class="tight">
      <p>
        <a class="kept__link" href={linkTo(`check-in/${checkIn.id}`)}>
          {minute === undefined ? say.later : say.at(minuteInWords(minute))}
        </a>
      </p>
      {cell && <p>{say.place(cell)}</p>}
      {feelings.length > 0 && <p>{say.felt(feelings)}</p>}
      <Facets checkIn={checkIn} />
      {contexts.length > 0 && <p class="small soft">{say.around(contexts)}</p>}
      {line !== undefined && <p class="own">{line}</p>}
    </div>
  );
}

function Facets({ checkIn: { facets, voice } }: { readonly checkIn: CheckIn }) {
  const { checkIn: say } = words('lookBack');
  const rated = FACETS.flatMap((facet): readonly (readonly [Facet, Rating])[] => {
    const rating = facets[facet];
    return rating === undefined ? [] : [[facet, rating]];
  });
  if (rated.length === 0) return null;
  return (
    <div class="small">
      {voice && <p class="tiny soft">{say.voice[voice]}</p>}
      <ul>
        {rated.map(([facet, rating]) => (
          <li key={facet}>
            <span class={`hue-${HUES[facet]}`}>
              <span class="facet-key" />
            </span>
            {say.facet(facet, rating)}
          </li>
        ))}
      </ul>
    </div>
  );
}
