// Use form: what every form here has. A draft, sealed while it is typed, what is wrong with it, and one keeping at a time.

import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DraftContent } from '#domain/drafts/draft.ts';
import type { Misfit } from '#domain/kernel/parse.ts';
import type { Result } from '#domain/kernel/result.ts';
import { beginDraft, type DraftKeeper, type DraftSearch } from '#storage/drafts.ts';

/** What a draft of this form holds. */
export type ContentOf<N extends DraftContent['form']> = Extract<DraftContent, { readonly form: N }>;

/** What keeping answers: where the form cannot be kept, or that the device did not keep it. */
export type KeepFault = Misfit | 'not-kept';

/** The draft of a form, from when it is found until the form closes. */
export function useDraft(search: DraftSearch): DraftKeeper | undefined {
  const [keeper, setKeeper] = useState<DraftKeeper | undefined>(undefined);
  useEffect(() => {
    let open = true;
    let begun: DraftKeeper | undefined;
    void beginDraft(search).then((found) => {
      begun = found;
      if (open) setKeeper(found);
      else found.stop();
    });
    return () => {
      open = false;
      begun?.stop();
    };
  }, [search.form, search.target]);
  return keeper;
}

interface FormUse<F extends DraftContent> {
  readonly start: F;
  readonly keeper: DraftKeeper;
  /** Puts a broken rule into words. */
  readonly say: (rule: string) => string;
  readonly onKeep: (form: F) => Promise<Result<void, KeepFault>>;
  /** Kept or let go: where the person goes from here. */
  readonly onDone: (kept: boolean) => void;
}

/** A form over its draft. The first field that cannot be kept gets the focus. */
export function useForm<F extends DraftContent>({ start, keeper, say, onKeep, onDone }: FormUse<F>) {
  const element = useRef<HTMLFormElement>(null);
  const running = useRef(false);
  const [form, setForm] = useState(start);
  const [busy, setBusy] = useState(false);
  const [flaw, setFlaw] = useState<Misfit | undefined>(undefined);

  useLayoutEffect(() => {
    const wrong = flaw && element.current?.querySelector('[aria-invalid="true"], [data-flawed] input');
    if (wrong instanceof HTMLElement) wrong.focus();
  }, [flaw]);

  const once = async (work: () => Promise<void>) => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    await work();
    running.current = false;
    setBusy(false);
  };
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

/** Day fields in which something stands that the browser cannot read as a day: to us they look empty. */
function unreadDays(form: HTMLFormElement) {
  const unread = [...form.elements].filter(
    (element): element is HTMLInputElement => element instanceof HTMLInputElement && element.validity.badInput,
  );
  return Object.fromEntries(unread.map((element) => [element.name, '?']));
}
