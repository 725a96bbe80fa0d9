import { withLettersWrittenOut } from './written-out-letters.mjs';

/** The webpack loader that writes the letters of the core's patterns out. */
export default function writeLettersOut(source) {
  return withLettersWrittenOut(source);
}
