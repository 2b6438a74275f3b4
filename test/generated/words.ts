/** Words that generated plans are made of. All places and people are invented; the phrases are those of offices. */

export const LOCALITIES = [
  'La Sơn Hạ',
  'Cẩm Vân Trung',
  'Đại Phong Thượng',
  'Tràm Bến Đông',
  'Yên Thủy Nam',
  'Thạnh Lộc Tây',
  'Mường Khoa Sơn',
  'Phú Hòa Lĩnh',
  'Vĩnh Uyên Hạ',
  'Đông Tĩnh Bắc',
] as const

export const PROVINCES = ['Bình Sơn Đông', 'Hải Lăng Thượng', 'Long Khê Tây', 'Thuận Hòa Bắc'] as const

export const FAMILY_NAMES = [
  'Nguyễn',
  'Trần',
  'Lương',
  'Quách',
  'Đinh',
  'Hoàng',
  'Vi',
  'Lò',
  'Tạ',
  'Nghiêm',
] as const
export const MIDDLE_NAMES = ['Văn', 'Thị', 'Bá', 'Quang', 'Thế', 'Xuân', 'Thị Mỹ', 'Minh'] as const
export const GIVEN_NAMES = [
  'Cẩn',
  'Hảo',
  'Lựu',
  'Rạng',
  'Phả',
  'Thái',
  'Mận',
  'Tuệ',
  'Sượng',
  'Thúy',
] as const

/** What plans are about: the name of the work, and the short letters that stand for its field in an archive line. */
export const TOPICS = [
  { name: 'nạo vét kênh mương nội đồng', field: 'KT' },
  { name: 'tuyên truyền cải cách hành chính', field: 'VHXH' },
  { name: 'phòng, chống dịch bệnh trên đàn vật nuôi', field: 'NN' },
  { name: 'xây dựng nông thôn mới', field: 'KT' },
  { name: 'phòng cháy, chữa cháy và cứu nạn, cứu hộ', field: 'CA' },
  { name: 'chuyển đổi số', field: 'VP' },
  { name: 'bảo tồn, phát huy làn điệu hát ví', field: 'VHTT' },
  { name: 'thu gom, phân loại rác thải tại nguồn', field: 'MT' },
  { name: 'tiếp công dân, giải quyết đơn thư', field: 'NC' },
  { name: 'chăm sóc, giáo dục trẻ em', field: 'VHXH' },
] as const

export const TASK_VERBS = [
  'Rà soát',
  'Tu sửa',
  'Khảo sát, lập hồ sơ',
  'Lắp đặt bổ sung',
  'Kiểm kê',
  'Nâng cấp',
  'Số hóa',
  'Tổ chức nghiệm thu',
] as const

export const TASK_OBJECTS = [
  'tuyến kênh nội đồng thôn Gò Sậy',
  'hệ thống truyền thanh cơ sở',
  '12 điểm tập kết rác thải',
  'biển báo tại các ngầm tràn',
  'bộ thủ tục hành chính cấp xã',
  'danh sách hộ nghèo, hộ cận nghèo',
  'tủ sách pháp luật ở các nhà văn hóa thôn',
  'hồ sơ địa chính khu Bàu Nổ',
  'mô hình “Tuyến đường tự quản”',
  'sân chơi cho thiếu nhi tại 05 thôn',
  'trạm bơm Ba Nẻo',
  'chợ phiên Đồng Gianh',
] as const

export const TASK_TAILS = [
  '',
  '',
  ' bảo đảm đúng tiến độ, chất lượng',
  ' phục vụ sản xuất vụ Đông Xuân',
  ' nhằm nâng cao mức hưởng thụ văn hóa của người dân ở các thôn vùng sâu, vùng xa và địa bàn giáp ranh',
  ' gắn với phong trào thi đua của địa phương',
] as const

export const GROUP_HEADINGS = [
  'Hoàn thiện hạ tầng thiết yếu',
  'Nâng cao chất lượng phục vụ người dân',
  'Ứng dụng công nghệ thông tin',
  'Bảo vệ môi trường, cảnh quan',
  'Đào tạo, bồi dưỡng đội ngũ cán bộ',
  'Vận động xã hội hóa',
] as const

export const PURPOSES = [
  'Nâng cao nhận thức của cán bộ, công chức, viên chức và Nhân dân; tạo sự đồng thuận trong quá trình triển khai.',
  'Khắc phục những tồn tại, hạn chế đã được chỉ ra qua kiểm tra, giám sát.',
  'Phát huy vai trò của người đứng đầu và tinh thần trách nhiệm của từng cán bộ được phân công theo dõi địa bàn.',
  'Góp phần hoàn thành các mục tiêu phát triển kinh tế - xã hội của địa phương trong nhiệm kỳ.',
  'Cải thiện điều kiện sống của người dân ở những nơi còn nhiều khó khăn.',
] as const

export const REQUIREMENTS = [
  'Việc triển khai phải đồng bộ, thiết thực, tiết kiệm, tránh phô trương, hình thức và phù hợp với điều kiện thực tế.',
  'Xác định rõ nội dung, thời hạn và trách nhiệm của từng cơ quan, đơn vị.',
  'Thường xuyên kiểm tra, đôn đốc, kịp thời tháo gỡ khó khăn.',
  'Phân công rõ người, rõ việc; gắn kết quả với bình xét thi đua cuối năm.',
] as const

export const FORMS_OF_WORK = [
  'Tuyên truyền trên hệ thống truyền thanh, pa nô, tờ gấp và các trang mạng xã hội do địa phương quản lý.',
  'Lồng ghép trong sinh hoạt của thôn, khu phố, trường học và các đoàn thể.',
  'Ra quân đồng loạt vào buổi sáng thứ Bảy.',
  'Thi đua giữa các cụm dân cư, có chấm điểm và công khai kết quả.',
] as const

export const FUNDINGS = [
  'Kinh phí thực hiện từ nguồn ngân sách địa phương và các nguồn hợp pháp khác.',
  'Từ nguồn chi thường xuyên đã giao cho các cơ quan, đơn vị; lồng ghép với các chương trình, dự án khác.',
  'Dự kiến 185 triệu đồng, gồm ngân sách địa phương 120 triệu đồng và nguồn xã hội hóa 65 triệu đồng.',
] as const

export const DUTIES = [
  'Theo dõi, đôn đốc, tổng hợp kết quả thực hiện Kế hoạch.',
  'Tham mưu thành lập Tổ công tác; bố trí cán bộ đủ năng lực để giúp việc cho Tổ trong suốt quá trình thực hiện.',
  'Cân đối, bố trí kinh phí; hướng dẫn thanh quyết toán đúng quy định.',
  'Vận động hội viên, đoàn viên và người dân tham gia.',
  'Bảo đảm an ninh, trật tự tại nơi diễn ra các hoạt động.',
  'Đưa tin, bài về những cách làm hay, những gương điển hình.',
  'Quản lý, khai thác công trình sau khi tiếp nhận bàn giao.',
] as const

export const PRODUCTS = [
  'Báo cáo kết quả',
  'Biên bản nghiệm thu',
  'Kế hoạch, tài liệu tập huấn',
  'Danh sách được phê duyệt',
  '02 lớp tập huấn',
  'Hồ sơ hoàn công',
  'Bản đồ hiện trạng',
  'Văn bản hướng dẫn',
] as const

/** What a unit leads where several lead: `Phòng Kinh tế chủ trì …`. */
export const SCOPES = [
  'chủ trì tuyên truyền về quy ước thôn',
  'chủ trì phần hồ sơ, thủ tục',
  'chủ trì công tác hậu cần',
] as const

/** Documents that a plan rests on: kind, symbol, issuer and what they are about. */
export const BASIS_KINDS = [
  {
    kind: 'Nghị quyết',
    symbol: 'NQ-HĐND',
    issuer: 'Hội đồng nhân dân tỉnh',
    about: 'nhiệm vụ phát triển kinh tế - xã hội',
  },
  {
    kind: 'Quyết định',
    symbol: 'QĐ-UBND',
    issuer: 'Ủy ban nhân dân tỉnh',
    about: 'phê duyệt Đề án phát triển nông thôn bền vững',
  },
  { kind: 'Kế hoạch', symbol: 'KH-UBND', issuer: 'UBND tỉnh', about: 'triển khai công tác trọng tâm' },
  {
    kind: 'Chỉ thị',
    symbol: 'CT-TTg',
    issuer: 'Thủ tướng Chính phủ',
    about: 'tăng cường kỷ luật, kỷ cương hành chính',
  },
  {
    kind: 'Nghị định',
    symbol: 'NĐ-CP',
    issuer: 'Chính phủ',
    about: 'quy định chi tiết một số điều của Luật Đê điều',
  },
  { kind: 'Thông tư', symbol: 'TT-BNV', issuer: 'Bộ trưởng Bộ Nội vụ', about: 'hướng dẫn chế độ thông tin' },
  {
    kind: 'Chỉ thị',
    symbol: 'CT/TU',
    issuer: 'Ban Thường vụ Tỉnh ủy',
    about: 'sự lãnh đạo của Đảng đối với công tác dân vận',
  },
] as const

/** Bases without a number; laws need none. */
export const LAWS = [
  'Luật Tổ chức chính quyền địa phương',
  'Luật Thủy lợi',
  'Luật Bảo vệ môi trường',
  'Luật Trẻ em',
] as const

/** Purposes that stand in brackets behind a recipient. */
export const RECIPIENT_PURPOSES = [
  '(b/c)',
  '(để b/c)',
  '(để báo cáo)',
  '(để phối hợp)',
  '(p/h)',
  '(t/h)',
  '(để t/h)',
] as const

/** Kinds of issuers. `{}` stands for the locality; units are those that work for such an issuer. */
export const ISSUERS = [
  {
    level: 'commune',
    superior: null,
    agency: ['ỦY BAN NHÂN DÂN', 'XÃ {}'],
    name: 'Ủy ban nhân dân xã {}',
    area: 'xã {}',
    symbol: 'KH-UBND',
    collective: 'ỦY BAN NHÂN DÂN',
    post: 'CHỦ TỊCH',
    delegate: 'CHÁNH VĂN PHÒNG',
    units: [
      'Phòng Kinh tế',
      'Phòng Văn hóa - Xã hội',
      'Công an xã',
      'Trạm Y tế xã',
      'Trung tâm Phục vụ hành chính công',
      'Văn phòng HĐND và UBND xã',
      'Ban Chỉ huy Quân sự xã',
      'Đoàn Thanh niên xã',
      'Hội Liên hiệp Phụ nữ xã',
    ],
    collectives: ['Các phòng, đơn vị thuộc xã', 'Trưởng các thôn', 'Các trường học trên địa bàn xã'],
    recipients: [
      'UBND tỉnh',
      'Thường trực Đảng ủy',
      'TT HĐND xã',
      'Chủ tịch, các PCT UBND xã',
      'Ủy ban MTTQ Việt Nam xã',
    ],
  },
  {
    level: 'district',
    superior: null,
    agency: ['ỦY BAN NHÂN DÂN', 'HUYỆN {}'],
    name: 'Ủy ban nhân dân huyện {}',
    area: 'huyện {}',
    symbol: 'KH-UBND',
    collective: 'ỦY BAN NHÂN DÂN',
    post: 'CHỦ TỊCH',
    delegate: 'TRƯỞNG PHÒNG NỘI VỤ',
    units: [
      'Phòng Nội vụ',
      'Phòng Tài chính - Kế hoạch',
      'Phòng Nông nghiệp và Phát triển nông thôn',
      'Công an huyện',
      'Trung tâm Dịch vụ nông nghiệp',
      'Văn phòng HĐND và UBND huyện',
      'Hạt Kiểm lâm huyện',
      'Huyện đoàn',
    ],
    collectives: ['Các phòng, ban, ngành huyện', 'UBND các xã, thị trấn', 'Các cơ quan, đơn vị có liên quan'],
    recipients: [
      'UBND tỉnh',
      'Thường trực Huyện ủy',
      'TT HĐND huyện',
      'Chủ tịch, các PCT UBND huyện',
      'Huyện đoàn',
    ],
  },
  {
    level: 'province',
    superior: null,
    agency: ['ỦY BAN NHÂN DÂN', 'TỈNH {}'],
    name: 'Ủy ban nhân dân tỉnh {}',
    area: 'tỉnh {}',
    symbol: 'KH-UBND',
    collective: 'ỦY BAN NHÂN DÂN',
    post: 'CHỦ TỊCH',
    delegate: 'GIÁM ĐỐC SỞ NỘI VỤ',
    units: [
      'Sở Nội vụ',
      'Sở Tài chính',
      'Sở Nông nghiệp và Môi trường',
      'Sở Văn hóa, Thể thao và Du lịch',
      'Công an tỉnh',
      'Văn phòng UBND tỉnh',
      'Báo và Phát thanh, Truyền hình tỉnh',
      'Thanh tra tỉnh',
    ],
    collectives: ['Các sở, ban, ngành tỉnh', 'UBND các xã, phường', 'Các cơ quan, đơn vị có liên quan'],
    recipients: [
      'Bộ Nội vụ',
      'TT Tỉnh ủy, TT HĐND tỉnh',
      'CT, các PCT UBND tỉnh',
      'Ủy ban MTTQ Việt Nam tỉnh',
    ],
  },
  {
    level: 'department',
    superior: 'UBND TỈNH {}',
    agency: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ'],
    name: 'Sở Khoa học và Công nghệ',
    area: 'tỉnh {}',
    symbol: 'KH-SKHCN',
    collective: null,
    post: 'GIÁM ĐỐC',
    delegate: 'CHÁNH VĂN PHÒNG',
    units: [
      'Văn phòng Sở',
      'Phòng Quản lý chuyên ngành',
      'Phòng Kế hoạch - Tài chính',
      'Trung tâm Công nghệ thông tin',
      'Chi cục Tiêu chuẩn Đo lường Chất lượng',
      'Thanh tra Sở',
    ],
    collectives: ['Các phòng, đơn vị thuộc Sở', 'UBND các xã, phường', 'Các cơ quan, đơn vị có liên quan'],
    recipients: ['UBND tỉnh', 'Giám đốc, các PGĐ Sở', 'Đảng ủy Sở', 'Công đoàn cơ quan Sở'],
  },
  {
    level: 'school',
    superior: 'ỦY BAN NHÂN DÂN XÃ {}',
    agency: ['TRƯỜNG THCS BẾN CÂY SAO'],
    name: 'Trường THCS Bến Cây Sao',
    area: 'xã {}',
    symbol: 'KH-THCSBCS',
    collective: null,
    post: 'HIỆU TRƯỞNG',
    delegate: 'TỔ TRƯỞNG TỔ VĂN PHÒNG',
    units: [
      'Tổ Văn phòng',
      'Tổ Khoa học tự nhiên',
      'Đoàn Thanh niên',
      'Thư viện',
      'Công đoàn trường',
      'Ban đại diện cha mẹ học sinh',
    ],
    collectives: ['Các tổ chuyên môn', 'Giáo viên chủ nhiệm các lớp'],
    recipients: ['UBND xã', 'Phòng Văn hóa - Xã hội xã', 'Chi bộ nhà trường', 'Ban Giám hiệu'],
  },
] as const

/** The issuer of Party papers, which have forms of their own. */
export const PARTY_ISSUER = {
  level: 'party',
  superior: 'ĐẢNG BỘ TỈNH BÌNH SƠN ĐÔNG',
  agency: ['ĐẢNG ỦY XÃ {}'],
  name: 'Ban Thường vụ Đảng ủy xã',
  area: 'xã {}',
  symbol: 'KH/ĐU',
  collective: 'BAN THƯỜNG VỤ',
  post: 'BÍ THƯ',
  delegate: 'CHÁNH VĂN PHÒNG',
  units: [
    'Ban Xây dựng Đảng',
    'Ủy ban Kiểm tra Đảng ủy',
    'Văn phòng Đảng ủy',
    'Trung tâm Chính trị xã',
    'Đoàn Thanh niên xã',
  ],
  collectives: ['Các chi bộ trực thuộc', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã'],
  recipients: ['Ban Thường vụ Tỉnh ủy', 'Ban Tổ chức Tỉnh ủy', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã'],
} as const
