import { words } from '#content/catalogue.ts';
import type { RungForm } from '#domain/steps/climbing.ts';
import { LONGEST, PROPOSERS } from '#domain/steps/ladder.ts';
import { Button } from '#ui/Button.tsx';
import { Segmented } from '#ui/form/Segmented.tsx';
import { TextArea } from '#ui/form/TextArea.tsx';
import { Patch } from '#ui/Patch.tsx';

interface RungFieldsProps {
  /** Its place on the ladder, in figures. */
  readonly place: string;
  readonly rung: RungForm;
  readonly errorAt: (field: 'words' | 'cue' | 'act') => string | undefined;
  readonly onChange: (part: Partial<RungForm>) => void;
  readonly onHigher: (() => void) | undefined;
  readonly onTakeOut: (() => void) | undefined;
}

/** One step while it is written: what it is, its if-then, and who proposed it. */
export function RungFields({ place, rung, errorAt, onChange, onHigher, onTakeOut }: RungFieldsProps) {
  const { form: say, flaw } = words('steps');
  const long = flaw('too long');
  return (
    <Patch flat title={say.rung(place)}>
      <TextArea
        line
        label={say.words}
        help={say.wordsHelp}
        value={rung.words}
        onInput={(text) => onChange({ words: text })}
        error={errorAt('words')}
        limit={{ max: LONGEST.words, words: long }}
      />
      <TextArea
        line
        label={say.cue}
        value={rung.cue}
        onInput={(cue) => onChange({ cue })}
        error={errorAt('cue')}
        limit={{ max: LONGEST.cue, words: long }}
      />
      <TextArea
        line
        label={say.act}
        value={rung.act}
        onInput={(act) => onChange({ act })}
        error={errorAt('act')}
        limit={{ max: LONGEST.act, words: long }}
      />
      <Segmented
        legend={say.by}
        options={PROPOSERS.map((by) => ({ value: by, label: say.proposers[by] }))}
        value={rung.by}
        onChange={(by) => onChange({ by })}
      />
      <div class="row">
        {onHigher && (
          <Button small look="bare" label={say.higherOf(place)} onClick={onHigher}>
            {say.higher}
          </Button>
        )}
        {onTakeOut && (
          <Button small look="bare" label={say.takeOutOf(place)} onClick={onTakeOut}>
            {say.takeOut}
          </Button>
        )}
      </div>
    </Patch>
  );
}
