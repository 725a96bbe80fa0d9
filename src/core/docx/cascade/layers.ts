import type { Origin, Origins } from '../../document';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Effective properties in the making, and the layer that each has come from so far. */
export interface Cascade<Properties> {
  readonly values: Mutable<Properties>;
  readonly origins: Mutable<Origins<Properties>>;
}

/** Lays what one layer states over what lies below it. */
export function layOver<Properties extends object>(
  { values, origins }: Cascade<Properties>,
  stated: Partial<Properties>,
  origin: Origin,
): void {
  for (const key of Object.keys(stated) as (keyof Properties)[]) {
    const value = stated[key];
    if (value !== undefined) {
      values[key] = value;
      origins[key] = origin;
    }
  }
}
