import { Inflate as StreamingInflate, inflateSync } from 'fflate';

/** Inflates raw deflate data into at most `size` bytes; throws on damaged data. The result may be longer to show that it would be. */
export type Inflate = (data: Uint8Array, size: number) => Uint8Array;

/** Deflate expands at most 1032 times, so data this short cannot keep anyone busy for long, whatever its directory claims. */
const SAFE_TO_INFLATE_AT_ONCE = 256 * 1024;
const CHUNK = 64 * 1024;

/** The built-in {@link Inflate}. It never allocates more than one byte above `size` and stops early when data outgrows it. */
export function inflateWithFflate(data: Uint8Array, size: number): Uint8Array {
  return data.length <= SAFE_TO_INFLATE_AT_ONCE
    ? inflateSync(data, { out: new Uint8Array(size + 1) })
    : inflateInSteps(data, size);
}

function inflateInSteps(data: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let length = 0;
  const stream = new StreamingInflate((chunk) => {
    if (length + chunk.length > size) {
      throw new RangeError('More data than announced');
    }
    out.set(chunk, length);
    length += chunk.length;
  });
  for (let from = 0; from < data.length; from += CHUNK) {
    const to = Math.min(data.length, from + CHUNK);
    stream.push(data.subarray(from, to), to === data.length);
  }
  return out.subarray(0, length);
}
