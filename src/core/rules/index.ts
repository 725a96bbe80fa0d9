import type { Rule } from '../linting';
import { addresseesAbsent } from './addressees/addressees-absent';
import { addresseesLabel } from './addressees/addressees-label';
import { addresseesPresent } from './addressees/addressees-present';
import { bodyAlignment } from './body/body-alignment';
import { bodyCapitals } from './body/body-capitals';
import { bodyEmptyParagraph } from './body/body-empty-paragraph';
import { bodyIndent } from './body/body-indent';
import { bodyLineSpacing } from './body/body-line-spacing';
import { bodyParagraphGap } from './body/body-paragraph-gap';
import { bodySize } from './body/body-size';
import { endMark } from './closing/end-mark';
import { documentNumberBlank } from './document-number/document-number-blank';
import { documentNumberPrefix } from './document-number/document-number-prefix';
import { documentNumberPresent } from './document-number/document-number-present';
import { documentNumberStyle } from './document-number/document-number-style';
import { documentNumberZero } from './document-number/document-number-zero';
import { documentSymbolPresent } from './document-number/document-symbol-present';
import { documentSymbolType } from './document-number/document-symbol-type';
import { letterSymbol } from './document-number/letter-symbol';
import { fontColor } from './font/font-color';
import { fontEncoding } from './font/font-encoding';
import { fontFamily } from './font/font-family';
import { agencyAsteriskPresent } from './issuing-agency/agency-asterisk-present';
import { issuingAgencyPresent } from './issuing-agency/issuing-agency-present';
import { legalBasesPresent } from './legal-bases/legal-bases-present';
import { headerPresent } from './national-title/header-present';
import { nationalMottoPresent } from './national-title/national-motto-present';
import { nationalMottoText } from './national-title/national-motto-text';
import { nationalNamePresent } from './national-title/national-name-present';
import { nationalNameText } from './national-title/national-name-text';
import { partyTitleOnly } from './national-title/party-title-only';
import { partyTitlePresent } from './national-title/party-title-present';
import { emptySection } from './outline/empty-section';
import { numberingParent } from './outline/numbering-parent';
import { numberingSequence } from './outline/numbering-sequence';
import { pointLetters } from './outline/point-letters';
import { appendixPageNumber } from './page-number/appendix-page-number';
import { pageNumberDistance } from './page-number/page-number-distance';
import { pageNumberFirstPage } from './page-number/page-number-first-page';
import { pageNumberFormat } from './page-number/page-number-format';
import { pageNumberNumerals } from './page-number/page-number-numerals';
import { pageNumberPosition } from './page-number/page-number-position';
import { pageNumberPresent } from './page-number/page-number-present';
import { pageDuplex } from './page/page-duplex';
import { pageMargins } from './page/page-margins';
import { pageOrientation } from './page/page-orientation';
import { pageSize } from './page/page-size';
import { issueDateBlank } from './place-and-date/issue-date-blank';
import { issueDateValid } from './place-and-date/issue-date-valid';
import { issueDateZero } from './place-and-date/issue-date-zero';
import { placeAndDateForm } from './place-and-date/place-and-date-form';
import { placeAndDatePresent } from './place-and-date/place-and-date-present';
import { placeholder } from './placeholders/placeholder';
import { planBasisPresent } from './plan/plan-basis-present';
import { planBudgetSection } from './plan/plan-budget-section';
import { planClosingRequest } from './plan/plan-closing-request';
import { planContentSection } from './plan/plan-content-section';
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
import { recipientsLabel } from './recipients/recipients-label';
import { recipientsPresent } from './recipients/recipients-present';
import { recipientsSeparator } from './recipients/recipients-separator';
import { authorityActing } from './signature/authority-acting';
import { authorityByMandate } from './signature/authority-by-mandate';
import { authorityByOrder } from './signature/authority-by-order';
import { authorityForHead } from './signature/authority-for-head';
import { authorityOnBehalf } from './signature/authority-on-behalf';
import { committeeAuthority } from './signature/committee-authority';
import { deputyAuthority } from './signature/deputy-authority';
import { partyDeputyAuthority } from './signature/party-deputy-authority';
import { signaturePresent } from './signature/signature-present';
import { signerNamePlain } from './signature/signer-name-plain';
import { signerTitleBare } from './signature/signer-title-bare';
import { signerTitleOfBody } from './signature/signer-title-of-body';
import { abstractPresent } from './type-and-abstract/abstract-present';
import { documentTypePresent } from './type-and-abstract/document-type-present';
import { letterAbstract } from './type-and-abstract/letter-abstract';

/** Every rule, in the order in which a reader meets what they judge. */
export const RULES: readonly Rule[] = [
  // Quốc hiệu, Tiêu ngữ, tiêu đề (ô 1)
  headerPresent,
  nationalMottoPresent,
  nationalMottoText,
  nationalNamePresent,
  nationalNameText,
  partyTitleOnly,
  partyTitlePresent,
  // Tên cơ quan (ô 2)
  agencyAsteriskPresent,
  issuingAgencyPresent,
  // Số, ký hiệu (ô 3)
  documentNumberBlank,
  documentNumberPrefix,
  documentNumberPresent,
  documentSymbolPresent,
  documentNumberStyle,
  documentNumberZero,
  documentSymbolType,
  letterSymbol,
  // Địa danh, thời gian (ô 4)
  issueDateBlank,
  issueDateValid,
  issueDateZero,
  placeAndDatePresent,
  placeAndDateForm,
  // Tên loại, trích yếu (ô 5)
  abstractPresent,
  documentTypePresent,
  letterAbstract,
  // Kính gửi (ô 9a)
  addresseesAbsent,
  addresseesLabel,
  addresseesPresent,
  // Căn cứ (ô 6)
  legalBasesPresent,
  // Bố cục của kế hoạch
  planBasisPresent,
  planBudgetSection,
  planClosingRequest,
  planContentSection,
  planImplementationSection,
  planOpeningLead,
  planPurposeSection,
  planPurposeSplit,
  planSectionOrder,
  planTimeAndPlace,
  // Đánh số và tiêu đề
  emptySection,
  numberingParent,
  numberingSequence,
  pointLetters,
  // Chỗ trống
  placeholder,
  // Dấu kết thúc
  endMark,
  // Nơi nhận (ô 9b)
  archiveLineForm,
  archiveLinePresent,
  archiveLineUnit,
  recipientsAsAbove,
  recipientsLabel,
  recipientsDash,
  recipientsPresent,
  recipientsSeparator,
  // Phần ký (ô 7)
  authorityActing,
  authorityByMandate,
  authorityByOrder,
  authorityForHead,
  authorityOnBehalf,
  committeeAuthority,
  deputyAuthority,
  partyDeputyAuthority,
  signaturePresent,
  signerNamePlain,
  signerTitleBare,
  signerTitleOfBody,
  // Lời văn (ô 6)
  bodyAlignment,
  bodyCapitals,
  bodyEmptyParagraph,
  bodyIndent,
  bodyLineSpacing,
  bodyParagraphGap,
  bodySize,
  // Trang giấy
  pageDuplex,
  pageMargins,
  pageOrientation,
  pageSize,
  // Phông chữ, màu chữ
  fontColor,
  fontEncoding,
  fontFamily,
  // Số trang
  appendixPageNumber,
  pageNumberDistance,
  pageNumberFirstPage,
  pageNumberFormat,
  pageNumberNumerals,
  pageNumberPosition,
  pageNumberPresent,
];
