import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { type CheckInParts, CONTEXTS, LONGEST_LINE, MOST_CONTEXTS } from '#domain/check-ins/check-in.ts';
import type { Refusal } from '#domain/check-ins/keeping.ts';
import { Chips } from '#ui/form/Chips.tsx';
import { FieldError } from '#ui/form/FieldError.tsx';
import { FormEnd } from '#ui/form/FormEnd.tsx';
import { TextArea } from '#ui/form/TextArea.tsx';
import { Patch } from '#ui/Patch.tsx';
import { Status } from '#ui/Status.tsx';
import { DayPart } from './DayPart.tsx';
import { FacetsPart } from './FacetsPart.tsx';
import { FeelingsPart } from './FeelingsPart.tsx';
import { GridPart } from './GridPart.tsx';
import type { Surroundings } from './queries.ts';
import './check-in.css';

interface CheckInFormProps {
  readonly parts: CheckInParts;
  readonly around: Surroundings;
  readonly refusal: Refusal | undefined;
  readonly busy: boolean;
  readonly onParts: (parts: CheckInParts) => void;
  readonly onKeep: () => void;
  readonly onLetGo: () => void;
  /** What else can be done with it. */
  readonly children?: ComponentChildren;
}

/** Every part of a check-in; each can stay empty. */
export function CheckInForm({ parts, around, refusal, busy, onParts, onKeep, onLetGo, children }: CheckInFormProps) {
  const say = words('checkIns');
  const [hasDay, setHasDay] = useState(true);
  const [tooMany, setTooMany] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const atField = (field: Refusal) => (refusal === field ? say.refusals[field] : undefined);
  const wrong = hasDay ? refusal && say.refusals[refusal] : say.day.missing;
  useEffect(() => {
    const field = refusal && form.current?.querySelector('[aria-invalid="true"]');
    if (field instanceof HTMLElement) field.focus();
  }, [refusal]);

  return (
    <form
      ref={form}
      class="check-in"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (hasDay) onKeep();
      }}
    >
      <div class="split split--half">
        <div class="col">
          <Patch title={say.grid.heading}>
            <GridPart
              name={say.grid.name}
              cell={parts.cell}
              onCell={(cell) => onParts(withCell(parts, cell))}
              leaveOut={say.grid.leaveOut}
            />
          </Patch>
          <FeelingsPart
            parts={parts}
            ownWords={around.ownWords}
            onFeelings={(feelings) => onParts({ ...parts, feelings })}
          />
        </div>
        <div class="col">
          <FacetsPart parts={parts} breaches={around.breaches} onParts={onParts} />
          <Patch title={say.contexts.heading}>
            <p class="soft small">{say.contexts.hint}</p>
            <Chips
              label={say.contexts.group}
              options={CONTEXTS.map((context) => ({ value: context, label: say.contexts.names[context] }))}
              chosen={parts.contexts}
              onChange={(contexts) => {
                setTooMany(false);
                onParts({ ...parts, contexts });
              }}
              max={MOST_CONTEXTS}
              onTooMany={() => setTooMany(true)}
              note={tooMany ? say.contexts.full : undefined}
            />
          </Patch>
          <Patch title={say.line.heading}>
            <TextArea
              label={say.line.label}
              quiet
              value={parts.line ?? ''}
              onInput={(line) => onParts({ ...parts, line })}
              placeholder={say.line.placeholder}
              limit={{ max: LONGEST_LINE, words: say.refusals['line-too-long'] }}
            />
            <DayPart
              on={parts.on}
              today={around.today}
              error={atField('day-to-come')}
              onDay={(on) => {
                setHasDay(on !== undefined);
                if (on) onParts({ ...parts, on });
              }}
            />
          </Patch>
          <Status icon="lock">{say.where}</Status>
          {children}
        </div>
      </div>
      <div class="check-in__foot">
        <div role="alert">{wrong !== undefined && <FieldError>{wrong}</FieldError>}</div>
        <FormEnd say={say} busy={busy} onLetGo={onLetGo} />
      </div>
    </form>
  );
}

function withCell(parts: CheckInParts, cell: CheckInParts['cell']): CheckInParts {
  const { cell: _, ...rest } = parts;
  return cell ? { ...rest, cell } : rest;
}
