import { BLOCKS } from '../core';
import type { Language } from './command';
import { PROGRAM } from './program';

/** How to use the program; ends with a line break. */
export function helpText(language: Language): string {
  return language === 'vi' ? vietnamese() : english();
}

function vietnamese(): string {
  return `Thể Thức ${PROGRAM.version}: kiểm tra thể thức và kỹ thuật trình bày văn bản hành chính (.docx).
Văn bản chỉ được đọc trên máy này, không gửi đi đâu; fix và insert ghi ra tệp mới, không đụng vào tệp gốc
nếu không được bảo rõ bằng --in-place.

Cách dùng:
  the-thuc check <tệp, thư mục hoặc mẫu tên>…        kiểm tra văn bản
  the-thuc outline <tệp>                             xem các thành phần thể thức và bố cục nhận ra được
  the-thuc fix <tệp> [-o <tệp mới>]                  sửa những gì sửa được ngay (dấu câu, khoảng trắng, trình bày)
  the-thuc insert <tệp> --block <khối> -o <tệp mới>  chèn một khối soạn sẵn

Tùy chọn:
  --regulation auto|nd30|hd36|hd05   quy định để đối chiếu (mặc định auto: chọn theo văn bản)
  --stage draft|release              bản thảo (mặc định), hoặc bản sắp phát hành: số, ngày để trống là lỗi
  --profile <tệp JSON>               hồ sơ cơ quan: tên, nơi nhận, người ký
  --as-of <năm-tháng-ngày>           ngày để chọn quy định khi văn bản chưa ghi ngày (mặc định hôm nay)
  --format text|json                 báo cáo cho người đọc (mặc định) hoặc JSON; dùng cho check, outline và fix
  --fail-on error|warning|info|never mức phát hiện làm lệnh check, hoặc fix sau khi sửa, kết thúc với mã 1 (mặc định error)

Tùy chọn của lệnh fix (mọi thay đổi được in ra: trước, sau):
  -o, --output <tệp mới>             nơi ghi, kể cả khi không có gì để sửa; không nêu thì ghi <tên>-da-sua.docx bên cạnh
                                     nếu có chỗ sửa; không ghi đè tệp đã có
  --safe                             chỉ sửa những gì chắc chắn, không đụng đến lời văn (mặc định khi không nêu --clause)
  --all                              sửa cả những gì thường phải hỏi: chữ hoa, chính tả, số thứ tự, đoạn trống;
                                     chữ còn ngờ, ngày tháng và số tiền không khớp thì chỉ nêu ra để xem từng chỗ
  --clause <mã>                      chỉ sửa phát hiện theo yêu cầu này, kể cả chỗ thường phải hỏi (như --all) nếu không
                                     thêm --safe; dùng được nhiều lần
  --dry-run                          chỉ cho xem, không ghi tệp nào
  --in-place                         ghi vào chính tệp đó, giữ bản cũ bên cạnh với đuôi .bak
  --track-changes                    ghi ở dạng theo dõi thay đổi; văn bản đang bật theo dõi thì luôn như vậy

  -h, --help                         hướng dẫn này; thêm --lang en để đọc bằng tiếng Anh
  -v, --version                      phiên bản

Khối của lệnh insert:
${blockLines()}
Mã kết thúc: 0 không có phát hiện từ mức --fail-on trở lên; 1 có; 2 có tệp không đọc được hoặc lệnh viết sai.
`;
}

function english(): string {
  return `The Thuc ${PROGRAM.version}: checks the layout and form of Vietnamese administrative documents (.docx).
Documents are read on this machine and never sent anywhere; fix and insert write a new file and leave the original alone
unless told otherwise with --in-place.

Usage:
  the-thuc check <files, folders or globs>…          check documents
  the-thuc outline <file>                            show the recognised components and the numbered outline
  the-thuc fix <file> [-o <new>]                     make the safe repairs (punctuation, spacing, formatting)
  the-thuc insert <file> --block <block> -o <new>    insert a prepared block

Options:
  --regulation auto|nd30|hd36|hd05   regulation to judge by (default auto: chosen by the document)
  --stage draft|release              draft (default), or release: a blank number or day is then an error
  --profile <JSON file>              the office's own settings: its name, recipients, signer
  --as-of <YYYY-MM-DD>               date that chooses the regulation of an undated document (default today)
  --format text|json                 report for people (default) or JSON; for check, outline and fix
  --fail-on error|warning|info|never gravity from which check, or fix after mending, exits with 1 (default error)

Options of fix (every change is printed, before and after):
  -o, --output <new>                 where to write, also where nothing is mended; without it <name>-da-sua.docx beside the input
                                     where something is; never over a file that exists
  --safe                             only what is certain and leaves the words alone (default without --clause)
  --all                              also what otherwise asks first: capitals, spelling, numbers, empty paragraphs;
                                     doubtful words, dates and sums at odds are reported and left to the writer
  --clause <id>                      only findings on this clause, also those that otherwise ask first (as --all) unless --safe is
                                     given too; may be given several times
  --dry-run                          show the changes, write nothing
  --in-place                         write over the file itself and keep the old one beside it as .bak
  --track-changes                    write tracked changes; a document that is being tracked gets them in any case

  -h, --help                         this text, in Vietnamese without --lang en
  -v, --version                      version

Blocks of insert:
${blockLines()}
Exit status: 0 no finding at or above --fail-on; 1 there is one; 2 a file could not be read or the command line is wrong.
`;
}

function blockLines(): string {
  const width = Math.max(...BLOCKS.map(({ name }) => name.length));
  return BLOCKS.map(({ name, label }) => `  ${name.padEnd(width)}  ${label}\n`).join('');
}
