export { districtMentions, type DistrictMention } from './districtMentions';
export { dayOfFacts, speaksOfEarlierTime } from './earlierTime';
export { mentionsOfName, type NameMention } from './names';
