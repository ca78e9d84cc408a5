import { FieldFrame } from './FieldFrame.tsx';

interface FileFieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly accept?: string | undefined;
  readonly onFile: (file: File | undefined) => void;
}

/** One file from the device. */
export function FileField({ label, help, error, accept, onFile }: FileFieldProps) {
  return (
    <FieldFrame label={label} help={help} error={error}>
      {(links) => (
        <input
          {...links}
          class="input"
          type="file"
          accept={accept}
          onChange={(event) => onFile(event.currentTarget.files?.[0])}
        />
      )}
    </FieldFrame>
  );
}
