import {
  decodeLegacy,
  encodedAs,
  encodingOf,
  isLegacyText,
  legacyFontOf,
  writeSyllable,
  type LegacyEncoding,
  type LegacyFont,
} from '../../../src/core/vietnamese';
import { RIME_NAMES, TONES } from '../../../src/core/vietnamese/syllables';
import { encoded } from '../../support/oldEncodings';
import { fc } from '../../support/properties';

const ABC: LegacyFont = { encoding: 'tcvn3', inCapitals: false };
const ABC_CAPITALS: LegacyFont = { encoding: 'tcvn3', inCapitals: true };
const VNI: LegacyFont = { encoding: 'vni', inCapitals: false };

const syllables = fc
  .tuple(
    fc.constantFrom('', 'b', 'ch', 'đ', 'gi', 'kh', 'ng', 'th', 'tr', 'x'),
    fc.constantFrom(...RIME_NAMES),
    fc.constantFrom(...TONES),
  )
  .map(([onset, rime, tone]) => writeSyllable({ onset, rime, tone }));

describe('letters of an old encoding', () => {
  test('are decoded: TCVN3 one for one, capitals by the font; VNI with its signs, small ones behind capitals too', () => {
    expect(decodeLegacy('§éc lËp - Tù do - H¹nh phóc', ABC).text).toBe('Độc lập - Tự do - Hạnh phúc');
    expect(decodeLegacy('kÕ ho¹ch', ABC_CAPITALS).text).toBe('KẾ HOẠCH');
    expect(decodeLegacy('Ñoäc laäp - Töï do - Haïnh phuùc', VNI).text).toBe('Độc lập - Tự do - Hạnh phúc');
    expect(decodeLegacy('KEÁ HOAÏCH, Aùnh saùng', VNI).text).toBe('KẾ HOẠCH, Ánh sáng');
  });

  test('say where each letter stood', () => {
    expect(decodeLegacy('Soá 1', VNI).offsets).toEqual([0, 1, 3, 4]);
  });

  test.each<LegacyEncoding>(['tcvn3', 'vni'])(
    '%s: every syllable survives the way there and back',
    (encoding) => {
      fc.assert(
        fc.property(fc.array(syllables, { minLength: 1, maxLength: 9 }), (words) => {
          const text = words.join(' ').normalize('NFC');
          return decodeLegacy(encoded(text, encoding), { encoding, inCapitals: false }).text === text;
        }),
      );
    },
  );

  test('are known by their fonts', () => {
    expect(['.VnTime', '.VnTimeH', 'VNI-Times', 'Times New Roman'].map(legacyFontOf)).toEqual([
      ABC,
      ABC_CAPITALS,
      VNI,
      null,
    ]);
  });

  test('are known by a phrase among good letters', () => {
    const texts = [
      '§éc lËp - Tù do - H¹nh phóc',
      'Báo cáo kết quả với Uû ban nh©n d©n x· trước ngày 20.',
      'Báo cáo kết quả với UÛy ban nhaân daân xaõ trước ngày 20.',
      'Công ty Häfele Việt Nam và nhà máy Müller giao hàng trước ngày 20.',
      'Ủy ban nhân dân xã họp về khoảng trống quanh hoàn cảnh khuấy động.',
    ];
    expect(texts.map(isLegacyText)).toEqual([true, true, true, false, false]);
  });

  test('are known without their font where the whole text makes Vietnamese in one encoding', () => {
    const texts = [
      '§éc lËp - Tù do - H¹nh phóc',
      'UÛy ban nhaân daân xaõ',
      'kÕ ho¹ch',
      'CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM',
      'Häfele, Müller, Zürich',
      'Société générale',
      '10 µm',
      'Báo cáo kết quả với Uû ban nh©n d©n x· trước ngày 20.',
    ];
    expect(texts.map(encodingOf)).toEqual([ABC, VNI, ABC, ABC_CAPITALS, null, null, null, null]);
  });

  test('of one word are known where the document has been read', () => {
    expect(encodedAs('Soá: 12/KH-UBND', 'vni')).toEqual(VNI);
    expect(encodedAs('Số: 12/KH-UBND', 'vni')).toBeNull();
  });
});
