import { words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { SideBySide } from '#ui/frame/SideBySide.tsx';
import { Parts } from '#ui/Parts.tsx';
import { Patch } from '#ui/Patch.tsx';
import { useLive } from '#ui/use-live.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { PlanText } from './PlanText.tsx';
import { type ChangeView, watchChange } from './queries.ts';
import { RulerPicture } from './RulerPicture.tsx';

/** The plan, what shows that it happens, and how important and sure it has been. */
export function ChangeScreen() {
  const say = words('change');
  const shell = words('shell');
  const view = useLive(watchChange, []);
  return (
    <Page wide>
      <PageHead title={say.title} lead={say.lead} />
      <SideBySide label={shell.kindsLabel} places={shell.kinds} current="change" linkTo={linkTo} />
      {view === undefined ? <Waiting>{say.waiting}</Waiting> : <Plan view={view} />}
    </Page>
  );
}

function Plan({ view }: { readonly view: ChangeView }) {
  const say = words('change');
  return (
    <div class="split split--even">
      <div class="col">
        {view.plan ? (
          <PlanText plan={view.plan} />
        ) : (
          <Empty
            title={say.empty.title}
            actions={
              <Button small look="go" href={linkTo('change/plan')}>
                {say.empty.make}
              </Button>
            }
          >
            {say.empty.text}
          </Empty>
        )}
      </div>
      <div class="col">
        <Signs view={view} />
        <Rulers view={view} />
      </div>
    </div>
  );
}

function Signs({ view: { milestones } }: { readonly view: ChangeView }) {
  const { signs: say } = words('change');
  const parts = milestones.map((milestone) => ({
    id: milestone.id,
    title: <span class="own">{milestone.words}</span>,
    detail: [dayInWords(milestone.on, 'long'), milestone.noticed && say.noticed].filter(Boolean).join('. '),
    href: linkTo(`change/sign/${milestone.id}`),
  }));
  return (
    <Patch title={say.title}>
      <p class="small soft">{milestones.length === 0 ? say.none : say.lead}</p>
      {parts.length > 0 && <Parts parts={parts} />}
      <Button small icon="plus" href={linkTo('change/sign/new')}>
        {say.add}
      </Button>
    </Patch>
  );
}

function Rulers({ view: { rulers } }: { readonly view: ChangeView }) {
  const { rulers: say } = words('change');
  const parts = rulers.map((ruler) => ({
    id: ruler.id,
    title: dayInWords(ruler.on, 'long'),
    detail: (
      <>
        {say.said(ruler.importance, ruler.confidence)} <span class="own">{ruler.line}</span>
      </>
    ),
    href: linkTo(`change/ruler/${ruler.id}`),
  }));
  return (
    <Patch title={say.title}>
      <p class="small soft">{rulers.length === 0 ? say.none : say.lead}</p>
      {rulers.length > 0 && <RulerPicture rulers={rulers} />}
      {parts.length > 0 && <Parts parts={parts} />}
      <Button small icon="plus" href={linkTo('change/ruler/new')}>
        {say.add}
      </Button>
    </Patch>
  );
}
