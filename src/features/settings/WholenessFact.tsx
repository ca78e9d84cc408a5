import { useEffect, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { readWholeness } from './queries.ts';

/** Whether every part of what is kept opens and none is missing. Everything is read while this is looked at. */
export function WholenessFact() {
  const say = words('settings').place;
  const [isWhole, setIsWhole] = useState<boolean>();
  useEffect(() => {
    let isHere = true;
    void readWholeness().then((answer) => isHere && setIsWhole(answer));
    return () => {
      isHere = false;
    };
  }, []);
  if (isWhole === undefined) return <Waiting>{say.checking}</Waiting>;
  return <p role="status">{isWhole ? say.isWhole : say.isDamaged}</p>;
}
