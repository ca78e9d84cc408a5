// Use form: what every form with a draft has. What is wrong with it, what is typed handed to its draft, and one keeping at a time.

import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useOnce } from '../use-once.ts';
import { unreadDays } from './unread-days.ts';

/** Where a form does not fit, and the rule it broke. */
export interface Flaw {
  readonly path: string;
  readonly rule: string;
}

/** What keeping answers: where the form cannot be kept, or that the device did not keep it. */
export type KeepFault = Flaw | 'not-kept';

/** What holds on to the words while they are typed. */
interface Keeper<F> {
  typed(form: F): void;
  letGoWithUndo(): Promise<{ readonly ok: boolean } | undefined>;
  /** Called when what could not be kept before has been kept by itself. */
  onKept: () => void;
}

interface FormUse<F> {
  readonly start: F;
  readonly keeper: Keeper<NoInfer<F>>;
  /** Puts a broken rule into words. */
  readonly say: (rule: string) => string;
  readonly onKeep: (form: F) => Promise<{ readonly ok: true } | { readonly ok: false; readonly error: KeepFault }>;
  /** Kept or let go: where the person goes from here. */
  readonly onDone: (kept: boolean) => void;
}

/** A form over its draft. The first field that cannot be kept gets the focus. */
export function useForm<const F extends { readonly form: string }>({ start, keeper, say, onKeep, onDone }: FormUse<F>) {
  const element = useRef<HTMLFormElement>(null);
  const { busy, once } = useOnce();
  const [form, setForm] = useState(start);
  const [flaw, setFlaw] = useState<Flaw | undefined>(undefined);

  useLayoutEffect(() => {
    const wrong = flaw && element.current?.querySelector('[aria-invalid="true"], [data-flawed] input');
    if (wrong instanceof HTMLElement) wrong.focus();
  }, [flaw]);

  useEffect(() => {
    keeper.onKept = () => onDone(true);
    return () => {
      keeper.onKept = () => {};
    };
  }, [keeper]);

  const change = (part: Partial<F>) => {
    const next = { ...form, ...part };
    setForm(next);
    setFlaw(undefined);
    keeper.typed(next);
  };
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const whole: F = { ...form, ...unreadDays(event.currentTarget) };
    void once(async () => {
      const kept = await onKeep(whole);
      if (kept.ok) onDone(true);
      else if (kept.error !== 'not-kept') setFlaw({ ...kept.error });
    });
  };
  const letGo = () =>
    void once(async () => {
      const gone = await keeper.letGoWithUndo();
      if (gone === undefined || gone.ok) onDone(false);
    });
  const errorAt = (path: string) => (flaw?.path === path ? say(flaw.rule) : undefined);
  return { element, form, change, submit, letGo, busy, errorAt };
}
