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

  // Written out from the published tables of both codes, not from ours: the way there and back would hide a letter that is wrong in both.
  test.each([
    ['µ ¶ · ¸ ¹ » ¼ ½ ¾ Æ Ç È É Ê Ë', 'à ả ã á ạ ằ ẳ ẵ ắ ặ ầ ẩ ẫ ấ ậ'],
    ['Ì Î Ï Ð Ñ Ò Ó Ô Õ Ö × Ø Ü Ý Þ', 'è ẻ ẽ é ẹ ề ể ễ ế ệ ì ỉ ĩ í ị'],
    ['ß á â ã ä å æ ç è é ê ë ì í î', 'ò ỏ õ ó ọ ồ ổ ỗ ố ộ ờ ở ỡ ớ ợ'],
    ['ï ñ ò ó ô õ ö ÷ ø ù ú û ü ý þ', 'ù ủ ũ ú ụ ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ'],
    ['¨ © ª « ¬ \u00ad ® ¡ ¢ £ ¤ ¥ ¦ §', 'ă â ê ô ơ ư đ Ă Â Ê Ô Ơ Ư Đ'],
  ])('of TCVN3: %s', (codes, letters) => {
    expect(decodeLegacy(codes, ABC).text).toBe(letters);
  });

  test.each([
    ['aù aø aû aõ aï aâ aá aà aå aã aä aê aé aè aú aü aë', 'á à ả ã ạ â ấ ầ ẩ ẫ ậ ă ắ ằ ẳ ẵ ặ'],
    ['eù eø eû eõ eï eâ eá eà eå eã eä í ì æ ó ò', 'é è ẻ ẽ ẹ ê ế ề ể ễ ệ í ì ỉ ĩ ị'],
    ['où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï', 'ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ ơ ớ ờ ở ỡ ợ'],
    ['uù uø uû uõ uï ö öù öø öû öõ öï yù yø yû yõ î ñ', 'ú ù ủ ũ ụ ư ứ ừ ử ữ ự ý ỳ ỷ ỹ ỵ đ'],
    ['AÙ AÁ AÉ EÄ Æ Ó OÅ ÔÏ UÕ ÖØ Ñ', 'Á Ấ Ắ Ệ Ỉ Ĩ Ổ Ợ Ũ Ừ Đ'],
  ])('of VNI: %s', (codes, letters) => {
    expect(decodeLegacy(codes, VNI).text).toBe(letters);
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
