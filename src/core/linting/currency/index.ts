export { dayAfter } from './dayAfter';
export { districtMentions, type DistrictMention } from './districtMentions';
export { dayOfFacts, speaksOfEarlierTime } from './earlierTime';
export { livingDistricts } from './livingDistricts';
export { mentionsOfName, type NameMention } from './names';
