export { appendixNumber, numeralValue, type AppendixNumber } from './appendixNumber';
export { inTitleCase, placeParts, unitIn } from './administrativeUnit';
export { beginningOf } from './beginning';
export { bodyLines, type BodyLine } from './bodyLines';
export { bodyParagraphs, lastOfContent } from './bodyText';
export * from './citations';
export { misspeltAt, nameProblems } from './capitals/nameProblems';
export { keysOf, type SoughtName } from './capitals/nameTable';
export { commonCapital, isCommonCapital } from './capitals/commonCapital';
export * from './currency';
export { namedPlaces, namedPlacesWhere } from './capitals/namedPlaces';
export { respeltWords } from './capitals/respeltWords';
export { misspeltNameBegins, namesOf, type FoundName, type NamedPassage } from './capitals/names';
export { miscapitalisedPerson, nameOfSigner } from './capitals/persons';
export { positionOf, type WordPosition } from './capitals/position';
export { judgeSpelling, respelt, wordRange, type Misspelling } from './capitals/spelling';
export { smallStarts, type SmallStart } from './capitals/smallStarts';
export { UNITS, unitBefore } from './capitals/units';
export { isInCapitals, keyedWords, type Word } from './capitals/words';
export { clauseForDocument, clauseInForce } from './clauses';
export { authorityForm } from './families/authorityForm';
export { colourName, isBlack, isPaperWhite } from './colours';
export { isCommitteePost } from './committeePost';
export {
  COMPONENT_NAMES,
  aspectFaults,
  type AspectFault,
  componentFaults,
  componentFormat,
  componentSize,
  letteredPieces,
  misalignedParagraphs,
  printedTexts,
  sizeInSeries,
  type LetteredPiece,
} from './families/componentFormat';
export { componentPresent, headerIsMissing, requirementOf } from './families/componentPresent';
export { fixEdits, planFixes, type FixPlan, type FixScope } from './fixPlan';
export { fixedText } from './families/fixedText';
export { separatorLine } from './families/separatorLine';
export { singleSpacing } from './families/singleSpacing';
export { nameCapitals } from './families/nameCapitals';
export { planPartPresent } from './families/planPartPresent';
export { isEmptyLabel, isLabelAlone } from './emptyLabel';
export { endMarkFault, type EndMarkFault } from './endMark';
export type * from './finding';
export { legacyFont, mayBeLegacyText, otherFont } from './fonts';
export { paragraphFormatEdits, runFormatEdits, safeEdits } from './formatRemedies';
export { datesOf, daysOf, type DateRole, type DocumentDate } from './dates';
export { copyKind, type CopyKind } from './copyKinds';
export { divisions, type Division } from './divisions';
export { congressOf } from './congress';
export { documentType, typesOfSymbol } from './documentType';
export { relabelled, renumbering } from './labels';
export { headingFaults, isOddAmongPlain, type HeadingAspect, type HeadingFault } from './headingFaults';
export { bodyItems, labelMark, levelName, markRange } from './headings';
export { inMillimetres, inPoints, intervalInMillimetres, intervalInPoints, nearestIn } from './lengths';
export { lint, type LintInput } from './lint';
export { passagesWithHint, proseHolds } from './hints';
export { liveStories } from './liveStories';
export { comparePlaces } from './location';
export { expectedMark, simpleItems, usualMark } from './listMarks';
export { closingMark, endingMark, listsOf, type ListItem, type ProseList } from './lists';
export { mainSections, uprightSections } from './mainSections';
export { isFramed, isFramedOtherwise, markSide, standsAbove, type MarkSide } from './markPlace';
export { numberingBreaks } from './numbering';
export type { NumberingBreak } from './numberingBreak';
export { parseNumberLine, type NumberLine } from './numberLine';
export { pageEndsBetween, startsNewPage } from './pageBreaks';
export { commentText, deservesComment, ownCommentCode } from './ownComments';
export { ownPlace, type OwnPlace } from './ownPlace';
export { hasSeveralPages } from './pageCount';
export { placeOnLine, shownPageNumbers, type HorizontalPlace, type ShownPageNumber } from './pageNumbers';
export { paragraphGap, spaceBeforeCounts } from './paragraphGap';
export { sentenceAround, speaksOfPast } from './pastContext';
export { committeeOf, organisationOf, partyBodyKind } from './partyBodies';
export { isAbolished, isSymbolOf, symbolOfBody } from './partySymbols';
export { percentageFaults } from './percentages';
export { phaseFaults } from './phases';
export { isToBeFilledIn, placeFault, type PlaceMessage } from './placeFault';
export { superfluousParent } from './superfluousParent';
export { firstRange, lastRange, missingBefore, textPlace } from './places';
export { planInClosing, planInOpening, type PlanPhrase } from './planPhrases';
export {
  isDividedPlan,
  PLAN_ORDER,
  placeOfPart,
  planHasPart,
  planIntroduction,
  planSections,
  speaksOf,
  type PlanPart,
  type PlanSection,
} from './planSections';
export type * from './problem';
export { programmeOrderFaults, type OrderFault } from './programmeOrder';
export { issueDays, plannedDates, type DaySpan, type PlannedDate } from './plannedDates';
export {
  concordanceOf,
  passagesAt,
  passagesWith,
  placesOfPhrase,
  placesOfWords,
  type WordPlace,
} from './concordance';
export { proseOf, type Bullet, type Passage, type PassageRole } from './prose';
export { quotedParagraphs } from './quotedParagraphs';
export { mixedWays, type WrittenWay } from './mixedWays';
export { rangeText, wholeParagraph, type RangeText, type TextMatch } from './rangeText';
export { mendText, mendTexts, offerBlock, type NewText } from './remedies';
export { defineRule, type Rule, type RuleContext, type Stage } from './rule';
export { ruleLines, type RuleLine } from './ruleLines';
export { contradiction, lostYear, type Contradiction } from './restatement';
export { runningText } from './runningText';
export { seatOf } from './seat';
export { separatorLines } from './separatorLines';
export { shownText } from './shownText';
export { hasAbstract, namesIssuer } from './standIns';
export { joinStretches, lettersInDocument, rangeOf, stretchesOfRuns, type Stretch } from './stretches';
export { columnWidth } from './textMeasure';
export { authorityLines } from './signingAuthority';
export { markName } from './typing/marks';
export { brackets, quotationMarks, unpaired, type PairMark } from './typing/pairMarks';
export { beginsLower, beginsUpper, isCapitalised, isReadable } from './typing/syllables';
export { markPlaces, type MarkPlace } from './typing/markPlaces';
export { typedPieces, type TypedKind, type TypedPiece } from './typing/typedPieces';
export { typedText, type TypedText } from './typing/typedText';
export { tableFaults, type TableFault } from './tableTotals';
export { timePassages } from './timePassages';
export { totalFaults } from './totals';
export { trueWeekday } from './trueWeekday';
export { mentionsUnit } from './unitWords';
export { unownedCells, type UnownedCell } from './unownedCells';
export { yearSlip, type YearSlip } from './yearSlip';
export { repetitionsIn, type Repetition } from './spelling/repetitions';
export { rowOf, type Row } from './spelling/row';
export type { SpellingSlip } from './spelling/slip';
export { spellingSlips, type FoundSlip } from './spelling/spellingSlips';
export { wordsOf, type WrittenWord } from './words';
