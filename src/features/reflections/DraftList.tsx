import { words } from '#content/catalogue.ts';
import { dayInWords, minuteInWords } from '#content/format.ts';
import { contentToPage } from '#domain/drafts/page-draft.ts';
import { firstWords } from '#domain/reflections/by-day.ts';
import { linkTo } from '#platform/address.ts';
import { wallTimeAt } from '#storage/present.ts';
import { Button } from '#ui/Button.tsx';
import { Section } from '#ui/Section.tsx';
import { letDraftGo } from './actions.ts';
import type { PageDraft } from './queries.ts';

/** What was begun and not yet kept, the last one worked on first. */
export function DraftList({ drafts }: { readonly drafts: readonly PageDraft[] }) {
  const texts = words('reflections').drafts;
  if (drafts.length === 0) return null;
  return (
    <Section title={texts.title}>
      <ul class="stack">
        {drafts.map((draft) => (
          <DraftItem key={draft.id} draft={draft} />
        ))}
      </ul>
    </Section>
  );
}

function DraftItem({ draft }: { readonly draft: PageDraft }) {
  const { drafts: texts, genres } = words('reflections');
  const page = contentToPage(draft.content);
  const begun = wallTimeAt(draft.madeAt);
  const when = `${dayInWords(begun.day, 'short')}, ${minuteInWords(begun.minute)}`;
  const first = firstWords(page.title || page.text || page.tags.join(' ')) || texts.blank;
  const href = linkTo(draft.target === undefined ? `write/draft/${draft.id}` : `write/${draft.target}/edit`);
  return (
    <li class="patch">
      <p class="patch__eyebrow">
        {genres[page.genre].name} · {draft.target === undefined ? texts.begun(when) : texts.changing(when)}
      </p>
      <p class="own">{first}</p>
      <div class="pair">
        <Button label={texts.letGoOf(first)} onClick={() => void letDraftGo(draft)}>
          {texts.letGo}
        </Button>
        <Button label={texts.goOnWith(first)} href={href}>
          {texts.goOn}
        </Button>
      </div>
    </li>
  );
}
