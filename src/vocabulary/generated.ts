// Generated from the YAML files in this folder by `npm run generate`. Do not edit.
export const abbreviationForms = {
 "openers": "(?:sau đây )?(?:(?:được )?(?:viết|gọi|ghi)(?: chung)? tắt|gọi chung|viết gọn|gọi)(?: là)? ?:? ?",
 "initials": "[A-ZĐƯ][A-Za-zĐđƯư]{0,3}(?:[&.-]?[A-ZĐƯ][A-Za-zĐđƯư]{0,3}){1,9}",
 "silent": [
  "và",
  "-",
  "–",
  "&"
 ],
 "unspelled": 2
} as const

export const abolishedOrgans = {
 "organs": [
  {
   "id": "district",
   "pattern": "^(?:(?:đề nghị )?(?:chủ tịch |phó chủ tịch |lãnh đạo |thường trực |văn phòng |vp )*(?:ubnd|hđnd|ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân)(?: và (?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân))?|phòng [^,;]{2,60}|thanh tra|công an|ban chỉ huy quân sự|ban chqs|(?:ủy ban |uỷ ban |ub)(?:mttq|mặt trận tổ quốc)(?: ?việt nam|vn)?|(?:thường trực |văn phòng |ban [^,;]{2,30} )?(?=huyện ủy|huyện uỷ|quận ủy|quận uỷ|thị ủy|thị uỷ)) ?(?:các |cấp )?(?<!liên )(?:huyện|quận|thị xã|thị ủy|thị uỷ)(?![a-zà-ỹđ])",
   "last": "2025-06-30",
   "source": "Nghị quyết số 203/2025/QH15 sửa đổi, bổ sung một số điều của Hiến pháp",
   "sources": [
    "Báo Lao Động, 16/6/2025: Quốc hội thông qua sửa đổi Hiến pháp",
    "Tuổi Trẻ News, 16/6/2025: Vietnam abolishes district-level administration",
    "nhansu.vn: Nghị quyết 203/2025/QH15 kết thúc đơn vị hành chính cấp huyện"
   ],
   "not": [
    "UBND xã Huyện Cũ",
    "Phòng Kinh tế",
    "Công an xã",
    "Trung tâm Y tế huyện",
    "Đội Quản lý thị trường liên huyện",
    "Phòng Giao dịch liên huyện",
    "UBND các xã",
    "Sở Nội vụ",
    "Bệnh viện đa khoa huyện Gò Mây"
   ]
  },
  {
   "id": "township",
   "pattern": "^(?:(?:chủ tịch |lãnh đạo )?(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|hđnd|hội đồng nhân dân)|công an|đảng ủy|đảng uỷ) (?:các (?:xã, |xã và |xã, phường, |phường, )?)?thị trấn(?![a-zà-ỹđ])",
   "last": "2025-06-30",
   "source": "Nghị quyết số 203/2025/QH15 sửa đổi, bổ sung một số điều của Hiến pháp",
   "sources": [
    "Báo Hải Dương (TTXVN): Số lượng đơn vị hành chính cấp tỉnh sau sáp nhập",
    "Báo ảnh Việt Nam (TTXVN), 30/6/2025: Localities organise ceremonies to announce major administrative restructuring"
   ],
   "not": [
    "UBND xã Gò Mây",
    "Trung tâm Văn hóa thị trấn cũ"
   ]
  },
  {
   "id": "ministry",
   "pattern": "^bộ (?:kế hoạch và đầu tư|giao thông vận tải|thông tin và truyền thông|lao động(?: ?[-–] ?|, )thương binh và xã hội|tài nguyên và môi trường|nông nghiệp và phát triển nông thôn)$",
   "last": "2025-02-28",
   "source": "Nghị quyết số 176/2025/QH15 về cơ cấu tổ chức của Chính phủ",
   "sources": [
    "Báo Lao Động: Bộ máy cũ của Chính phủ hoạt động đến hết tháng 2/2025",
    "LawNet: New features in the structure of the Government of Vietnam from March 1, 2025",
    "Báo Lao Động: Bộ máy của Chính phủ sau sắp xếp sẽ hoạt động từ 1/3"
   ],
   "not": [
    "Bộ Nội vụ",
    "Bộ Nông nghiệp và Môi trường",
    "Bộ phận Kế hoạch"
   ]
  }
 ]
} as const

export const amounts = {
 "scales": {
  "tỷ": 1000000000,
  "tỉ": 1000000000,
  "triệu": 1000000,
  "nghìn": 1000,
  "ngàn": 1000
 },
 "fragments": {
  "number": "(?:\\d{1,3}(?:\\.\\d{3}){1,5}(?:,\\d{1,3})?|\\d{1,3}(?:,\\d{3}){2,5}|\\d{1,12}(?:[.,]\\d{1,3})?)",
  "scale": "(?:tỷ|tỉ|triệu|nghìn|ngàn)",
  "currency": "(?:đồng(?! (?:chí|bộ|thời|bào|nghiệp|thuận|chủ|hành|phục|ruộng|cỏ))|vnđ|vnd)(?![a-zà-ỹ]){total}",
  "total": "(?! ?/ ?(?!năm)[a-zà-ỹ])"
 },
 "mark": "\\d ?(?:[đĐ]|[vV][nN]|[tT][ỷỉỶỈrR]|[nN][gG])",
 "forms": [
  {
   "id": "with-currency",
   "pattern": "(?<value>{number}) ?(?:(?<scale>{scale}) ?(?:(?<value2>{number}) ?(?<scale2>{scale}) ?)?)?{currency}"
  },
  {
   "id": "with-đ",
   "pattern": "(?<value>\\d{1,3}(?:\\.\\d{3}){1,5}) ?đ(?![a-zà-ỹ]){total}"
  }
 ],
 "notBehind": "[\\d.,/a-zà-ỹ-]"
} as const

export const bodyOpeners = {
 "basis": [
  {
   "opener": "Căn cứ"
  },
  {
   "opener": "Thực hiện"
  },
  {
   "opener": "Tiếp tục thực hiện"
  },
  {
   "opener": "Triển khai thực hiện"
  },
  {
   "opener": "Triển khai"
  },
  {
   "opener": "Thi hành"
  },
  {
   "opener": "Theo"
  },
  {
   "opener": "Xét"
  },
  {
   "opener": "Thực hiện theo"
  },
  {
   "opener": "Trên cơ sở"
  },
  {
   "opener": "Được sự"
  }
 ],
 "closing": [
  {
   "opener": "Trên đây là"
  },
  {
   "opener": "Trong quá trình"
  },
  {
   "opener": "Quá trình"
  },
  {
   "opener": "Trên đây"
  },
  {
   "opener": "Kế hoạch này"
  },
  {
   "opener": "Nhận được Kế hoạch này"
  },
  {
   "opener": "Yêu cầu các"
  },
  {
   "opener": "Đề nghị các"
  }
 ]
} as const

export const calendar = {
 "fragments": {
  "end": "(?![a-zà-ỹ\\d])",
  "dash": " ?[-–—] ?",
  "d": "(?<day>\\d{1,2})",
  "m": "(?<month>\\d{1,2})",
  "y": "(?<year>(?:19|20)\\d\\d)(?!\\d)",
  "of-year": "(?: ?[/.–-] ?|,? ?(?:của )?năm ?| ?)",
  "date": "(?:ngày ?)?{d}(?: ?/ ?| ?tháng ?|[.-](?=\\d{1,2}[.-](?:19|20)\\d\\d)){m}(?!\\d)(?:{of-year}{y})?",
  "full-date": "(?:ngày ?)?{d}(?: ?[/.-] ?| ?tháng ?){m}(?: ?[/.-] ?|,? ?năm ?){y}",
  "q": "(?<quarter>[il]{1,3}|[il]v|0?[1-4]){end}",
  "h": "(?:(?:0?6|sáu) tháng|nửa) (?<half>đầu|cuối)(?:(?: của)? năm(?! ?\\d| học))?",
  "period": "(?:tháng ?{m}(?!\\d)(?!/\\d{1,2}(?!\\d))|quý ?{q}|{h}|năm(?= ?(?:19|20)\\d\\d))(?:{of-year}{y})?",
  "blank": "[ .…_]{0,20}"
 },
 "units": [
  {
   "word": "ngày",
   "freq": "DAILY",
   "interval": 1,
   "months": null
  },
  {
   "word": "tuần",
   "freq": "WEEKLY",
   "interval": 1,
   "months": null
  },
  {
   "word": "tháng",
   "freq": "MONTHLY",
   "interval": 1,
   "months": 1
  },
  {
   "word": "quý",
   "freq": "MONTHLY",
   "interval": 3,
   "months": 3
  },
  {
   "word": "năm",
   "freq": "YEARLY",
   "interval": 1,
   "months": 12
  }
 ],
 "numbers": {
  "một": 1,
  "hai": 2,
  "ba": 3,
  "bốn": 4,
  "sáu": 6,
  "chín": 9
 },
 "dateLine": [
  {
   "id": "with-ngày",
   "pattern": "ngày{blank}{d}?{blank}(?:tháng|[/-]){blank}{m}?{blank}(?:năm|[/-]){blank}(?:{y}|(?:\\d{1,3}(?!\\d))?[.…_]{0,20})"
  },
  {
   "id": "month-only",
   "pattern": "tháng{blank}{m}?{blank}năm{blank}{y}"
  }
 ],
 "planPeriods": [
  {
   "id": "open-end",
   "pattern": "{period},? và (?:các|những) năm (?:tiếp theo|sau)",
   "has": [
    "năm tiếp",
    "năm sau"
   ],
   "open": true
  },
  {
   "id": "range-of-periods",
   "pattern": "từ {period}(?:{dash}| đến (?:hết )?){period:2}",
   "has": [
    "từ "
   ]
  },
  {
   "id": "years",
   "pattern": "(?:giai đoạn|năm học|nhiệm kỳ|các năm|năm|khóa)(?: từ)?(?: năm)? ?{y}(?:{dash}| đến (?:năm )?){y:2}",
   "has": [
    "-",
    "–",
    "—",
    "đến"
   ]
  },
  {
   "id": "period",
   "pattern": "{period}"
  }
 ],
 "notBehind": "(?:đến|tới|tầm nhìn)(?: hết| cuối)? $"
} as const

export const citations = {
 "number": {
  "fragments": {
   "U": "[A-ZĐƯ]",
   "L": "[A-Za-zĐđƯư0-9]",
   "tail": "(?:(?<=NQ|CT|KL|QĐ|QG) \\d{1,4}(?![\\d/.-]))?"
  },
  "pattern": "\\d(?<!(?:[\\dA-Za-z/-]|\\d[.,:])\\d)\\d{0,4}[a-z]? ?(?:/ ?(?<year>(?:19|20)\\d\\d ?/ ?)?(?<first>{U}{L}{0,14})(?<rest> ?[-–] ?{U}{L}{0,19}(?:&{U}{L}{0,9})?(?:(?:-| -|- ){U}{L}{0,19}){0,3})?{tail}|(?:[-–] ?|(?<= ))(?<party>{U}[A-Za-zĐđ]{0,7}) ?/ ?{U}{L}{0,14}(?:-{U}{L}{0,9})?{tail})(?![A-Za-zÀ-ỹ\\d])"
 },
 "label": "(?:^|[ (“])số ?:? ?$",
 "dates": [
  {
   "pattern": ",? ?\\(?(?:ban hành |ký )?{full-date}"
  },
  {
   "pattern": ",? ?ngày{blank}tháng{blank}{m} ?năm ?{y}"
  }
 ],
 "issuer": {
  "opener": ",? (?:của|do) ",
  "stops": " (?:về|v/v|ban hành|phê duyệt|quy định|thực hiện|hướng dẫn|triển khai|sửa đổi|bổ sung|công bố|thông qua|tổng kết|sơ kết|đối với|nhằm|để|trong|trên địa bàn|tại|cho|được|đã|đang|có|phải|giao|tổ chức|tiếp tục|tăng cường|đẩy mạnh|ngày|năm|giai đoạn|theo|kèm|như|khi|đến|xây dựng|yêu cầu|kết luận|phát triển|quyết định)(?![a-zà-ỹ])|[;:.()”\"]|,| và |$",
  "before": "(?:đề nghị|kiến nghị|ý kiến|chỉ đạo|yêu cầu|báo cáo|kết luận) của (?<issuer>[^;:.()]{2,120}?),? (?:tại |\\()$",
  "beforeEnds": [
   "tại ",
   "("
  ]
 },
 "law": {
  "number": "/(?:QH|UBTVQH)\\d+$",
  "kinds": "(?<![a-zà-ỹ])(?:bộ luật|luật|pháp lệnh)(?= )",
  "amends": "^ sửa đổi",
  "end": ",? (?:năm|ngày) \\d.*$"
 },
 "title": {
  "about": ",? (?:về việc|về|v/v) ",
  "openers": ",? (?=(?:ban hành|phê duyệt|quy định|sửa đổi|bổ sung|hướng dẫn|thực hiện|triển khai|công bố|thông qua|tiếp tục|tăng cường|đẩy mạnh)(?: ))",
  "stops": "[;:]|\\.(?= |$)|[)”]|\\./\\.|, (?!Tổ trưởng (?:tổ )?dân phố)(?=\\p{Lu})|$"
 },
 "form": {}
} as const

export const columns = {
 "columns": [
  {
   "role": "ordinal",
   "pattern": "^(?:stt|tt|số tt|số thứ tự|số|no\\.?|#)$"
  },
  {
   "role": "support",
   "pattern": "phối hợp|tham gia|hỗ trợ thực hiện"
  },
  {
   "role": "other",
   "pattern": "theo dõi|đôn đốc|lãnh đạo (?:phụ trách|chỉ đạo)|chỉ đạo|hình thức|địa điểm|đối tượng|thành phần|căn cứ|điểm|tiêu chí|nội dung (?:đánh giá|chấm)|đơn vị tính|đvt|số lượng|phương pháp|thời hạn (?:thanh tra|kiểm tra|giám sát)"
  },
  {
   "role": "product",
   "pattern": "sản phẩm|kết quả"
  },
  {
   "role": "funding",
   "pattern": "kinh phí|dự toán|nguồn vốn|số tiền"
  },
  {
   "role": "lead",
   "pattern": "chủ trì|trách nhiệm|thực hiện chính|(?:đơn vị|cơ quan|bộ phận|cá nhân|người|lực lượng) (?:thực hiện|phụ trách|chịu|tham mưu|đầu mối|triển khai)|phụ trách|phân công|đầu mối"
  },
  {
   "role": "deadline",
   "pattern": "thời gian|thời hạn|tiến độ|hoàn thành|thời điểm|lộ trình|^(?:tuần|quý)$|^(?:ngày|tháng|năm|hạn)(?!\\p{L})"
  },
  {
   "role": "note",
   "pattern": "ghi chú|lưu ý"
  },
  {
   "role": "target",
   "pattern": "chỉ tiêu|mục tiêu"
  },
  {
   "role": "task",
   "pattern": "nhiệm vụ"
  },
  {
   "role": "task",
   "pattern": "hoạt động|công việc|đầu việc|việc cần"
  },
  {
   "role": "task",
   "pattern": "nội dung|giải pháp|hạng mục|chuyên đề|tên văn bản"
  }
 ],
 "totals": [
  "tổng số",
  "tổng cộng",
  "cộng",
  "tổng"
 ],
 "leadWhereUnits": "^(?:thực hiện|bộ phận|đơn vị|cơ quan|cá nhân|tổ chức|người làm|trình bày|người trình bày|báo cáo viên)(?:(?:,| và|\\s?/)\\s?(?:bộ phận|đơn vị|cơ quan|cá nhân|tổ chức))*$",
 "checked": "kiểm tra|thanh tra|giám sát|đánh giá|thẩm định|nghiệm thu",
 "dittos": [
  "\"",
  "''",
  "”",
  "″",
  "〃",
  "nt",
  "n.t",
  "như trên"
 ],
 "period": "^(?:(?:hoạt động|công tác|kế hoạch|công việc|nội dung|nhiệm vụ|chương trình) )?(?:tháng|tuần|quý|đợt) (?:\\d{1,2}|[ivx]{1,4})(?![\\p{L}\\d])"
} as const

export const commonAbbreviations = {
 "known": [
  [
   "UBND",
   "UB",
   "HĐND",
   "MTTQ",
   "MTTQVN",
   "TTg",
   "QH",
   "TW",
   "TƯ",
   "TU",
   "HU",
   "VN",
   "CHXHCN",
   "XHCN",
   "NSNN",
   "TP",
   "TX",
   "TT",
   "ĐCSVN",
   "TNHH",
   "CP"
  ],
  [
   "STT",
   "TM",
   "KT",
   "TL",
   "TUQ",
   "VT",
   "PL",
   "BTC",
   "HCM",
   "TPHCM"
  ],
  [
   "CBCC",
   "CCVC",
   "CBCCVC",
   "CNTT",
   "KHCN",
   "THPT",
   "THCS",
   "TH",
   "MN",
   "GDĐT",
   "GD",
   "ĐT",
   "VHTT",
   "TDTT",
   "PCCC",
   "ATGT",
   "BHYT",
   "BHXH",
   "CCHC",
   "TTHC"
  ],
  [
   "ISO",
   "TCVN",
   "QCVN",
   "VNPT",
   "FPT",
   "EVN",
   "VTV",
   "VOV",
   "VNA",
   "WHO",
   "UNESCO",
   "ASEAN",
   "GDP",
   "GRDP",
   "OCOP",
   "FDI",
   "ODA",
   "PCI",
   "PAPI",
   "SIPAS",
   "PAR",
   "INDEX",
   "DDCI",
   "DTI",
   "ICT",
   "HIV",
   "AIDS",
   "COVID",
   "SARS",
   "AI",
   "IT",
   "USB",
   "CD",
   "DVD",
   "LED",
   "QR",
   "PDF",
   "SMS",
   "IP",
   "ID",
   "WEB",
   "CLB",
   "VIP",
   "STEM",
   "STEAM",
   "IELTS",
   "CEFR",
   "IOC",
   "VNEID",
   "CCCD",
   "CMND",
   "SDT",
   "OK",
   "OA"
  ],
  [
   "MW",
   "GW",
   "MWH",
   "GWH",
   "MWP",
   "KV",
   "KVA",
   "MVA",
   "MB",
   "GB",
   "TB"
  ]
 ]
} as const

export const deadlines = {
 "fragments": {
  "n": "(?:\\d{1,2}|một|hai|ba|bốn|sáu|chín)",
  "unit": "(?<unit>ngày|tuần|tháng|quý|năm)",
  "each": "(?:h[àằ]ng|mỗi|từng) ?",
  "before": "(?:trước|chậm nhất|muộn nhất|trễ nhất|hạn cuối|hạn chót|không quá|không muộn hơn|đến hết|đến trước|đến)(?: (?:là|vào|đến|trong|trước|hết))?:? ",
  "until": "(?:chậm nhất|muộn nhất|trễ nhất|hạn cuối|hạn chót|không muộn hơn|đến|hết)(?: (?:là|vào|đến|trong|hết|cuối)){0,2}:? ",
  "part": "(?:(?:đầu|giữa|cuối|nửa đầu|nửa cuối|thượng tuần|trung tuần|hạ tuần|tuần (?:thứ )?(?:đầu|cuối|nhất|hai|ba|tư|[1-5]))(?: của)? )?",
  "to": "(?:{dash}| đến(?: hết)? )",
  "and": "(?:, ?| và | & ?| ?\\+ ?)",
  "clock": "\\d{1,2} ?(?:giờ|[hg](?![a-zà-ỹ])|:) ?(?:\\d{2} ?(?:phút|ph|p|’|'|′)?)?",
  "hours": "(?:(?:từ |lúc |vào lúc |vào hồi |vào |trước )?{clock}(?:{to}{clock})?,? (?:của )?)?",
  "session": "(?:(?:buổi )?(?:sáng|trưa|chiều|tối),? )?",
  "weekday": "(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)"
 },
 "verb": "^(?:hoàn thành|hoàn tất|kết thúc|thực hiện|xong|vào)(?: xong)?(?: vào)? ",
 "starts": {
  "before": [
   "trước",
   "chậm",
   "muộn",
   "trễ",
   "hạn",
   "không",
   "đến"
  ],
  "each": [
   "hằng",
   "hàng",
   "mỗi",
   "từng"
  ],
  "number": [
   "#",
   "một",
   "hai",
   "ba",
   "bốn",
   "sáu",
   "chín"
  ],
  "part": [
   "đầu",
   "giữa",
   "cuối",
   "nửa",
   "thượng",
   "trung",
   "hạ",
   "tuần"
  ],
  "session": [
   "sáng",
   "trưa",
   "chiều",
   "tối",
   "buổi",
   "cả"
  ]
 },
 "leadIn": "(?:phải|cơ bản|hoàn thành|hoàn tất|kết thúc|thực hiện|triển khai|tổ chức|báo cáo|ban hành|dự kiến|gửi|nộp|trình|xong|bắt đầu|diễn ra|ngay|trong|vào|lúc|khoảng|suốt|cả|nhân|dịp|là)[,:]? ",
 "noise": [
  {
   "mark": "\\d ?[hg:]",
   "pattern": "từ {clock}{to}{clock},? ?(?:của )?"
  },
  {
   "mark": "\\d ?[hg:]",
   "pattern": "từ {clock},? ?(?=ngày[^-–—đ]*$)"
  },
  {
   "mark": "\\d ?[hg:]",
   "pattern": "(?:lúc |vào lúc |vào hồi |hồi )?{clock}(?:{to}{clock})?,? ?(?:của )?"
  },
  {
   "mark": "(?:sáng|trưa|chiều|tối|cả ngày),? ",
   "pattern": "(?:buổi )?(?:sáng|trưa|chiều|tối|cả ngày),? (?=ngày|thứ|chủ|\\d)"
  },
  {
   "mark": "thứ |chủ nhật",
   "pattern": "{weekday},? ?\\(?(?=ngày|\\d)"
  }
 ],
 "mark": "\\d|uý [IVil]{1,3} h|ịnh kỳ|thời hạn|vòng |ằng tuần|àng tuần|ọc kỳ|gày (?:làm việc |đầu tiên|cuối cùng)",
 "triggers": "hoàn (?:thành|tất)|xong |kết thúc |trước (?=ngày|tháng|quý|năm|\\d)|chậm nhất|muộn nhất|trễ nhất|không muộn hơn|đến (?=hết )|định kỳ|h[àằ]ng (?=tuần|tháng|quý|năm)|(?:trong|vào) (?=thời|vòng|các ngày|ngày|tháng|quý|đầu|giữa|cuối|nửa|tuần|0?6 tháng|sáu tháng|sáng|chiều|thứ |chủ nhật|\\d)|từ (?=ngày|tháng|quý|\\d)|sau \\d|(?:ít nhất |tối thiểu )?\\d{1,2} lần",
 "forms": [
  {
   "id": "continuous-during",
   "pattern": "(?:thường xuyên|liên tục)(?:,? liên tục)?(?:,? ?(?=trong|từ|suốt|cả|năm|giai đoạn|\\()| )\\(?(?<inner>[^()]{2,80})\\)?",
   "starts": [
    "thường",
    "liên"
   ],
   "kind": "continuous",
   "inner": [
    "during"
   ]
  },
  {
   "id": "continuous",
   "pattern": "(?:một cách )?(?:thường xuyên|liên tục)(?!.{0,200}(?:h[àằ]ng (?:tuần|tháng|quý)|định kỳ))(?:[,.]? ?[^;\\d]{1,200})?",
   "starts": [
    "thường",
    "liên",
    "một"
   ],
   "kind": "continuous"
  },
  {
   "id": "round-the-clock",
   "pattern": "24/(?:7|24)(?: ?(?:h|giờ))?",
   "starts": [
    "{number}"
   ],
   "has": [
    "24/"
   ],
   "kind": "continuous"
  },
  {
   "id": "every",
   "pattern": "(?:(?:định kỳ,? ?)?(?:{each}|theo )|định kỳ ){unit}(?: học)?(?: (?:một|1|01) lần)?(?:,? (?:theo|khi|hoặc) [^;\\d]{1,200})?",
   "starts": [
    "định",
    "{each}",
    "theo"
   ],
   "kind": "recurring",
   "rrule": "{every}"
  },
  {
   "id": "every-in-running-text",
   "pattern": "định kỳ,? (?:vào )?{each}{unit}",
   "starts": [
    "định"
   ],
   "kind": "recurring",
   "rrule": "{every}",
   "within": "running"
  },
  {
   "id": "every-other",
   "pattern": "(?:định kỳ|mỗi|cứ),? ?(?:{each})?(?<count>{n}) ?{unit}(?:(?: ?/ ?| )(?:một |1 |01 )?lần)?",
   "starts": [
    "định",
    "mỗi",
    "cứ"
   ],
   "kind": "recurring",
   "rrule": "{every}",
   "within": "sentence"
  },
  {
   "id": "once-every",
   "pattern": "(?<count>{n}) ?{unit}(?: ?/ ?| )(?:một |1 |01 )?lần",
   "starts": [
    "{number}"
   ],
   "has": [
    "lần"
   ],
   "kind": "recurring",
   "rrule": "{every}"
  },
  {
   "id": "times-per",
   "pattern": "(?:định kỳ )?(?:ít nhất |tối thiểu )?(?<times>{n}) lần ?(?:/|trong|một|mỗi|h[àằ]ng) ?(?:một |1 |01 )?{unit}(?! ?\\d)",
   "starts": [
    "định",
    "ít",
    "tối",
    "{number}"
   ],
   "has": [
    "lần"
   ],
   "kind": "recurring",
   "rrule": "{every}",
   "within": "sentence"
  },
  {
   "id": "times-each",
   "pattern": "(?:định kỳ )?(?:h[àằ]ng|mỗi) {unit} (?:ít nhất |tối thiểu )?(?<times>{n}) lần",
   "starts": [
    "định",
    "hàng",
    "hằng",
    "mỗi"
   ],
   "has": [
    "lần"
   ],
   "kind": "recurring",
   "rrule": "{every}"
  },
  {
   "id": "every-continued",
   "pattern": "(?:{each})?(?:(?<count>{n}) ?)?{unit}(?! ?\\d| [ivx]+(?![a-zà-ỹ]))",
   "starts": [
    "{each}",
    "{number}",
    "ngày",
    "tuần",
    "tháng",
    "quý",
    "năm"
   ],
   "kind": "recurring",
   "rrule": "{every}",
   "follows": "recurring",
   "within": "sentence"
  },
  {
   "id": "every-during",
   "pattern": "(?:định kỳ,? ?)?{each}{unit},? ?\\(?(?<inner>(?:trong|năm|từ|giai đoạn)[^()]{2,80})\\)?",
   "starts": [
    "định",
    "{each}"
   ],
   "kind": "recurring",
   "rrule": "{every}",
   "inner": [
    "during"
   ]
  },
  {
   "id": "day-every-month",
   "pattern": "(?:định kỳ,? (?:vào )?)?(?:{before}(?:{clock},? (?:của )?)?)?(?:các )?ngày ?(?<days>\\d{1,2}(?:{and}(?:ngày )?\\d{1,2}){0,5}),? (?:của )?{each}tháng",
   "starts": [
    "{before}",
    "ngày",
    "các",
    "định"
   ],
   "has": [
    "hằng",
    "hàng",
    "mỗi",
    "từng"
   ],
   "kind": "recurring",
   "rrule": "FREQ=MONTHLY;BYMONTHDAY={days}",
   "within": "sentence"
  },
  {
   "id": "days-every-month",
   "pattern": "(?:định kỳ )?(?:từ )?ngày ?\\d{1,2}{to}(?:ngày ?)?{d},? (?:của )?{each}tháng",
   "starts": [
    "định",
    "từ",
    "ngày"
   ],
   "has": [
    "hằng",
    "hàng",
    "mỗi",
    "từng"
   ],
   "kind": "recurring",
   "rrule": "FREQ=MONTHLY;BYMONTHDAY={day}",
   "within": "sentence"
  },
  {
   "id": "every-month-day",
   "pattern": "(?:định kỳ,? ?)?{each}tháng,? ?\\(?(?:{before}|vào )?ngày ?{d}(?: (?:của )?tháng(?: (?:sau|tiếp theo|kế tiếp))?)?\\)?",
   "starts": [
    "định",
    "{each}"
   ],
   "kind": "recurring",
   "rrule": "FREQ=MONTHLY;BYMONTHDAY={day}",
   "within": "sentence"
  },
  {
   "id": "day-next-month",
   "pattern": "{before}ngày ?{d} (?:của )?tháng (?:sau|tiếp theo|kế tiếp|liền kề)",
   "starts": [
    "{before}"
   ],
   "has": [
    "sau",
    "tiếp",
    "kế",
    "liền"
   ],
   "kind": "recurring",
   "rrule": "FREQ=MONTHLY;BYMONTHDAY={day}",
   "within": "sentence"
  },
  {
   "id": "day-quarter-end",
   "pattern": "(?:(?:định kỳ,? ?)?{each}quý,? ?\\(?)?(?:{before})?(?:ngày ?)?{d},? (?:của )?tháng (?:thứ ba|cuối)(?: của)?(?: {each})? ?quý\\)?",
   "starts": [
    "{before}",
    "ngày",
    "định",
    "{each}",
    "{number}"
   ],
   "has": [
    "quý"
   ],
   "kind": "recurring",
   "rrule": "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY={day}",
   "within": "sentence"
  },
  {
   "id": "day-quarter-start",
   "pattern": "(?:(?:định kỳ,? ?)?{each}quý,? ?\\(?)?(?:{before})?(?:ngày ?)?{d},? (?:của )?tháng (?:thứ nhất|đầu)(?: của)?(?: {each})? ?quý(?: (?:sau|tiếp theo|kế tiếp))?\\)?",
   "starts": [
    "{before}",
    "ngày",
    "định",
    "{each}",
    "{number}"
   ],
   "has": [
    "quý"
   ],
   "kind": "recurring",
   "rrule": "FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY={day}",
   "within": "sentence"
  },
  {
   "id": "day-every-year",
   "pattern": "(?:{before})?(?:ngày ?)?{d}(?: ?/ ?| ?tháng ?){m},? (?:của )?{each}năm",
   "starts": [
    "{before}",
    "ngày",
    "{number}"
   ],
   "has": [
    "hằng",
    "hàng",
    "mỗi",
    "từng"
   ],
   "kind": "recurring",
   "rrule": "FREQ=YEARLY;BYMONTH={month};BYMONTHDAY={day}",
   "within": "sentence"
  },
  {
   "id": "day-every-year-continued",
   "pattern": "(?:{before})?(?:ngày ?)?{d}(?: ?/ ?| ?tháng ?){m},? (?:của )?{each}năm",
   "starts": [
    "{before}",
    "ngày",
    "{number}"
   ],
   "has": [
    "hằng",
    "hàng",
    "mỗi",
    "từng"
   ],
   "kind": "recurring",
   "rrule": "FREQ=YEARLY;BYMONTH={month};BYMONTHDAY={day}",
   "follows": "by",
   "within": "sentence"
  },
  {
   "id": "day-of-half-year",
   "pattern": "định kỳ (?:0?6|sáu) tháng(?: đầu năm)?,? \\(?{before}(?:ngày ?)?{d}(?: ?/ ?| ?tháng ?){m}(?!/)\\)?",
   "starts": [
    "định"
   ],
   "has": [
    "/",
    "tháng"
   ],
   "kind": "recurring",
   "rrule": "FREQ=YEARLY;BYMONTH={month};BYMONTHDAY={day}",
   "within": "sentence"
  },
  {
   "id": "day-of-year-continued",
   "pattern": "(?:(?:{each}|cả |một |1 |01 )?năm|(?:0?6|sáu) tháng(?: đầu năm)?),? \\(?{before}(?:ngày ?)?{d}(?: ?/ ?| ?tháng ?){m}(?!/)\\)?",
   "starts": [
    "năm",
    "cả",
    "một",
    "sáu",
    "{each}",
    "#"
   ],
   "has": [
    "/",
    "tháng"
   ],
   "kind": "recurring",
   "rrule": "FREQ=YEARLY;BYMONTH={month};BYMONTHDAY={day}",
   "follows": "recurring",
   "within": "sentence"
  },
  {
   "id": "every-year-day",
   "pattern": "(?:định kỳ,? ?)?{each}năm,? ?\\(?(?:(?:hoàn thành|xong) )?(?:{before}|vào )?(?:ngày ?)?{d}(?: ?/ ?| ?tháng ?){m}\\)?",
   "starts": [
    "định",
    "{each}"
   ],
   "kind": "recurring",
   "rrule": "FREQ=YEARLY;BYMONTH={month};BYMONTHDAY={day}",
   "within": "sentence"
  },
  {
   "id": "months-every-year",
   "pattern": "(?:{before})?{part}tháng ?(?<months>\\d{1,2}(?:{and}(?:tháng )?\\d{1,2}){0,11}),? (?:của )?{each}năm",
   "starts": [
    "{before}",
    "{part}",
    "tháng"
   ],
   "has": [
    "hằng",
    "hàng",
    "mỗi",
    "từng"
   ],
   "kind": "recurring",
   "rrule": "FREQ=YEARLY;BYMONTH={months}",
   "within": "sentence"
  },
  {
   "id": "quarter-every-year",
   "pattern": "(?:{before})?{part}quý ?{q},? (?:của )?{each}năm",
   "starts": [
    "{before}",
    "{part}",
    "quý"
   ],
   "has": [
    "hằng",
    "hàng",
    "mỗi",
    "từng"
   ],
   "kind": "recurring",
   "rrule": "FREQ=YEARLY;BYMONTH={quarter-months}",
   "within": "sentence"
  },
  {
   "id": "part-of-every",
   "pattern": "(?:vào )?(?:đầu|giữa|cuối) (?:{each}|các ){unit}",
   "starts": [
    "{part}",
    "vào"
   ],
   "has": [
    "hằng",
    "hàng",
    "mỗi",
    "từng",
    "các"
   ],
   "kind": "recurring",
   "rrule": "{every}"
  },
  {
   "id": "part-of-every-term",
   "pattern": "(?:vào )?(?:đầu|giữa|cuối) {each}học kỳ",
   "starts": [
    "{part}",
    "vào"
   ],
   "has": [
    "học kỳ"
   ],
   "kind": "recurring",
   "within": "sentence"
  },
  {
   "id": "first-or-last-day-of-every",
   "pattern": "(?:vào )?ngày (?:làm việc )?(?:đầu tiên|cuối cùng) (?:của )?(?:{each})?{unit}(?! ?(?:\\d|[ivx]+(?![a-zà-ỹ])|này|nay|học))",
   "starts": [
    "vào",
    "ngày"
   ],
   "has": [
    "đầu tiên",
    "cuối cùng"
   ],
   "kind": "recurring",
   "rrule": "{every}",
   "within": "sentence"
  },
  {
   "id": "weekday",
   "pattern": "(?:{before}|vào )?{session}(?:ngày )?{weekday},? {each}(?<unit>tuần)",
   "starts": [
    "{session}",
    "{before}",
    "thứ",
    "chủ",
    "ngày",
    "vào"
   ],
   "has": [
    "hằng",
    "hàng",
    "mỗi",
    "từng"
   ],
   "kind": "recurring",
   "rrule": "{every}"
  },
  {
   "id": "weekday-of-month",
   "pattern": "{session}(?:ngày )?{weekday},? (?:của )?tuần (?:thứ )?(?:đầu tiên|đầu|cuối cùng|cuối|nhất|hai|ba|tư|[1-4]) (?:của )?(?:{each})?(?<unit>tháng)(?! ?\\d)",
   "starts": [
    "{session}",
    "thứ",
    "chủ",
    "ngày"
   ],
   "has": [
    "tuần"
   ],
   "kind": "recurring",
   "rrule": "{every}"
  },
  {
   "id": "weekday-in-running-text",
   "pattern": "(?:{before}|vào ){session}(?:ngày )?{weekday},? {each}(?<unit>tuần)",
   "starts": [
    "vào",
    "{before}"
   ],
   "has": [
    "hằng",
    "hàng",
    "mỗi",
    "từng"
   ],
   "kind": "recurring",
   "rrule": "{every}",
   "within": "running"
  },
  {
   "id": "hour-of-every",
   "pattern": "(?:định kỳ,? )?(?:{before}|lúc |vào lúc |vào |từ )?{clock}(?:{to}{clock})?,? (?:của |vào )?(?:{session}{weekday},? )?{each}(?<unit>ngày|tuần)",
   "starts": [
    "{before}",
    "{number}",
    "định",
    "lúc",
    "vào",
    "từ"
   ],
   "has": [
    "hằng",
    "hàng",
    "mỗi",
    "từng"
   ],
   "kind": "recurring",
   "rrule": "{every}",
   "within": "sentence"
  },
  {
   "id": "after-event",
   "pattern": "(?:ngay )?(?:sau khi|sau kỳ|sau hội nghị|trước khi|kể từ khi|kể từ ngày (?!\\d)) ?[^;]{1,400}",
   "starts": [
    "ngay",
    "sau",
    "trước",
    "kể"
   ],
   "has": [
    "khi",
    "sau kỳ",
    "sau hội nghị",
    "kể từ ngày"
   ],
   "kind": "relative"
  },
  {
   "id": "when-event",
   "pattern": "(?:ngay )?khi [^;]{1,300}(?:ban hành|phê duyệt|thông qua|có hiệu lực)",
   "starts": [
    "ngay",
    "khi"
   ],
   "has": [
    "ban hành",
    "phê duyệt",
    "thông qua",
    "có hiệu lực"
   ],
   "kind": "relative"
  },
  {
   "id": "within-days",
   "pattern": "(?:chậm nhất |muộn nhất |không quá |tối đa )?(?:là |sau |trong )?(?:thời hạn |thời gian |vòng )?(?:là )?(?:chậm nhất |không quá |tối đa )?{n}(?: \\([a-zà-ỹ ]{1,20}\\))? ?(?:ngày|giờ|tuần|tháng|năm)(?: làm việc)?,? (?:kể )?(?:từ|sau|trước|tính từ)(?! ngày \\d) [^;]{1,300}",
   "starts": [
    "{before}",
    "tối",
    "là",
    "sau",
    "trong",
    "thời",
    "vòng",
    "{number}"
   ],
   "has": [
    "từ",
    "sau",
    "trước"
   ],
   "kind": "relative"
  },
  {
   "id": "within-days-alone",
   "pattern": "(?:trong )?(?:thời hạn|vòng) {n} ?(?:ngày|tuần|tháng|năm)(?: làm việc)?",
   "starts": [
    "trong",
    "thời",
    "vòng"
   ],
   "has": [
    "thời hạn",
    "vòng"
   ],
   "kind": "relative"
  },
  {
   "id": "within-days-of-date",
   "pattern": "(?:trong |sau )?(?:thời hạn |vòng )?{n} ?(?:ngày|tuần|tháng)(?: làm việc)?,? (?:kể )?từ ngày \\d[^;]{0,100}",
   "starts": [
    "trong",
    "sau",
    "thời",
    "vòng",
    "{number}"
   ],
   "has": [
    "từ ngày"
   ],
   "kind": "relative"
  },
  {
   "id": "within-days-in-running-text",
   "pattern": "(?:chậm nhất |muộn nhất |không quá )?(?:trong (?:thời hạn|vòng) |sau )?{n} (?:ngày|giờ|tuần|tháng)(?: làm việc)?,? (?:kể từ|sau khi|trước khi|trước|sau) [^,;.]{1,120}",
   "starts": [
    "chậm",
    "muộn",
    "không",
    "trong",
    "sau"
   ],
   "has": [
    "kể từ",
    "sau",
    "trước"
   ],
   "kind": "relative",
   "within": "running"
  },
  {
   "id": "days-before-event",
   "pattern": "trước (?:ít nhất |tối thiểu )?{n} (?:ngày|giờ|tuần|tháng)(?: làm việc)? (?:tổ chức|diễn ra|khai mạc|họp|so với|kể từ|khi|tính đến) [^,;.]{1,120}",
   "starts": [
    "trước"
   ],
   "has": [
    "tổ chức",
    "diễn ra",
    "khai mạc",
    "họp",
    "so với",
    "kể từ",
    "khi",
    "tính đến"
   ],
   "kind": "relative",
   "within": "sentence"
  },
  {
   "id": "as-planned",
   "pattern": "(?:theo|tùy|tuỳ|căn cứ|phụ thuộc) [^,;]{1,400}",
   "starts": [
    "theo",
    "tùy",
    "tuỳ",
    "căn",
    "phụ"
   ],
   "kind": "unresolved"
  },
  {
   "id": "on-demand",
   "pattern": "(?:đột xuất|khi|nếu|định kỳ(?! ?\\d)|kịp thời)(?: [^,;]{1,300})?",
   "starts": [
    "đột",
    "khi",
    "nếu",
    "định",
    "kịp"
   ],
   "kind": "unresolved"
  },
  {
   "id": "by-day",
   "pattern": "{before}(?:{clock},? (?:của )?)?{date}",
   "starts": [
    "{before}"
   ],
   "has": [
    "/",
    "tháng",
    ".",
    "-"
   ],
   "kind": "by",
   "within": "sentence",
   "yearly": "FREQ=YEARLY;BYMONTH={month};BYMONTHDAY={day}"
  },
  {
   "id": "by-day-continued",
   "pattern": "{date}",
   "starts": [
    "ngày",
    "{number}"
   ],
   "has": [
    "/",
    "tháng",
    ".",
    "-"
   ],
   "kind": "by",
   "follows": "by"
  },
  {
   "id": "before-period",
   "pattern": "trước (?:đầu )?{period}",
   "starts": [
    "trước"
   ],
   "has": [
    "trước tháng",
    "trước quý",
    "trước năm",
    "trước đầu",
    "trước 6",
    "trước 06",
    "trước sáu",
    "trước nửa"
   ],
   "kind": "by",
   "due": "before",
   "within": "cell"
  },
  {
   "id": "before-period-in-running-text",
   "pattern": "(?!trước năm)(?:(?:hoàn thành|hoàn tất|xong|kết thúc)(?: xong)? )?trước {period}",
   "starts": [
    "hoàn",
    "xong",
    "kết",
    "trước"
   ],
   "has": [
    "trước tháng",
    "trước quý",
    "trước năm",
    "trước 6",
    "trước 06",
    "trước sáu",
    "trước nửa"
   ],
   "kind": "by",
   "due": "before",
   "within": "running"
  },
  {
   "id": "by-period",
   "pattern": "(?:{until}|trước (?:khi hết |cuối |hết )){period}",
   "starts": [
    "{before}",
    "hết"
   ],
   "has": [
    "tháng",
    "quý",
    "năm",
    "nửa"
   ],
   "kind": "by",
   "within": "sentence"
  },
  {
   "id": "by-part",
   "pattern": "{until}{part}{period}",
   "starts": [
    "{before}",
    "hết"
   ],
   "has": [
    "tháng",
    "quý",
    "năm",
    "nửa"
   ],
   "kind": "by"
  },
  {
   "id": "on-day",
   "pattern": "(?:các )?{date}\\)?",
   "starts": [
    "ngày",
    "các",
    "{number}"
   ],
   "has": [
    "/",
    "tháng",
    ".",
    "-"
   ],
   "kind": "on",
   "within": "cell",
   "yearly": "FREQ=YEARLY;BYMONTH={month};BYMONTHDAY={day}"
  },
  {
   "id": "on-day-in-running-text",
   "pattern": "(?:vào |trong |lúc )(?:{clock},? )?ngày ?{d}(?: ?/ ?| ?tháng ?){m}(?:(?: ?/ ?|,? ?năm ?){y})?",
   "starts": [
    "vào",
    "trong",
    "lúc"
   ],
   "has": [
    "ngày"
   ],
   "kind": "on",
   "within": "running"
  },
  {
   "id": "completed-on-day",
   "pattern": "(?:hoàn thành|hoàn tất|xong|kết thúc)(?: xong)? (?:ngày ?)?{d} ?/ ?{m} ?/ ?{y}",
   "starts": [
    "hoàn",
    "xong",
    "kết"
   ],
   "has": [
    "/"
   ],
   "kind": "on",
   "within": "running"
  },
  {
   "id": "from-day",
   "pattern": "(?:kể )?từ {date}(?: trở đi)?",
   "starts": [
    "từ",
    "kể"
   ],
   "has": [
    "/",
    "tháng",
    ".",
    "-"
   ],
   "kind": "during",
   "open": true,
   "within": "cell"
  },
  {
   "id": "days-range",
   "pattern": "(?:từ )?(?:ngày ?)?{d}{to}(?:ngày ?)?{date:2}",
   "starts": [
    "từ",
    "ngày",
    "{number}"
   ],
   "has": [
    "-",
    "–",
    "—",
    "đến"
   ],
   "kind": "during",
   "within": "cell"
  },
  {
   "id": "from-day-to-day",
   "pattern": "(?:từ )?{date}{to}{date:2}",
   "starts": [
    "từ",
    "ngày",
    "{number}"
   ],
   "has": [
    "-",
    "–",
    "—",
    "đến"
   ],
   "kind": "during",
   "within": "cell"
  },
  {
   "id": "from-day-to-day-in-running-text",
   "pattern": "từ (?:ngày ?|(?=\\d{1,2}/\\d{1,2}/)){d}(?:(?: ?/ ?| ?tháng ?){m}(?:(?: ?/ ?|,? ?năm ?){y})?)?{to}(?:ngày ?)?{date:2}",
   "starts": [
    "từ"
   ],
   "has": [
    "-",
    "–",
    "—",
    "đến"
   ],
   "kind": "during",
   "within": "running"
  },
  {
   "id": "days-list",
   "pattern": "(?:(?:các )?ngày ?)?(?<days>{d}(?:{and}(?:ngày )?\\d{1,2}){0,8}){and}(?:ngày ?)?{date:2}",
   "starts": [
    "ngày",
    "các",
    "{number}"
   ],
   "has": [
    ",",
    "và",
    "&",
    "+"
   ],
   "kind": "during",
   "within": "cell"
  },
  {
   "id": "days-list-in-running-text",
   "pattern": "(?:vào |trong )(?:các )?ngày ?(?<days>{d}(?:{and}(?:ngày )?\\d{1,2}){0,8}){and}(?:ngày ?)?{date:2}",
   "starts": [
    "vào",
    "trong"
   ],
   "has": [
    ",",
    "và",
    "&",
    "+"
   ],
   "kind": "during",
   "within": "running"
  },
  {
   "id": "days-range-in-running-text",
   "pattern": "(?:vào |trong )(?:các )?ngày ?{d}{dash}(?:ngày ?)?{date:2}",
   "starts": [
    "vào",
    "trong"
   ],
   "has": [
    "-",
    "–",
    "—"
   ],
   "kind": "during",
   "within": "running"
  },
  {
   "id": "during-period",
   "pattern": "{part}{period}",
   "starts": [
    "{part}",
    "tháng",
    "quý",
    "năm",
    "sáu",
    "{number}"
   ],
   "has": [
    "tháng",
    "quý",
    "năm",
    "nửa"
   ],
   "kind": "during",
   "within": "cell",
   "yearly": "FREQ=YEARLY;BYMONTH={month}"
  },
  {
   "id": "during-period-in-running-text",
   "pattern": "(?!(?:trong|vào) (?:đầu |giữa |cuối )?năm)(?:(?:hoàn thành|hoàn tất|xong|kết thúc)(?: xong)? )?(?:ngay )?(?:trong|vào) {part}{period}",
   "starts": [
    "hoàn",
    "xong",
    "kết",
    "ngay",
    "trong",
    "vào"
   ],
   "has": [
    "tháng",
    "quý",
    "năm",
    "nửa"
   ],
   "kind": "during",
   "within": "running"
  },
  {
   "id": "completed-in-period",
   "pattern": "(?:hoàn thành|hoàn tất|xong|kết thúc)(?: xong)? {part}{period}",
   "starts": [
    "hoàn",
    "xong",
    "kết"
   ],
   "has": [
    "tháng",
    "quý",
    "năm",
    "nửa"
   ],
   "kind": "during",
   "within": "running"
  },
  {
   "id": "bare-month-or-quarter",
   "pattern": "(?:(?:t\\.? ?)?{m}|(?:q\\.? ?(?=\\S)|(?=i))(?<quarter>i{1,3}|iv|0?[1-4])) ?/ ?{y}",
   "starts": [
    "{number}",
    "t",
    "q",
    "qi",
    "qii",
    "qiii",
    "qiv",
    "i",
    "ii",
    "iii",
    "iv"
   ],
   "kind": "during"
  },
  {
   "id": "bare-year",
   "pattern": "{y}",
   "starts": [
    "{number}"
   ],
   "kind": "during"
  },
  {
   "id": "this-year",
   "pattern": "(?:trong|suốt|quanh|cả|trong cả|đầu|giữa|cuối) năm(?: nay)?",
   "starts": [
    "trong",
    "suốt",
    "quanh",
    "cả",
    "{part}"
   ],
   "kind": "during",
   "of": "year"
  },
  {
   "id": "first-months",
   "pattern": "(?<firstmonths>0?[2-9]|1[01]) tháng đầu năm(?: ?{y})?",
   "starts": [
    "{number}"
   ],
   "has": [
    "tháng đầu"
   ],
   "kind": "during"
  },
  {
   "id": "periods-list",
   "pattern": "(?:các )?(?:quý ?(?<quarters>{q}(?:{and}(?:quý ?)?(?:[il]{1,3}|[il]v|0?[1-4])){0,2}){and}(?:quý ?)?{q:2}|tháng ?(?<months>{m}(?:{and}(?:tháng ?)?\\d{1,2}){0,10}){and}(?:tháng ?)?{m:2}(?!\\d))(?:{of-year}{y:2})?",
   "starts": [
    "các",
    "quý",
    "tháng"
   ],
   "has": [
    ",",
    "và",
    "&",
    "+"
   ],
   "kind": "during",
   "within": "cell"
  },
  {
   "id": "years-list",
   "pattern": "(?:các )?năm ?{y}(?:{and}(?:năm )?\\d{4}){0,8}{and}(?:năm )?{y:2}",
   "starts": [
    "các",
    "năm"
   ],
   "has": [
    ",",
    "và",
    "&",
    "+"
   ],
   "kind": "during"
  },
  {
   "id": "from-period-to-period",
   "pattern": "(?:từ )?{part}{period}{to}{part}{period:2}",
   "starts": [
    "từ",
    "{part}",
    "tháng",
    "quý",
    "năm",
    "sáu",
    "{number}"
   ],
   "has": [
    "-",
    "–",
    "—",
    "đến"
   ],
   "kind": "during",
   "within": "cell"
  },
  {
   "id": "from-period-to-period-in-running-text",
   "pattern": "từ (?:tháng ?{m}|quý ?{q})(?:{of-year}{y})?{to}(?:tháng ?{m:2}(?!\\d)|quý ?{q:2})(?:{of-year}{y:2})?",
   "starts": [
    "từ"
   ],
   "has": [
    "-",
    "–",
    "—",
    "đến"
   ],
   "kind": "during",
   "within": "running"
  },
  {
   "id": "short-range",
   "pattern": "(?:từ )?(?:tháng ?{m}(?:{dash}\\d{1,2}){0,4}{to}{m:2}(?!\\d)|quý ?{q}{to}{q:2})(?:{of-year}{y:2})?",
   "starts": [
    "từ",
    "tháng",
    "quý"
   ],
   "has": [
    "-",
    "–",
    "—",
    "đến"
   ],
   "kind": "during",
   "within": "cell"
  },
  {
   "id": "bare-months-range",
   "pattern": "(?:từ )?(?:t\\.? ?)?{m}(?:/{y})?{to}(?:t\\.? ?)?{m:2} ?/ ?{y:2}",
   "starts": [
    "{number}",
    "t",
    "từ"
   ],
   "has": [
    "-",
    "–",
    "—",
    "đến"
   ],
   "kind": "during"
  },
  {
   "id": "years-range",
   "pattern": "(?:từ |các )?(?:giai đoạn |nhiệm kỳ |khóa )?(?:từ )?(?:năm )?{y}{to}(?:năm )?{y:2}",
   "starts": [
    "từ",
    "các",
    "giai",
    "nhiệm",
    "khóa",
    "năm",
    "{number}"
   ],
   "has": [
    "-",
    "–",
    "—",
    "đến"
   ],
   "kind": "during"
  },
  {
   "id": "school-year",
   "pattern": "{part}năm học ?{y}{dash}{y:2}",
   "starts": [
    "{part}",
    "năm"
   ],
   "has": [
    "học"
   ],
   "kind": "during",
   "due": "none"
  },
  {
   "id": "school-year-alone",
   "pattern": "(?:(?:trong|suốt|cả|trong cả) )?năm học",
   "starts": [
    "trong",
    "suốt",
    "cả",
    "năm"
   ],
   "has": [
    "học"
   ],
   "kind": "during",
   "due": "none",
   "of": "school-year"
  },
  {
   "id": "numbered-week",
   "pattern": "tuần ?\\d{1,2},? ?\\((?<inner>[^()]{5,40})\\)",
   "starts": [
    "tuần"
   ],
   "has": [
    "("
   ],
   "inner": [
    "during",
    "on"
   ]
  },
  {
   "id": "from-period",
   "pattern": "(?:kể )?từ {part}{period}(?: trở đi)?",
   "starts": [
    "từ",
    "kể"
   ],
   "has": [
    "tháng",
    "quý",
    "năm",
    "nửa"
   ],
   "kind": "during",
   "open": true,
   "within": "cell"
  },
  {
   "id": "from-period-in-running-text",
   "pattern": "từ {part}(?:tháng ?{m}(?!\\d)|quý ?{q}){of-year}{y}(?: trở đi)?",
   "starts": [
    "từ"
   ],
   "has": [
    "tháng",
    "quý"
   ],
   "kind": "during",
   "open": true,
   "within": "running"
  },
  {
   "id": "from-year",
   "pattern": "(?:kể )?từ {y}(?: trở đi)?",
   "starts": [
    "từ",
    "kể"
   ],
   "kind": "during",
   "open": true
  },
  {
   "id": "and-later",
   "pattern": "(?<inner>[^;()]{2,80}?),?(?: (?:và|đến) (?:các|những) (?:năm|quý|tháng) (?:tiếp theo|sau|kế tiếp|tiếp sau|sau đó)| trở đi)",
   "has": [
    "tiếp",
    "sau",
    "trở đi",
    "kế"
   ],
   "kind": "during",
   "inner": [
    "during",
    "on",
    "by"
   ],
   "open": true
  },
  {
   "id": "hours",
   "pattern": "(?:từ |lúc )?{clock}(?:{to}{clock})?(?: (?:sáng|trưa|chiều|tối))?",
   "starts": [
    "từ",
    "lúc",
    "{number}"
   ],
   "kind": "on",
   "of": "day"
  },
  {
   "id": "session",
   "pattern": "(?:buổi )?(?:sáng|trưa|chiều|tối)",
   "starts": [
    "{session}"
   ],
   "kind": "on",
   "of": "day"
  },
  {
   "id": "explained",
   "pattern": "(?<inner>[^;()]{2,120}?),? ?\\([^()]{1,160}\\)",
   "has": [
    ")"
   ],
   "inner": [
    "by",
    "on",
    "during",
    "continuous",
    "recurring"
   ]
  }
 ],
 "separators": "; ?|, ?| và | hoặc |\\n| ?/ ?(?=(?:h[àằ]ng |mỗi )?(?:tuần|tháng|quý|năm)(?![a-zà-ỹ]))",
 "notBehind": "(?:(?:đã|chưa)(?: hoàn thành| hoàn tất| xong| kết thúc)?|tính|ban hành|tiếp nhận|có hiệu lực|phát sinh|được ký|ký|được cấp|tuyển dụng|sinh|thành lập|công bố|diễn ra|xảy ra|tồn đọng)(?: từ)? $"
} as const

export const degrees = {
 "pattern": "^(?:(?:gs|pgs|ts|ths|thạc sĩ|tiến sĩ|giáo sư|phó giáo sư|bsckii|bscki|bsck2|bsck1|bsnt|bs|bác sĩ|dsckii|dscki|ds|dược sĩ|ckii|cki|ks|kỹ sư|kts|cn|cử nhân|dr|ngnd|ngưt|nhà giáo|ông|bà|đ/c|đồng chí)(?:[.,]\\s?|\\s))+(?=\\p{L})",
 "sectors": [
  "school"
 ],
 "bodies": {
  "pattern": "^(?:bệnh viện|bệnh xá|trung tâm y tế|trung tâm kiểm soát bệnh tật|trạm y tế|sở y tế|viện (?:y|dược|pasteur|vệ sinh))",
  "not": [
   "ubnd xã bệnh viện",
   "viện kiểm sát nhân dân"
  ]
 },
 "not": [
  "Lê Thị Mận",
  "Bùi Thị Bích",
  "Đại tá Lê Văn Đông",
  "Tsàn Thị Mẩy",
  "Bàn Văn Ông"
 ]
} as const

export const documentTypes = {
 "types": [
  {
   "name": "Nghị quyết",
   "symbol": "NQ",
   "system": "both",
   "year": false,
   "also": [
    "Nghị quyết liên tịch"
   ],
   "symbols": [
    "NQLT"
   ]
  },
  {
   "name": "Quyết định",
   "symbol": "QĐ",
   "system": "both",
   "year": false,
   "also": [],
   "symbols": [
    "QĐi"
   ]
  },
  {
   "name": "Chỉ thị",
   "symbol": "CT",
   "system": "both",
   "year": false,
   "also": [],
   "symbols": []
  },
  {
   "name": "Quy chế",
   "symbol": "QC",
   "system": "both",
   "year": false,
   "also": [
    "Quy chế phối hợp"
   ],
   "symbols": [
    "QCPH"
   ]
  },
  {
   "name": "Quy định",
   "symbol": "QyĐ",
   "system": "both",
   "year": false,
   "also": [],
   "symbols": [
    "QĐ",
    "QĐi"
   ]
  },
  {
   "name": "Thông cáo",
   "symbol": "TC",
   "system": "both",
   "year": false,
   "also": [],
   "symbols": []
  },
  {
   "name": "Thông báo",
   "symbol": "TB",
   "system": "both",
   "year": false,
   "also": [
    "Thông báo kết luận"
   ],
   "symbols": [
    "TBKL"
   ]
  },
  {
   "name": "Hướng dẫn",
   "symbol": "HD",
   "system": "both",
   "year": false,
   "also": [
    "Hướng dẫn liên ngành",
    "Hướng dẫn liên tịch"
   ],
   "symbols": [
    "HDLN",
    "HDLT"
   ]
  },
  {
   "name": "Chương trình",
   "symbol": "CTr",
   "system": "both",
   "year": false,
   "also": [
    "Chương trình hành động",
    "Chương trình phối hợp",
    "Chương trình công tác"
   ],
   "symbols": [
    "CTrHĐ",
    "CTrPH"
   ]
  },
  {
   "name": "Kế hoạch",
   "symbol": "KH",
   "system": "both",
   "year": false,
   "also": [
    "Kế hoạch liên tịch",
    "Kế hoạch phối hợp",
    "Kế hoạch hành động"
   ],
   "symbols": [
    "KHLT",
    "KHPH"
   ]
  },
  {
   "name": "Phương án",
   "symbol": "PA",
   "system": "both",
   "year": false,
   "also": [],
   "symbols": []
  },
  {
   "name": "Đề án",
   "symbol": "ĐA",
   "system": "both",
   "year": false,
   "also": [],
   "symbols": []
  },
  {
   "name": "Dự án",
   "symbol": "DA",
   "system": "state",
   "year": false,
   "also": [],
   "symbols": []
  },
  {
   "name": "Báo cáo",
   "symbol": "BC",
   "system": "both",
   "year": false,
   "also": [],
   "symbols": []
  },
  {
   "name": "Biên bản",
   "symbol": "BB",
   "system": "both",
   "year": false,
   "also": [],
   "symbols": []
  },
  {
   "name": "Tờ trình",
   "symbol": "TTr",
   "system": "both",
   "year": false,
   "also": [],
   "symbols": []
  },
  {
   "name": "Hợp đồng",
   "symbol": "HĐ",
   "system": "state",
   "year": false,
   "also": [],
   "symbols": []
  },
  {
   "name": "Công điện",
   "symbol": "CĐ",
   "system": "state",
   "year": false,
   "also": [],
   "symbols": []
  },
  {
   "name": "Công văn",
   "symbol": "CV",
   "system": "both",
   "year": false,
   "also": [
    "Công văn hỏa tốc"
   ],
   "symbols": []
  },
  {
   "name": "Bản ghi nhớ",
   "symbol": "BGN",
   "system": "state",
   "year": false,
   "also": [],
   "symbols": []
  },
  {
   "name": "Bản thỏa thuận",
   "symbol": "BTT",
   "system": "state",
   "year": false,
   "also": [],
   "symbols": []
  },
  {
   "name": "Giấy ủy quyền",
   "symbol": "GUQ",
   "system": "state",
   "year": false,
   "also": [],
   "symbols": []
  },
  {
   "name": "Giấy mời",
   "symbol": "GM",
   "system": "both",
   "year": false,
   "also": [],
   "symbols": []
  },
  {
   "name": "Giấy giới thiệu",
   "symbol": "GGT",
   "system": "both",
   "year": false,
   "also": [],
   "symbols": []
  },
  {
   "name": "Giấy nghỉ phép",
   "symbol": "GNP",
   "system": "state",
   "year": false,
   "also": [],
   "symbols": []
  },
  {
   "name": "Phiếu gửi",
   "symbol": "PG",
   "system": "state",
   "year": false,
   "also": [],
   "symbols": []
  },
  {
   "name": "Phiếu chuyển",
   "symbol": "PC",
   "system": "state",
   "year": false,
   "also": [],
   "symbols": []
  },
  {
   "name": "Phiếu báo",
   "symbol": "PB",
   "system": "state",
   "year": false,
   "also": [],
   "symbols": []
  },
  {
   "name": "Luật",
   "symbol": null,
   "system": "state",
   "year": true,
   "also": [
    "Bộ luật"
   ],
   "symbols": []
  },
  {
   "name": "Pháp lệnh",
   "symbol": "PL",
   "system": "state",
   "year": true,
   "also": [],
   "symbols": []
  },
  {
   "name": "Lệnh",
   "symbol": "L",
   "system": "state",
   "year": true,
   "also": [],
   "symbols": []
  },
  {
   "name": "Nghị định",
   "symbol": "NĐ",
   "system": "state",
   "year": true,
   "also": [],
   "symbols": []
  },
  {
   "name": "Thông tư",
   "symbol": "TT",
   "system": "state",
   "year": true,
   "also": [],
   "symbols": []
  },
  {
   "name": "Thông tư liên tịch",
   "symbol": "TTLT",
   "system": "state",
   "year": true,
   "also": [],
   "symbols": []
  },
  {
   "name": "Văn bản hợp nhất",
   "symbol": "VBHN",
   "system": "state",
   "year": false,
   "also": [],
   "symbols": []
  },
  {
   "name": "Kết luận",
   "symbol": "KL",
   "system": "both",
   "year": false,
   "also": [],
   "symbols": []
  },
  {
   "name": "Thông tri",
   "symbol": "TT",
   "system": "party",
   "year": false,
   "also": [],
   "symbols": []
  },
  {
   "name": "Tuyên bố",
   "symbol": "TB",
   "system": "party",
   "year": false,
   "also": [],
   "symbols": []
  },
  {
   "name": "Lời kêu gọi",
   "symbol": "LKG",
   "system": "party",
   "year": false,
   "also": [],
   "symbols": []
  }
 ],
 "organs": {
  "party": [
   "TW",
   "TƯ",
   "TU",
   "ThU",
   "HU",
   "QU",
   "ĐU"
  ],
  "state": [
   "CP",
   "TTg",
   "UBND",
   "HĐND",
   "QH",
   "UBTVQH",
   "CTN",
   "VPCP"
  ]
 }
} as const

export const fundingSources = {
 "fragments": {
  "place": "(?:trung ương|địa phương|các cấp|(?:cấp )?(?:tỉnh|thành phố|huyện|quận|thị xã|xã(?! hội)|phường|thị trấn|đặc khu))",
  "places": "{place}(?:(?:,| và) {place}){0,4}",
  "year": "(?: (?:(?:giao )?(?:trong )?năm \\d{4}(?:(?:,| và|,? các năm| ?[-–]) ?(?:năm )?\\d{4}){0,4}|h[àằ]ng năm))",
  "work": "(?:y tế|giáo dục|đào tạo|văn hóa|văn hoá|thể thao|môi trường|kinh tế|khoa học|công nghệ|nông nghiệp|thông tin|xã hội)",
  "works": " {work}(?:(?:,| và| -)? {work}){0,4}",
  "socialized": "xã hội h(?:óa|oá)"
 },
 "forms": [
  {
   "id": "budget",
   "pattern": "(?:dự toán (?:chi )?|dự phòng )?ngân sách(?: nhà nước)?(?: {places})?{year}?",
   "has": [
    "ngân sách"
   ],
   "notBehind": "(?:luật|phân cấp|quản lý|thu|cân đối|nghị quyết|mục lục) $"
  },
  {
   "id": "budget-abbreviated",
   "pattern": "(?:dự toán (?:chi )?)?nsnn{year}?",
   "has": [
    "nsnn"
   ],
   "notBehind": "(?:luật|phân cấp|quản lý) $|[/-]$"
  },
  {
   "id": "estimate",
   "notBehind": "(?:ngân sách|nsnn)(?![a-zà-ỹ])[^.;]{0,80} (?:trong|từ) (?:nguồn )?$",
   "pattern": "dự toán (?:chi (?:thường xuyên)?|kinh phí (?:hoạt động )?|thu chi )?(?:được (?:cấp có thẩm quyền )?giao|(?:được giao )?(?:năm \\d{4}|h[àằ]ng năm))",
   "has": [
    "dự toán"
   ]
  },
  {
   "id": "recurrent",
   "pattern": "(?:nguồn (?:kinh phí )?|kinh phí (?:hoạt động )?|dự toán )?chi thường xuyên{year}?|kinh phí (?:hoạt động )?thường xuyên{year}?",
   "has": [
    "thường xuyên"
   ]
  },
  {
   "id": "activities",
   "pattern": "nguồn (?:kinh phí )?(?:đào tạo(?:(?:,| và|, và)? bồi dưỡng)?|bồi dưỡng|hoạt động){year}?|kinh phí hoạt động(?:{year}|(?= của ))",
   "has": [
    "đào tạo",
    "bồi dưỡng",
    "hoạt động"
   ]
  },
  {
   "id": "services",
   "pattern": "nguồn (?:chi |thu |kinh phí |vốn )?sự nghiệp(?:{works})?{year}?|nguồn thu (?:từ )?(?:hoạt động )?dịch vụ(?: (?:khám bệnh, chữa bệnh|khám, chữa bệnh|khám chữa bệnh|khám bệnh|y tế))?",
   "has": [
    "sự nghiệp",
    "dịch vụ"
   ]
  },
  {
   "id": "legal",
   "pattern": "(?:các |những )?nguồn (?:kinh phí |vốn |tài chính |thu |lực |huy động |tài trợ |tài trợ, hỗ trợ |vận động, tài trợ |vận động |hỗ trợ |xã hội h(?:óa|oá) )?(?:hợp pháp(?: khác)?|khác)",
   "has": [
    "hợp pháp",
    "khác"
   ]
  },
  {
   "id": "socialized",
   "pattern": "(?:nguồn |vốn |kinh phí |huy động )?(?<source>{socialized})",
   "has": [
    "xã hội h"
   ],
   "notBehind": "(?:văn hóa|văn hoá|-) $"
  },
  {
   "id": "given",
   "pattern": "(?:vận động tài trợ|nguồn (?:vận động|tài trợ|viện trợ)|(?:nguồn |kinh phí )?đóng góp của (?:nhân dân|người dân|các tổ chức, cá nhân|tổ chức, cá nhân|doanh nghiệp|phụ huynh|cha mẹ học sinh|hội viên)|nhân dân đóng góp)",
   "has": [
    "vận động",
    "tài trợ",
    "viện trợ",
    "đóng góp"
   ]
  },
  {
   "id": "dues",
   "pattern": "(?:hội phí|đoàn phí|đảng phí|(?:kinh phí|tài chính) công đoàn)",
   "has": [
    "hội phí",
    "đoàn phí",
    "đảng phí",
    "công đoàn"
   ]
  },
  {
   "id": "funds",
   "pattern": "quỹ (?:hỗ trợ nông dân|phòng, chống thiên tai|phòng chống thiên tai|vì người nghèo|đền ơn đáp nghĩa|bảo trợ trẻ em|khuyến học|bảo vệ môi trường|bảo trì đường bộ|phát triển (?:hoạt động sự nghiệp|khoa học và công nghệ|đất)|khen thưởng,? (?:và )?phúc lợi|phúc lợi,? (?:và )?khen thưởng|khen thưởng|phúc lợi|thi đua, khen thưởng|bảo hiểm (?:y tế|xã hội)|quốc phòng - an ninh|quốc phòng, an ninh|lớp|đội|đoàn|hội)(?: {place})?",
   "has": [
    "quỹ "
   ]
  },
  {
   "id": "programme",
   "pattern": "(?:nguồn |kinh phí |nguồn kinh phí )(?:từ |của )?(?:các )?chương trình mục tiêu (?:quốc gia|y tế - dân số)",
   "has": [
    "chương trình mục tiêu"
   ]
  },
  {
   "id": "investment",
   "pattern": "(?:nguồn )?vốn (?:đầu tư công(?: trung hạn)?|(?:của )?(?:các )?chương trình mục tiêu quốc gia|vay (?:ưu đãi|tín dụng)|tín dụng|oda|fdi|lồng ghép|sự nghiệp)",
   "has": [
    "vốn "
   ]
  }
 ]
} as const

export const fundingWords = {
 "says": "nguồn|ngân sách|quỹ|xã hội h(?:óa|oá)|kinh phí [^.;]{0,60}(?:của|do) |bảo đảm|đảm bảo|tự chủ|vận động|tài trợ|đóng góp|đoàn phí|hội phí|thực hiện theo quy định|cân đối|bố trí|chi thường xuyên",
 "not": [
  "Tổng số tiền dự kiến là 20.000.000 đồng",
  "Chi nước uống 500.000 đồng"
 ]
} as const

export const issuers = {
 "bodies": [
  {
   "level": "school",
   "pattern": "^(?:(?:đoàn|chi đoàn|công đoàn) )?(?:trường|học viện|đại học|trung tâm giáo dục|trung tâm gdtx)(?![\\p{L}])|^liên đội(?![\\p{L}])"
  },
  {
   "level": "party",
   "pattern": "(?:^|\\s)(?:đảng (?:bộ|[uủ][yỷ])|(?:tỉnh|thành|huyện|quận|thị|xã) [uủ][yỷ]|chi bộ|ban (?:tổ chức|tuyên giáo|dân vận|nội chính).*[uủ][yỷ]|bch đảng)(?![\\p{L}])"
  },
  {
   "level": "central",
   "pattern": "^(?:bộ(?! chỉ huy| phận)|chính phủ|thủ tướng|quốc hội|tổng cục|tòa án nhân dân tối cao|viện kiểm sát nhân dân tối cao|(?:bảo hiểm xã hội|bhxh|ngân hàng nhà nước|đài truyền hình|đài tiếng nói|thông tấn xã) việt nam|ủy ban dân tộc|uỷ ban dân tộc|kiểm toán nhà nước|thanh tra chính phủ)(?![\\p{L}])"
  },
  {
   "level": "committee",
   "pattern": "(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd|hội đồng nhân dân|hđnd|ủyban)(?![\\p{L}])"
  },
  {
   "level": "department",
   "pattern": "^(?:sở|phòng|chi cục|cục|thanh tra|ban quản lý|văn phòng|trung tâm|công an|bộ chỉ huy|kho bạc|thuế|bảo hiểm|trạm|hạt|ban dân tộc|ban chỉ huy|bệnh viện)(?![\\p{L}])"
  },
  {
   "level": "other",
   "pattern": "^(?:ban chấp hành |ban thường vụ |bch |btv )?(?:(?:tỉnh|thành|huyện|quận|thị|xã|phường) đoàn|đoàn (?:tncs|thanh niên|xã|phường|tỉnh)|hội (?:liên hiệp|lhpn|phụ nữ|nông dân|cựu chiến binh|chữ thập đỏ|đồng đội)|liên đoàn lao động|lđlđ|công đoàn|mttq|ủy ban mặt trận|uỷ ban mặt trận)(?![\\p{L}])"
  }
 ],
 "below": [
  {
   "level": "central",
   "above": "^bộ(?! chỉ huy)",
   "pattern": "^(?:tổng cục|cục|vụ)(?![\\p{L}])(?!.*\\s(?:tỉnh|thành phố)(?![\\p{L}]))",
   "not": [
    [
     "BỘ THỦY LỢI",
     "CỤC KÊNH MƯƠNG TỈNH BÌNH SƠN ĐÔNG"
    ]
   ]
  },
  {
   "level": "party",
   "above": "(?:^|\\s)(?:đảng (?:bộ|[uủ][yỷ])|(?:tỉnh|thành|huyện|quận|thị) [uủ][yỷ])(?![\\p{L}])",
   "pattern": "^(?:ban|văn phòng|[uủ][yỷ] ban kiểm tra)(?![\\p{L}])",
   "not": [
    [
     "TỈNH ỦY BÌNH SƠN ĐÔNG",
     "TRUNG TÂM HỘI NGHỊ"
    ]
   ]
  }
 ],
 "formed": [
  {
   "pattern": "^(?:ban chỉ đạo|bcđ|đoàn (?:kiểm tra|thanh tra|khảo sát|giám sát)|tổ công tác|hội đồng (?!nhân dân|đội))",
   "not": [
    "BAN QUẢN LÝ CHỢ",
    "HỘI ĐỒNG NHÂN DÂN"
   ]
  }
 ],
 "national": [
  {
   "pattern": "(?<![\\p{L}])(?:trung ương(?: đoàn)?|việt nam)$|^trung ương(?![\\p{L}])",
   "not": [
    "BỆNH VIỆN TRUNG ƯƠNG LA SƠN",
    "MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ GÒ MÂY"
   ]
  }
 ],
 "symbols": [
  {
   "level": "committee",
   "pattern": "^(?:UBND|HĐND|CTUBND)"
  },
  {
   "level": "party",
   "pattern": "^(?:TU|HU|ThU|QU|TXU|ĐU|ĐUX|ĐUP|CB|BTVTU|BTVHU|UBKTTW)"
  },
  {
   "level": "school",
   "pattern": "^(?:THPT|THCS|TH(?![\\p{L}])|MN|MG|PTDT|ĐH|CĐ|TrTH|GDTX)"
  },
  {
   "level": "department",
   "pattern": "^(?:S[A-ZĐ]|P[A-ZĐ]|CC|CA|BQL|VP)"
  }
 ],
 "classes": [
  {
   "level": "commune",
   "words": [
    "xã",
    "phường",
    "thị trấn",
    "đặc khu"
   ]
  },
  {
   "level": "district",
   "words": [
    "huyện",
    "quận",
    "thị xã"
   ]
  },
  {
   "level": "province",
   "words": [
    "tỉnh",
    "thành phố",
    "TP."
   ]
  }
 ],
 "committeesOf": [
  {
   "word": "tỉnh",
   "pattern": "tỉnh (?:[uủ][yỷ]|đoàn)"
  },
  {
   "word": "thành phố",
   "pattern": "thành (?:[uủ][yỷ]|đoàn)"
  },
  {
   "word": "huyện",
   "pattern": "huyện (?:[uủ][yỷ]|đoàn)"
  },
  {
   "word": "quận",
   "pattern": "quận (?:[uủ][yỷ]|đoàn)"
  },
  {
   "word": "thị xã",
   "pattern": "thị (?:[uủ][yỷ]|đoàn)"
  },
  {
   "word": "xã",
   "pattern": "^xã đoàn",
   "not": [
    "UBND XÃ ĐOÀN SƠN"
   ]
  },
  {
   "word": "phường",
   "pattern": "^phường đoàn"
  }
 ],
 "notBehindClass": [
  "hội"
 ],
 "society": [
  {
   "pattern": "(?:bảo hiểm|chính sách|kinh tế|an sinh|trật tự|tệ nạn|công tác|đời sống|và|,|-|–) xã hội",
   "not": [
    "UBND XÃ HỘI SƠN"
   ]
  },
  {
   "pattern": "xã hội(?=$|\\s(?:hóa|hoá|học tập|chủ nghĩa|số)(?:\\s|$))",
   "not": [
    "ĐẢNG ỦY XÃ HỘI SƠN"
   ]
  }
 ],
 "centralCities": [
  "Hà Nội",
  "Hồ Chí Minh",
  "Hải Phòng",
  "Đà Nẵng",
  "Cần Thơ",
  "Huế"
 ],
 "timesBehind": [
  "năm (?=\\d|học)",
  "giai đoạn (?=\\d)",
  "nhiệm kỳ (?=\\d)",
  "quý (?=[iv\\d])",
  "tháng (?=\\d)",
  "đợt (?=\\d)"
 ],
 "announces": [
  "xây dựng",
  "ban hành",
  "triển khai",
  "lập",
  "đề ra",
  "tổ chức"
 ]
} as const

export const issuingSymbols = {
 "symbols": [
  {
   "symbol": "CP",
   "issuer": "Chính phủ",
   "pattern": "^chính phủ",
   "not": [
    "Thủ tướng Chính phủ",
    "UBND tỉnh"
   ]
  },
  {
   "symbol": "TTg",
   "issuer": "Thủ tướng Chính phủ",
   "pattern": "^thủ tướng",
   "not": [
    "Chính phủ"
   ]
  },
  {
   "symbol": "QH",
   "issuer": "Quốc hội",
   "pattern": "^quốc hội",
   "not": [
    "Ủy ban Thường vụ Quốc hội"
   ]
  },
  {
   "symbol": "UBTVQH",
   "issuer": "Ủy ban Thường vụ Quốc hội",
   "pattern": "^(?:ủy|uỷ) ban thường vụ quốc hội|^ubtvqh",
   "not": [
    "Quốc hội"
   ]
  }
 ]
} as const

export const knownDocuments = {
 "documents": [
  {
   "number": "30/2020/NĐ-CP",
   "date": "2020-03-05",
   "issuer": "Chính phủ",
   "pattern": "^chính phủ",
   "about": [
    "công tác văn thư"
   ],
   "sources": [
    "Bộ Tư pháp và Bộ Nội vụ: tài liệu giới thiệu Nghị định 30/2020/NĐ-CP",
    "Sở Giao thông vận tải Bình Định: Quy định mới về công tác văn thư"
   ]
  },
  {
   "number": "110/2004/NĐ-CP",
   "date": "2004-04-08",
   "issuer": "Chính phủ",
   "pattern": "^chính phủ",
   "about": [
    "công tác văn thư"
   ],
   "sources": [
    "Bộ Tư pháp và Bộ Nội vụ: tài liệu giới thiệu Nghị định 30/2020/NĐ-CP",
    "Tạp chí Phát triển Khoa học và Công nghệ, tập 5, số 3, trang 1114"
   ]
  },
  {
   "number": "61/2018/NĐ-CP",
   "date": "2018-04-23",
   "issuer": "Chính phủ",
   "pattern": "^chính phủ",
   "about": [
    "một cửa"
   ],
   "sources": [
    "UBND huyện Gò Dầu: Kế hoạch tuyên truyền cải cách hành chính năm 2022",
    "UBND Thành phố Hồ Chí Minh: Kế hoạch số 1576/KH-UBND năm 2019"
   ]
  },
  {
   "number": "76/NQ-CP",
   "date": "2021-07-15",
   "issuer": "Chính phủ",
   "pattern": "^chính phủ",
   "about": [
    "chương trình tổng thể cải cách hành chính",
    "chương trình tổng thể cchc"
   ],
   "sources": [
    "UBND tỉnh Lâm Đồng: Kế hoạch tuyên truyền cải cách hành chính năm 2026",
    "UBND phường Hàng Gòn: Kế hoạch tuyên truyền kiểm soát thủ tục hành chính năm 2026"
   ]
  },
  {
   "number": "17/NQ-CP",
   "date": "2019-03-07",
   "issuer": "Chính phủ",
   "pattern": "^chính phủ",
   "about": [
    "chính phủ điện tử"
   ],
   "sources": [
    "Văn bản gốc",
    "Sở Thông tin và Truyền thông Thái Nguyên, 08/4/2021"
   ]
  },
  {
   "number": "57-NQ/TW",
   "date": "2024-12-22",
   "issuer": "Bộ Chính trị",
   "pattern": "^(?:bộ chính trị|ban chấp hành trung ương|trung ương)",
   "about": [
    "khoa học",
    "chuyển đổi số"
   ],
   "sources": [
    "Viện Hàn lâm Khoa học xã hội Việt Nam, 07/01/2025",
    "Tỉnh ủy Quảng Trị: Bước đột phá mạnh mẽ trong tư duy phát triển"
   ]
  }
 ]
} as const

export const letterhead = {
 "motto": [
  "CỘNG HÒA XÃ HỘI",
  "CỘNG HOÀ XÃ HỘI",
  "CỘNG HÒA XÃ",
  "CỘNG HOÀ XÃ",
  "HÒA XÃ HỘI",
  "HOÀ XÃ HỘI",
  "HỘI CHỦ NGHĨA",
  "CHỦ NGHĨA VIỆT NAM",
  "ĐỘC LẬP",
  "ĐẢNG CỘNG SẢN",
  "CỘNG SẢN VIỆT NAM",
  "VIỆT NAM"
 ],
 "mottoWords": [
  "CỘNG",
  "CỘNG HÒA",
  "CỘNG HOÀ"
 ],
 "mottoInLine": [
  "CỘNG HÒA XÃ HỘI",
  "CỘNG HOÀ XÃ HỘI",
  "ĐỘC LẬP -",
  "ĐỘC LẬP-",
  "ĐẢNG CỘNG SẢN VIỆT NAM"
 ],
 "drafts": [
  "dự thảo"
 ],
 "headings": [
  "ĐOÀN TNCS HỒ CHÍ MINH",
  "ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH"
 ],
 "organs": [
  "SỞ",
  "UBND",
  "ỦY BAN",
  "UỶ BAN",
  "TRƯỜNG",
  "PHÒNG",
  "BAN",
  "BỘ",
  "CỤC",
  "CHI CỤC",
  "TỔNG CỤC",
  "HỘI",
  "ĐẢNG BỘ",
  "ĐẢNG ỦY",
  "ĐẢNG UỶ",
  "HUYỆN ỦY",
  "HUYỆN UỶ",
  "TỈNH ỦY",
  "TỈNH UỶ",
  "THÀNH ỦY",
  "THÀNH UỶ",
  "CHI BỘ",
  "CÔNG AN",
  "TRUNG TÂM",
  "VĂN PHÒNG",
  "ĐOÀN",
  "LIÊN ĐOÀN",
  "VIỆN",
  "HĐND",
  "MẶT TRẬN",
  "BHXH",
  "BẢO HIỂM",
  "THANH TRA",
  "KHO BẠC",
  "ĐẠI HỌC",
  "HỌC VIỆN",
  "BCH",
  "TRẠM",
  "HẠT",
  "CÔNG TY",
  "TÒA ÁN",
  "CHI ĐOÀN",
  "BỆNH VIỆN",
  "QUẬN ỦY",
  "BCĐ",
  "THỊ ỦY",
  "TỈNH ĐOÀN",
  "THÀNH ĐOÀN",
  "HUYỆN ĐOÀN",
  "QUẬN ĐOÀN",
  "THỊ ĐOÀN",
  "XÃ ĐOÀN",
  "PHƯỜNG ĐOÀN",
  "CÔNG ĐOÀN",
  "LIÊN ĐỘI",
  "ĐỘI TNTP",
  "ĐỘI THIẾU NIÊN",
  "TỔNG LIÊN ĐOÀN",
  "THỦ TƯỚNG",
  "LIÊN HIỆP",
  "LIÊN MINH",
  "HIỆP HỘI",
  "UBMTTQ"
 ],
 "notOrgans": [
  "PHÒNG CHỐNG",
  "PHÒNG, CHỐNG",
  "PHÒNG NGỪA",
  "PHÒNG THỦ",
  "BAN HÀNH",
  "HỘI NGHỊ",
  "HỘI THAO",
  "HỘI THẢO",
  "HỘI DIỄN",
  "HỘI KHỎE",
  "HỘI TRẠI",
  "HỘI CHỢ",
  "SỞ HỮU"
 ]
} as const

export const lintAppendices = {
 "words": [
  "PHỤ LỤC",
  "Phụ lục"
 ],
 "heading": {
  "pattern": "(?:^|\\n)[ \\t#*|]{0,6}(?:PHỤ LỤC|Phụ lục)(?: (?:số )?[IVX\\d]{1,4})?[ \\t*.:|]{0,6}(?=\\r?\\n|$)",
  "not": [
   "Phụ lục kèm theo Kế hoạch này",
   "theo Phụ lục",
   "PHỤ LỤC SỐ LIỆU"
  ]
 },
 "mention": {
  "pattern": "[Pp]hụ lục|đính kèm|gửi kèm|[Kk]èm theo(?! (?:Quyết|Nghị|Thông|Công|Luật|Chỉ|Hướng|Tờ|Kế hoạch số))",
  "not": [
   "Kèm theo Kế hoạch số 12/KH-UBND",
   "Ban hành kèm theo Quyết định số 5",
   "theo danh sách"
  ]
 }
} as const

export const lintBases = {
 "law": {
  "pattern": "^(?:bộ luật|luật|pháp lệnh|hiến pháp)",
  "not": [
   "nghị định",
   "quyết định",
   "dự thảo luật"
  ]
 },
 "numbered": {
  "pattern": "^căn cứ (?:nghị định|thông tư|quyết định|chỉ thị|công văn|nghị quyết(?! (?:đại hội|hội nghị|đảng bộ|chi bộ)))(?! này)(?=\\s)",
  "not": [
   "căn cứ luật lâm nghiệp",
   "căn cứ nghị quyết đại hội đảng bộ xã lần thứ ii",
   "căn cứ quyết định này",
   "căn cứ tình hình thực tế",
   "thực hiện quyết định của ubnd xã"
  ]
 }
} as const

export const lintCounts = {
 "fragments": {
  "gap": "[ \\t]{1,4}",
  "gap-or-none": "[ \\t]{0,4}",
  "count": "(?<count>\\d{1,3})(?: \\(\\p{L}{1,5}(?: \\p{L}{1,5}){0,4}\\))?",
  "filler": "(?:(?:có|các|tổng cộng) )?",
  "thing": "(?<thing>(?:nhóm )?(?:nhiệm vụ|nội dung|công việc|đầu việc|hoạt động|giải pháp|lĩnh vực|mục tiêu|chỉ tiêu|tiêu chí|yêu cầu|nguyên tắc|hình thức|chuyên đề|giai đoạn|bước|đợt|phần))(?!\\p{L})",
  "line": "^[^\\p{L}\\p{N}\\r\\n]{0,10}"
 },
 "word": {
  "lists": "ồm",
  "totals": "ổng"
 },
 "lists": [
  {
   "id": "consists-of",
   "pattern": "gồm {filler}{count} {thing}",
   "not": [
    "Tổ gồm 03 người",
    "gồm các nội dung sau",
    "gồm 02 phầng"
   ]
  }
 ],
 "totals": [
  {
   "id": "number-first",
   "pattern": "{line}tổng (?:số|cộng){gap-or-none}:?{gap-or-none}{filler}{count}{gap}{thing}",
   "not": [
    "Tổng số vốn: 09 tỷ đồng",
    "Các nhiệm vụ: tổng số 09",
    "Tổng số: 09 hộ"
   ]
  },
  {
   "id": "thing-first",
   "pattern": "{line}tổng (?:số|cộng) {thing}{gap-or-none}:?{gap-or-none}{filler}{count}",
   "not": [
    "Tổng số nhiệm vụ được giao"
   ]
  }
 ]
} as const

export const lintDates = {
 "fragments": {
  "gap": "\\s{1,4}",
  "start": "(?<![a-zA-ZÀ-ỹ\\u0300-\\u036f])",
  "day-word": "[Nn][Gg](?:[àÀ]|[aA]̀)[Yy]",
  "month-word": "[Tt][Hh](?:[áÁ]|[aA]́)[Nn][Gg]",
  "year-word": "[Nn](?:[ăĂ]|[aA]̆)[Mm]",
  "d": "(?<day>\\d{1,2})",
  "m": "(?<month>\\d{1,2})(?!\\d)",
  "y": "(?<year>\\d{4})(?!\\d)"
 },
 "suspect": "(?:0(?<!\\d0)0?|[1-9]\\d(?<!\\d\\d\\d))(?:(?<=0|29|[3-9]\\d)(?!(?<=29|30)/(?:0?[13-9]|1[0-2])(?!\\d)|(?<=31)/(?:0?[13578]|1[02])(?!\\d))(?= ?[/.-]|\\s{1,4}[Tt])|(?!\\d)(?<=(?:[/.-] ?|[Gg]\\s{1,4})(?:00?|1[3-9]|[2-9]\\d)))",
 "dates": [
  {
   "id": "strokes",
   "pattern": "(?<![\\d/.,]){d} ?/ ?{m} ?/ ?{y}(?!/|-[a-zA-ZÀ-ỹĐđ])",
   "impossible": [
    {
     "text": "Trước ngày 31/02/2026",
     "raw": "31/02/2026"
    },
    {
     "text": "ngày 30-31/4/2026",
     "raw": "31/4/2026"
    },
    {
     "text": "ngày 15/13/2026",
     "raw": "15/13/2026"
    },
    {
     "text": "29/02/2026",
     "raw": "29/02/2026"
    },
    {
     "text": "29/02/1900",
     "raw": "29/02/1900"
    },
    {
     "text": "từ 31 / 11 / 2026",
     "raw": "31 / 11 / 2026"
    }
   ],
   "possible": [
    "ngày 29/02/2028",
    "29/02/2000",
    "Nghị định số 45/13/2020/NĐ-CP",
    "45/13/2020-HĐ"
   ]
  },
  {
   "id": "words",
   "pattern": "{start}{day-word}{gap}{d}(?:{gap}{month-word}{gap}|/|[.-](?=\\d{1,2}[.-]\\d{4})){m}(?! ?/)(?:(?:{gap}{year-word}{gap}|[.-]){y})?",
   "impossible": [
    {
     "text": "Gò Mây, ngày 30 tháng 02 năm 2026",
     "raw": "ngày 30 tháng 02 năm 2026"
    },
    {
     "text": "Ngày 31 tháng 9",
     "raw": "Ngày 31 tháng 9"
    },
    {
     "text": "từ ngày 00/5",
     "raw": "ngày 00/5"
    },
    {
     "text": "ngày 31/4",
     "raw": "ngày 31/4"
    },
    {
     "text": "ngày 31-06-2026",
     "raw": "ngày 31-06-2026"
    },
    {
     "text": "ngày 31.06.2026",
     "raw": "ngày 31.06.2026"
    }
   ],
   "possible": [
    "ngày 29 tháng 02",
    "ngày 31 tháng 12 năm 2026",
    "công ngày 15 tháng này",
    "ngày 30-31/12",
    "ngày 31.600 lượt",
    "trực 24/7, điện thoại 0333.45.2026, đạt 40/45",
    "ISO 9001:2015"
   ]
  },
  {
   "id": "month",
   "pattern": "{start}{month-word}{gap}{m} ?/ ?{y}",
   "impossible": [
    {
     "text": "Xong trong tháng 13/2026",
     "raw": "tháng 13/2026"
    }
   ],
   "possible": [
    "Tháng 12/2026",
    "trong tháng 30/4/2026"
   ]
  }
 ]
} as const

export const lintHeadings = {
 "announces": {
  "pattern": "^(?:các |một số )?(?:mục đích|yêu cầu|mục tiêu)",
  "not": [
   "mục tổng hợp",
   "trồng cây",
   "tổ chức thực hiện"
  ]
 },
 "appendix": {
  "pattern": "^phụ lục",
  "not": [
   "i.",
   "phần ii"
  ]
 }
} as const

export const lintSignatures = {
 "deputy": {
  "pattern": "^(?:phó|thứ trưởng|cấp phó|ủy viên|uỷ viên)(?![a-zà-ỹđ])",
  "not": [
   "chủ tịch",
   "phóng viên",
   "trưởng phòng"
  ]
 },
 "own": {
  "pattern": "phụ trách|bí thư|viên",
  "not": [
   "phó chủ tịch",
   "phó giám đốc"
  ]
 },
 "government": {
  "pattern": "(?:ủy|uỷ) ban nhân dân|hội đồng nhân dân|ubnd|hđnd",
  "not": [
   "ban thường vụ",
   "ban chấp hành"
  ]
 },
 "marks": {
  "pattern": "^[(\\[]?(?:dự thảo|bản dự thảo|họ và tên|họ tên|ký tên|đã ký|ký tên, đóng dấu|ký, ghi rõ họ tên)(?: lần \\d{1,2})?[)\\]]?$",
  "not": [
   "bản chép tay",
   "dự thảo đã được các thôn góp ý"
  ]
 }
} as const

export const markerWords = {
 "words": [
  {
   "kind": "part",
   "word": "Phần"
  },
  {
   "kind": "chapter",
   "word": "Chương"
  },
  {
   "kind": "division",
   "word": "Tiểu mục"
  },
  {
   "kind": "division",
   "word": "Mục"
  },
  {
   "kind": "article",
   "word": "Điều"
  },
  {
   "kind": "step",
   "word": "Bước"
  },
  {
   "kind": "appendix",
   "word": "Phụ lục số"
  },
  {
   "kind": "appendix",
   "word": "Phụ lục"
  },
  {
   "kind": "appendix",
   "word": "Phụ biểu"
  }
 ],
 "ordinals": [
  "nhất",
  "hai",
  "ba",
  "tư",
  "năm",
  "sáu",
  "bảy",
  "tám",
  "chín",
  "mười"
 ]
} as const

export const ownReferences = {
 "fragments": {
  "roman": "[IVXL]{1,6}"
 },
 "signs": [
  "Kế hoạch này",
  "kèm"
 ],
 "behind": "^[,;]?(?: (?:của|trong|tại))? (?:bản )?Kế hoạch này",
 "sections": [
  {
   "id": "part",
   "pattern": "(?<!(?:anh|uyên) )[Mm]ục (?<inner>\\d{1,2}|{roman}),? (?:[Pp]hần|[Mm]ục) (?<outer>{roman})(?![a-zA-ZÀ-ỹđĐ\\d])",
   "not": [
    "mục 2, phần II Nghị quyết",
    "Danh mục 2"
   ]
  },
  {
   "id": "one",
   "pattern": "(?<!(?:anh|uyên) )(?:[Mm]ục|[Pp]hần) (?<outer>{roman})(?![a-zA-ZÀ-ỹđĐ\\d])",
   "not": [
    "phần III Nghị quyết số 1",
    "danh mục IX Kế hoạch này"
   ]
  }
 ],
 "appendix": {
  "pattern": "[Pp]hụ lục(?: số)? (?<number>{roman}|\\d{1,2})(?![a-zA-ZÀ-ỹđĐ\\d])",
  "behind": "^[,;)]?(?: (?:ban hành )?(?:kèm theo|đính kèm)(?: (?:bản )?Kế hoạch này)?| (?:của )?Kế hoạch này)(?! (?:Nghị|Quyết|Thông|Luật|Công|Kế|Hướng|Chỉ|Chương|Đề|văn))",
  "not": [
   "Phụ lục II kèm theo Quyết định số 5",
   "Phụ lục III Nghị định"
  ]
 }
} as const

export const placeholders = {
 "signs": [
  "…",
  "\\.\\.",
  "_",
  "\\[",
  "\\. ?/",
  "à(?<=gà)y(?:  | ?\\.| t)"
 ],
 "lines": "kèm theo|mẫu số|biểu mẫu",
 "forms": [
  {
   "id": "bracket",
   "pattern": "\\[ ?(?:\\.{2,8}|…{1,4}|_{1,20}|x{2,8}|X{2,8}) ?\\]",
   "not": [
    "[1]",
    "[a]"
   ]
  },
  {
   "id": "date",
   "pattern": "[Nn]gày(?: {1,12}| ?[.…_]{1,20} ?)tháng(?: {1,12}| ?[.…_]{1,20} ?)năm(?: ?\\d{4}| ?[.…_]{1,20})?",
   "not": [
    "ngày 12 tháng 3 năm 2026",
    "hằng ngày tháng nào"
   ]
  },
  {
   "id": "day",
   "pattern": "[Nn]gày ?[.…_]{1,20} ?tháng ?\\d{1,2}(?: năm ?(?:\\d{4}|[.…_]{1,20}))?",
   "not": [
    "ngày 05 tháng 3 năm 2026",
    "ngày tháng 3"
   ]
  },
  {
   "id": "strokes",
   "pattern": "[Nn]gày ?[.…_]{1,20} ?/ ?(?:\\d{1,2}|[.…_]{1,20})(?: ?/ ?(?:\\d{4}|[.…_]{1,20}))?",
   "not": [
    "ngày 12/3/2026",
    "ngày 3/2026"
   ]
  },
  {
   "id": "number",
   "pattern": "[Ss]ố:? ?(?:[.…_]{1,20}|…) ?/ ?[A-ZĐ][A-Za-zĐ-]{1,20}",
   "not": [
    "số 12/KH-UBND"
   ]
  },
  {
   "id": "leader",
   "pattern": "(?:\\.{5,400}|…{3,100}|_{5,400})",
   "not": [
    "áp phích...",
    "áp phích,…",
    "...."
   ]
  }
 ]
} as const

export const recipients = {
 "purposes": [
  {
   "pattern": "để(?![\\p{L}])"
  },
  {
   "pattern": "b\\s?\\/?\\s?c(?![\\p{L}])"
  },
  {
   "pattern": "t\\s?\\/?\\s?h(?![\\p{L}])"
  },
  {
   "pattern": "ph?\\s?\\/?\\s?h(?![\\p{L}])"
  },
  {
   "pattern": "t\\s?\\/\\s?d|c\\s?\\/\\s?đ|k\\s?\\/\\s?t"
  },
  {
   "pattern": "báo cáo|thực hiện|phối hợp|biết|chỉ đạo|theo dõi|đăng"
  }
 ]
} as const

export const reporting = {
 "label": "^(?:về |thực hiện )?(?:chế độ|công tác|thông tin,?|thời gian|thời hạn|hình thức) [^:]{0,30}báo cáo[^:]{0,30}: ",
 "mark": "[áÁ][oO] [cC]|[gG][ửỬ]",
 "verbs": [
  {
   "pattern": "báo cáo"
  },
  {
   "pattern": "gửi (?:kết quả|số liệu)"
  }
 ],
 "notBehind": [
  {
   "pattern": "(?:^| )(?:nội dung|trong|mẫu|biểu mẫu|dự thảo|theo|hệ thống|phần mềm|các|những|bản|lập|viết|nghe|thông qua|duyệt|hội nghị|số liệu) $"
  },
  {
   "pattern": "(?:^| )(?:để|nhằm|làm cơ sở|phục vụ)(?= )[^.;:]{0,80}$"
  },
  {
   "pattern": "(?:^| )(?:nếu|khi|trường hợp|quá trình)(?= )[^.;:]{0,60}(?:vướng mắc|khó khăn|phát sinh|bất thường)[^.;:]{0,120}$"
  }
 ],
 "notBefore": [
  {
   "pattern": "^ (?:chuyên đề|viên(?![a-zà-ỹ])|tham luận|khoa học|chính trị|kiểm điểm|điển hình|đầu giờ)"
  }
 ],
 "gives": [
  {
   "pattern": "(?:^| )(?:gửi|nộp|chế độ|chế độ thông tin,)(?: (?:các|bản))? $"
  }
 ],
 "direct": [
  {
   "pattern": "^(?:,? (?:nhanh|kịp thời|định kỳ|đột xuất|bằng văn bản|kết quả(?: thực hiện)?|trực tiếp|đầy đủ|đúng hạn|về|cho|với|đến|tới|lên|gửi)){0,3}:? "
  }
 ],
 "sends": [
  {
   "pattern": " (?:gửi về|nộp về|gửi đến|gửi tới|gửi lên|gửi cho|gửi|nộp|lên) "
  },
  {
   "pattern": " về "
  }
 ],
 "about": " về (?:các|những|mọi) ",
 "purpose": " (?:để|nhằm|làm cơ sở) ",
 "closingEnds": ":|,? (?:đồng thời|với nội dung|gồm|kèm|và (?:gửi|đăng|tham mưu|đề xuất))(?= |:)",
 "repeats": "^(?:định kỳ|h[àằ]ng|mỗi|từng|(?:vào )?(?:đầu|cuối) (?:h[àằ]ng|mỗi)|(?:(?:trước |vào )?ngày|chậm nhất ngày) \\d{1,2} (?:h[àằ]ng|mỗi|từng)) ",
 "onDemand": "^(?:khi |đột xuất|theo (?:yêu cầu|đề nghị|chỉ đạo))",
 "recipients": [
  "thủ tướng",
  "chính phủ",
  "quốc hội",
  "tỉnh đoàn",
  "thành đoàn",
  "huyện đoàn",
  "nhà trường",
  "ban giám hiệu",
  "ban tổ chức",
  "ban giám đốc",
  "lãnh đạo",
  "cấp trên",
  "cấp ủy",
  "cơ quan cấp trên",
  "cơ quan có thẩm quyền",
  "cấp có thẩm quyền"
 ],
 "ends": [
  "kết quả",
  "tình hình",
  "tiến độ",
  "số liệu",
  "danh sách",
  "nội dung",
  "việc",
  "những",
  "theo",
  "để",
  "nhằm",
  "trước",
  "chậm nhất",
  "muộn nhất",
  "định kỳ",
  "đột xuất",
  "vào",
  "trong",
  "hằng",
  "hàng",
  "khi",
  "qua",
  "thông qua",
  "bằng",
  "về",
  "đúng",
  "kịp thời",
  "và gửi",
  "và báo cáo",
  "và tham mưu",
  "và đề xuất",
  "đồng thời",
  "gồm",
  "sau",
  "ngay",
  "từ",
  "đến",
  "xem xét",
  "quyết định",
  "cho ý kiến",
  "chỉ đạo",
  "phê duyệt",
  "điều chỉnh",
  "bổ sung",
  "giải quyết",
  "xử lý",
  "thống nhất",
  "tháo gỡ",
  "tổng hợp",
  "mỗi",
  "một",
  "làm",
  "nơi",
  "hoặc",
  "biết",
  "các chỉ tiêu",
  "các nội dung",
  "các vấn đề",
  "chủ trương",
  "kèm",
  "ban hành",
  "khen thưởng",
  "biểu dương",
  "trên"
 ],
 "asks": [
  {
   "pattern": "^[ ,]*(?:để |và |kịp thời ){0,2}(?:xem xét|quyết định|cho ý kiến|cho chủ trương|chủ trương|chỉ đạo|phê duyệt|điều chỉnh|bổ sung|giải quyết|xử lý|thống nhất|tháo gỡ|ban hành|khen thưởng|biểu dương|trao đổi|hướng dẫn|hỗ trợ)"
  }
 ],
 "adverbs": "(?:,? (?:định kỳ|kịp thời|thường xuyên|đột xuất|nghiêm túc|chủ động|đồng thời|trực tiếp))+ ?$",
 "requests": [
  "đề nghị",
  "yêu cầu",
  "giao",
  "phân công"
 ]
} as const

export const roles = {
 "complements": [
  "thực hiện",
  "kế hoạch",
  "kế hoạch này",
  "thực hiện kế hoạch",
  "nhiệm vụ",
  "định kỳ"
 ],
 "notPhrases": [
  "lịch sử"
 ],
 "openers": [
  "một số",
  "các",
  "những",
  "về",
  "công tác",
  "đề cương",
  "khung",
  "chi tiết",
  "cụ thể",
  "danh mục",
  "bảng phân công",
  "biểu",
  "bảng",
  "phụ lục"
 ],
 "roles": [
  {
   "role": "purpose",
   "phrases": [
    "mục đích",
    "ý nghĩa",
    "quan điểm"
   ]
  },
  {
   "role": "requirements",
   "phrases": [
    "yêu cầu"
   ]
  },
  {
   "role": "objectives",
   "phrases": [
    "mục tiêu",
    "chỉ tiêu"
   ]
  },
  {
   "role": "audience",
   "phrases": [
    "đối tượng",
    "thành phần",
    "số lượng tham gia",
    "người tham gia"
   ]
  },
  {
   "role": "scope",
   "phrases": [
    "phạm vi",
    "địa bàn"
   ]
  },
  {
   "role": "content",
   "phrases": [
    "nội dung",
    "chủ đề"
   ]
  },
  {
   "role": "form",
   "phrases": [
    "hình thức",
    "phương pháp",
    "phương thức",
    "cách thức",
    "biện pháp thực hiện"
   ]
  },
  {
   "role": "tasks",
   "phrases": [
    "nhiệm vụ",
    "giải pháp",
    "hoạt động",
    "biện pháp",
    "công việc",
    "phương hướng"
   ]
  },
  {
   "role": "schedule",
   "phrases": [
    "thời gian",
    "địa điểm",
    "tiến độ",
    "lộ trình",
    "lịch",
    "thời hạn",
    "kế hoạch cụ thể theo tháng",
    "kế hoạch cụ thể từng tháng",
    "kế hoạch theo tháng",
    "kế hoạch từng tháng",
    "chương trình công tác tháng",
    "chương trình công tác từng tháng"
   ]
  },
  {
   "role": "funding",
   "phrases": [
    "kinh phí",
    "nguồn kinh phí",
    "nguồn lực",
    "dự toán",
    "cơ sở vật chất",
    "ngân sách",
    "nguồn vốn"
   ]
  },
  {
   "role": "funding",
   "top": true,
   "phrases": [
    "dự kiến nguồn lực",
    "dự kiến các nguồn lực",
    "dự kiến kinh phí",
    "bảo đảm nguồn lực",
    "đảm bảo nguồn lực",
    "bảo đảm kinh phí",
    "đảm bảo kinh phí",
    "bố trí kinh phí",
    "bố trí nguồn lực",
    "huy động nguồn lực",
    "huy động các nguồn lực",
    "huy động và phân bổ nguồn lực"
   ]
  },
  {
   "role": "organization",
   "strict": true,
   "phrases": [
    "tổ chức thực hiện",
    "tổ chức triển khai",
    "phân công",
    "phân công nhiệm vụ",
    "phân công trách nhiệm",
    "trách nhiệm",
    "biện pháp tổ chức thực hiện",
    "điều khoản thi hành",
    "phân công tổ chức thực hiện",
    "nhiệm vụ của các đơn vị",
    "trách nhiệm thực hiện"
   ]
  },
  {
   "role": "reporting",
   "strict": true,
   "phrases": [
    "chế độ báo cáo",
    "báo cáo",
    "chế độ thông tin báo cáo",
    "chế độ thông tin, báo cáo",
    "thông tin báo cáo"
   ]
  },
  {
   "role": "context",
   "phrases": [
    "tình hình",
    "đặc điểm",
    "thực trạng",
    "sự cần thiết",
    "kết quả thực hiện",
    "khái quát",
    "bối cảnh",
    "đặc điểm tình hình"
   ]
  },
  {
   "role": "context",
   "strict": true,
   "phrases": [
    "căn cứ pháp lý",
    "căn cứ lập kế hoạch",
    "căn cứ xây dựng",
    "căn cứ xây dựng kế hoạch",
    "cơ sở pháp lý",
    "cơ sở thực tiễn",
    "cơ sở lý luận",
    "cơ sở xây dựng",
    "cơ sở xây dựng kế hoạch",
    "đánh giá chung",
    "đánh giá tình hình"
   ]
  },
  {
   "role": "context",
   "top": true,
   "phrases": [
    "căn cứ",
    "đánh giá"
   ]
  }
 ]
} as const

export const sentenceJoints = {
 "endings": [
  "và",
  "của",
  "các",
  "cho",
  "với",
  "theo",
  "về",
  "trong",
  "từ",
  "đến",
  "tại",
  "bởi",
  "là",
  "để",
  "những",
  "hoặc",
  "do",
  "bằng",
  "trên",
  "Sở",
  "Phòng"
 ],
 "beforeNumbers": [
  "số",
  "ngày",
  "tháng",
  "năm",
  "Quý",
  "quý"
 ],
 "compounds": [
  "kèm theo",
  "tiếp theo",
  "noi theo",
  "mang theo",
  "công bằng",
  "văn bằng",
  "mặt bằng",
  "cân bằng",
  "thăng bằng",
  "tự do",
  "lý do",
  "lí do",
  "nguyên do",
  "nêu trên",
  "nói trên",
  "kể trên",
  "như trên",
  "bên trên",
  "phía trên",
  "cấp trên",
  "bên trong",
  "phía trong",
  "tồn tại",
  "hiện tại",
  "thực tại",
  "chứng từ",
  "điện từ",
  "cụm từ",
  "văn bản đến",
  "công văn đến",
  "đi và đến",
  "điểm đến",
  "nơi đến",
  "trở về",
  "Hải Phòng",
  "Quốc Phòng"
 ],
 "verbs": [
  "phối hợp",
  "chủ trì",
  "tham mưu",
  "triển khai",
  "thực hiện",
  "chỉ đạo",
  "theo dõi",
  "đôn đốc",
  "căn cứ",
  "đề nghị",
  "chịu trách nhiệm",
  "có trách nhiệm",
  "bố trí",
  "tiếp tục",
  "tăng cường",
  "rà soát",
  "tổ chức thực hiện",
  "tổ chức triển khai",
  "xây dựng kế hoạch"
 ]
} as const

export const sentenceTasks = {
 "assign": [
  "giao cho",
  "giao",
  "phân công"
 ],
 "give": [
  "giao cho",
  "giao"
 ],
 "lead": [
  "chủ trì",
  "là đơn vị chủ trì",
  "là cơ quan chủ trì",
  "chịu trách nhiệm chính",
  "chịu trách nhiệm thực hiện",
  "chịu trách nhiệm tổ chức",
  "chịu trách nhiệm triển khai"
 ],
 "duty": [
  "phải",
  "cần",
  "có trách nhiệm"
 ],
 "leadAtEnd": [
  "hỗ trợ thực hiện",
  "thực hiện",
  "chủ trì thực hiện",
  "phụ trách",
  "chịu trách nhiệm",
  "đảm nhận"
 ],
 "continuous": [
  "thường xuyên",
  "liên tục"
 ],
 "support": [
  "phối hợp cùng với",
  "phối hợp chặt chẽ với",
  "phối hợp cùng",
  "phối hợp với",
  "cùng phối hợp với",
  "phối hợp"
 ],
 "supportAlone": "phối hợp",
 "supportAtEnd": [
  "phối hợp",
  "cùng phối hợp",
  "phối hợp thực hiện",
  "cùng phối hợp thực hiện"
 ],
 "notSupport": [
  "quy chế",
  "công tác",
  "kế hoạch",
  "chương trình",
  "cơ chế",
  "sự",
  "việc",
  "đơn vị",
  "cơ quan",
  "bộ phận"
 ],
 "charge": [
  "phụ trách",
  "chịu trách nhiệm",
  "đảm nhận",
  "đảm nhiệm",
  "chủ trì thực hiện"
 ],
 "by": "do",
 "timeOpeners": [
  "từ",
  "trước",
  "ngày",
  "tháng",
  "quý",
  "trong",
  "đến",
  "chậm nhất",
  "sáng",
  "chiều",
  "vào",
  "đầu",
  "giữa",
  "cuối"
 ],
 "often": [
  "hằng ngày",
  "hàng ngày",
  "hằng tuần",
  "hàng tuần",
  "hằng tháng",
  "hàng tháng",
  "hằng quý",
  "hàng quý",
  "hằng năm",
  "hàng năm"
 ],
 "periodic": [
  "định kỳ"
 ],
 "named": [
  "kế hoạch",
  "báo cáo",
  "dự toán",
  "nhiệm vụ",
  "chương trình",
  "công tác",
  "hoạt động",
  "chỉ tiêu",
  "kinh phí"
 ],
 "finishes": [
  "hoàn thành",
  "xong",
  "thời gian",
  "thời hạn",
  "tiến độ",
  "chậm nhất",
  "trước ngày"
 ],
 "states": [
  "đã",
  "đang",
  "vẫn",
  "không",
  "chưa",
  "được",
  "là",
  "có ý kiến",
  "xong",
  "số định danh",
  "số căn cước"
 ],
 "notStates": [
  "không chuyên trách",
  "được giao",
  "được phân công",
  "được cử",
  "được mời",
  "được chọn",
  "được lựa chọn",
  "được kiểm tra",
  "được thanh tra",
  "được giám sát",
  "đang hoạt động",
  "đang công tác",
  "chưa đạt",
  "chưa nộp",
  "chưa gửi",
  "chưa hoàn thành",
  "là đầu mối",
  "là cơ quan đầu mối",
  "là đơn vị đầu mối",
  "là cơ quan thường trực",
  "là đơn vị thường trực",
  "là cơ quan chủ trì",
  "là đơn vị chủ trì"
 ],
 "notSteps": [
  "%",
  "có hiệu lực"
 ]
} as const

export const signing = {
 "modes": [
  {
   "mode": "TM",
   "pattern": "t\\s?[./]\\s?m\\.?|tm\\.?"
  },
  {
   "mode": "KT",
   "pattern": "k\\s?[./]\\s?t\\.?|kt\\.?"
  },
  {
   "mode": "TL",
   "pattern": "t\\s?[./]\\s?l\\.?|tl\\.?"
  },
  {
   "mode": "TUQ",
   "pattern": "t\\s?[./]\\s?u\\s?[./]?\\s?q\\.?|tuq\\.?"
  },
  {
   "mode": "Q",
   "pattern": "q\\."
  }
 ],
 "positions": [
  "CHỦ TỊCH",
  "PHÓ",
  "GIÁM ĐỐC",
  "TỔNG GIÁM ĐỐC",
  "HIỆU TRƯỞNG",
  "TRƯỞNG",
  "CHÁNH",
  "BÍ THƯ",
  "THỦ TRƯỞNG",
  "CỤC TRƯỞNG",
  "VỤ TRƯỞNG",
  "BỘ TRƯỞNG",
  "THỨ TRƯỞNG",
  "VIỆN TRƯỞNG",
  "ĐỘI TRƯỞNG",
  "TRẠM TRƯỞNG",
  "TỔNG CỤC TRƯỞNG",
  "TỔNG BIÊN TẬP",
  "CHỦ NHIỆM",
  "THƯỜNG TRỰC",
  "ỦY VIÊN",
  "UỶ VIÊN",
  "CHI CỤC TRƯỞNG",
  "HỘI TRƯỞNG",
  "THỦ TƯỚNG",
  "TỔNG BÍ THƯ",
  "CHỈ HUY TRƯỞNG",
  "CHÍNH TRỊ VIÊN",
  "TỔ TRƯỞNG",
  "KẾ TOÁN TRƯỞNG",
  "THẨM PHÁN"
 ],
 "standing": "THƯỜNG TRỰC",
 "stamps": [
  "đã ký",
  "(đã ký)",
  "ký bởi",
  "người ký",
  "signature",
  "chữ ký số",
  "ký tên",
  "(ký",
  "thời gian ký",
  "email:",
  "cơ quan:"
 ]
} as const

export const syllables = {
 "onsets": {
  "any": [
   "",
   "b",
   "ch",
   "d",
   "đ",
   "h",
   "l",
   "m",
   "n",
   "nh",
   "p",
   "ph",
   "r",
   "s",
   "t",
   "th",
   "tr",
   "v",
   "x",
   "kh",
   "gi"
  ],
  "front": [
   "k",
   "gh",
   "ngh"
  ],
  "back": [
   "c",
   "g",
   "ng"
  ]
 },
 "rhymes": [
  [
   "a",
   "ai",
   "ao",
   "au",
   "ay",
   "ac",
   "ach",
   "am",
   "an",
   "ang",
   "anh",
   "ap",
   "at"
  ],
  [
   "ăc",
   "ăm",
   "ăn",
   "ăng",
   "ăp",
   "ăt"
  ],
  [
   "âc",
   "âm",
   "ân",
   "âng",
   "âp",
   "ât",
   "âu",
   "ây"
  ],
  [
   "e",
   "ec",
   "em",
   "en",
   "eng",
   "eo",
   "ep",
   "et"
  ],
  [
   "ê",
   "êch",
   "êm",
   "ên",
   "êng",
   "ênh",
   "êp",
   "êt",
   "êu",
   "êc"
  ],
  [
   "i",
   "ia",
   "ich",
   "im",
   "in",
   "inh",
   "ip",
   "it",
   "iu",
   "ing"
  ],
  [
   "iêc",
   "iêm",
   "iên",
   "iêng",
   "iêp",
   "iêt",
   "iêu"
  ],
  [
   "y",
   "yêm",
   "yên",
   "yêng",
   "yêt",
   "yêu",
   "yt",
   "ych",
   "ym"
  ],
  [
   "o",
   "oc",
   "oi",
   "om",
   "on",
   "ong",
   "op",
   "ot",
   "oong",
   "ooc"
  ],
  [
   "oa",
   "oac",
   "oach",
   "oai",
   "oam",
   "oan",
   "oang",
   "oanh",
   "oao",
   "oap",
   "oat",
   "oay"
  ],
  [
   "oăc",
   "oăm",
   "oăn",
   "oăng",
   "oăt"
  ],
  [
   "oe",
   "oen",
   "oeo",
   "oet"
  ],
  [
   "ô",
   "ôc",
   "ôi",
   "ôm",
   "ôn",
   "ông",
   "ôp",
   "ôt",
   "ôông"
  ],
  [
   "ơ",
   "ơi",
   "ơm",
   "ơn",
   "ơp",
   "ơt"
  ],
  [
   "u",
   "ua",
   "uc",
   "ui",
   "um",
   "un",
   "ung",
   "up",
   "ut"
  ],
  [
   "uân",
   "uâng",
   "uât",
   "uây",
   "uâ"
  ],
  [
   "uê",
   "uêch",
   "uênh",
   "uên"
  ],
  [
   "uôc",
   "uôi",
   "uôm",
   "uôn",
   "uông",
   "uôt",
   "uơ"
  ],
  [
   "uy",
   "uya",
   "uych",
   "uyên",
   "uyêt",
   "uynh",
   "uyt",
   "uyp",
   "uyn",
   "uyu",
   "uym"
  ],
  [
   "ư",
   "ưa",
   "ưc",
   "ưi",
   "ưm",
   "ưn",
   "ưng",
   "ưt",
   "ưu"
  ],
  [
   "ươc",
   "ươi",
   "ươm",
   "ươn",
   "ương",
   "ươp",
   "ươt",
   "ươu"
  ]
 ],
 "glide": [
  "a",
  "ac",
  "ach",
  "ai",
  "an",
  "ang",
  "anh",
  "ao",
  "at",
  "au",
  "ay",
  "ap",
  "am",
  "ăc",
  "ăm",
  "ăn",
  "ăng",
  "ăp",
  "ăt",
  "âc",
  "ân",
  "âng",
  "ât",
  "ây",
  "âu",
  "e",
  "en",
  "eng",
  "eo",
  "et",
  "ê",
  "êch",
  "ên",
  "ênh",
  "êt",
  "êu",
  "i",
  "ich",
  "in",
  "inh",
  "it",
  "iu",
  "ip",
  "y",
  "ych",
  "yên",
  "yêt",
  "ynh",
  "yt",
  "yn",
  "ya",
  "ơ",
  "ơi",
  "ơt",
  "ôc",
  "ôi"
 ],
 "stops": [
  "c",
  "ch",
  "p",
  "t"
 ],
 "not": [
  "nhệmn",
  "cuông̀",
  "thựcc",
  "vụvà",
  "nghanh",
  "kế́h",
  "hiẹnm",
  "côngtác",
  "đưọcc",
  "ngịch",
  "qêu",
  "gế",
  "cế",
  "băi",
  "toàm̀",
  "họcp",
  "nhiêmh"
 ],
 "loanwords": [
  "ôtô",
  "panô",
  "môtô",
  "kilô"
 ]
} as const

export const targets = {
 "comparators": [
  {
   "words": "ít nhất",
   "comparator": ">=",
   "counts": true
  },
  {
   "words": "tối thiểu",
   "comparator": ">=",
   "counts": true
  },
  {
   "words": "không dưới",
   "comparator": ">=",
   "counts": true
  },
  {
   "words": "không ít hơn",
   "comparator": ">=",
   "counts": true
  },
  {
   "words": "không thấp hơn",
   "comparator": ">=",
   "counts": true
  },
  {
   "words": "trên",
   "comparator": ">",
   "counts": true
  },
  {
   "words": "hơn",
   "comparator": ">",
   "counts": false
  },
  {
   "words": "không quá",
   "comparator": "<=",
   "counts": true
  },
  {
   "words": "không vượt quá",
   "comparator": "<=",
   "counts": true
  },
  {
   "words": "tối đa",
   "comparator": "<=",
   "counts": true
  },
  {
   "words": "dưới",
   "comparator": "<",
   "counts": true
  },
  {
   "words": "đạt",
   "comparator": "=",
   "counts": true
  },
  {
   "words": "đạt từ",
   "comparator": ">=",
   "counts": true,
   "from": true
  },
  {
   "words": "trồng mới",
   "comparator": null,
   "counts": true
  },
  {
   "words": "kết nạp mới",
   "comparator": null,
   "counts": true
  },
  {
   "words": "thành lập mới",
   "comparator": null,
   "counts": true
  },
  {
   "words": "xây dựng mới",
   "comparator": null,
   "counts": true
  },
  {
   "words": "phát triển mới",
   "comparator": null,
   "counts": true
  },
  {
   "words": "phấn đấu",
   "comparator": null,
   "counts": true
  },
  {
   "words": "phấn đấu có",
   "comparator": null,
   "counts": true
  },
  {
   "words": "phấn đấu thêm",
   "comparator": null,
   "counts": true
  },
  {
   "words": "phấn đấu có thêm",
   "comparator": null,
   "counts": true
  },
  {
   "words": "từ",
   "comparator": ">=",
   "counts": true,
   "from": true
  }
 ],
 "behind": [
  {
   "words": "trở lên",
   "comparator": ">="
  },
  {
   "words": "trở xuống",
   "comparator": "<="
  }
 ],
 "all": {
  "comparator": "="
 },
 "units": [
  "ngày làm việc",
  "doanh nghiệp",
  "mô hình",
  "hội nghị",
  "buổi tuyên truyền",
  "chuyên mục",
  "chuyên đề",
  "phóng sự",
  "hợp tác xã",
  "đơn vị",
  "cơ quan",
  "sản phẩm",
  "cơ sở",
  "trung tâm",
  "học sinh",
  "giáo viên",
  "sinh viên",
  "cán bộ",
  "công chức",
  "viên chức",
  "đảng viên",
  "hội viên",
  "đoàn viên",
  "thành viên",
  "đại biểu",
  "dịch vụ công",
  "thủ tục hành chính",
  "hồ sơ",
  "sáng kiến",
  "dự án",
  "đề tài",
  "công trình",
  "gia đình",
  "tin bài",
  "tác phẩm",
  "câu lạc bộ",
  "khu dân cư",
  "tổ dân phố",
  "điểm phần trăm",
  "đồng chí",
  "hoạt động",
  "đồ dùng",
  "đồ chơi",
  "tuyến đường",
  "sân chơi",
  "bài viết",
  "lượt người",
  "hộ gia đình",
  "tổ chức",
  "cá nhân",
  "dịch vụ",
  "chỉ tiêu",
  "nhiệm vụ",
  "thiết bị",
  "phương tiện",
  "tình nguyện viên",
  "báo cáo viên",
  "bể chứa",
  "cây xanh",
  "nhà vệ sinh",
  "phòng học",
  "chi bộ",
  "chi hội",
  "lao động",
  "thanh niên",
  "phụ nữ",
  "nông dân",
  "học viên",
  "nhân viên",
  "người dân",
  "tin nhắn",
  "tủ sách",
  "hội thi",
  "cuộc thi",
  "văn bản",
  "bài báo",
  "chương trình",
  "lớp học",
  "trường học",
  "điểm trường",
  "tổ hợp tác",
  "trang trại",
  "vườn mẫu"
 ],
 "notUnits": [
  "tuổi",
  "tiết",
  "sao",
  "tháng",
  "năm",
  "giờ",
  "phút",
  "giây",
  "đồng",
  "triệu",
  "tỷ",
  "tỉ",
  "nghìn",
  "ngàn",
  "đ",
  "vnđ",
  "vnd",
  "và",
  "đến",
  "của",
  "theo",
  "là",
  "thì",
  "hoặc",
  "để",
  "cho",
  "tại",
  "trong",
  "về",
  "được",
  "có",
  "do",
  "từ"
 ],
 "condition": {
  "before": " có (?:từ|dưới|trên|ít nhất) $",
  "behind": "^ [^.;,:\\d]{1,50}? (?:thì|phải|bầu|thành lập) "
 },
 "baseline": {
  "pattern": "so với (?:cùng kỳ |thực hiện |kết quả |số liệu |kế hoạch |bình quân |trung bình |mức |của |trong |cuối ){0,3}(?:{period}|giai đoạn (?:19|20)\\d\\d{dash}{y:2})"
 },
 "by": [
  {
   "pattern": "(?:đến|tới|hết|vào|trước) (?:hết |cuối |năm học )?{period}"
  },
  {
   "pattern": "(?:giai đoạn|nhiệm kỳ|năm học) (?:19|20)\\d\\d{dash}{y}"
  },
  {
   "pattern": "(?:^|[;:] ?|trong |, ){period}"
  },
  {
   "pattern": "{period}(?=[.;,]|$)"
  }
 ]
} as const

export const taskLabels = {
 "labels": [
  {
   "role": "support",
   "strong": true,
   "pattern": "(?:các )?(?:đơn vị|cơ quan|bộ phận|tổ chức|cá nhân|lực lượng|thành phần)(?:[,/] ?(?:đơn vị|cơ quan|cá nhân|tổ chức))?(?: tham gia)?(?: thực hiện)?,? phối hợp(?: [\\p{L}]+){0,3}"
  },
  {
   "role": "support",
   "strong": true,
   "pattern": "phối hợp(?: thực hiện)?"
  },
  {
   "role": "lead",
   "strong": true,
   "pattern": "(?:các )?(?:đơn vị|cơ quan|bộ phận|tổ chức|cấp|cá nhân)(?:[,/] ?(?:đơn vị|cơ quan|cá nhân|tổ chức))?(?: được giao| được phân công)? (?:chủ trì|thực hiện|chịu trách nhiệm|phụ trách|tham mưu|đầu mối|triển khai)(?: [\\p{L}]+){0,4}"
  },
  {
   "role": "lead",
   "strong": true,
   "pattern": "(?:chủ trì|chịu trách nhiệm(?: chính| thực hiện)?|phụ trách(?: chính| thực hiện)?|đầu mối(?: thực hiện)?|(?:đơn vị|cơ quan) (?:tổ chức|đăng cai)(?: tổ chức| thực hiện)?|người (?:thực hiện|phụ trách|chịu trách nhiệm)|phân công(?: thực hiện| nhiệm vụ)?|trách nhiệm(?: thực hiện)?|giao(?: thực hiện)?|lực lượng thực hiện)"
  },
  {
   "role": "support",
   "strong": false,
   "pattern": "(?:các )?(?:đơn vị|cơ quan|lực lượng)(?:[,/] ?(?:đơn vị|cơ quan|cá nhân|tổ chức))?(?: cùng)? tham gia(?: thực hiện)?"
  },
  {
   "role": "support",
   "strong": false,
   "unitsOnly": true,
   "pattern": "(?:cùng )?tham gia(?: thực hiện)?"
  },
  {
   "role": "lead",
   "strong": true,
   "unitsOnly": true,
   "pattern": "thực hiện"
  },
  {
   "role": "deadline",
   "strong": true,
   "pattern": "(?:thời gian (?:thực hiện|tiến hành|hoàn thành|hoàn tất|triển khai|dự kiến|báo cáo)(?: [\\p{L}]+){0,2}|thời hạn(?: [\\p{L}]+){0,3}|hạn hoàn thành|tiến độ(?: thực hiện| hoàn thành)?|hoàn thành|thời điểm hoàn thành)"
  },
  {
   "role": "deadline",
   "strong": false,
   "pattern": "thời gian(?: tổ chức)?(?:(?:,| và) địa điểm(?: tổ chức| tiến hành| thực hiện)?)?"
  },
  {
   "role": "product",
   "strong": false,
   "pattern": "(?:các )?(?:sản phẩm|kết quả)(?:[,/] ?(?:sản phẩm|kết quả))?(?: dự kiến| đầu ra| hoàn thành| thực hiện| cần đạt| đạt được| phải đạt)?"
  },
  {
   "role": "funding",
   "strong": false,
   "pattern": "(?:kinh phí|nguồn kinh phí)(?: thực hiện| dự kiến)?"
  },
  {
   "role": "content",
   "strong": false,
   "pattern": "nội dung(?: thực hiện| công việc| cụ thể| chủ yếu)?"
  },
  {
   "role": "other",
   "strong": false,
   "pattern": "(?:(?:hình thức|địa điểm|đối tượng|thành phần|số lượng|quy mô|phương pháp)(?: thực hiện| tổ chức| tham gia| tham dự)?|(?:thời kỳ|niên độ|mốc thời gian) (?:thanh tra|kiểm tra|giám sát))"
  }
 ],
 "heads": [
  "bộ",
  "cá",
  "cấ",
  "ch",
  "cơ",
  "đầ",
  "đị",
  "đố",
  "đơ",
  "gi",
  "hạ",
  "hì",
  "ho",
  "kế",
  "ki",
  "lự",
  "mố",
  "ng",
  "ni",
  "nộ",
  "ph",
  "qu",
  "sả",
  "số",
  "th",
  "ti",
  "tổ",
  "tr"
 ],
 "connectives": [
  "sau",
  "trước",
  "từ",
  "trong",
  "bắt đầu",
  "quý",
  "tháng",
  "ngày",
  "năm",
  "xong",
  "đến",
  "chậm nhất",
  "hoàn thành",
  "là",
  "vào"
 ],
 "scanned": {
  "labels": [
   "đơn vị chủ trì",
   "đơn vị thực hiện",
   "đơn vị phối hợp",
   "cơ quan chủ trì",
   "cơ quan thực hiện",
   "cơ quan phối hợp",
   "chủ trì",
   "phối hợp",
   "người phụ trách",
   "phân công thực hiện",
   "thời gian thực hiện",
   "thời gian hoàn thành",
   "thời hạn hoàn thành",
   "thời hạn",
   "tiến độ thực hiện",
   "tiến độ",
   "hoàn thành",
   "sản phẩm",
   "kết quả"
  ]
 }
} as const

export const titleBlock = {
 "plan": "KẾ HOẠCH",
 "letterSubject": [
  "v/v",
  "về việc"
 ],
 "letterGreeting": [
  "kính gửi"
 ],
 "appendixNote": [
  "kèm theo",
  "ban hành kèm theo",
  "đính kèm"
 ],
 "appendixHeads": [
  "phụ lục",
  "phụ biểu",
  "biểu mẫu",
  "danh sách kèm theo"
 ],
 "contents": [
  "mục lục"
 ],
 "kinds": [
  "KẾ HOẠCH",
  "QUYẾT ĐỊNH",
  "LUẬT",
  "PHÁP LỆNH",
  "NGHỊ ĐỊNH",
  "THÔNG TƯ",
  "THÔNG TƯ LIÊN TỊCH",
  "GIẤY PHÉP",
  "PHIẾU TRÌNH",
  "NGHỊ QUYẾT",
  "CHỈ THỊ",
  "QUY CHẾ",
  "QUY ĐỊNH",
  "THÔNG CÁO",
  "THÔNG BÁO",
  "HƯỚNG DẪN",
  "CHƯƠNG TRÌNH",
  "PHƯƠNG ÁN",
  "ĐỀ ÁN",
  "DỰ ÁN",
  "BÁO CÁO",
  "BIÊN BẢN",
  "TỜ TRÌNH",
  "HỢP ĐỒNG",
  "CÔNG ĐIỆN",
  "GIẤY MỜI",
  "GIẤY GIỚI THIỆU",
  "BẢN GHI NHỚ",
  "BẢN THỎA THUẬN",
  "KẾT LUẬN",
  "THÔNG TRI",
  "QUY TRÌNH",
  "NỘI QUY",
  "LỊCH CÔNG TÁC",
  "CHƯƠNG TRÌNH HÀNH ĐỘNG",
  "KẾ HOẠCH HÀNH ĐỘNG",
  "KẾ HOẠCH LIÊN TỊCH",
  "KẾ HOẠCH PHỐI HỢP"
 ]
} as const

export const unitAbbreviations = {
 "abbreviations": [
  {
   "short": "UBND",
   "long": "ủy ban nhân dân"
  },
  {
   "short": "UB",
   "long": "ủy ban"
  },
  {
   "short": "HĐND",
   "long": "hội đồng nhân dân"
  },
  {
   "short": "MTTQ",
   "long": "mặt trận tổ quốc"
  },
  {
   "short": "MTTQVN",
   "long": "mặt trận tổ quốc việt nam"
  },
  {
   "short": "UBMTTQ",
   "long": "ủy ban mặt trận tổ quốc"
  },
  {
   "short": "UBMTTQVN",
   "long": "ủy ban mặt trận tổ quốc việt nam"
  },
  {
   "short": "ĐBQH",
   "long": "đại biểu quốc hội"
  },
  {
   "short": "VP",
   "long": "văn phòng"
  },
  {
   "short": "BCĐ",
   "long": "ban chỉ đạo"
  },
  {
   "short": "BCH",
   "long": "ban chấp hành"
  },
  {
   "short": "BTC",
   "long": "ban tổ chức"
  },
  {
   "short": "BGH",
   "long": "ban giám hiệu"
  },
  {
   "short": "BQL",
   "long": "ban quản lý"
  },
  {
   "short": "CHQS",
   "long": "chỉ huy quân sự"
  },
  {
   "short": "GVCN",
   "long": "giáo viên chủ nhiệm"
  },
  {
   "short": "CMHS",
   "long": "cha mẹ học sinh"
  },
  {
   "short": "GDĐT",
   "long": "giáo dục đào tạo"
  },
  {
   "short": "THPT",
   "long": "trung học phổ thông"
  },
  {
   "short": "THCS",
   "long": "trung học cơ sở"
  },
  {
   "short": "TNCS",
   "long": "thanh niên cộng sản"
  },
  {
   "short": "HCM",
   "long": "hồ chí minh"
  },
  {
   "short": "LHPN",
   "long": "liên hiệp phụ nữ"
  },
  {
   "short": "LHTN",
   "long": "liên hiệp thanh niên"
  },
  {
   "short": "CCB",
   "long": "cựu chiến binh"
  },
  {
   "short": "LĐLĐ",
   "long": "liên đoàn lao động"
  },
  {
   "short": "BHXH",
   "long": "bảo hiểm xã hội"
  },
  {
   "short": "HTX",
   "long": "hợp tác xã"
  },
  {
   "short": "CLB",
   "long": "câu lạc bộ"
  },
  {
   "short": "PTNT",
   "long": "phát triển nông thôn"
  },
  {
   "short": "LĐTBXH",
   "long": "lao động thương binh xã hội"
  },
  {
   "short": "TTHC",
   "long": "thủ tục hành chính"
  },
  {
   "short": "TP",
   "long": "thành phố"
  }
 ],
 "sameBodies": [
  {
   "long": "mặt trận tổ quốc việt nam",
   "short": "mặt trận tổ quốc"
  },
  {
   "long": "thanh niên cộng sản hồ chí minh",
   "short": "thanh niên"
  },
  {
   "long": "nông dân việt nam",
   "short": "nông dân"
  },
  {
   "long": "phụ nữ việt nam",
   "short": "phụ nữ"
  },
  {
   "long": "cựu chiến binh việt nam",
   "short": "cựu chiến binh"
  },
  {
   "long": "có liên quan",
   "short": "liên quan"
  },
  {
   "long": "đ c",
   "short": "đồng chí"
  }
 ],
 "connectives": [
  "và"
 ],
 "comments": [
  "qua",
  "thông qua",
  "nếu có",
  "để",
  "là cơ quan",
  "cơ quan thường trực",
  "cơ quan chủ trì",
  "cơ quan đầu mối",
  "đơn vị chủ trì",
  "đơn vị đầu mối",
  "đơn vị thường trực",
  "thường trực"
 ],
 "classes": [
  "xã",
  "phường",
  "thị trấn",
  "đặc khu",
  "huyện",
  "quận",
  "thị xã",
  "thành phố",
  "tỉnh",
  "sở",
  "nhà trường",
  "trường"
 ],
 "sameClasses": {
  "nhà trường": "trường"
 },
 "notClassBehind": [
  "các",
  "cấp",
  "mỗi",
  "từng",
  "mọi",
  "những",
  "lãnh đạo",
  "giám đốc",
  "đại diện"
 ],
 "notClasses": [
  "hợp tác xã",
  "môi trường",
  "thị trường",
  "công trường",
  "nông trường",
  "lâm trường",
  "hội trường",
  "hiện trường",
  "cơ sở",
  "trụ sở"
 ],
 "counted": {
  "all": "các",
  "words": [
   "tổ dân phố",
   "khu dân cư",
   "khu phố",
   "khóm",
   "thôn",
   "ấp",
   "bản",
   "buôn",
   "xóm"
  ]
 }
} as const

export const unitCoverage = {
 "all": {
  "words": [
   "cơ quan(?! (?:báo|truyền thông|thông tấn|thông tin))",
   "đơn vị",
   "tổ chức(?! (?:chính trị|xã hội|đoàn thể|hội|đảng|tôn giáo|tín dụng))",
   "cá nhân",
   "thành viên",
   "bộ phận",
   "ban ngành",
   "ngành"
  ],
  "not": [
   "Ủy ban nhân dân các xã",
   "Ban nhân dân các thôn",
   "Ban điều hành các khu phố",
   "Các ban của HĐND xã",
   "Các đồng chí Ủy viên Ban Chấp hành Đảng bộ xã",
   "Các tổ chức chính trị - xã hội",
   "Các cơ quan báo chí",
   "Tổ chức Đảng"
  ]
 },
 "listed": [
  "ban"
 ],
 "as": [
  "như",
  "mục",
  "các mục",
  "phần",
  "điều"
 ],
 "people": {
  "words": [
   "đại diện",
   "ban giám hiệu",
   "bgh",
   "thầy",
   "cô",
   "ông",
   "bà",
   "đồng chí",
   "đ/c",
   "phó",
   "trưởng",
   "hiệu trưởng",
   "giám đốc",
   "chủ tịch",
   "bí thư",
   "giáo viên",
   "gvcn",
   "tổng phụ trách",
   "kế toán",
   "nhân viên",
   "cán bộ",
   "công chức",
   "viên chức",
   "lãnh đạo",
   "người",
   "tổ trưởng",
   "thủ trưởng"
  ]
 },
 "through": {
  "words": [
   "thành viên",
   "ủy viên",
   "uỷ viên",
   "lãnh đạo",
   "thủ trưởng"
  ]
 },
 "capitals": {
  "pattern": "^(?:[Cc]ác|[Nn]hững) [A-ZĐ]{3,}",
  "not": [
   "Các phòng",
   "Công an xã"
  ]
 },
 "clerks": {
  "pattern": "^(?:văn phòng|vp)(?!\\p{L})",
  "not": [
   "phòng nội vụ"
  ]
 },
 "own": [
  {
   "heads": [
    "ban thường vụ",
    "thường vụ",
    "ban chấp hành",
    "thường trực",
    "ban thường trực",
    "ban giám đốc",
    "ban lãnh đạo",
    "ban cán sự",
    "chi ủy",
    "văn phòng",
    "cơ quan thường trực"
   ],
   "not": [
    {
     "issuer": "SỞ Y TẾ",
     "unit": "Văn phòng UBND tỉnh"
    },
    {
     "issuer": "UBND xã Gò Mây",
     "unit": "Ban Thường vụ Hội Nông dân"
    },
    {
     "issuer": "SỞ Y TẾ",
     "unit": "Bệnh viện tỉnh"
    }
   ]
  },
  {
   "heads": [
    "nhà trường"
   ],
   "of": "trường",
   "not": [
    {
     "issuer": "UBND xã Gò Mây",
     "unit": "Nhà trường"
    }
   ]
  }
 ],
 "bodies": [
  {
   "pattern": "^(?:bch |ban chấp hành |ban thường vụ )?đoàn (?:tncs|thanh niên|trường|cơ sở|tn|xã|phường)(?!\\p{L})",
   "not": [
    "Đoàn kiểm tra",
    "Đoàn xe"
   ]
  },
  {
   "pattern": "^(?:ban thường trực )?(?:(?:ủy ban|uỷ ban|ub) ?)?(?:mttq|mặt trận)",
   "not": [
    "Ủy ban nhân dân xã"
   ]
  }
 ],
 "members": [
  {
   "word": "phòng",
   "heads": [
    "văn phòng"
   ],
   "not": [
    {
     "name": "Các phòng chuyên môn",
     "covers": "Công an xã"
    }
   ]
  },
  {
   "word": "đoàn thể",
   "heads": [
    "hội",
    "đoàn",
    "mặt trận",
    "ủy ban mặt trận",
    "uỷ ban mặt trận",
    "ubmttq",
    "ủy ban mttq",
    "mttq",
    "liên đoàn",
    "lđlđ",
    "ban chấp hành đoàn",
    "công đoàn"
   ],
   "not": [
    {
     "name": "Các đoàn thể",
     "covers": "Trạm Y tế"
    }
   ]
  },
  {
   "word": "tổ chức",
   "heads": [
    "hội",
    "đoàn",
    "mặt trận",
    "ủy ban mặt trận",
    "uỷ ban mặt trận",
    "ubmttq",
    "ủy ban mttq",
    "mttq",
    "liên đoàn",
    "lđlđ",
    "ban chấp hành đoàn",
    "công đoàn"
   ],
   "not": [
    {
     "name": "Các tổ chức chính trị - xã hội",
     "covers": "Phòng Kinh tế"
    },
    {
     "name": "Các tổ chức chính trị - xã hội",
     "covers": "Tổ hòa giải"
    }
   ]
  },
  {
   "word": "ban",
   "heads": [],
   "not": [
    {
     "name": "Các ban của HĐND xã",
     "covers": "Công an xã"
    },
    {
     "name": "Ủy ban nhân dân các xã, phường",
     "covers": "Ban Quản lý chợ"
    },
    {
     "name": "Ban nhân dân các thôn",
     "covers": "Ban Quản lý chợ"
    }
   ]
  },
  {
   "word": "khu phố",
   "heads": [],
   "not": [
    {
     "name": "Ban điều hành các khu phố",
     "covers": "Hội Nông dân phường"
    }
   ]
  },
  {
   "word": "khoa",
   "heads": [
    "bộ môn"
   ],
   "not": [
    {
     "name": "Các khoa",
     "covers": "Công an xã"
    }
   ]
  },
  {
   "word": "hội",
   "heads": [
    "liên hiệp"
   ],
   "not": [
    {
     "name": "Các hội",
     "covers": "Công an xã"
    }
   ]
  },
  {
   "word": "xã",
   "heads": [
    "ủy ban nhân dân xã",
    "ubnd xã",
    "ủy ban nhân dân cấp xã",
    "ubnd cấp xã"
   ],
   "not": [
    {
     "name": "UBND các xã, phường",
     "covers": "Phòng Kinh tế"
    }
   ]
  },
  {
   "word": "trường",
   "heads": [
    "nhà trường"
   ],
   "not": [
    {
     "name": "Các trường học",
     "covers": "Công an xã"
    },
    {
     "name": "Các trường học trên địa bàn xã",
     "covers": "UBND xã"
    }
   ]
  },
  {
   "word": "ấp",
   "heads": [
    "ban nhân dân ấp"
   ],
   "not": [
    {
     "name": "Các ấp",
     "covers": "Công an xã"
    }
   ]
  },
  {
   "word": "thôn",
   "heads": [
    "ban nhân dân thôn"
   ],
   "not": [
    {
     "name": "Các thôn",
     "covers": "Công an xã"
    }
   ]
  }
 ]
} as const

export const units = {
 "heads": [
  "Sở",
  "Phòng",
  "Ban",
  "Văn phòng",
  "VP",
  "Trung tâm",
  "TT",
  "Ủy ban nhân dân",
  "Uỷ ban nhân dân",
  "Ủy ban",
  "Uỷ ban",
  "UBND",
  "HĐND",
  "UBMTTQ",
  "UBMTTQVN",
  "MTTQ",
  "Mặt trận",
  "Hội đồng",
  "Công an",
  "Chi cục",
  "Cục",
  "Tổng cục",
  "Vụ",
  "Bộ",
  "Hội",
  "Đoàn",
  "Đài",
  "Trạm",
  "Bộ phận",
  "Tổ",
  "Kho bạc",
  "Thuế",
  "Bảo hiểm",
  "BHXH",
  "Trường",
  "Viện",
  "Thường trực",
  "Thanh tra",
  "Tòa án",
  "Toà án",
  "Ngân hàng",
  "Bưu điện",
  "Điện lực",
  "Hạt",
  "Chi bộ",
  "Chi ủy",
  "Chi uỷ",
  "Đảng bộ",
  "Đảng ủy",
  "Đảng uỷ",
  "Tiểu ban",
  "Ủy viên",
  "Uỷ viên",
  "Huyện ủy",
  "Tỉnh ủy",
  "Thành ủy",
  "Chi đoàn",
  "Liên đoàn",
  "LĐLĐ",
  "Công đoàn",
  "Tỉnh đoàn",
  "Thành đoàn",
  "Huyện đoàn",
  "Quận đoàn",
  "Thị đoàn",
  "Xã đoàn",
  "Phường đoàn",
  "Liên minh",
  "Liên hiệp",
  "Hiệp hội",
  "Báo",
  "Nhà văn hóa",
  "Nhà văn hoá",
  "Nhà trường",
  "Nhà thiếu nhi",
  "Giáo viên",
  "GVCN",
  "Hiệu trưởng",
  "Phó",
  "Bí thư",
  "Chủ tịch",
  "Giám đốc",
  "Trưởng",
  "Thủ trưởng",
  "Lãnh đạo",
  "Đại diện",
  "Cán bộ",
  "Công chức",
  "Viên chức",
  "Nhân viên",
  "Tổng phụ trách",
  "Tạp chí",
  "Phóng viên",
  "Đội",
  "Quỹ",
  "Công ty",
  "Doanh nghiệp",
  "Hợp tác xã",
  "HTX",
  "Đồn",
  "Người đứng đầu",
  "Thành viên",
  "Kế toán trưởng",
  "Kế toán Phòng",
  "Kế toán Sở",
  "Kế toán nhà trường",
  "Ông",
  "Bà",
  "Thầy",
  "Cô",
  "Thầy giáo",
  "Cô giáo",
  "Đồng chí",
  "Đ/c",
  "Chị",
  "Anh",
  "Viễn thông",
  "VNPT",
  "Viettel",
  "Vườn quốc gia",
  "Nhà máy",
  "Chi nhánh",
  "Cấp ủy",
  "Câu lạc bộ",
  "CLB",
  "Nhóm",
  "Xí nghiệp",
  "Tập đoàn",
  "Học viện",
  "Bệnh viện",
  "Thư viện",
  "Bảo tàng",
  "Chính quyền",
  "Mặt trận Tổ quốc",
  "Cơ quan",
  "Đơn vị",
  "Chi hội",
  "Thôn đội",
  "BCĐ",
  "BCH",
  "BGH",
  "Phân hiệu",
  "Tòa soạn",
  "Thôn trưởng",
  "Khoa",
  "Bộ môn",
  "Cảng vụ",
  "UBKT",
  "PHT",
  "TTCM",
  "CDC",
  "TTYT",
  "KBNN",
  "NHCSXH",
  "BVĐK",
  "Cổng TTĐT",
  "Cổng Thông tin",
  "Kiểm lâm",
  "Lực lượng Kiểm lâm",
  "Thống kê tỉnh",
  "Thống kê thành phố",
  "Thống kê khu vực",
  "Hải quan",
  "Cơ sở",
  "Thư ký"
 ],
 "titles": [
  "Kế toán",
  "Văn thư",
  "Thủ quỹ",
  "Thủ kho",
  "Y tế học đường",
  "Chánh Văn phòng",
  "Chánh văn phòng",
  "Chánh Thanh tra",
  "Thôn",
  "Khu phố",
  "Khóm",
  "Ấp",
  "Xóm",
  "Khu dân cư",
  "Xã đội",
  "Phường đội",
  "Huyện đội",
  "Quân sự xã",
  "Quân sự phường",
  "Liên đội",
  "Khối trưởng",
  "Giáo viên",
  "GVBM",
  "Học sinh",
  "Sinh viên",
  "Học viên",
  "Cha mẹ học sinh",
  "Phụ huynh",
  "Phụ huynh học sinh",
  "Chủ đầu tư",
  "Chủ rừng",
  "Chủ hộ",
  "Chủ cơ sở",
  "Hộ gia đình",
  "Người dân",
  "Nhân dân",
  "Đảng viên",
  "Người lao động",
  "Nữ công",
  "Ngành",
  "Khối",
  "Tuyên giáo",
  "Dân vận",
  "Tư pháp - Hộ tịch",
  "Tư pháp – Hộ tịch",
  "Địa chính - Xây dựng",
  "Địa chính – Xây dựng",
  "Địa chính - Nông nghiệp",
  "Địa chính – Nông nghiệp",
  "Văn hóa - Xã hội",
  "Văn hóa – Xã hội",
  "Văn hoá - Xã hội",
  "Văn hoá – Xã hội",
  "Văn phòng - Thống kê",
  "Tài chính - Kế toán",
  "Tài chính – Kế toán",
  "Tài chính - Kế hoạch",
  "Tài chính – Kế hoạch",
  "Cấp tỉnh",
  "Cấp huyện",
  "Cấp xã",
  "Lực lượng Công an",
  "Lực lượng công an",
  "Lực lượng Quân sự",
  "Lực lượng quân sự",
  "Lực lượng dân quân",
  "Lực lượng Dân quân",
  "Lực lượng vũ trang",
  "Lực lượng bảo vệ",
  "Lực lượng xung kích",
  "Lực lượng tham gia bảo vệ"
 ],
 "topics": [
  "công tác",
  "chế độ",
  "khen thưởng",
  "thi đua",
  "kỷ luật",
  "thông tin",
  "thời gian",
  "địa điểm",
  "nội dung",
  "hình thức",
  "kinh phí",
  "kiểm định",
  "một số",
  "lưu ý",
  "yêu cầu",
  "mục đích",
  "mục tiêu",
  "nhiệm vụ",
  "giải pháp",
  "biện pháp",
  "phương án",
  "phương pháp",
  "phương tiện",
  "cơ sở vật chất",
  "cách thức",
  "quy trình",
  "quy định",
  "tiến độ",
  "lộ trình",
  "lịch",
  "giai đoạn",
  "bước",
  "đợt",
  "ngày",
  "tháng",
  "quý",
  "năm",
  "tuần",
  "việc",
  "về",
  "trách nhiệm",
  "quyền hạn",
  "điều kiện",
  "tiêu chí",
  "hồ sơ",
  "tài liệu",
  "danh sách",
  "kết quả",
  "sản phẩm",
  "phần",
  "điều",
  "mục",
  "chương",
  "truyền thông",
  "an toàn",
  "bảo vệ",
  "hậu cần",
  "khánh tiết",
  "lễ tân",
  "trang trí",
  "tổ chức",
  "điều hành",
  "theo",
  "khác",
  "các nội dung",
  "các hoạt động",
  "các nhiệm vụ",
  "hoạt động",
  "đối tượng",
  "thành phần",
  "phạm vi",
  "trang phục",
  "tập luyện",
  "xã hội hóa",
  "chuyển đổi số",
  "ứng dụng",
  "chi",
  "quản lý",
  "sử dụng",
  "thanh tra",
  "phòng",
  "điều khoản",
  "hiệu lực",
  "phụ lục",
  "tham quan",
  "học tập",
  "họp",
  "giao ban",
  "sinh hoạt",
  "lập",
  "tạo",
  "tận dụng",
  "chú trọng",
  "khuyến khích",
  "tập trung"
 ],
 "collective": [
  "các",
  "những",
  "mọi",
  "toàn thể",
  "từng",
  "tất cả",
  "toàn bộ"
 ],
 "bare": [
  "phòng",
  "ban",
  "ngành",
  "sở",
  "bộ",
  "đoàn thể",
  "đoàn",
  "hội",
  "cơ quan",
  "đơn vị",
  "địa phương",
  "tổ chức",
  "cá nhân",
  "xã",
  "phường",
  "thị trấn",
  "đặc khu",
  "huyện",
  "quận",
  "thị xã",
  "thành phố",
  "trường",
  "viện",
  "thôn",
  "tổ",
  "trung tâm",
  "chi bộ",
  "chi đoàn",
  "khoa"
 ],
 "qualifiers": [
  "thuộc",
  "trực thuộc",
  "liên quan",
  "có",
  "chuyên môn",
  "trên",
  "của",
  "trong",
  "khác",
  "tỉnh",
  "huyện",
  "xã",
  "phường",
  "thành phố",
  "quận"
 ],
 "persons": [
  "Lãnh đạo",
  "Đại diện",
  "Thủ trưởng",
  "Giám đốc",
  "Chủ tịch",
  "Phó Chủ tịch",
  "Trưởng",
  "Phó",
  "Bí thư",
  "Người đứng đầu",
  "Cán bộ",
  "Công chức"
 ],
 "joined": {
  "first": [
   "Văn phòng",
   "VP",
   "Thường trực",
   "Lãnh đạo",
   "Chủ tịch",
   "Ban"
  ],
  "incomplete": [
   "Báo"
  ],
  "bodies": [
   "HĐND",
   "UBND",
   "ĐBQH",
   "Hội đồng nhân dân",
   "Ủy ban nhân dân",
   "Uỷ ban nhân dân",
   "Đảng ủy",
   "Huyện ủy",
   "Thành ủy",
   "Tỉnh ủy"
  ]
 },
 "people": [
  "nhân viên",
  "giáo viên",
  "cán bộ",
  "công chức",
  "viên chức",
  "tổ trưởng",
  "hiệu trưởng",
  "phó hiệu trưởng",
  "trưởng thôn",
  "trưởng các",
  "bí thư chi bộ",
  "kế toán",
  "văn thư",
  "thủ quỹ",
  "tổng phụ trách",
  "cộng tác viên",
  "học sinh",
  "sinh viên",
  "phụ huynh",
  "cha mẹ học sinh",
  "hội viên",
  "đoàn viên",
  "đảng viên",
  "dân quân",
  "người lao động",
  "lãnh đạo"
 ],
 "aliases": [
  "cơ quan thường trực",
  "đơn vị thường trực",
  "bộ phận thường trực",
  "thường trực",
  "cơ quan đầu mối",
  "đơn vị đầu mối",
  "là cơ quan",
  "là đơn vị",
  "là đầu mối"
 ],
 "remarks": {
  "lead": [
   "chủ trì",
   "đơn vị chủ trì",
   "cơ quan chủ trì",
   "chủ trì thực hiện"
  ],
  "support": [
   "phối hợp",
   "đơn vị phối hợp",
   "cơ quan phối hợp",
   "phối hợp thực hiện"
  ]
 },
 "honorifics": [
  "Đồng chí",
  "Đ/c",
  "Ông",
  "Bà",
  "Thầy",
  "Cô",
  "Chị",
  "Anh"
 ],
 "positions": [
  "Phó",
  "Trưởng",
  "Chủ tịch",
  "Giám đốc",
  "Bí thư",
  "Hiệu trưởng",
  "Ủy viên",
  "Uỷ viên",
  "Chánh",
  "Tổ trưởng",
  "Thành viên",
  "Đội trưởng",
  "Chủ nhiệm"
 ],
 "requests": [
  "đề nghị",
  "giao cho",
  "giao",
  "yêu cầu",
  "phân công",
  "mời",
  "đối với"
 ],
 "predicates": [
  "chủ trì",
  "phối hợp",
  "tiến hành",
  "thực hiện",
  "rà soát",
  "tham mưu",
  "xây dựng",
  "triển khai",
  "kiện toàn",
  "tăng cường",
  "đôn đốc",
  "hướng dẫn",
  "kiểm tra",
  "chỉ đạo",
  "bố trí",
  "cân đối",
  "đảm bảo",
  "bảo đảm",
  "tuyên truyền",
  "tổng hợp",
  "báo cáo",
  "ban hành",
  "phân công",
  "đẩy mạnh",
  "nâng cao",
  "quán triệt",
  "phổ biến",
  "chịu trách nhiệm",
  "được giao",
  "được phân công",
  "lồng ghép",
  "duy trì",
  "cung cấp",
  "hỗ trợ",
  "đăng tải",
  "chuẩn bị",
  "vận động",
  "tổ chức thực hiện",
  "tổ chức triển khai",
  "tổ chức tuyên truyền",
  "tổ chức các",
  "tổ chức hội nghị",
  "tổ chức tốt",
  "giúp",
  "làm tốt",
  "thẩm định",
  "ưu tiên",
  "phát động",
  "nghiên cứu",
  "đề xuất",
  "tiếp nhận hồ sơ",
  "là đầu mối",
  "là đơn vị",
  "là cơ quan",
  "làm đầu mối",
  "tham gia",
  "hoàn thành",
  "phát huy",
  "huy động",
  "quan tâm",
  "thành thống nhất",
  "in ấn",
  "mua sắm",
  "trang bị",
  "đăng ký",
  "lựa chọn",
  "cập nhật",
  "niêm yết",
  "công khai",
  "đảm nhận",
  "đảm nhiệm",
  "sớm",
  "giám sát",
  "thông báo",
  "trình",
  "ký",
  "tu sửa",
  "sửa chữa",
  "duy tu",
  "bảo dưỡng",
  "cải tạo",
  "nâng cấp",
  "mở rộng",
  "lắp đặt",
  "khảo sát",
  "kiểm kê",
  "nghiệm thu",
  "bàn giao",
  "nạo vét",
  "số hóa",
  "số hoá",
  "tích hợp",
  "kết nối",
  "vận hành",
  "thu gom",
  "diễn tập",
  "tuần tra",
  "tập huấn",
  "bồi dưỡng",
  "biên trưng bày",
  "sưu tầm",
  "phát hành",
  "cấp phát",
  "khắc phục",
  "giải quyết",
  "xử lý",
  "đánh giá",
  "sơ kết",
  "tổng kết",
  "hoàn thiện",
  "mở lớp",
  "lập hồ sơ",
  "lập danh sách",
  "lập dự toán",
  "lập kế hoạch",
  "lập biên bản",
  "lập phương án",
  "lập báo cáo",
  "lập tờ trình",
  "lập sổ",
  "lập phiếu",
  "lập bảng",
  "lập đề án",
  "lấy ý kiến",
  "tổ chức nghiệm thu",
  "tổ chức tập huấn",
  "tổ chức kiểm tra",
  "tổ chức rà soát",
  "tổ chức khảo sát",
  "tổ chức đánh giá",
  "tổ chức sơ kết",
  "tổ chức tổng kết",
  "tổ chức lấy ý kiến",
  "tổ chức phát động",
  "tổ chức ra quân",
  "tổ chức lễ",
  "tổ chức lớp",
  "tổ chức hội thi",
  "tổ chức cuộc thi",
  "thu thập",
  "phát sóng",
  "mở",
  "làm",
  "chỉnh lý",
  "phân bổ",
  "cử cán bộ",
  "cử người",
  "gửi báo cáo",
  "gửi văn bản",
  "gửi hồ sơ",
  "trao giải",
  "trao tặng",
  "ra quân",
  "biểu dương",
  "phụ trách",
  "tổ chức",
  "phải",
  "đề nghị",
  "yêu cầu",
  "kính đề nghị",
  "quyết định",
  "phê duyệt",
  "xét duyệt",
  "xét chọn",
  "xét tặng",
  "xét công nhận",
  "bình xét",
  "bình chọn",
  "công nhận",
  "xác nhận",
  "xác minh",
  "xác định",
  "chứng nhận",
  "chứng thực",
  "công bố",
  "chấp thuận",
  "cho phép",
  "cho ý kiến",
  "thông qua",
  "góp ý",
  "tham vấn",
  "biểu quyết",
  "kết luận",
  "thảo luận",
  "lấy phiếu",
  "ra thông báo",
  "ra quyết định",
  "ra văn bản",
  "ra lệnh",
  "ra đề",
  "ra mắt",
  "chốt",
  "soạn",
  "soạn thảo",
  "dự thảo",
  "viết",
  "in",
  "sao in",
  "treo",
  "dán",
  "cắm",
  "đặt",
  "lắp",
  "gắn",
  "gửi",
  "chuyển giao",
  "chuyển hồ sơ",
  "chuyển danh sách",
  "nộp",
  "thu nộp",
  "thu tiền",
  "thu hồi",
  "thu nhận",
  "nhận",
  "tiếp nhận",
  "giao",
  "giao nhận",
  "nhập dữ liệu",
  "nhập liệu",
  "cài đặt",
  "kích hoạt",
  "thiết lập",
  "khởi tạo",
  "tạo lập",
  "chia sẻ",
  "đối chiếu",
  "chuẩn hóa",
  "chuẩn hoá",
  "cấp giấy",
  "cấp thẻ",
  "cấp tài khoản",
  "cấp mã",
  "cấp kinh phí",
  "cấp thuốc",
  "cấp vật tư",
  "cấp đổi",
  "cấp mới",
  "chi trả",
  "quyết toán",
  "giải ngân",
  "tạm ứng",
  "cho vay",
  "hoàn trả",
  "mua",
  "thuê",
  "đặt hàng",
  "ký kết",
  "điều tra",
  "thống kê số",
  "phân loại",
  "phân tích",
  "phân luồng",
  "điều tiết",
  "điều phối",
  "điều hành",
  "gọi khám",
  "gọi nhập ngũ",
  "gọi công dân",
  "khám",
  "sơ tuyển",
  "tuyển chọn",
  "tuyển dụng",
  "phát lệnh",
  "phát thông báo",
  "phát tờ rơi",
  "phát thuốc",
  "phát quang",
  "phát phiếu",
  "phát thẻ",
  "phát quà",
  "phát tin",
  "phát bài",
  "phát trên",
  "phát thanh trên",
  "cử",
  "họp",
  "mời",
  "tiếp dân",
  "đối thoại",
  "đón tiếp",
  "gặp mặt",
  "thăm hỏi",
  "động viên",
  "chúc mừng",
  "tặng quà",
  "trao quà",
  "trao thưởng",
  "tôn vinh",
  "tuyên dương",
  "nêu gương",
  "nhắc nhở",
  "chấn chỉnh",
  "phê bình",
  "xử phạt",
  "cưỡng chế",
  "ngăn chặn",
  "đấu tranh",
  "bắt giữ",
  "thu giữ",
  "giải tỏa",
  "trực ban",
  "trực chiến",
  "trực gác",
  "trực 24",
  "canh gác",
  "mật phục",
  "bảo vệ an ninh",
  "bảo vệ điểm",
  "bảo vệ mục tiêu",
  "giữ gìn",
  "giữ trật tự",
  "trồng",
  "tưới",
  "đào",
  "đắp",
  "vớt",
  "dọn",
  "dọn dẹp",
  "quét",
  "quét dọn",
  "tổng vệ sinh",
  "khơi thông",
  "bóc xóa",
  "bóc xoá",
  "tiêm",
  "phun",
  "rắc",
  "khử khuẩn",
  "khử trùng",
  "lấy mẫu",
  "khoanh vùng",
  "tiêu hủy",
  "tiêu huỷ",
  "tiêu độc",
  "sơ tán",
  "di dời",
  "đưa đón",
  "đưa tin",
  "đưa người",
  "đưa các",
  "ghi hình",
  "chụp ảnh",
  "quay phim",
  "giới thiệu",
  "quảng bá",
  "phản ánh",
  "nắm bắt",
  "nắm tình hình",
  "liên hệ",
  "kết hợp",
  "tiếp thu",
  "gương mẫu",
  "nêu cao",
  "cam kết",
  "củng cố",
  "tạo điều kiện",
  "hoàn chỉnh",
  "bổ sung",
  "điều chỉnh",
  "sửa đổi",
  "huấn luyện",
  "luyện tập",
  "ôn luyện",
  "coi thi",
  "chấm thi",
  "chấm điểm",
  "tổng duyệt",
  "dâng hương",
  "viếng",
  "kê khai",
  "khai báo",
  "giải đáp",
  "giải trình",
  "tiếp xúc",
  "nhân rộng",
  "thí điểm",
  "bảo quản",
  "gìn giữ",
  "tôn tạo",
  "kết nạp",
  "giáo dục học sinh",
  "giảng dạy",
  "dạy bơi",
  "dạy cho",
  "sinh hoạt",
  "cụ thể hóa",
  "cụ thể hoá",
  "định hướng"
 ],
 "scopes": [
  "đối với",
  "xong",
  "hằng năm",
  "hàng năm",
  "hằng quý",
  "hàng quý",
  "hằng tháng",
  "hàng tháng",
  "hằng tuần",
  "hàng tuần",
  "hằng ngày",
  "hàng ngày",
  "định kỳ",
  "chủ động",
  "tích cực",
  "thường xuyên",
  "kịp thời",
  "khẩn trương",
  "nghiêm túc",
  "tiếp tục",
  "theo dõi",
  "có trách nhiệm",
  "căn cứ",
  "theo chức năng",
  "theo quy định",
  "theo nhiệm vụ",
  "theo thẩm quyền",
  "theo phân công",
  "theo phân cấp",
  "trong phạm vi",
  "trong quá trình",
  "trên cơ sở",
  "tùy theo",
  "tuỳ theo",
  "dựa trên",
  "nhằm",
  "để",
  "khi",
  "trực tiếp",
  "sẽ",
  "do",
  "số định danh",
  "số căn cước"
 ],
 "wholes": [
  "thư ký",
  "phó hiệu trưởng phụ trách",
  "phó giám đốc phụ trách",
  "phó chủ tịch phụ trách",
  "phòng họp",
  "phòng khám",
  "phòng thi",
  "phòng in",
  "phòng đặt",
  "phòng tổ chức",
  "vụ tổ chức",
  "văn phòng đăng ký",
  "nhà in",
  "nhà máy in",
  "xưởng in",
  "công ty in",
  "xí nghiệp in",
  "khoa khám",
  "cảnh sát điều tra",
  "bầu cử",
  "ứng cử",
  "hội họp",
  "cuộc họp",
  "người đào",
  "khách mời",
  "giám đốc điều hành",
  "văn phòng điều phối",
  "công trình",
  "chương trình",
  "quy trình",
  "ban cưỡng chế thu hồi",
  "hợp tác xã trồng",
  "giám sát, điều hành",
  "bồi thường, hỗ trợ",
  "tổ tuyên truyền, vận động",
  "giáo dục thường xuyên",
  "chi thường xuyên",
  "tự do",
  "phòng thanh tra, kiểm tra",
  "đoàn thanh tra, kiểm tra",
  "hội đồng phối hợp phổ biến",
  "ban chấp hành phụ trách",
  "chi ủy viên phụ trách",
  "chi ủy viên phụ trách kiểm tra",
  "chi uỷ viên phụ trách",
  "chi uỷ viên phụ trách kiểm tra"
 ],
 "notPredicates": [
  "giúp việc",
  "giao dịch",
  "giao thông",
  "giao lưu",
  "giao ban",
  "tổ chức chính trị",
  "tổ chức xã hội",
  "tổ chức kinh tế",
  "tổ chức nghề nghiệp",
  "tổ chức tôn giáo",
  "tổ chức tín dụng",
  "tổ chức thành viên",
  "tổ chức đoàn thể",
  "tổ chức quần chúng",
  "tổ chức hội",
  "tổ chức đảng",
  "tổ chức Đảng",
  "tổ chức Đoàn",
  "tổ chức Công đoàn",
  "tổ chức công đoàn",
  "tổ chức Hội",
  "tổ chức cơ sở",
  "tổ chức bộ máy",
  "tổ chức hành chính",
  "tổ chức liên quan",
  "tổ chức có liên quan",
  "tổ chức khác",
  "tổ chức thuộc",
  "tổ chức trực thuộc",
  "tổ chức trong",
  "tổ chức trên",
  "tổ chức được",
  "tổ chức -",
  "tổ chức –",
  "tuyên truyền viên",
  "điều tra viên",
  "hướng dẫn viên",
  "vận động viên",
  "huấn luyện viên",
  "thực hiện viên",
  "đặt tại",
  "trồng trọt",
  "đặt hàng năm",
  "khám chữa bệnh",
  "nhận thức",
  "lập pháp",
  "đào tạo",
  "nhận nuôi"
 ],
 "nouns": [
  "các",
  "những",
  "mọi",
  "từng",
  "một số",
  "và",
  "hoặc",
  "theo",
  "có",
  "tư vấn",
  "tiểu ban",
  "ủy ban",
  "uỷ ban",
  "đầu tư",
  "dịch vụ",
  "ban",
  "tổ",
  "đoàn",
  "cơ quan",
  "đơn vị",
  "bộ phận",
  "trung tâm",
  "đội",
  "hội đồng",
  "người",
  "nhóm",
  "công tác",
  "hoạt động",
  "cán bộ",
  "đội ngũ",
  "quản lý",
  "đại diện",
  "việc",
  "được",
  "bị",
  "tổng",
  "giáo viên",
  "lãnh đạo",
  "đồng chí",
  "thành viên",
  "trợ",
  "quỹ",
  "đăng"
 ],
 "places": {
  "classes": [
   "xã",
   "phường",
   "thị trấn",
   "đặc khu",
   "quận",
   "huyện",
   "thành phố",
   "tỉnh"
  ],
  "notBehind": [
   "các",
   "những",
   "từng",
   "mỗi",
   "hợp tác",
   "thị"
  ],
  "notBefore": [
   "hội",
   "ủy",
   "uỷ",
   "đoàn",
   "đội",
   "viên",
   "lỵ",
   "lộ",
   "bộ",
   "và",
   "cùng",
   "hoặc",
   "có",
   "liên quan",
   "nơi",
   "vùng",
   "miền",
   "ven",
   "biên giới",
   "thuộc",
   "trực thuộc",
   "trên",
   "trong",
   "ngoài",
   "được",
   "bị",
   "đặc biệt",
   "khác",
   "thôn",
   "cấp",
   "lân cận",
   "giáp",
   "giáp ranh",
   "còn lại",
   "trọng điểm",
   "khó khăn",
   "chưa",
   "đã",
   "mới",
   "cũ",
   "loại",
   "theo",
   "xã",
   "phường",
   "huyện",
   "tỉnh",
   "đảo",
   "nghèo",
   "bạn",
   "an toàn khu",
   "trung tâm",
   "nông thôn",
   "thông minh",
   "đáng sống",
   "sở tại",
   "này",
   "đó",
   "mình",
   "ta",
   "kiêm",
   "bán chuyên trách",
   "không chuyên trách"
  ]
 },
 "adverbials": [
  "căn cứ",
  "trên cơ sở",
  "theo",
  "để",
  "nhằm",
  "hằng năm",
  "hàng năm",
  "định kỳ",
  "khi",
  "sau khi",
  "dựa trên"
 ],
 "notUnits": [
  "báo cáo",
  "tổ chức",
  "ban hành",
  "hội nghị",
  "hội thảo",
  "hội thi",
  "hội họp",
  "phòng, chống",
  "phòng chống",
  "phòng ngừa",
  "bộ chỉ số",
  "bộ máy",
  "bộ quy tắc",
  "trường hợp",
  "thanh tra, kiểm tra",
  "lãnh đạo, chỉ đạo",
  "đoàn kết",
  "đội ngũ",
  "viện dẫn",
  "trung tâm của",
  "cơ quan thực hiện",
  "đơn vị thực hiện",
  "cơ quan chủ trì",
  "đơn vị chủ trì",
  "cơ quan phối hợp",
  "đơn vị phối hợp",
  "cán bộ phải",
  "đoàn viên",
  "hội viên",
  "trưởng thành",
  "khối lượng",
  "bản tin",
  "bản đồ",
  "ngành nghề",
  "ngành hàng",
  "chủ tịch nước",
  "phó từ",
  "bộ luật",
  "thuế giá trị",
  "bảo hiểm y tế",
  "bảo hiểm xã hội tự nguyện",
  "tổ chức thực hiện",
  "khoa học",
  "khoa giáo",
  "cơ sở vật chất",
  "cơ sở hạ tầng",
  "cơ sở dữ liệu",
  "cơ sở pháp lý",
  "cơ sở lý luận",
  "cơ sở thực tiễn",
  "cơ sở khoa học",
  "cơ sở xây dựng",
  "cơ sở để",
  "hội trại",
  "hội thao",
  "hội khỏe",
  "hội khoẻ",
  "hội chợ",
  "hội diễn",
  "vụ mùa",
  "phòng bệnh",
  "đài tưởng niệm",
  "thuế sử dụng đất",
  "các lớp tập huấn",
  "các lớp bồi dưỡng",
  "thanh tra việc",
  "thanh tra công tác",
  "thanh tra trách nhiệm",
  "thanh tra chuyên đề",
  "thanh tra theo",
  "thanh tra đột xuất",
  "thanh tra lại",
  "thanh tra các",
  "thanh tra tình hình",
  "thanh tra toàn diện",
  "thanh tra trường học",
  "thanh tra thường xuyên",
  "thanh tra trực tiếp",
  "thanh tra tại",
  "tổ chức đoàn kiểm tra",
  "tổ chức đoàn thanh tra",
  "tổ chức đoàn giám sát",
  "tổ chức đoàn công tác",
  "tổ chức đoàn đi",
  "tổ chức hội đồng"
 ],
 "organized": [
  "Tổ chức Đảng",
  "Tổ chức Đoàn",
  "Tổ chức Hội",
  "Tổ chức Công đoàn",
  "Tổ chức Mặt trận"
 ],
 "members": [
  "thành viên",
  "đồng chí",
  "doanh nghiệp",
  "hợp tác xã",
  "hội",
  "ban ngành",
  "phòng ban",
  "giáo viên",
  "trưởng",
  "lớp",
  "hộ",
  "khu phố",
  "tổ dân phố",
  "ông",
  "bà",
  "cấp",
  "đoàn thể",
  "đoàn",
  "cá nhân",
  "trạm",
  "trung tâm",
  "bộ phận",
  "chi hội",
  "nhà trường",
  "phó",
  "ban",
  "khối",
  "công chức",
  "cán bộ",
  "thủ trưởng",
  "lực lượng",
  "câu lạc bộ",
  "chi đoàn",
  "cơ sở",
  "chủ",
  "bệnh viện",
  "chi cục",
  "ngân hàng",
  "công ty"
 ]
} as const

export const vagueDeadlines = {
 "pattern": "^(?:(?:trong|vào) )?(?:(?:thời gian|thời điểm)(?: sắp)? (?:tới|sớm nhất|gần nhất|sớm)|thời gian thích hợp|kịp thời|sớm(?: nhất)?|khẩn trương|nhanh chóng|ngay|càng sớm càng tốt|đúng (?:tiến độ|thời gian|thời hạn)(?: quy định| đề ra)?)(?: (?:có thể|nhất|theo quy định|khi có thể))?[.;]?$",
 "not": [
  "Theo kế hoạch",
  "Khi có yêu cầu",
  "Theo tiến độ của dự án",
  "Ngay sau khi ban hành",
  "Sau khi có hướng dẫn",
  "Thường xuyên"
 ]
} as const

export const vocabularyHash = '3b619c43fd784c70'
