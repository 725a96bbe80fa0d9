export { alikeNames } from './spelling/alikeNames';
export { appendixNumber, numeralValue, type AppendixNumber } from './outline/appendixNumber';
export { inTitleCase, placeParts, unitIn } from './office/administrativeUnit';
export { blankCells } from './plan/blankCells';
export { beginningOf } from './text/beginning';
export { bodyLines, type BodyLine } from './text/bodyLines';
export { lastOfContent } from './text/lastOfText';
export { enclosureParagraphs, enclosures } from './text/enclosures';
export { attachmentAt, bodyParagraphs, bodyTexts, isBehindTexts, type BodyText } from './text/bodyTexts';
export * from './citations';
export { misspeltAt, nameProblems } from './capitals/nameProblems';
export { keysOf, type SoughtName } from './capitals/nameTable';
export { commonCapital, isCommonCapital } from './capitals/commonCapital';
export * from './currency';
export { namedPlaces, namedPlacesWhere } from './capitals/namedPlaces';
export { PLACE_NOUNS, placeNameInPart } from './capitals/placeNameInPart';
export { respeltWords } from './capitals/respeltWords';
export { misspeltNameBegins, namesOf, type FoundName, type NamedPassage } from './capitals/names';
export { miscapitalisedPerson, nameOfSigner } from './capitals/persons';
export { bodyMentions } from './capitals/bodyMentions';
export { frameMentions } from './capitals/frameMentions';
export { isOfChair, isOfCommittee } from './office/chairDecision';
export { loneMention, oddMentions } from './capitals/oddMentions';
export { mentionAt, phraseMentions, type PhraseMention } from './capitals/phraseMentions';
export { positionOf, type WordPosition } from './capitals/position';
export { judgeSpelling, respelt, wordRange, type Misspelling } from './capitals/spelling';
export { smallStarts, type SmallStart } from './capitals/smallStarts';
export { UNITS, unitBefore } from './capitals/units';
export { isInCapitals, withoutBlanks } from './capitals/words';
export { clauseForDocument, clauseInForce } from './engine/clauses';
export { authorityForm } from './families/authorityForm';
export { colourName, isBlack, isPaperWhite } from './page/colours';
export { actingUnit, unnamedBodies } from './office/communeBodies';
export { isCommitteePost } from './office/committeePost';
export {
  COMPONENT_NAMES,
  aspectFaults,
  type AspectFault,
  componentFaults,
  componentFormat,
  componentSize,
  letteredPieces,
  alignmentEdits,
  misalignedParagraphs,
  printedTexts,
  sizeInSeries,
  type LetteredPiece,
} from './families/componentFormat';
export { componentPresent, headerIsMissing, requirementOf } from './families/componentPresent';
export { barOf, fixEdits, isDecidedAlone, planFixes, type FixPlan, type FixScope } from './engine/fixPlan';
export { fixedText } from './families/fixedText';
export { separatorLine } from './families/separatorLine';
export { singleSpacing } from './families/singleSpacing';
export { nameCapitals } from './families/nameCapitals';
export { planPartPresent } from './families/planPartPresent';
export { isEmptyLabel, isLabelAlone } from './text/emptyLabel';
export { endMarkFaults, type EndMarkFault } from './families/endMark';
export type * from './finding';
export { oldEncodingOf } from './text/oldEncoding';
export { legacyFont, isCodedText, isInUnknownEncoding, otherFont } from './page/fonts';
export { paragraphFormatEdits, runFormatEdits, safeEdits } from './remedies/formatRemedies';
export { dateOfIssueSlips, type DateOfIssueSlip } from './dates/dateOfIssueForm';
export { encodedStretches, unicodeEdits } from './remedies/unicodeEdits';
export { datesOf, daysOf, type DateRole, type DocumentDate } from './dates/dates';
export { copyKind, type CopyKind } from './office/copyKinds';
export { divisions, type Division } from './outline/divisions';
export { congressOf } from './office/congress';
export { documentType, typesOfSymbol } from './engine/documentType';
export { otherDate, otherNumber, otherSymbol, otherType } from './citations/enclosureClaims';
export { referencesToSection, type SectionReferences } from './citations/sectionReferences';
export { relabelled, renumbering } from './outline/labels';
export { renumberItems } from './outline/renumberItems';
export { labelFault, type LabelFault, type LabelFaultKind } from './outline/labelFault';
export { headingFaults, oddAmongPlain, type HeadingAspect, type HeadingFault } from './outline/headingFaults';
export { bodyItems, labelMark, levelName, markRange, usualLabelMark } from './outline/headings';
export { inMillimetres, inPoints, intervalInMillimetres, intervalInPoints, nearestIn } from './page/lengths';
export { lint, type LintInput } from './engine/lint';
export { passagesWithHint, proseHolds } from './text/hints';
export { liveStories } from './text/liveStories';
export { comparePlaces } from './engine/location';
export { expectedMark, simpleItems, usualMark } from './outline/listMarks';
export { closingMark, endingMark, listsOf, type ListItem, type ProseList } from './outline/lists';
export {
  mainSections,
  landscapeSections,
  uprightAppendixSections,
  uprightSections,
} from './page/mainSections';
export { isFramed, isFramedOtherwise, markSide, standsAbove, type MarkSide } from './page/markPlace';
export { numberingBreaks } from './outline/numbering';
export type { NumberingBreak } from './outline/numberingBreak';
export { parseNumberLine, type NumberLine, type NumberLinePiece } from './office/numberLine';
export { mayBeginPage, pageEndsBetween, startsNewPage } from './page/pageBreaks';
export { columnOf, headerColumns, isAboveInCell, type HeaderColumns } from './page/headerColumns';
export { mottoAboveName } from './office/mottoPlace';
export { commentText, deservesComment, ownCommentCode } from './ownComments';
export { isPeoplesBody } from './office/peoplesBody';
export { otherBranches } from './office/otherBranches';
export { otherSigners } from './office/otherSigners';
export { isSamePlace, otherCommunes, otherProvinces } from './office/foreignPlaces';
export { ownPlace, type OwnPlace } from './office/ownPlace';
export { hasSeveralPages } from './page/pageCount';
export {
  placeOnLine,
  shownPageNumbers,
  type HorizontalPlace,
  type ShownPageNumber,
} from './page/pageNumbers';
export { paragraphGap, spaceBeforeCounts } from './page/paragraphGap';
export { sentenceAround, speaksOfPast, type Sentence } from './dates/pastContext';
export { committeeOf, organisationOf, partyBodyKind } from './office/partyBodies';
export { isAbolished, isSymbolOf, symbolOfBody } from './office/partySymbols';
export { eventOfTask, openingOf, stretchBefore } from './dates/eventOfTask';
export { earlySummaries } from './dates/earlySummaries';
export { lateBeginnings } from './dates/lateBeginnings';
export { countedStretches } from './dates/countedStretches';
export { yearlyCounts } from './figures/yearlyCounts';
export { wholesOfParts } from './figures/wholesOfParts';
export { announcedItems } from './figures/announcedItems';
export { listedCounts } from './figures/listedCounts';
export * from './matters';
export { isIssuingUnit, isNamedAmong, keepsCopy, plainUnit, UNITS_OF_A_KIND } from './office/namedUnits';
export { restatedCounts } from './figures/restatedCounts';
export { restatedCrowds, restatedPairs } from './figures/restatedPairs';
export { rateFaults } from './figures/eachRates';
export { restatedThings } from './figures/restatedThings';
export { rowNumberFaults } from './outline/rowNumbers';
export { oftenTold } from './figures/oftenTold';
export { retoldTableSums } from './figures/retoldTableSums';
export { shiftedShares } from './figures/shiftedShares';
export { rowCounts } from './figures/rowCounts';
export { percentageFaults } from './figures/percentages';
export { chainFaults } from './dates/chains';
export { bygoneMonths, bygonePeriods } from './dates/bygonePeriods';
export { rangesBegunLongAgo } from './dates/rangesBegunLongAgo';
export { oddPlaces, oddYears } from './dates/scheduleFaults';
export type { ScheduleEntry } from './dates/schedules';
export { swappedYears } from './dates/swappedYears';
export { programmeGaps } from './dates/programmeGaps';
export { startFaults } from './dates/programmeStart';
export { phaseFaults } from './dates/phases';
export { stepFaults } from './dates/stepOrder';
export { statedHours } from './dates/statedHours';
export { orderedBefore } from './dates/orderedBefore';
export { anniversaryFaults } from './dates/anniversaries';
export { oddPeriods } from './dates/oddPeriods';
export { leftPeriods, namedPeriods, type NamedPeriod } from './dates/leftPeriods';
export { leftTerms } from './dates/terms';
export { oldFunds } from './dates/fundsOfYear';
export { sameDayLastYear, toldLater } from './dates/toldLater';
export { isToBeFilledIn, placeFault, type PlaceMessage } from './office/placeFault';
export { unmarkedBody } from './office/unmarkedBody';
export { superfluousParent } from './office/superfluousParent';
export { firstRange, labelPlace, lastRange, missingBefore, textPlace } from './places';
export { planInClosing, planInOpening, type PlanPhrase } from './plan/planPhrases';
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
} from './plan/planSections';
export type * from './problem';
export { programmeOrderFaults, type OrderFault } from './dates/programmeOrder';
export { isFinalReport } from './dates/finalReports';
export { issueDays, plannedDates, type DaySpan, type PlannedDate } from './dates/plannedDates';
export {
  daysOfDoings,
  eventsReported,
  isPaper,
  isPreparation,
  rehearsalsOf,
  isSummary,
  lastDayOfEvents,
} from './dates/preparation';
export { concordanceOf, passagesAt, placesOfPhrase, placesOfWords } from './text/concordance';
export { unusualAbbreviations } from './text/abbreviations';
export { abbreviationSlips } from './text/abbreviationSlips';
export { passagesBetween } from './text/passagesBetween';
export { PROSE_ROLES, proseOf, type Passage, type PassageRole } from './text/prose';
export { bareEvents } from './plan/bareEvents';
export { eventNamesIn, LONGEST_NAME, otherKinds, SHORTEST_NAME, type EventName } from './plan/eventNames';
export { quotedNameSlips } from './plan/quotedNames';
export { quotedParagraphs } from './text/quotedParagraphs';
export { isInQuotes } from './text/quotes';
export { mixedWays, type WrittenWay } from './remedies/mixedWays';
export { rangeText, wholeParagraph, type RangeText, type TextMatch } from './text/rangeText';
export { mendText, mendTexts, offerBlock, type NewText } from './remedies/remedies';
export { defineRule, type Rule, type RuleContext, type Stage } from './rule';
export { ruleLines, type RuleLine } from './page/ruleLines';
export { divergence, lostYear } from './plan/restatement';
export { runningText, runningTexts } from './text/runningText';
export { seatOf } from './office/seat';
export { separatorLines } from './page/separatorLines';
export { shownText } from './text/shownText';
export { hasAbstract, namesIssuer } from './office/standIns';
export { joinStretches, lettersInDocument, stretchesOfRuns, type Stretch } from './text/stretches';
export { columnWidth } from './text/textMeasure';
export { authorityLines, type AuthorityLine } from './office/signingAuthority';
export { markName } from './typing/marks';
export { brackets, quotationMarks, unpaired, type PairMark } from './typing/pairMarks';
export { beginsLower, beginsUpper, isCapitalised, isReadable } from './typing/syllables';
export { markPlaces, type MarkPlace } from './typing/markPlaces';
export type { TypedKind, TypedPiece } from './typing/typedPiece';
export { typedPieces } from './typing/typedPieces';
export { typedText, type TypedText } from './typing/typedText';
export { announcedFaults, tableSums } from './figures/announcedTables';
export { pointFaults } from './figures/percentPoints';
export { balanceFaults, changeFaults } from './figures/balances';
export { tableFaults, type TableFault } from './figures/tableTotals';
export { beginsWithTask, unownedBullets, unownedContent, untimedContent } from './plan/unownedLines';
export { timePassages } from './dates/timePassages';
export { productFaults } from './figures/products';
export { totalFaults } from './figures/totals';
export { trueWeekday } from './dates/trueWeekday';
export { mentionsUnit } from './figures/unitWords';
export { unownedCells, untimedCells, type UnownedCell } from './plan/unownedCells';
export { yearSlip, type YearSlip } from './dates/yearSlip';
export { listedTwiceIn, repetitionsIn, type Repetition } from './spelling/repetitions';
export { rowOf, type Row } from './spelling/row';
export { headCapitals, innerCapitals, shoutedWords, type StrayCapitals } from './capitals/strayCapitals';
export { isLeftOut, type SpellingSlip } from './spelling/slip';
export { spellingSlips, type FoundSlip } from './spelling/spellingSlips';
export { wordsOf, type WrittenWord } from './text/words';
export { isVietnameseProse } from './text/vietnameseProse';
