import { remembered } from '../vietnamese';

/**
 * FNV-1a, 32 bit, over UTF-16 units; eight hexadecimal digits. Collisions only matter among findings of one rule's message. A table with
 * one slip in every row asks for the same again and again.
 */
export const fingerprint: (text: string) => string = remembered(hashOf, 256);

function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
