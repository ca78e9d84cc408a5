import { words } from '#content/catalogue.ts';
import { buildingTrustFrames, isLessonId, type LessonId, lessonAfter } from '#domain/courses/building-trust-1.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Pair } from '#ui/Pair.tsx';
import type { ScreenProps } from '#ui/screen.ts';
import { LessonPart } from './LessonPart.tsx';
import { LessonWalk } from './LessonWalk.tsx';
import { Sureness } from './Sureness.tsx';
import { turnPath } from './turn-path.ts';

/** One lesson, to read from the top, or to print. */
export function LessonScreen({ params }: ScreenProps) {
  const say = words('learn');
  const { id } = params;
  if (isLessonId(id)) return <LessonPage key={id} id={id} />;
  return (
    <Page>
      <PageHead title={say.missing}>
        <p>
          <a href={linkTo('learn')}>{say.back}</a>
        </p>
      </PageHead>
    </Page>
  );
}

function LessonPage({ id }: { readonly id: LessonId }) {
  const say = words('learn');
  const lesson = say.lessons[id];
  const { forWhom, minutes, turn } = buildingTrustFrames[id];
  const ready = 'ready' in lesson ? lesson.ready : undefined;
  const steadying = 'steadying' in lesson ? lesson.steadying : undefined;
  const next = lessonAfter(id);
  return (
    <Page wide>
      <div class="split">
        <article class="col">
          <PageHead
            eyebrow={say.eyebrow(say.course, say.forWhom[forWhom], say.minutes(minutes))}
            title={lesson.title}
            lead={lesson.goal}
          />
          <LessonWalk id={id} />
          {ready && (
            <Notice
              title={say.ready}
              icon="ask"
              actions={
                <Button small href={linkTo('learn')}>
                  {say.notNow}
                </Button>
              }
            >
              <Plain texts={ready} />
            </Notice>
          )}
          <LessonPart part="why">
            <Read texts={lesson.why} />
          </LessonPart>
          <LessonPart part="stories">
            {lesson.stories.map(({ name, text }) => (
              <div key={name} class="read story">
                <p>
                  <b>{name}</b> {text}
                </p>
              </div>
            ))}
          </LessonPart>
          <LessonPart part="yourTurn">
            <Read texts={lesson.yourTurn} />
            <div class="read">
              <ul>
                {lesson.prompts.map((prompt) => (
                  <li key={prompt}>{prompt}</li>
                ))}
              </ul>
            </div>
          </LessonPart>
          <LessonPart part="oneAct">
            <Read texts={lesson.oneAct} />
          </LessonPart>
          <LessonPart part="close">
            <Read texts={lesson.close} />
            {steadying && (
              <Notice look="tint" icon="knot" title={say.steadying}>
                <Plain texts={steadying} />
              </Notice>
            )}
          </LessonPart>
          <Pair>
            <Button href={linkTo('learn')}>{say.enough}</Button>
            <Button look="go" href={linkTo(turnPath[turn])}>
              {say.turns[turn]}
            </Button>
          </Pair>
          {next && (
            <p class="small no-print">
              <a href={linkTo(`learn/${next}`)}>{say.next(say.lessons[next].title)}</a>
            </p>
          )}
        </article>
        <aside class="col aside">
          <Sureness id={id} />
          <Notice look="line" icon="lock">
            <p>{say.private}</p>
          </Notice>
          <p class="tiny soft">{say.invented}</p>
          <Button small onClick={() => globalThis.print()}>
            {say.print}
          </Button>
        </aside>
      </div>
    </Page>
  );
}

function Read({ texts }: { readonly texts: readonly string[] }) {
  return (
    <div class="read">
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}

function Plain({ texts }: { readonly texts: readonly string[] }) {
  return (
    <>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  );
}
