// File fault: why a file is not read. Every fault has its own sentence in the language pack.

/**
 * `foreign`: not an age file. `keyed`: an age file for keys, not for a passphrase. `wrong-passphrase`: this one does
 * not open it. `damaged`: a part does not fit its seal. `cut`: the end is missing, or damaged there.
 * `too-large`: beyond a limit of size. `too-much-work`: its key would take too long. `slow`: it took too long.
 * `not-a-backup`: opens, and holds something else. `newer`: made by a newer version, whose number `version` is.
 * `too-many`: too many entries. `malformed`: not the one way a document is written. `doubled`: an id occurs twice.
 * `clock`: a moment before 2000 or ahead of this device's clock. `misfit`: entry `place` (from 1) breaks a rule.
 * `broken`: the reading itself failed.
 */
export type FileFault =
  | { readonly kind: PlainFault }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'misfit'; readonly place: number };

export type PlainFault =
  | 'empty'
  | 'foreign'
  | 'keyed'
  | 'wrong-passphrase'
  | 'damaged'
  | 'cut'
  | 'too-large'
  | 'too-much-work'
  | 'slow'
  | 'not-a-backup'
  | 'too-many'
  | 'malformed'
  | 'doubled'
  | 'clock'
  | 'broken';
