/** Hands a file to the browser to be saved under a name; nothing leaves the machine. */
export function saveAs(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this turn; taking it back at once would save an empty file in some browsers.
  setTimeout(() => URL.revokeObjectURL(address));
}
