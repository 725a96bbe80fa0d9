import { sentenceSlips, type Slip } from '../slip';

/** Capitals of places, by Phụ lục II of the decree, and names of places and bodies that are no longer in use. */
export const PLACE_SLIPS: readonly Slip[] = [
  ...sentenceSlips('hoa-dia-ly-dvhc', [
    'Cán bộ {xã an Bình|xã An Bình} đến từng hộ gia đình vận động.',
    'Cán bộ {xã An bình|xã An Bình} đến từng hộ gia đình vận động.',
    'Đoàn công tác của {Tỉnh Phú Thọ|tỉnh Phú Thọ} đến thăm và tặng quà.',
    'Đoàn công tác của {tỉnh phú Thọ|tỉnh Phú Thọ} đến thăm và tặng quà.',
    'Đoàn công tác của {thành phố hải phòng|thành phố Hải Phòng} đến trao đổi kinh nghiệm.',
    'Đoàn công tác của {phường Tân hưng|phường Tân Hưng} đến trao đổi kinh nghiệm.',
    'Đoàn công tác của {đặc khu phú quốc|đặc khu Phú Quốc} đến trao đổi kinh nghiệm.',
    'Các hộ ở {thôn an Thịnh|thôn An Thịnh} đã hiến đất làm đường.',
    'Các hộ ở {Xã An-Bình|xã An Bình} đã hiến đất làm đường.',
  ]),
  ...sentenceSlips('hoa-dia-ly-so', [
    'Đoàn đã học tập kinh nghiệm của {phường 1|Phường 1} về chuyển đổi số.',
    'Đoàn đã học tập kinh nghiệm của {phường 12|Phường 12} về chuyển đổi số.',
    'Đoàn đã học tập kinh nghiệm của {phường Điện Biên Phủ|Phường Điện Biên Phủ} về chuyển đổi số.',
    'Đoàn đã học tập kinh nghiệm của {phường Trần Hưng Đạo|Phường Trần Hưng Đạo} về chuyển đổi số.',
    'Hai đơn vị kết nghĩa với {phường Hai Bà Trưng|Phường Hai Bà Trưng} từ nhiều năm nay.',
  ]),
  ...sentenceSlips('hoa-dia-ly-dacbiet', [
    'Đoàn đại biểu người cao tuổi đi tham quan {thủ đô Hà Nội|Thủ đô Hà Nội} vào dịp hè.',
    'Đoàn đại biểu người cao tuổi đi tham quan {Thủ Đô Hà Nội|Thủ đô Hà Nội} vào dịp hè.',
    'Nhiều hộ có con em làm việc tại {thành phố Hồ Chí Minh|Thành phố Hồ Chí Minh} và các tỉnh phía nam.',
    'Nhiều hộ có con em làm việc tại {Thành Phố Hồ Chí Minh|Thành phố Hồ Chí Minh} và các tỉnh phía nam.',
  ]),
  ...sentenceSlips('hoa-dia-ly-hop', [
    'Đoàn cán bộ đi nghỉ tại {Cửa lò|Cửa Lò} trong hai ngày.',
    'Đoàn cán bộ đi nghỉ tại {Vũng tàu|Vũng Tàu} trong hai ngày.',
    'Lớp tập huấn tổ chức tại phường {Cầu giấy|Cầu Giấy} trong hai ngày.',
    'Lớp tập huấn tổ chức tại phường {cầu Giấy|Cầu Giấy} trong hai ngày.',
  ]),
  ...sentenceSlips('hoa-dia-ly-hinh', [
    'Tuyến đê dọc {Sông|sông} Vàm Cỏ đã được gia cố.',
    'Các hộ nuôi cá lồng trên {Vịnh|vịnh} Hạ Long đã được hướng dẫn.',
    'Gian hàng của xã đặt tại {Chợ|chợ} Bến Thành trong một tuần.',
    'Tuyến đường qua {Đèo|đèo} Hải Vân đã thông xe trở lại.',
    'Đoàn đi qua {Biển|biển} Cửa Lò và nghỉ lại một đêm.',
  ]),
  ...sentenceSlips('hoa-vung-mien', [
    'Giống lúa này phù hợp với đất đai vùng {Tây bắc|Tây Bắc} nước ta.',
    'Giống lúa này phù hợp với đất đai vùng {đông bắc|Đông Bắc} nước ta.',
    'Giống lúa này phù hợp với vùng đồng bằng {bắc bộ|Bắc Bộ} nước ta.',
    'Giống cây này phù hợp với đất đai vùng {Đông Nam bộ|Đông Nam Bộ} nước ta.',
    'Giống cây này phù hợp với đất đai vùng {Bắc Trung bộ|Bắc Trung Bộ} nước ta.',
  ]),
  ...sentenceSlips('hoa-dia-ly-nn', [
    'Đoàn nông dân tiêu biểu đã tham quan {Bắc kinh|Bắc Kinh} và trao đổi kinh nghiệm.',
    'Đoàn nông dân tiêu biểu đã tham quan {Mát-xcơ-Va|Mát-xcơ-va} và trao đổi kinh nghiệm.',
    'Đoàn nông dân tiêu biểu đã tham quan {Pa-Ri|Pa-ri} và trao đổi kinh nghiệm.',
    'Đoàn nông dân tiêu biểu đã tham quan {Bình nhưỡng|Bình Nhưỡng} và trao đổi kinh nghiệm.',
  ]),
  ...sentenceSlips('hl-van-ban-het-hieu-luc', [
    'Việc soạn thảo văn bản thực hiện theo {Thông tư số 01/2011/TT-BNV ngày 19 tháng 01 năm 2011 của Bộ Nội vụ hướng dẫn thể thức và kỹ thuật trình bày văn bản hành chính|Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư}.',
    'Việc quản lý con dấu thực hiện theo {Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004|Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020} của Chính phủ về công tác văn thư.',
    'Việc khen thưởng thực hiện theo {Luật Thi đua, khen thưởng năm 2003|Luật Thi đua, khen thưởng năm 2022}.',
    'Việc thu hồi đất thực hiện theo {Luật Đất đai năm 2013|Luật Đất đai năm 2024}.',
    'Tổ chức bộ máy thực hiện theo {Luật Tổ chức chính quyền địa phương năm 2015|Luật Tổ chức chính quyền địa phương năm 2025}.',
  ]),
  ...sentenceSlips('hl-cap-huyen', [
    'Kết quả được báo cáo Ủy ban nhân dân {huyện Thanh Sơn|tỉnh Phú Thọ} trong tháng.',
    'Hồ sơ gửi về {Phòng Nội vụ huyện Thanh Sơn|Sở Nội vụ tỉnh Phú Thọ} để thẩm định.',
    'Lực lượng phối hợp với {Công an huyện Thanh Sơn|Công an tỉnh Phú Thọ} tuần tra ban đêm.',
    'Thực hiện sự chỉ đạo của {Huyện ủy Thanh Sơn|Tỉnh ủy Phú Thọ} về phòng, chống thiên tai.',
    'Nhân dân {thị trấn Thanh Sơn|xã An Bình} tích cực hiến đất làm đường.',
    'Kết quả được báo cáo {Thị ủy, Ủy ban nhân dân thị xã Phú Thọ|Tỉnh ủy, Ủy ban nhân dân tỉnh Phú Thọ} trong tháng.',
  ]),
  ...sentenceSlips('hl-tinh-sap-nhap', [
    'Đoàn công tác của Ủy ban nhân dân {tỉnh Hòa Bình|tỉnh Phú Thọ} đến thăm xã.',
    'Hai bên phối hợp với Công an {tỉnh Vĩnh Phúc|tỉnh Phú Thọ} tuần tra khu vực giáp ranh.',
    'Đoàn đã học tập kinh nghiệm của {tỉnh Hải Dương|thành phố Hải Phòng} về chuyển đổi số.',
    'Giống lúa được mua của {tỉnh Thái Bình|tỉnh Hưng Yên} và cấp cho các hộ nghèo.',
  ]),
  ...sentenceSlips('hl-co-quan-doi-ten', [
    'Thực hiện hướng dẫn của {Bộ Kế hoạch và Đầu tư|Bộ Tài chính} về đầu tư công.',
    'Thực hiện hướng dẫn của {Bộ Thông tin và Truyền thông|Bộ Khoa học và Công nghệ} về chuyển đổi số.',
    'Thực hiện hướng dẫn của {Sở Tài nguyên và Môi trường|Sở Nông nghiệp và Môi trường} về thu gom rác thải.',
    'Thực hiện hướng dẫn của {Bộ Lao động - Thương binh và Xã hội|Bộ Nội vụ} về người có công.',
    'Thực hiện hướng dẫn của {Sở Giao thông vận tải|Sở Xây dựng} về an toàn giao thông.',
  ]),
  ...sentenceSlips('hl-co-quan-cap-xa', [
    'Hồ sơ gửi về {Phòng Văn hóa và Xã hội|Phòng Văn hóa - Xã hội} xã để tổng hợp.',
    'Hồ sơ gửi về {Phòng Văn hóa, Xã hội|Phòng Văn hóa - Xã hội} xã để tổng hợp.',
    'Hồ sơ được nộp tại {Trung tâm Hành chính công|Trung tâm Phục vụ hành chính công} xã.',
    'Dự thảo gửi về {Văn phòng UBND xã|Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã} để trình ký.',
  ]),
  ...sentenceSlips(
    'hl-dong-nai',
    [
      'Đoàn đã học tập kinh nghiệm của {tỉnh|thành phố} Đồng Nai về cải cách hành chính.',
      'Giống cây được mua của {tỉnh|thành phố} Đồng Nai và cấp cho các hộ nghèo.',
      'Hai bên phối hợp với Công an {tỉnh|thành phố} Đồng Nai xác minh đơn thư.',
      'Nhiều lao động của xã làm việc tại {tỉnh|thành phố} Đồng Nai đã về quê.',
    ],
    ['nd30-bao-cao-luu-hanh', 'nd30-cong-van-khan', 'hd05-bao-cao'],
  ),
];
