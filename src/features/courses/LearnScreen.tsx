import { words } from '#content/catalogue.ts';
import { buildingTrustFrames, LESSONS, type LessonId } from '#domain/courses/building-trust-1.ts';
import { linkTo } from '#platform/address.ts';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Parts } from '#ui/Parts.tsx';
import { Patch } from '#ui/Patch.tsx';

/** The lessons there are, each with what it is for. Nothing is counted and nothing is locked. */
export function LearnScreen() {
  const say = words('learn');
  return (
    <Page wide>
      <PageHead title={say.title} lead={say.lead} />
      <div class="split">
        <Patch title={say.course}>
          <p class="small soft">{say.courseLead}</p>
          <Parts parts={LESSONS.map(row)} />
        </Patch>
        <aside class="col aside">
          <Notice look="line" icon="note">
            <p>{say.stop}</p>
          </Notice>
          <Notice look="line" icon="ask" title={say.sureness}>
            <p>{say.whose}</p>
          </Notice>
          <Notice look="line" icon="ring">
            <p>
              {say.notTherapy} <a href={linkTo('help')}>{say.toHelp}</a>
            </p>
          </Notice>
        </aside>
      </div>
    </Page>
  );
}

function row(id: LessonId) {
  const say = words('learn');
  const { forWhom, minutes, weight } = buildingTrustFrames[id];
  const { title, goal } = say.lessons[id];
  const heavy = weight === 'heavy';
  const about = say.about(say.forWhom[forWhom], say.minutes(minutes));
  return {
    id,
    title,
    detail: (
      <>
        {goal}
        <br />
        {about} {heavy && say.heavyOne}
      </>
    ),
    href: linkTo(`learn/${id}`),
  };
}
