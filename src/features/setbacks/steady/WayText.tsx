import { words } from '#content/catalogue.ts';
import type { Way } from '#domain/setbacks/grounding.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Pair } from '#ui/Pair.tsx';
import { Patch } from '#ui/Patch.tsx';
import { nameOfWay } from '../way-names.ts';

interface WayTextProps {
  readonly way: Way;
  readonly onEnough: () => void;
  readonly onOther: () => void;
}

/** One way, a line at a time to the eye, with the ways out below it. */
export function WayText({ way, onEnough, onOther }: WayTextProps) {
  const say = words('setbacks');
  const texts = 'own' in way ? [] : say.groundings[way.name].text;
  return (
    <>
      <Patch own={'own' in way} title={nameOfWay(way)}>
        {texts.length > 0 && (
          <ol class="thread">
            {texts.map((text) => (
              <li key={text}>
                <p class="lead">{text}</p>
              </li>
            ))}
          </ol>
        )}
      </Patch>
      <p class="soft">{say.steady.notHelping}</p>
      <Pair>
        <Button onClick={onEnough}>{say.steady.stop}</Button>
        <Button onClick={onOther}>{say.steady.other}</Button>
        <Button href={linkTo('help')}>{say.steady.call}</Button>
      </Pair>
    </>
  );
}
