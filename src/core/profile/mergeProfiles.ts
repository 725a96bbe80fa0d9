import type { Profile } from './profile';

/**
 * Lays one profile over another, for instance a department's over its office's. What `override` says replaces what `base` says, lists
 * as a whole; the signer is merged line by line, because a deputy often changes the name and the post but not the rest.
 */
export function mergeProfiles(base: Profile, override: Profile): Profile {
  const signer = { ...base.signer, ...override.signer };
  return { ...base, ...override, ...(Object.keys(signer).length === 0 ? {} : { signer }) };
}
