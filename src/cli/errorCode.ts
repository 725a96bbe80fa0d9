/** Node's name for what went wrong (`ENOENT`, `ERR_PARSE_ARGS_UNKNOWN_OPTION`), or the empty string. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}
