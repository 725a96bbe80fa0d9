export { decodeLegacy, legacyFontOf, type DecodedText, type LegacyEncoding, type LegacyFont } from './decode';
export {
  encodedAs,
  encodingOf,
  hasCodedWord,
  hasUnicodeLetter,
  isLegacyText,
  isVietnameseAsItStands,
  isVietnameseOnceDecoded,
  isWellDecoded,
} from './legacyText';
