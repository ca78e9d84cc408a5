import { words } from '#content/catalogue.ts';
import { linkTo } from '#platform/address.ts';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Patch } from '#ui/Patch.tsx';

/** Something to hold on to for a minute, the same for everybody, locked or not. It keeps nothing. */
export function SteadyScreen() {
  const say = words('steady');
  return (
    <Page>
      <PageHead title={say.title} lead={say.lead} />
      <Patch>
        <ol class="mend">
          {say.steps.map((step, at) => (
            <li key={step.title}>
              <span class="mend__n" aria-hidden="true">
                {at + 1}
              </span>
              <h2>{step.title}</h2>
              <p>{step.text}</p>
            </li>
          ))}
        </ol>
      </Patch>
      <p class="soft">{say.worse}</p>
      <Notice>
        {say.danger} <a href={linkTo('help')}>{say.toHelp}</a>
      </Notice>
    </Page>
  );
}
