import { words } from '#content/catalogue.ts';
import { Facts } from '#ui/Facts.tsx';
import { Patch } from '#ui/Patch.tsx';
import type { AreaCount } from '../queries.ts';

/** The counts of each area, side by side and never added up. */
export function AreaCounts({ areas }: { readonly areas: readonly AreaCount[] }) {
  const say = words('promises');
  if (areas.length === 0) return null;
  const facts = areas.map(({ area, kept, decided, said, often }) => ({
    term: say.form.areas[area],
    detail: [
      said === undefined ? say.soFar(decided) : say.kept(kept, decided),
      said === undefined ? say.tooEarly : say.range(said),
      often && say.areas.often,
    ]
      .filter(Boolean)
      .join(' '),
  }));
  return (
    <Patch flat title={say.areas.title}>
      <Facts facts={facts} />
      <p class="small soft">{say.areas.line}</p>
    </Patch>
  );
}
