import { EMPTY_PROFILE, parseProfile } from '../core';
import type { Profile } from '../core';

/** Keeps the office's profile between sessions. */
export interface ProfileStore {
  load(): Profile;
  /** False when nothing is kept here (private window, storage switched off): the profile then lasts for this session. */
  save(profile: Profile): boolean;
}

/** The part of the browser's `Storage` that is needed. */
export type KeyValueStorage = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * A profile store over `localStorage`. Reading the property already throws where the browser forbids storage, so the storage is
 * handed in as a function.
 */
export function createProfileStore(storage: () => KeyValueStorage, key: string): ProfileStore {
  return {
    load() {
      try {
        const parsed = parseProfile(JSON.parse(storage().getItem(key) ?? 'null'));
        return parsed.ok ? parsed.profile : EMPTY_PROFILE;
      } catch {
        return EMPTY_PROFILE;
      }
    },
    save(profile) {
      try {
        storage().setItem(key, JSON.stringify(profile));
        return true;
      } catch {
        return false;
      }
    },
  };
}
