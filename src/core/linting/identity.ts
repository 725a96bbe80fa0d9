/** FNV-1a, 32 bit, over UTF-16 units; eight hexadecimal digits. Collisions only matter among findings of one rule's message. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
