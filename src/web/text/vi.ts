/** What the browser page says around the pane. */
export const vi = {
  windowTitle: 'Thể Thức – kiểm tra thể thức văn bản hành chính',
  heading: 'Thể Thức',
  tagline: 'Kiểm tra, bổ sung và sửa thể thức văn bản hành chính',
  start: {
    dropTitle: 'Thả tệp .docx vào đây',
    dropText: 'hoặc',
    choose: 'Chọn tệp trên máy…',
    privacy:
      'Văn bản được đọc và kiểm tra ngay trong trình duyệt này. Trang không kết nối mạng, không gửi và không lưu nội dung văn bản.',
    sampleHeading: 'Muốn xem thử?',
    draft: 'Mở bản dự thảo còn thiếu phần',
    samples: 'Văn bản mẫu khác…',
    other: 'Dùng được cho văn bản soạn bằng Word, WPS hoặc LibreOffice. Tệp .doc cũ cần lưu lại thành .docx.',
  },
  draftName: 'ban-du-thao-mau.docx',
  bar: {
    openAnother: 'Mở tệp khác',
    download: 'Tải về',
    downloadHint: 'Lưu bản đã sửa về máy; tệp gốc được giữ nguyên.',
    changed: 'đã sửa, chưa tải về',
  },
  openFailures: {
    notRead: {
      title: 'Không đọc được tệp này.',
      advice:
        'Nếu là thư mục, hãy chọn từng tệp trong đó. Nếu tệp nằm ở ổ mạng hoặc USB, hãy kiểm tra kết nối rồi thử lại.',
    },
    severalFiles: {
      title: 'Mỗi lần chỉ mở được một tệp.',
      advice: 'Hãy thả lại một tệp cần kiểm tra.',
    },
  },
  notSavedTitle: 'Các thay đổi chưa được tải về',
  notSavedText: (name: string) =>
    `Nếu mở văn bản khác, những gì đã sửa trong “${name}” sẽ mất. Hãy tải về trước nếu cần giữ.`,
  discard: 'Bỏ thay đổi',
  stay: 'Ở lại',
  panels: { results: 'Kết quả', page: 'Văn bản' },
  panelsLabel: 'Chọn phần hiển thị',
  pageLabel: 'Nội dung văn bản (chỉ đọc)',
  approximate: 'Hình văn bản chỉ gần đúng với bản in: ngắt trang và ngắt dòng có thể khác.',
  parts: {
    header: 'Đầu trang',
    footer: 'Chân trang',
    footnotes: 'Chú thích chân trang',
    endnotes: 'Chú thích cuối văn bản',
    other: 'Phần khác',
  },
};

export type WebText = typeof vi;
