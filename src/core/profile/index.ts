export { EMPTY_PROFILE, type Profile } from './profile';
