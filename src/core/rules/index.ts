import type { Rule } from '../linting';
import { addresseesAbsent } from './addressees/addressees-absent';
import { addresseesFormat } from './addressees/addressees-format';
import { addresseesLabel } from './addressees/addressees-label';
import { addresseesPresent } from './addressees/addressees-present';
import { addresseesSeparator } from './addressees/addressees-separator';
import { appendixFormat } from './appendix/appendix-format';
import { appendixMention } from './appendix/appendix-mention';
import { appendixNumbering } from './appendix/appendix-numbering';
import { appendixReference } from './appendix/appendix-reference';
import { bodyAlignment } from './body/body-alignment';
import { bodyCapitals } from './body/body-capitals';
import { bodyEmptyParagraph } from './body/body-empty-paragraph';
import { bodyIndent } from './body/body-indent';
import { bodyLineSpacing } from './body/body-line-spacing';
import { bodyParagraphGap } from './body/body-paragraph-gap';
import { bodySize } from './body/body-size';
import { citationCapitals } from './citations/citation-capitals';
import { citationComma } from './citations/citation-comma';
import { citationFirstFull } from './citations/citation-first-full';
import { citationIssuer } from './citations/citation-issuer';
import { citationNextShort } from './citations/citation-next-short';
import { CAPITALS_RULES } from './capitalsRules';
import { citationSame } from './citations/citation-same';
import { designationForm } from './citations/designation-form';
import { provisionCase } from './citations/provision-case';
import { referenceExists } from './citations/reference-exists';
import { endMark } from './closing/end-mark';
import { copyKind } from './copies/copy-kind';
import { copyKindFormat } from './copies/copy-kind-format';
import { copyLine } from './copies/copy-line';
import { copyNumber } from './copies/copy-number';
import { citationDate } from './dates/citation-date';
import { dateExists } from './dates/date-exists';
import { deadlineWeekend } from './dates/deadline-weekend';
import { futureDate } from './dates/future-date';
import { programmeOrder } from './dates/programme-order';
import { rangeOrder } from './dates/range-order';
import { reportDeadline } from './dates/report-deadline';
import { weekdayDate } from './dates/weekday-date';
import { yearConsistent } from './dates/year-consistent';
import { agencySymbol } from './document-number/agency-symbol';
import { congressSymbol } from './document-number/congress-symbol';
import { communeBodyName } from './currency/commune-body-name';
import { districtBody } from './currency/district-body';
import { mergedProvince } from './currency/merged-province';
import { renamedBody } from './currency/renamed-body';
import { supersededAct } from './currency/superseded-act';
import { documentNumberBlank } from './document-number/document-number-blank';
import { documentNumberFormat } from './document-number/document-number-format';
import { documentNumberPrefix } from './document-number/document-number-prefix';
import { documentNumberPresent } from './document-number/document-number-present';
import { documentNumberStyle } from './document-number/document-number-style';
import { documentNumberZero } from './document-number/document-number-zero';
import { documentSymbolPresent } from './document-number/document-symbol-present';
import { documentSymbolType } from './document-number/document-symbol-type';
import { letterSymbol } from './document-number/letter-symbol';
import { amountInWords } from './figures/amount-in-words';
import { total } from './figures/total';
import { fontColor } from './font/font-color';
import { fontEncoding } from './font/font-encoding';
import { fontFamily } from './font/font-family';
import { headingEndMark } from './headings/heading-end-mark';
import { divisionHeading } from './headings/division-heading';
import { headingFormat } from './headings/heading-format';
import { headingLabel } from './headings/heading-label';
import { headingLabelMixed } from './headings/heading-label-mixed';
import { headingTitle } from './headings/heading-title';
import { agencyAsteriskForm } from './issuing-agency/agency-asterisk-form';
import { agencyAsteriskPresent } from './issuing-agency/agency-asterisk-present';
import { agencySpacing } from './issuing-agency/agency-spacing';
import { congressName } from './issuing-agency/congress-name';
import { districtSuperior } from './issuing-agency/district-superior';
import { issuingAgencyFormat } from './issuing-agency/issuing-agency-format';
import { issuingAgencyPresent } from './issuing-agency/issuing-agency-present';
import { jointAgencies } from './issuing-agency/joint-agencies';
import { parentAgencyFormat } from './issuing-agency/parent-agency-format';
import { parentAgencyNone } from './issuing-agency/parent-agency-none';
import { parentAgencyPlace } from './issuing-agency/parent-agency-place';
import { headingPageEnd } from './layout/heading-page-end';
import { signaturePage } from './layout/signature-page';
import { tableWidth } from './layout/table-width';
import { partyIssuer } from './issuing-agency/party-issuer';
import { partySuperior } from './issuing-agency/party-superior';
import { legalBasesFormat } from './legal-bases/legal-bases-format';
import { legalBasisDash } from './legal-bases/legal-basis-dash';
import { legalBasisFull } from './legal-bases/legal-basis-full';
import { legalBasisLaw } from './legal-bases/legal-basis-law';
import { legalBasisOwnLine } from './legal-bases/legal-basis-own-line';
import { legalBasisSeparator } from './legal-bases/legal-basis-separator';
import { legalBasesPresent } from './legal-bases/legal-bases-present';
import { markupLeftover } from './leftovers/markup-leftover';
import { otherPlace } from './leftovers/other-place';
import { otherType } from './leftovers/other-type';
import { personalData } from './leftovers/personal-data';
import { releaseLeftovers } from './leftovers/release-leftovers';
import { repealedGuideline } from './legal-bases/repealed-guideline';
import { colonContent } from './lists/colon-content';
import { listEndMark } from './lists/list-end-mark';
import { listLastMark } from './lists/list-last-mark';
import { listLevel } from './lists/list-level';
import { listMarksConsistent } from './lists/list-marks-consistent';
import { circulationMarkFormat } from './marks/circulation-mark-format';
import { circulationMarkPlace } from './marks/circulation-mark-place';
import { contactFormat } from './marks/contact-format';
import { contactPlace } from './marks/contact-place';
import { draftMarkFormat } from './marks/draft-mark-format';
import { draftMarkPlace } from './marks/draft-mark-place';
import { drafterMarkFormat } from './marks/drafter-mark-format';
import { noPublicationNote } from './marks/no-publication-note';
import { secrecyMark } from './marks/secrecy-mark';
import { urgencyMarkForm } from './marks/urgency-mark-form';
import { urgencyMarkFormat } from './marks/urgency-mark-format';
import { headerPresent } from './national-title/header-present';
import { headerSizes } from './national-title/header-sizes';
import { nationalMottoFormat } from './national-title/national-motto-format';
import { nationalMottoPresent } from './national-title/national-motto-present';
import { nationalMottoText } from './national-title/national-motto-text';
import { nationalNameFormat } from './national-title/national-name-format';
import { nationalNamePresent } from './national-title/national-name-present';
import { nationalNameText } from './national-title/national-name-text';
import { nationalTitleSpacing } from './national-title/national-title-spacing';
import { partyTitleFormat } from './national-title/party-title-format';
import { partyTitleOnly } from './national-title/party-title-only';
import { partyTitlePresent } from './national-title/party-title-present';
import { emptySection } from './outline/empty-section';
import { numberingParent } from './outline/numbering-parent';
import { numberingSequence } from './outline/numbering-sequence';
import { pointLetters } from './outline/point-letters';
import { pageDuplex } from './page/page-duplex';
import { pageMargins } from './page/page-margins';
import { pageOrientation } from './page/page-orientation';
import { pageSize } from './page/page-size';
import { appendixPageNumber } from './page-number/appendix-page-number';
import { pageNumberDistance } from './page-number/page-number-distance';
import { pageNumberFirstPage } from './page-number/page-number-first-page';
import { pageNumberFormat } from './page-number/page-number-format';
import { pageNumberNumerals } from './page-number/page-number-numerals';
import { pageNumberPosition } from './page-number/page-number-position';
import { pageNumberPresent } from './page-number/page-number-present';
import { issueDateBlank } from './place-and-date/issue-date-blank';
import { issueDateValid } from './place-and-date/issue-date-valid';
import { issueDateZero } from './place-and-date/issue-date-zero';
import { placeAndDateForm } from './place-and-date/place-and-date-form';
import { placeAndDateFormat } from './place-and-date/place-and-date-format';
import { placeAndDatePresent } from './place-and-date/place-and-date-present';
import { placeName } from './place-and-date/place-name';
import { placeholder } from './placeholders/placeholder';
import { planBasisPresent } from './plan/plan-basis-present';
import { planBudgetSection } from './plan/plan-budget-section';
import { planClosingMatches } from './plan/plan-closing-matches';
import { planOpeningMatches } from './plan/plan-opening-matches';
import { planClosingRequest } from './plan/plan-closing-request';
import { planContentSection } from './plan/plan-content-section';
import { planDuplicateStatement } from './plan/plan-duplicate-statement';
import { planHeadingCovers } from './plan/plan-heading-covers';
import { planScopeLevel } from './plan/plan-scope-level';
import { planTaskDeadline } from './plan/plan-task-deadline';
import { planTaskOwner } from './plan/plan-task-owner';
import { planImplementationSection } from './plan/plan-implementation-section';
import { planOpeningLead } from './plan/plan-opening-lead';
import { planPurposeSection } from './plan/plan-purpose-section';
import { planPurposeSplit } from './plan/plan-purpose-split';
import { planSectionOrder } from './plan/plan-section-order';
import { planTimeAndPlace } from './plan/plan-time-and-place';
import { archiveLineForm } from './recipients/archive-line-form';
import { archiveLinePresent } from './recipients/archive-line-present';
import { archiveLineUnit } from './recipients/archive-line-unit';
import { recipientsAsAbove } from './recipients/recipients-as-above';
import { recipientsDash } from './recipients/recipients-dash';
import { recipientsItemsFormat } from './recipients/recipients-items-format';
import { recipientsLabel } from './recipients/recipients-label';
import { recipientsLabelFormat } from './recipients/recipients-label-format';
import { recipientsOnePerLine } from './recipients/recipients-one-per-line';
import { recipientsPresent } from './recipients/recipients-present';
import { recipientsSeparator } from './recipients/recipients-separator';
import { paragraphBroken } from './sentences/paragraph-broken';
import { sentenceEndMark } from './sentences/sentence-end-mark';
import { abstractDashes } from './separators/abstract-dashes';
import { abstractRule } from './separators/abstract-rule';
import { agencyRule } from './separators/agency-rule';
import { titleRule } from './separators/title-rule';
import { actingDeputy } from './signature/acting-deputy';
import { taskRecipients } from './recipients/task-recipients';
import { authorityActing } from './signature/authority-acting';
import { authorityByMandate } from './signature/authority-by-mandate';
import { authorityByOrder } from './signature/authority-by-order';
import { authorityForHead } from './signature/authority-for-head';
import { authorityOnBehalf } from './signature/authority-on-behalf';
import { committeeAuthority } from './signature/committee-authority';
import { concurrentPosts } from './signature/concurrent-posts';
import { congressReportSigner } from './signature/congress-report-signer';
import { deputyAuthority } from './signature/deputy-authority';
import { jointSignatures } from './signature/joint-signatures';
import { minutesSignatures } from './signature/minutes-signatures';
import { partyCommitteeAuthority } from './signature/party-committee-authority';
import { partyDeputyAuthority } from './signature/party-deputy-authority';
import { signatureCertification } from './signature/signature-certification';
import { signaturePresent } from './signature/signature-present';
import { signerNameFormat } from './signature/signer-name-format';
import { signerNamePlain } from './signature/signer-name-plain';
import { signerTitleBare } from './signature/signer-title-bare';
import { signerTitleFormat } from './signature/signer-title-format';
import { signerTitleOfBody } from './signature/signer-title-of-body';
import { signingAuthorityFormat } from './signature/signing-authority-format';
import { subordinateAuthority } from './signature/subordinate-authority';
import { abstractEnd } from './type-and-abstract/abstract-end';
import { abstractFormat } from './type-and-abstract/abstract-format';
import { abstractPresent } from './type-and-abstract/abstract-present';
import { abstractSmallLetter } from './type-and-abstract/abstract-small-letter';
import { documentTypeFormat } from './type-and-abstract/document-type-format';
import { documentTypeListed } from './type-and-abstract/document-type-listed';
import { documentTypePresent } from './type-and-abstract/document-type-present';
import { letterAbstract } from './type-and-abstract/letter-abstract';
import { letterAbstractFormat } from './type-and-abstract/letter-abstract-format';
import { bulletSpace } from './typing/bullet-space';
import { composedLetters } from './typing/composed-letters';
import { dashSpacing } from './typing/dash-spacing';
import { dashStyle } from './typing/dash-style';
import { doubleMark } from './typing/double-mark';
import { doubleSpace } from './typing/double-space';
import { ellipsis } from './typing/ellipsis';
import { hiddenCharacter } from './typing/hidden-character';
import { pairBalance } from './typing/pair-balance';
import { quotationStyle } from './typing/quotation-style';
import { spaceAfterMark } from './typing/space-after-mark';
import { spaceBeforeMark } from './typing/space-before-mark';
import { addressComma } from './wording/address-comma';
import { commaInSeries } from './wording/comma-in-series';
import { missingYearWord } from './wording/missing-year-word';
import { consistentCase } from './wording/consistent-case';
import { consistentNames } from './wording/consistent-names';
import { lettersIAndY } from './wording/letters-i-and-y';
import { paddedNumbers } from './wording/padded-numbers';
import { eventName } from './wording/event-name';
import { preferredBaoDam } from './wording/preferred-bao-dam';
import { repeatedWords } from './wording/repeated-words';
import { spelling } from './wording/spelling';
import { toneMarkStyle } from './wording/tone-mark-style';
import { abbreviationExplained } from './wording/abbreviation-explained';

/** Every rule, in the order in which a reader meets what they judge. */
export const RULES: readonly Rule[] = [
  // Quốc hiệu, Tiêu ngữ, tiêu đề (ô 1)
  headerPresent,
  headerSizes,
  nationalMottoFormat,
  nationalMottoPresent,
  nationalMottoText,
  nationalNameFormat,
  nationalNamePresent,
  nationalNameText,
  nationalTitleSpacing,
  partyTitleFormat,
  partyTitleOnly,
  partyTitlePresent,
  // Tên cơ quan (ô 2)
  agencyAsteriskForm,
  agencyAsteriskPresent,
  agencySpacing,
  congressName,
  districtSuperior,
  issuingAgencyFormat,
  issuingAgencyPresent,
  jointAgencies,
  parentAgencyFormat,
  parentAgencyNone,
  parentAgencyPlace,
  partyIssuer,
  partySuperior,
  // Số, ký hiệu (ô 3)
  agencySymbol,
  congressSymbol,
  documentNumberBlank,
  documentNumberFormat,
  documentNumberPrefix,
  documentNumberPresent,
  documentNumberStyle,
  documentNumberZero,
  documentSymbolPresent,
  documentSymbolType,
  letterSymbol,
  // Địa danh, thời gian (ô 4)
  issueDateBlank,
  issueDateValid,
  issueDateZero,
  placeAndDateForm,
  placeAndDateFormat,
  placeAndDatePresent,
  placeName,
  // Tên loại, trích yếu (ô 5)
  abstractEnd,
  abstractFormat,
  abstractPresent,
  abstractSmallLetter,
  documentTypeFormat,
  documentTypePresent,
  letterAbstract,
  letterAbstractFormat,
  // Đường kẻ, dấu ngăn
  abstractDashes,
  abstractRule,
  agencyRule,
  titleRule,
  bulletSpace,
  composedLetters,
  dashSpacing,
  dashStyle,
  doubleMark,
  doubleSpace,
  ellipsis,
  hiddenCharacter,
  pairBalance,
  quotationStyle,
  spaceAfterMark,
  spaceBeforeMark,
  documentTypeListed,
  // Kính gửi (ô 9a)
  addresseesAbsent,
  addresseesFormat,
  addresseesLabel,
  addresseesPresent,
  addresseesSeparator,
  // Căn cứ (ô 6)
  legalBasesPresent,
  legalBasisDash,
  legalBasisFull,
  legalBasisLaw,
  legalBasisOwnLine,
  legalBasisSeparator,
  legalBasesFormat,
  repealedGuideline,
  colonContent,
  // Bố cục của kế hoạch
  planBasisPresent,
  planBudgetSection,
  planClosingMatches,
  planClosingRequest,
  planContentSection,
  planDuplicateStatement,
  planHeadingCovers,
  planImplementationSection,
  planOpeningLead,
  planOpeningMatches,
  planPurposeSection,
  planPurposeSplit,
  planSectionOrder,
  planScopeLevel,
  planTaskDeadline,
  planTaskOwner,
  planTimeAndPlace,
  // Đánh số và tiêu đề
  divisionHeading,
  emptySection,
  headingFormat,
  headingLabel,
  headingLabelMixed,
  headingTitle,
  numberingParent,
  numberingSequence,
  pointLetters,
  // Chỗ trống
  placeholder,
  // Ngày, giờ trong văn bản
  citationDate,
  dateExists,
  deadlineWeekend,
  futureDate,
  programmeOrder,
  rangeOrder,
  reportDeadline,
  weekdayDate,
  yearConsistent,
  // Số liệu
  amountInWords,
  total,
  // Sót lại từ văn bản, phần mềm khác
  markupLeftover,
  otherPlace,
  otherType,
  personalData,
  releaseLeftovers,
  listEndMark,
  listLastMark,
  listLevel,
  listMarksConsistent,
  // Dấu kết thúc
  endMark,
  // Nơi nhận (ô 9b)
  archiveLineForm,
  archiveLinePresent,
  archiveLineUnit,
  recipientsAsAbove,
  recipientsDash,
  recipientsItemsFormat,
  recipientsLabel,
  recipientsLabelFormat,
  recipientsOnePerLine,
  recipientsPresent,
  recipientsSeparator,
  paragraphBroken,
  sentenceEndMark,
  taskRecipients,
  // Phần ký (ô 7)
  authorityActing,
  authorityByMandate,
  authorityByOrder,
  authorityForHead,
  authorityOnBehalf,
  committeeAuthority,
  deputyAuthority,
  partyCommitteeAuthority,
  partyDeputyAuthority,
  signaturePresent,
  signerNameFormat,
  signerNamePlain,
  signerTitleBare,
  signerTitleFormat,
  signerTitleOfBody,
  signingAuthorityFormat,
  subordinateAuthority,
  congressReportSigner,
  actingDeputy,
  concurrentPosts,
  minutesSignatures,
  signatureCertification,
  jointSignatures,
  // Lời văn (ô 6)
  bodyAlignment,
  bodyCapitals,
  bodyEmptyParagraph,
  bodyIndent,
  bodyLineSpacing,
  bodyParagraphGap,
  bodySize,
  // Phụ lục
  appendixFormat,
  appendixMention,
  appendixNumbering,
  appendixReference,
  // Viện dẫn văn bản
  citationCapitals,
  citationComma,
  citationFirstFull,
  citationIssuer,
  citationNextShort,
  citationSame,
  designationForm,
  provisionCase,
  referenceExists,
  // Hiệu lực, tên gọi hiện hành
  communeBodyName,
  districtBody,
  mergedProvince,
  renamedBody,
  supersededAct,
  // Trang giấy
  pageDuplex,
  pageMargins,
  pageOrientation,
  pageSize,
  // Phông chữ, màu chữ
  fontColor,
  fontEncoding,
  fontFamily,
  headingEndMark,
  // Số trang
  appendixPageNumber,
  pageNumberDistance,
  pageNumberFirstPage,
  pageNumberFormat,
  pageNumberNumerals,
  pageNumberPosition,
  pageNumberPresent,
  // Viết hoa (Phụ lục II)
  ...CAPITALS_RULES,
  // Dấu và chỉ dẫn (ô 10 đến 13)
  secrecyMark,
  urgencyMarkFormat,
  urgencyMarkForm,
  circulationMarkFormat,
  circulationMarkPlace,
  draftMarkFormat,
  draftMarkPlace,
  noPublicationNote,
  drafterMarkFormat,
  contactFormat,
  contactPlace,
  // Bản sao
  copyKindFormat,
  copyKind,
  copyNumber,
  copyLine,
  // Từ ngữ, chính tả
  addressComma,
  commaInSeries,
  missingYearWord,
  consistentCase,
  consistentNames,
  lettersIAndY,
  paddedNumbers,
  eventName,
  preferredBaoDam,
  repeatedWords,
  spelling,
  toneMarkStyle,
  // Dàn trang
  signaturePage,
  headingPageEnd,
  tableWidth,
  // Từ ngữ, chính tả
  abbreviationExplained,
];
