/**
 * The file name in a document's address (a URL on the web, a path on the desktop); empty for a document that was never saved.
 */
export function documentName(address: string | null | undefined): string {
  const name = (address ?? '').split(/[/\\]/).at(-1)?.split(/[?#]/)[0] ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    // A path on the desktop is no URL: a percent sign in it is only a percent sign.
    return name;
  }
}
