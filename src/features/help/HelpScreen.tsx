import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import type { Country } from '#domain/settings/settings.ts';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Patch } from '#ui/Patch.tsx';
import { useLive } from '#ui/use-live.ts';
import { Danger } from './Danger.tsx';
import { Lines } from './Lines.tsx';
import { OwnNumbers } from './OwnNumbers.tsx';
import { countryByLanguage, watchOwn } from './queries.ts';

/** `undefined`: not chosen here yet, so the remembered or the suggested one is shown. */
type Choice = Country | 'other' | undefined;

/** Help, the same for everybody, with or without a ledger, connection or words written. */
export function HelpScreen() {
  const say = words('help');
  const own = useLive(watchOwn, []) ?? 'closed';
  const [choice, setChoice] = useState<Choice>(undefined);
  const mine = own === 'closed' ? undefined : own;
  const remembered = mine?.country;
  const country = choice ?? remembered ?? countryByLanguage();
  return (
    <Page wide>
      <PageHead title={say.title} lead={say.lead} />
      <div class="split split--even">
        <div class="col">
          <Danger country={country} onCountry={setChoice} memory={mine && { remembered }} />
          <Patch title={say.low.title}>
            <p>{say.low.crisis}</p>
            <p class="small soft">{say.low.after}</p>
          </Patch>
          <Patch title={say.caused.title}>
            <p>{say.caused.crisis}</p>
            <Paragraphs texts={say.caused.paragraphs} />
          </Patch>
          <Patch title={say.afraid.title}>
            <Paragraphs texts={say.afraid.paragraphs} />
          </Patch>
        </div>
        <div class="col">
          {mine && <OwnNumbers contacts={mine.contacts} />}
          <Patch flat title={say.leave.title}>
            <Paragraphs texts={say.leave.paragraphs} />
          </Patch>
          <Patch flat title={say.ground.title}>
            <Paragraphs texts={say.ground.paragraphs} />
          </Patch>
          <Lines country={country === 'other' ? undefined : country} />
        </div>
      </div>
    </Page>
  );
}

function Paragraphs({ texts }: { readonly texts: readonly string[] }) {
  return (
    <>
      {texts.map((text) => (
        <p key={text} class="small">
          {text}
        </p>
      ))}
    </>
  );
}
