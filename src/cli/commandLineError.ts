/** The command line is wrong; the message, in Vietnamese, says how. */
export class CommandLineError extends Error {
  override readonly name = 'CommandLineError';
}
