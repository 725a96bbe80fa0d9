export { parseProfile, parseProfileText, type ParsedProfile } from './parseProfile';
export { EMPTY_PROFILE, type EndedAct, type EndedBody, type Profile } from './profile';
export { printedProfile, type PrintedProfile } from './printed/printedProfile';
