// Share: the system's sheet, through which a file goes where a download would end in nothing (iOS home screen).

/** Whether the system takes this file. */
export function canShare(file: File): boolean {
  return 'canShare' in navigator && navigator.canShare({ files: [file] });
}

/** Whether downloads lead nowhere here: an installed app on iOS (`peers.md` 4.3). */
export function isShareTheOnlyWay(): boolean {
  return 'standalone' in navigator && navigator.standalone === true;
}

/** Opens the sheet with the file. Call it from a tap. `cancelled`: the person closed it, which is no failure. */
export async function share(file: File): Promise<'shared' | 'cancelled' | 'failed'> {
  try {
    await navigator.share({ files: [file] });
    return 'shared';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'failed';
  }
}
