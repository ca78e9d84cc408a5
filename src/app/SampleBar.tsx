import { words } from '#content/catalogue.ts';
import { Button } from '#ui/Button.tsx';
import { stopLookingAround } from './sampling.ts';

/** Says on every screen that the entries are made up, and leads out. */
export function SampleBar() {
  const { sample } = words('shell');
  return (
    <aside class="bar" aria-label={sample.title}>
      <p class="small">
        <b>{sample.title}</b> {sample.text}
      </p>
      <Button small onClick={stopLookingAround}>
        {sample.leave}
      </Button>
    </aside>
  );
}
