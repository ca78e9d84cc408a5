import { words } from '#content/catalogue.ts';
import type { Copy } from '#domain/exchange/copy.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Threshold } from '#ui/frame/Threshold.tsx';
import { Tool } from '#ui/frame/Tool.tsx';
import { useFocusHeading } from '#ui/frame/use-focus-heading.ts';
import { CopyCard } from './CopyCard.tsx';

interface TogetherViewProps {
  readonly copies: readonly Copy[];
  /** Ends it: the lock screen follows. */
  readonly onEnd: () => void;
  readonly onHide: () => void;
}

/** What was chosen, and nothing else: no count, no place that stays empty, no way further in. */
export function TogetherView({ copies, onEnd, onHide }: TogetherViewProps) {
  const say = words('together').view;
  const { help, hide } = words('shell');
  useFocusHeading('together');
  const tools = (
    <>
      <Tool icon="ring" label={help} href={linkTo('help')} />
      <Tool icon="lid" label={hide} edge="end" onClick={onHide} />
    </>
  );
  return (
    <Threshold title={say.heading} tools={tools}>
      <div class="stack">
        {copies.map((copy) => (
          <CopyCard key={copy.id} copy={copy} />
        ))}
        <p class="small soft">{say.endText}</p>
        <Button icon="lock" onClick={onEnd}>
          {say.end}
        </Button>
      </div>
    </Threshold>
  );
}
