/** The command line is right, but a file that it names cannot be used; the message, in Vietnamese, says why. */
export class FileError extends Error {
  override readonly name = 'FileError';
}
