export { districtMentions, type DistrictMention } from './districtMentions';
export { dayOfFacts, speaksOfEarlierTime } from './earlierTime';
export { keepsOldName } from './keptNames';
export { mentionsOfName, type NameMention } from './names';
