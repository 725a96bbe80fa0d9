import type { AdministrativeDocument } from '../../administrative';
import { fold } from '../../vietnamese';

/** The administrative unit that the issuing agency's name carries: `XÃ`, `AN BÌNH`; folded. */
export interface OwnPlace {
  readonly kind: string;
  readonly name: string;
  /** As printed, in capitals: `XÃ AN BÌNH`. */
  readonly printed: string;
}

/** With its marks: "QUÂN SỰ" is no district "QUẬN". The society in "PHÒNG VĂN HÓA - XÃ HỘI" is no commune, "XÃ HỘI SƠN" is one. */
const KIND_AND_NAME =
  /(?:^|\s)(XÃ(?! HỘI(?:$|,| (?:VÀ|XÃ|PHƯỜNG|ĐẶC KHU|HUYỆN|QUẬN|THỊ XÃ|TỈNH|THÀNH PHỐ)(?: |$)))|PHƯỜNG|ĐẶC KHU|THỊ TRẤN|HUYỆN|QUẬN|THỊ XÃ|TỈNH|THÀNH PHỐ) (.{2,40}|.{2,40}?,? (?:LẦN THỨ|NHIỆM KỲ|KHÓA|KHOÁ) .*)$/u;

/** "ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ XÃ AN BÌNH LẦN THỨ I, NHIỆM KỲ 2025 - 2030" */
const OF_CONGRESS = /,? (?:LAN THU|NHIEM KY|KHOA [IVX\d]+(?![\p{L}\d])).*$/u;

/** The unit named in the issuing agency's name, else in the superior agency's; null where neither names one. */
export function ownPlace({ issuingAgency, parentAgency }: AdministrativeDocument): OwnPlace | null {
  for (const component of [issuingAgency, parentAgency]) {
    const [, kind, name] = KIND_AND_NAME.exec((component?.text ?? '').toUpperCase()) ?? [];
    if (kind !== undefined && name !== undefined) {
      return { kind: fold(kind), name: fold(name).replace(OF_CONGRESS, ''), printed: `${kind} ${name}` };
    }
  }
  return null;
}
