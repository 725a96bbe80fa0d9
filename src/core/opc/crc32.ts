const POLYNOMIAL = 0xedb88320;
const SLICES = 8;

/** Eight tables of 256: table `k` is the remainder of a byte followed by `k` zero bytes ("slicing by 8", Kounavis and Berry 2005). */
const TABLES = makeTables();

/** CRC-32 of ISO 3309, as zip uses it. */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES;
  let crc = -1;
  let i = 0;
  const wholeSlices = bytes.length - (bytes.length % SLICES);
  while (i < wholeSlices) {
    const low =
      crc ^
      ((bytes[i] ?? 0) |
        ((bytes[i + 1] ?? 0) << 8) |
        ((bytes[i + 2] ?? 0) << 16) |
        ((bytes[i + 3] ?? 0) << 24));
    crc =
      (t7[low & 0xff] ?? 0) ^
      (t6[(low >>> 8) & 0xff] ?? 0) ^
      (t5[(low >>> 16) & 0xff] ?? 0) ^
      (t4[low >>> 24] ?? 0) ^
      (t3[bytes[i + 4] ?? 0] ?? 0) ^
      (t2[bytes[i + 5] ?? 0] ?? 0) ^
      (t1[bytes[i + 6] ?? 0] ?? 0) ^
      (t0[bytes[i + 7] ?? 0] ?? 0);
    i += SLICES;
  }
  while (i < bytes.length) {
    crc = (t0[(crc ^ (bytes[i] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
    i++;
  }
  return ~crc >>> 0;
}

type Tables = readonly [
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
];

function makeTables(): Tables {
  const first = Int32Array.from({ length: 256 }, (_, byte) => {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit++) {
      remainder = (remainder & 1) === 1 ? POLYNOMIAL ^ (remainder >>> 1) : remainder >>> 1;
    }
    return remainder;
  });
  const followedByZero = (table: Int32Array): Int32Array =>
    table.map((remainder) => (first[remainder & 0xff] ?? 0) ^ (remainder >>> 8));
  const t1 = followedByZero(first);
  const t2 = followedByZero(t1);
  const t3 = followedByZero(t2);
  const t4 = followedByZero(t3);
  const t5 = followedByZero(t4);
  const t6 = followedByZero(t5);
  return [first, t1, t2, t3, t4, t5, t6, followedByZero(t6)];
}
