import { useEffect, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { linkTo } from '#platform/address.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { readWholeness, type Wholeness } from './queries.ts';

/** Whether every part of what is kept opens and none is missing. Everything is read while this is looked at. */
export function WholenessFact() {
  const say = words('settings').place;
  const [found, setFound] = useState<Wholeness>();
  useEffect(() => {
    let isHere = true;
    void readWholeness().then((answer) => isHere && setFound(answer));
    return () => {
      isHere = false;
    };
  }, []);
  if (found === undefined) return <Waiting>{say.checking}</Waiting>;
  if (found !== 'unread') return <p role="status">{found === 'whole' ? say.isWhole : say.isDamaged}</p>;
  return (
    <>
      <p role="status">{say.isUnread}</p>
      <p>
        <a href={linkTo('settings/backup/rescue')}>{say.toFile}</a>
      </p>
    </>
  );
}
