import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import type { Question } from '#domain/reviews/questions.ts';
import { linkTo } from '#platform/address.ts';
import { Segmented } from '#ui/form/Segmented.tsx';

/** Whether one is free to answer. The answer lives as long as this question is on the page, and nowhere else. */
export function FreePart({ question }: { readonly question: Question }) {
  const { form: say } = words('reviews');
  const [free, setFree] = useState<'yes' | 'no'>();
  return (
    <div class="stack">
      <Segmented
        legend={say.question(question)}
        look="chips"
        options={[
          { value: 'yes', label: say.free.yes },
          { value: 'no', label: say.free.no },
        ]}
        value={free}
        onChange={setFree}
      />
      <p class="tiny soft">{say.free.note}</p>
      <p class="small" role="status">
        {free === 'no' && (
          <>
            {say.free.help}
            <a href={linkTo('help')}>{say.free.helpLink}</a>
          </>
        )}
      </p>
    </div>
  );
}
