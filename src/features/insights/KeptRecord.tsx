import { words } from '#content/catalogue.ts';
import { linkTo } from '#platform/address.ts';
import { CheckInRecord } from './CheckInRecord.tsx';
import { firstWords, type Kept } from './history.ts';

/** One thing that was kept, as it reads on its day; its first words lead to it. */
export function KeptRecord({ kept }: { readonly kept: Kept }) {
  const say = words('lookBack');
  switch (kept.kind) {
    case 'check-in':
      return <CheckInRecord checkIn={kept.entry} />;
    case 'outcome':
      return (
        <Record
          origin={kept.entry.repair?.end === 'repaired' ? say.repaired : say.outcome.states[kept.entry.state]}
          title={kept.act ?? say.outcome.unnamed}
          href={kept.act === undefined ? undefined : linkTo(`promises/${kept.entry.pledgeId}`)}
          line={kept.entry.line}
        />
      );
    case 'reflection':
      return (
        <Record
          origin={say.genres[kept.entry.genre]}
          title={kept.entry.title || firstWords(kept.entry.text)}
          href={linkTo(`write/${kept.entry.id}`)}
        />
      );
    case 'review':
      return (
        <Record
          origin={say.review}
          title={say.reviewOf[kept.entry.span]}
          href={linkTo(`look-back/reviews/${kept.entry.id}`)}
        />
      );
    case 'hand':
      return (
        <Record
          origin={say.hand[kept.origin]}
          title={firstWords(kept.title ?? say.hand[kept.origin])}
          href={linkTo(kept.path)}
          line={kept.line}
        />
      );
    case 'pledge':
      return <Record origin={say.promiseMade} title={kept.entry.act} href={linkTo(`promises/${kept.entry.id}`)} />;
  }
}

interface RecordProps {
  readonly origin: string;
  readonly title: string;
  readonly href: string | undefined;
  readonly line?: string | undefined;
}

function Record({ origin, title, href, line }: RecordProps) {
  return (
    <div class="tight">
      <p class="patch__eyebrow">{origin}</p>
      <p class="own">
        {href === undefined ? (
          title
        ) : (
          <a class="kept__link" href={href}>
            {title}
          </a>
        )}
      </p>
      {line !== undefined && line !== '' && <p class="own">{line}</p>}
    </div>
  );
}
