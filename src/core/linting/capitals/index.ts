export { bodyMentions } from './bodyMentions';
export { commonCapital, isCommonCapital } from './commonCapital';
export { frameMentions } from './frameMentions';
export { namedPlaces, namedPlacesWhere } from './namedPlaces';
export { misspeltAt, nameProblems } from './nameProblems';
export { misspeltNameBegins, namesOf, type FoundName, type NamedPassage } from './names';
export { keysOf, type SoughtName } from './nameTable';
export { loneMention, oddMentions } from './oddMentions';
export { miscapitalisedPerson, nameOfSigner } from './persons';
export { mentionAt, phraseMentions, type PhraseMention } from './phraseMentions';
export { PLACE_NOUNS, placeNameInPart } from './placeNameInPart';
export { positionOf, type WordPosition } from './position';
export { respeltWords } from './respeltWords';
export { smallStarts, type SmallStart } from './smallStarts';
export { judgeSpelling, respelt, wordRange, type Misspelling } from './spelling';
export {
  headCapitals,
  innerCapitals,
  shoutedWords,
  isTypeName,
  titleCapitals,
  type StrayCapitals,
} from './strayCapitals';
export { UNITS, unitBefore } from './units';
export { isInCapitals, withoutBlanks } from './words';
