export { mergeProfiles } from './mergeProfiles';
export { parseProfile, type ParsedProfile } from './parseProfile';
export { EMPTY_PROFILE, type Profile } from './profile';
