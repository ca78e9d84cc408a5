import { words } from '#content/catalogue.ts';
import { keyOf, type Way } from '#domain/setbacks/grounding.ts';
import { Parts } from '#ui/Parts.tsx';
import { Section } from '#ui/Section.tsx';
import { nameOfWay } from '../way-names.ts';

interface WayChoiceProps {
  readonly ways: readonly Way[];
  readonly onChoose: (way: Way) => void;
}

/** The ways, one's own that helped before first. */
export function WayChoice({ ways, onChoose }: WayChoiceProps) {
  const { steady: say, ownGrounding } = words('setbacks');
  const parts = ways.map((way) => ({
    id: keyOf(way),
    title: <span class={'own' in way ? 'own' : undefined}>{nameOfWay(way)}</span>,
    detail: 'own' in way ? ownGrounding : undefined,
    onClick: () => onChoose(way),
  }));
  return (
    <Section title={say.choose}>
      <p class="soft">{say.chooseLine}</p>
      <Parts parts={parts} />
    </Section>
  );
}
