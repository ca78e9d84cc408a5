import { words } from '#content/catalogue.ts';
import { type CheckInParts, FACETS, type Facet, type Rating } from '#domain/check-ins/check-in.ts';
import { askedFrom, otherSide, type Side } from '#domain/check-ins/voice.ts';
import type { Breach } from '#domain/settings/people/breach.ts';
import { Button } from '#ui/Button.tsx';
import { Scale } from '#ui/form/Scale.tsx';
import { Patch } from '#ui/Patch.tsx';

interface FacetsPartProps {
  readonly parts: CheckInParts;
  readonly breaches: readonly Breach[];
  readonly onParts: (parts: CheckInParts) => void;
}

const VALUES = [0, 1, 2, 3, 4, 5, 6] as const;
const HUES = { reliability: 1, honesty: 2, care: 3, hope: 4 } as const satisfies Record<Facet, number>;

/** The four lines, in the wording of the side that is asked now. */
export function FacetsPart({ parts, breaches, onParts }: FacetsPartProps) {
  const { facets: say } = words('checkIns');
  const voice = parts.voice ?? 'hurt';
  const side: Side = { voice, ...(parts.breachId === undefined ? {} : { breachId: parts.breachId }) };
  const other = otherSide(breaches, side);
  const name = breaches.length > 1 ? breaches.find((breach) => breach.id === side.breachId)?.name : undefined;

  const rate = (facet: Facet, rating: Rating | undefined) => {
    const { [facet]: _, ...rest } = parts.facets;
    onParts({ ...parts, ...side, facets: rating === undefined ? rest : { ...rest, [facet]: rating } });
  };

  return (
    <Patch title={say.heading} class="scales">
      <p class="soft small">
        {say.period} {say.scope[voice]}
      </p>
      {name !== undefined && <p class="small">{say.about(name)}</p>}
      {FACETS.map((facet) => (
        <div key={facet}>
          <Scale
            legend={say.names[facet]}
            question={say.items[voice][facet]}
            hue={HUES[facet]}
            steps={VALUES.map((value) => ({
              value,
              mark: String(value),
              name: say.step(value),
              word: say.anchors[value] ?? '',
            }))}
            others={[
              { value: 'no-occasion', label: say.noOccasion },
              { value: 'cannot-say', label: say.cannotSay },
            ]}
            value={parts.facets[facet]}
            onChange={(value: Rating) => rate(facet, value)}
          />
          {parts.facets[facet] !== undefined && (
            <Button look="bare" small onClick={() => rate(facet, undefined)}>
              {say.leaveOut(facet)}
            </Button>
          )}
        </div>
      ))}
      {other && (
        <div>
          <Button look="bare" small onClick={() => onParts(askedFrom(parts, other))}>
            {say.turnTo[other.voice]}
          </Button>
          <p class="tiny softer">{say.turnNote}</p>
        </div>
      )}
    </Patch>
  );
}
