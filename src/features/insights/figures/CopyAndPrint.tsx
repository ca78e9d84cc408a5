import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { printPage } from '#platform/system/paper.ts';
import { Button } from '#ui/Button.tsx';

/** The figures as text for elsewhere, and on paper. */
export function CopyAndPrint({ text }: { readonly text: () => string }) {
  const say = words('figures');
  const [said, setSaid] = useState<string>();
  const copy = async () => {
    const copied = await navigator.clipboard.writeText(text()).then(
      () => true,
      () => false,
    );
    setSaid(copied ? say.copied : say.notCopied);
  };
  return (
    <div class="no-print">
      <div class="row">
        <Button small icon="copy" onClick={() => void copy()}>
          {say.copy}
        </Button>
        <Button small onClick={() => printPage()}>
          {say.print}
        </Button>
      </div>
      <p class="hint" role="status">
        {said}
      </p>
    </div>
  );
}
