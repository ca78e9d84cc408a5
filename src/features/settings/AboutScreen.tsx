import { words } from '#content/catalogue.ts';
import { licences, licenceTerms } from '#content/licences.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Facts } from '#ui/Facts.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Patch } from '#ui/Patch.tsx';

/** Version, what is stored where, how to check that nothing leaves, and whose work Kept rests on. */
export function AboutScreen() {
  const say = words('settings').about;
  return (
    <Page wide>
      <PageHead title={say.title} lead={say.lead} />
      <div class="split split--even">
        <div class="col">
          <Patch title={say.stored}>
            <Facts facts={say.storedFacts} />
          </Patch>
          <Patch flat title={say.licences}>
            <p class="small soft">{say.licencesLead}</p>
            <Facts facts={licences.map(({ name, by, terms }) => ({ term: name, detail: say.licence(by, terms) }))} />
            {Object.entries(licenceTerms).map(([name, paragraphs]) => (
              <Disclosure key={name} summary={say.terms(name)}>
                {paragraphs.map((paragraph) => (
                  <p key={paragraph} class="tiny" lang="en" dir="ltr">
                    {paragraph}
                  </p>
                ))}
              </Disclosure>
            ))}
          </Patch>
        </div>
        <div class="col">
          <Patch title={say.check}>
            <ol class="mend">
              {say.steps.map((step, at) => (
                <li key={step}>
                  <span class="mend__n num" aria-hidden="true">
                    {at + 1}
                  </span>
                  <p class="small">{step}</p>
                </li>
              ))}
            </ol>
          </Patch>
          <Patch flat title={say.copy}>
            <Facts
              facts={[
                { term: say.version, detail: <span class="num">{__APP_VERSION__}</span> },
                { term: say.source, detail: <span class="num">{__SOURCE_HASH__}</span> },
              ]}
            />
          </Patch>
        </div>
      </div>
    </Page>
  );
}
