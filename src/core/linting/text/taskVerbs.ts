import { fold, oneOf } from '../../vietnamese';

/** To lead others, and to see that they do it. */
const LEADING =
  'CHI DAO|CHU TRI|PHOI HOP|PHAN CONG|THEO DOI|DON DOC|KIEM TRA(?! DANG| VIEN)|GIAM SAT|HUONG DAN|QUAN LY|TRIEN KHAI|THAM MUU';
/** To write, and to tell others. */
const WRITING =
  'XAY DUNG|LAP|RA SOAT|TONG HOP|THAM DINH|THONG KE|DU TRU|CAN DOI|CAP NHAT|SO HOA|BAN HANH|CONG KHAI|THONG BAO|NIEM YET|DANG TAI|TUYEN TRUYEN|PHO BIEN|PHAT THANH';
/** To make ready, and to see to people. */
const SERVING =
  'CHUAN BI|BO TRI|TRANG TRI|DON TIEP|PHUC VU|BAO DAM|DAM BAO|TO CHUC(?! CHINH TRI| DANG| DOAN| CO SO| XA HOI)|CUNG CAP|HO TRO|VAN DONG(?! VIEN)|HUY DONG';
/** To work outdoors and on buildings. */
const WORKING =
  'THU GOM|DUY TU|SUA CHUA|GIAI TOA|XU LY|PHAT QUANG|TRONG |THAY THE|CAM BIEN|GIU GIN|PHAN LUONG|XOA|TRUC(?! THUOC| TIEP| TUYEN)';
/** Verbs with which a task begins, on folded text. */
const VERB = new RegExp(`^${oneOf(LEADING, WRITING, SERVING, WORKING)}(?=[ ,:]|$)`, 'u');

/** Whether a text begins with what is to be done. */
export function beginsWithTask(text: string): boolean {
  return VERB.test(fold(text));
}
