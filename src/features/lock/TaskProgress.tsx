import { words } from '#content/catalogue.ts';
import { Waiting } from '#ui/Waiting.tsx';

interface TaskProgressProps {
  /** How far it is, of ten; nothing is shown where it is `undefined`. */
  readonly tenths: number | undefined;
  readonly children: string;
  readonly onStop: () => void;
}

/** How far the stretching is, with a way to stop it. */
export function TaskProgress({ tenths, children, onStop }: TaskProgressProps) {
  const say = words('lock');
  if (tenths === undefined) return null;
  return (
    <Waiting
      progress={{ done: tenths, total: 10, words: say.tenths(tenths), label: say.progress }}
      cancel={{ label: say.stop, onCancel: onStop }}
    >
      {children}
    </Waiting>
  );
}
