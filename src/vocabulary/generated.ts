// Generated from the YAML files in this folder by `npm run generate`. Do not edit.
export const abbreviationForms = {
 "openers": "(?:sau đây )?(?:(?:được )?(?:viết|gọi|ghi)(?: chung)? tắt|gọi chung|viết gọn|gọi)(?: là)? ?:? ?",
 "openersExamples": [
  {
   "text": "Tuyên truyền cải cách hành chính (sau đây viết tắt là CCHC) năm 2026",
   "short": "CCHC",
   "long": "cải cách hành chính"
  },
  {
   "text": "Kế hoạch phát triển thư viện thôn Sơn Hạ (sau đây gọi tắt là Kế hoạch)",
   "short": "Kế hoạch",
   "long": "Kế hoạch phát triển thư viện thôn Sơn Hạ"
  },
  {
   "text": "Ban Chỉ đạo chuyển đổi số xã Sơn Hạ (gọi tắt là Ban Chỉ đạo)",
   "short": "Ban Chỉ đạo",
   "long": "Ban Chỉ đạo chuyển đổi số xã Sơn Hạ"
  },
  {
   "text": "phòng, chống thiên tai (viết tắt: PCTT)",
   "short": "PCTT",
   "long": "phòng, chống thiên tai"
  },
  {
   "text": "Hội thi “Nhà nông tài hoa” (sau đây gọi là Hội thi)",
   "short": "Hội thi",
   "long": "Hội thi “Nhà nông tài hoa”"
  }
 ],
 "initials": "[A-ZĐƯ][A-Za-zĐđƯư]{0,3}(?:[&.-]?[A-ZĐƯ][A-Za-zĐđƯư]{0,3}){1,9}",
 "initialsExamples": [
  {
   "text": "công tác cải cách hành chính (CCHC)",
   "short": "CCHC",
   "long": "cải cách hành chính"
  },
  {
   "text": "Ủy ban nhân dân (UBND) xã",
   "short": "UBND",
   "long": "Ủy ban nhân dân"
  },
  {
   "text": "phát triển kinh tế - xã hội (KT-XH)",
   "short": "KT-XH",
   "long": "kinh tế - xã hội"
  },
  {
   "text": "Sở Thông tin và Truyền thông (TT&TT)",
   "short": "TT&TT",
   "long": "Thông tin và Truyền thông"
  },
  {
   "text": "Sở Giáo dục và Đào tạo (GDĐT)",
   "short": "GDĐT",
   "long": "Giáo dục và Đào tạo"
  },
  {
   "text": "Phòng Giáo dục trung học (GDTrH)",
   "short": "GDTrH",
   "long": "Giáo dục trung học"
  },
  {
   "text": "cải cách hành chính nhà nước (CCHC)",
   "short": "CCHC",
   "long": "cải cách hành chính nhà nước"
  },
  {
   "text": "Công nghệ thông tin (CNTT)",
   "short": "CNTT",
   "long": "Công nghệ thông tin"
  }
 ],
 "silent": [
  "và",
  "-",
  "–",
  "&"
 ],
 "unspelled": 2
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
  "currency": "(?:đồng(?! (?:chí|bộ|thời|bào|nghiệp|thuận|chủ|hành|phục|ruộng|cỏ))|vnđ|vnd)(?![a-zà-ỹ])"
 },
 "mark": "\\d ?(?:[đĐ]|[vV][nN]|[tT][ỷỉỶỈrR]|[nN][gG])",
 "forms": [
  {
   "id": "with-currency",
   "pattern": "(?<value>{number}) ?(?:(?<scale>{scale}) ?(?:(?<value2>{number}) ?(?<scale2>{scale}) ?)?)?{currency}",
   "examples": [
    {
     "text": "Kinh phí 1.500.000.000 đồng từ ngân sách xã",
     "vnd": 1500000000,
     "raw": "1.500.000.000 đồng"
    },
    {
     "text": "khoảng 1,5 tỷ đồng",
     "vnd": 1500000000,
     "raw": "1,5 tỷ đồng"
    },
    {
     "text": "250 triệu đồng",
     "vnd": 250000000
    },
    {
     "text": "500 nghìn đồng",
     "vnd": 500000
    },
    {
     "text": "50 ngàn đồng",
     "vnd": 50000
    },
    {
     "text": "12.345,5 triệu đồng",
     "vnd": 12345500000
    },
    {
     "text": "2 tỷ 500 triệu đồng",
     "vnd": 2500000000
    },
    {
     "text": "1.500.000 VNĐ",
     "vnd": 1500000
    },
    {
     "text": "1,500,000 đồng",
     "vnd": 1500000
    },
    {
     "text": "10 Triệu đồng/năm",
     "vnd": 10000000,
     "raw": "10 Triệu đồng"
    }
   ]
  },
  {
   "id": "with-đ",
   "pattern": "(?<value>\\d{1,3}(?:\\.\\d{3}){1,5}) ?đ(?![a-zà-ỹ])",
   "examples": [
    {
     "text": "mỗi giải 3.000.000đ",
     "vnd": 3000000,
     "raw": "3.000.000đ"
    }
   ]
  }
 ],
 "notBehind": "[\\d.,/a-zà-ỹ-]"
} as const

export const bodyOpeners = {
 "basis": [
  {
   "opener": "Căn cứ",
   "examples": [
    "Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;"
   ]
  },
  {
   "opener": "Thực hiện",
   "examples": [
    "Thực hiện Kế hoạch số 12/KH-UBND của UBND huyện"
   ]
  },
  {
   "opener": "Tiếp tục thực hiện",
   "examples": [
    "Tiếp tục thực hiện Nghị quyết số 05-NQ/HU"
   ]
  },
  {
   "opener": "Triển khai thực hiện",
   "examples": [
    "Triển khai thực hiện Chỉ thị số 07/CT-UBND"
   ]
  },
  {
   "opener": "Triển khai",
   "examples": [
    "Triển khai Quyết định số 18/QĐ-UBND"
   ]
  },
  {
   "opener": "Thi hành",
   "examples": [
    "Thi hành Điều lệ Đảng"
   ]
  },
  {
   "opener": "Theo",
   "examples": [
    "Theo đề nghị của Trưởng phòng Văn hóa - Xã hội;"
   ]
  },
  {
   "opener": "Xét",
   "examples": [
    "Xét đề nghị của Công an xã tại Tờ trình số 02/TTr-CAX"
   ]
  },
  {
   "opener": "Thực hiện theo",
   "examples": [
    "Thực hiện theo Công văn số 45/SNV-CCHC"
   ]
  },
  {
   "opener": "Trên cơ sở",
   "examples": [
    "Trên cơ sở kết quả rà soát năm 2025"
   ]
  },
  {
   "opener": "Được sự",
   "examples": [
    "Được sự thống nhất của Thường trực Đảng ủy"
   ]
  }
 ],
 "closing": [
  {
   "opener": "Trên đây là",
   "examples": [
    "Trên đây là Kế hoạch diễn tập phòng cháy của xã"
   ]
  },
  {
   "opener": "Trong quá trình",
   "examples": [
    "Trong quá trình thực hiện, nếu có vướng mắc đề nghị phản ánh"
   ]
  },
  {
   "opener": "Quá trình",
   "examples": [
    "Quá trình thực hiện, nếu phát sinh vướng mắc"
   ]
  },
  {
   "opener": "Trên đây",
   "examples": [
    "Trên đây, Đảng ủy xã xây dựng kế hoạch"
   ]
  },
  {
   "opener": "Kế hoạch này",
   "examples": [
    "Kế hoạch này được phổ biến đến các chi bộ./."
   ]
  },
  {
   "opener": "Nhận được Kế hoạch này",
   "examples": [
    "Nhận được Kế hoạch này, yêu cầu các đơn vị triển khai"
   ]
  },
  {
   "opener": "Yêu cầu các",
   "examples": [
    "Yêu cầu các đơn vị nghiêm túc thực hiện./."
   ]
  },
  {
   "opener": "Đề nghị các",
   "examples": [
    "Đề nghị các thôn triển khai đúng tiến độ./."
   ]
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
   "pattern": "ngày{blank}{d}?{blank}(?:tháng|[/-]){blank}{m}?{blank}(?:năm|[/-]){blank}(?:{y}|(?:\\d{1,3}(?!\\d))?[.…_]{0,20})",
   "examples": [
    {
     "text": "Sơn Hạ, ngày 06 tháng 5 năm 2022",
     "edtf": "2022-05-06",
     "place": "Sơn Hạ",
     "raw": "ngày 06 tháng 5 năm 2022"
    },
    {
     "text": "Sơn Hạ, ngày tháng 02 năm 2025",
     "edtf": "2025-02",
     "place": "Sơn Hạ",
     "raw": "ngày tháng 02 năm 2025"
    },
    {
     "text": "Thành phố Bình Trung, ngày ... tháng 8 năm 2026",
     "edtf": "2026-08",
     "place": "Thành phố Bình Trung"
    },
    {
     "text": "Sơn Hạ, ngày … tháng … năm 2025",
     "edtf": "2025",
     "place": "Sơn Hạ"
    },
    {
     "text": "Sơn Hạ, ngày 12 tháng … năm 2025",
     "edtf": "2025",
     "place": "Sơn Hạ"
    },
    {
     "text": "Sơn Hạ, ngày tháng năm",
     "edtf": null,
     "place": "Sơn Hạ",
     "raw": "ngày tháng năm"
    },
    {
     "text": "Sơn Hạ, ngày ... tháng ... năm 20...",
     "edtf": null,
     "place": "Sơn Hạ",
     "raw": "ngày ... tháng ... năm 20..."
    },
    {
     "text": "Sơn Hạ, ngày 06tháng 5 năm2022",
     "edtf": "2022-05-06",
     "place": "Sơn Hạ"
    },
    {
     "text": "Sơn Hạ, ngày 20/11/2025",
     "edtf": "2025-11-20",
     "place": "Sơn Hạ"
    },
    {
     "text": "Sơn Hạ, ngày /11/2025",
     "edtf": "2025-11",
     "place": "Sơn Hạ",
     "raw": "ngày /11/2025"
    },
    {
     "text": "Số: /KH-UBND Sơn Hạ - Trung Sơn, ngày 05 tháng 01 năm 2026",
     "edtf": "2026-01-05",
     "place": "Sơn Hạ - Trung Sơn"
    },
    {
     "text": "Sơn Hạ, ngày 31 tháng 02 năm 2026",
     "edtf": null,
     "place": "Sơn Hạ",
     "impossible": true
    },
    {
     "text": "ngày 06 tháng 5 năm 2022",
     "edtf": "2022-05-06",
     "place": null
    }
   ]
  },
  {
   "id": "month-only",
   "pattern": "tháng{blank}{m}?{blank}năm{blank}{y}",
   "examples": [
    {
     "text": "Sơn Hạ, tháng 5 năm 2022",
     "edtf": "2022-05",
     "place": "Sơn Hạ",
     "raw": "tháng 5 năm 2022"
    }
   ]
  }
 ],
 "planPeriods": [
  {
   "id": "open-end",
   "pattern": "{period},? và (?:các|những) năm (?:tiếp theo|sau)",
   "open": true,
   "examples": [
    {
     "text": "Trồng cây phân tán năm 2025 và các năm tiếp theo",
     "edtf": "2025/.."
    }
   ]
  },
  {
   "id": "range-of-periods",
   "pattern": "từ {period}(?:{dash}| đến (?:hết )?){period:2}",
   "examples": [
    {
     "text": "Tổng rà soát từ tháng 3 đến tháng 9 năm 2026",
     "edtf": "2026-03/2026-09"
    }
   ]
  },
  {
   "id": "years",
   "pattern": "(?:giai đoạn|năm học|nhiệm kỳ|các năm|năm|khóa)(?: từ)?(?: năm)? ?{y}(?:{dash}| đến (?:năm )?){y:2}",
   "examples": [
    {
     "text": "Phát triển thư viện thôn giai đoạn 2021 - 2025",
     "edtf": "2021/2025"
    },
    {
     "text": "Sinh hoạt chuyên đề năm học 2026-2027",
     "edtf": "2026/2027"
    },
    {
     "text": "Nước sạch nông thôn giai đoạn 2021 - 2025, định hướng đến năm 2030",
     "edtf": "2021/2025"
    }
   ]
  },
  {
   "id": "period",
   "pattern": "{period}",
   "examples": [
    {
     "text": "Cải cách hành chính năm 2026",
     "edtf": "2026"
    },
    {
     "text": "Công tác 6 tháng cuối năm 2025",
     "edtf": "2025-41"
    },
    {
     "text": "Công tác quý IV năm 2025",
     "edtf": "2025-36"
    },
    {
     "text": "Ra quân vệ sinh đường làng tháng 12/2025",
     "edtf": "2025-12"
    },
    {
     "text": "Thực hiện Chương trình giai đoạn 2021 - 2030 năm 2026",
     "edtf": "2026"
    },
    {
     "text": "Nước sạch đến năm 2035",
     "edtf": null
    },
    {
     "text": "Diễn đàn “Tuổi trẻ Sơn Hạ giai đoạn 2021 - 2025”",
     "edtf": null
    },
    {
     "text": "Phòng, chống thiên tai",
     "edtf": null
    }
   ]
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
  "pattern": "(?<![\\dA-Za-z/-]|\\d[.,:])\\d{1,5}[a-z]? ?(?:/ ?(?<year>(?:19|20)\\d\\d ?/ ?)?(?<first>{U}{L}{0,14})(?<rest> ?[-–] ?{U}{L}{0,19}(?:&{U}{L}{0,9})?(?:(?:-| -|- ){U}{L}{0,19}){0,3})?{tail}|[-–] ?(?<party>{U}[A-Za-zĐđ]{0,7}) ?/ ?{U}{L}{0,14}(?:-{U}{L}{0,9})?{tail})(?![A-Za-zÀ-ỹ\\d])",
  "examples": [
   {
    "text": "Thực hiện Nghị quyết số 76/NQ-CP của Chính phủ",
    "number": "76/NQ-CP",
    "type": "Nghị quyết",
    "issuer": "Chính phủ"
   },
   {
    "text": "Quyết định số 749/QĐ-TTg ngày 03/6/2020",
    "number": "749/QĐ-TTg",
    "type": "Quyết định",
    "date": "2020-06-03"
   },
   {
    "text": "Nghị định số 61/2018/NĐ-CP",
    "number": "61/2018/NĐ-CP",
    "type": "Nghị định"
   },
   {
    "text": "Nghị quyết số 197/2025/QH15 của Quốc hội",
    "number": "197/2025/QH15",
    "type": "Nghị quyết",
    "issuer": "Quốc hội"
   },
   {
    "text": "Nghị quyết số 27/NQ- TW",
    "number": "27/NQ-TW",
    "type": "Nghị quyết"
   },
   {
    "text": "Công văn số 24/CV-BCĐTKNQ 18 ngày 18/12/2024",
    "number": "24/CV-BCĐTKNQ18",
    "type": "Công văn",
    "date": "2024-12-18"
   },
   {
    "text": "Kế hoạch số 362 /KH-SGDĐT",
    "number": "362/KH-SGDĐT",
    "type": "Kế hoạch"
   },
   {
    "text": "Chương trình hành động số 10- CTr/TU",
    "number": "10-CTr/TU",
    "type": "Chương trình hành động"
   },
   {
    "text": "Thông báo số 30-TB/TGV",
    "number": "30-TB/TGV",
    "type": "Thông báo"
   },
   {
    "text": "Kế hoạch định hướng số 140/KH-BCĐTKNQ18",
    "number": "140/KH-BCĐTKNQ18",
    "type": "Kế hoạch"
   },
   {
    "text": "Công văn số 123/UBND-NV",
    "number": "123/UBND-NV",
    "type": "Công văn"
   },
   {
    "text": "Căn cứ Kế hoạch 620/KH-SGDĐT ngày 26/12/2025",
    "number": "620/KH-SGDĐT",
    "type": "Kế hoạch",
    "date": "2025-12-26"
   },
   {
    "text": "Thông tư liên tịch số 01/2020/TTLT-BNV-BTC",
    "number": "01/2020/TTLT-BNV-BTC",
    "type": "Thông tư liên tịch"
   },
   {
    "text": "Chỉ thị số 23/CTTTg ngày 02/9/2021",
    "number": "23/CTTTg",
    "type": "Chỉ thị",
    "date": "2021-09-02"
   },
   {
    "text": "(76/NQ-CP)",
    "number": "76/NQ-CP",
    "type": null
   },
   {
    "text": "các Nghị quyết số 57-NQ/TW, 59-NQ/TW",
    "number": "57-NQ/TW",
    "type": "Nghị quyết"
   }
  ]
 },
 "label": "(?:^|[ (“])số ?:? ?$",
 "dates": [
  {
   "pattern": ",? ?\\(?(?:ban hành |ký )?{full-date}",
   "examples": [
    {
     "text": "Kế hoạch số 12/KH-UBND ngày 15/7/2021",
     "number": "12/KH-UBND",
     "type": "Kế hoạch",
     "date": "2021-07-15"
    },
    {
     "text": "Kế hoạch số 12/KH-UBND ngày 08 tháng 4 năm 2020",
     "number": "12/KH-UBND",
     "type": "Kế hoạch",
     "date": "2020-04-08"
    },
    {
     "text": "Kế hoạch số 283/KH-UBND 24/9/2025",
     "number": "283/KH-UBND",
     "type": "Kế hoạch",
     "date": "2025-09-24"
    },
    {
     "text": "Kế hoạch số 12/KH-UBND, ngày 31/02/2026",
     "number": "12/KH-UBND",
     "type": "Kế hoạch",
     "date": null,
     "impossible": true
    }
   ]
  },
  {
   "pattern": ",? ?ngày{blank}tháng{blank}{m} ?năm ?{y}",
   "examples": [
    {
     "text": "Kế hoạch số 12/KH-UBND ngày … tháng 01 năm 2025",
     "number": "12/KH-UBND",
     "type": "Kế hoạch",
     "date": "2025-01"
    }
   ]
  }
 ],
 "issuer": {
  "opener": ",? (?:của|do) ",
  "stops": " (?:về|v/v|ban hành|phê duyệt|quy định|thực hiện|hướng dẫn|triển khai|sửa đổi|bổ sung|công bố|thông qua|tổng kết|sơ kết|đối với|nhằm|để|trong|trên địa bàn|tại|cho|được|đã|đang|có|phải|giao|tổ chức|tiếp tục|tăng cường|đẩy mạnh|ngày|năm|giai đoạn|theo|kèm|như|khi|đến|xây dựng|yêu cầu|kết luận|phát triển|quyết định)(?![a-zà-ỹ])|[;:.()”\"]|,| và |$",
  "examples": [
   {
    "text": "Kế hoạch số 12/KH-UBND ngày 15/7/2021 của UBND tỉnh về chuyển đổi số",
    "number": "12/KH-UBND",
    "type": "Kế hoạch",
    "issuer": "UBND tỉnh",
    "date": "2021-07-15",
    "title": "chuyển đổi số"
   },
   {
    "text": "Quyết định số 5/QĐ-TTg của Thủ tướng Chính phủ phê duyệt Đề án cây xanh",
    "number": "5/QĐ-TTg",
    "type": "Quyết định",
    "issuer": "Thủ tướng Chính phủ",
    "title": "phê duyệt Đề án cây xanh"
   },
   {
    "text": "Thông tư số 05/2021/TT-BVHTTDL của Bộ Văn hóa, Thể thao và Du lịch quy định thư viện xã",
    "number": "05/2021/TT-BVHTTDL",
    "type": "Thông tư",
    "issuer": "Bộ Văn hóa, Thể thao và Du lịch",
    "title": "quy định thư viện xã"
   },
   {
    "text": "Kế hoạch số 8/KH-SGDĐT của Sở Giáo dục và Đào tạo và Kế hoạch của xã",
    "number": "8/KH-SGDĐT",
    "type": "Kế hoạch",
    "issuer": "Sở Giáo dục và Đào tạo"
   },
   {
    "text": "thực hiện Kế hoạch số 8/KH-UBND của UBND huyện Sơn Trung và tổng hợp báo cáo",
    "number": "8/KH-UBND",
    "type": "Kế hoạch",
    "issuer": "UBND huyện Sơn Trung"
   },
   {
    "text": "Nghị quyết số 76/NQ-CP của Chính phủ ngày 15/7/2021",
    "number": "76/NQ-CP",
    "type": "Nghị quyết",
    "issuer": "Chính phủ",
    "date": "2021-07-15"
   }
  ]
 },
 "title": {
  "about": ",? (?:về việc|về|v/v) ",
  "openers": ",? (?=(?:ban hành|phê duyệt|quy định|sửa đổi|bổ sung|hướng dẫn|thực hiện|triển khai|công bố|thông qua|tiếp tục|tăng cường|đẩy mạnh)(?: ))",
  "stops": "[;:]|\\.(?= |$)|[)”]|\\./\\.|, (?=\\p{Lu})|$",
  "examples": [
   {
    "text": "Kế hoạch số 12/KH-UBND của UBND tỉnh về việc trồng cây; UBND xã xây dựng",
    "number": "12/KH-UBND",
    "type": "Kế hoạch",
    "issuer": "UBND tỉnh",
    "title": "trồng cây"
   },
   {
    "text": "Kế hoạch số 12/KH-UBND của UBND tỉnh về trồng cây, gây rừng, UBND xã xây dựng",
    "number": "12/KH-UBND",
    "type": "Kế hoạch",
    "issuer": "UBND tỉnh",
    "title": "trồng cây, gây rừng"
   },
   {
    "text": "Nghị quyết số 76/NQ-CP của Chính phủ ban hành Chương trình tổng thể",
    "number": "76/NQ-CP",
    "type": "Nghị quyết",
    "issuer": "Chính phủ",
    "title": "ban hành Chương trình tổng thể"
   }
  ]
 },
 "form": {
  "wellFormed": [
   {
    "number": "76/NQ-CP",
    "type": "Nghị quyết"
   },
   {
    "number": "749/QĐ-TTg",
    "type": "Quyết định"
   },
   {
    "number": "61/2018/NĐ-CP",
    "type": "Nghị định"
   },
   {
    "number": "197/2025/QH15",
    "type": "Nghị quyết"
   },
   {
    "number": "57-NQ/TW",
    "type": "Nghị quyết"
   },
   {
    "number": "178-QĐ/TW",
    "type": "Quy định"
   },
   {
    "number": "10-CTr/TU",
    "type": "Chương trình hành động"
   },
   {
    "number": "30-TB/TGV",
    "type": "Thông báo"
   },
   {
    "number": "09-KL/BCĐ",
    "type": "Kết luận"
   },
   {
    "number": "140/KH-BCĐTKNQ18",
    "type": "Kế hoạch"
   },
   {
    "number": "24/CV-BCĐTKNQ18",
    "type": "Công văn"
   },
   {
    "number": "935/KH-SGDĐT",
    "type": "Kế hoạch"
   },
   {
    "number": "46/2002/QĐ-UBND",
    "type": "Quyết định"
   },
   {
    "number": "123/UBND-NV",
    "type": "Công văn"
   },
   {
    "number": "05/2021/TT-BTTTT",
    "type": "Thông tư"
   },
   {
    "number": "12/HD-BTGTU",
    "type": "Hướng dẫn"
   },
   {
    "number": "15/TTr-SNV",
    "type": "Tờ trình"
   },
   {
    "number": "01/2020/TTLT-BNV-BTC",
    "type": "Thông tư liên tịch"
   },
   {
    "number": "30-QĐi/TW",
    "type": "Quy định"
   },
   {
    "number": "260-KH/UBKTTW",
    "type": "Kế hoạch"
   },
   {
    "number": "63/CP",
    "type": "Nghị định"
   },
   {
    "number": "15/KH-V",
    "type": "Kế hoạch"
   }
  ],
  "malformed": [
   {
    "number": "23/CTTTg",
    "type": "Chỉ thị"
   },
   {
    "number": "866/QĐ-Tg",
    "type": "Quyết định"
   },
   {
    "number": "27/NQ-TW",
    "type": "Nghị quyết"
   },
   {
    "number": "14/KH-TU",
    "type": "Kế hoạch"
   },
   {
    "number": "25-KH/UBND",
    "type": "Kế hoạch"
   },
   {
    "number": "30/NĐ-CP",
    "type": "Nghị định"
   },
   {
    "number": "15/KHUBND",
    "type": "Kế hoạch"
   }
  ]
 }
} as const

export const columns = {
 "columns": [
  {
   "role": "ordinal",
   "pattern": "^(?:stt|tt|số tt|số thứ tự|số|no\\.?|#)$",
   "examples": [
    "STT",
    "TT",
    "Stt",
    "Số TT"
   ]
  },
  {
   "role": "support",
   "pattern": "phối hợp|tham gia|hỗ trợ thực hiện",
   "examples": [
    "Đơn vị phối hợp",
    "Phối hợp",
    "Cơ quan, đơn vị phối hợp"
   ]
  },
  {
   "role": "other",
   "pattern": "theo dõi|đôn đốc|lãnh đạo (?:phụ trách|chỉ đạo)|chỉ đạo|hình thức|địa điểm|đối tượng|thành phần|căn cứ|điểm|tiêu chí|đơn vị tính|đvt|số lượng|phương pháp",
   "examples": [
    "Theo dõi, đôn đốc",
    "Hình thức",
    "Địa điểm"
   ]
  },
  {
   "role": "product",
   "pattern": "sản phẩm|kết quả",
   "examples": [
    "Sản phẩm",
    "Kết quả/ Sản phẩm",
    "Sản phẩm dự kiến"
   ]
  },
  {
   "role": "funding",
   "pattern": "kinh phí|dự toán|nguồn vốn|số tiền",
   "examples": [
    "Kinh phí",
    "Dự toán (triệu đồng)"
   ]
  },
  {
   "role": "lead",
   "pattern": "chủ trì|trách nhiệm|thực hiện chính|(?:đơn vị|cơ quan|bộ phận|cá nhân|người|lực lượng) (?:thực hiện|phụ trách|chịu|tham mưu|đầu mối|triển khai)|phụ trách|phân công|đầu mối",
   "examples": [
    "Đơn vị chủ trì",
    "Chủ trì",
    "Cơ quan thực hiện",
    "Người phụ trách",
    "Sở, ngành chủ trì tham mưu",
    "Trách nhiệm thực hiện"
   ]
  },
  {
   "role": "deadline",
   "pattern": "thời gian|thời hạn|tiến độ|hoàn thành|thời điểm|lộ trình|^(?:ngày|tháng|năm|hạn)",
   "examples": [
    "Thời gian thực hiện",
    "Tiến độ",
    "Thời hạn hoàn thành"
   ]
  },
  {
   "role": "note",
   "pattern": "ghi chú|lưu ý",
   "examples": [
    "Ghi chú"
   ]
  },
  {
   "role": "target",
   "pattern": "chỉ tiêu|mục tiêu",
   "examples": [
    "Chỉ tiêu"
   ]
  },
  {
   "role": "task",
   "pattern": "nhiệm vụ",
   "examples": [
    "Nhiệm vụ",
    "Tên nhiệm vụ",
    "Nhiệm vụ và giải pháp"
   ]
  },
  {
   "role": "task",
   "pattern": "hoạt động|công việc|đầu việc|việc cần",
   "examples": [
    "Hoạt động",
    "Nội dung công việc",
    "Hạng mục công việc"
   ]
  },
  {
   "role": "task",
   "pattern": "nội dung|giải pháp|hạng mục|chuyên đề|tên văn bản",
   "examples": [
    "Nội dung",
    "Giải pháp",
    "Hạng mục"
   ]
  }
 ],
 "totals": [
  "tổng số",
  "tổng cộng",
  "cộng",
  "tổng"
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
  "and": "(?:, ?| và | & ?)",
  "clock": "\\d{1,2} ?(?:giờ|[hg](?![a-zà-ỹ])|:) ?(?:\\d{2} ?(?:phút|ph|p|’|'|′)?)?",
  "hours": "(?:(?:từ |lúc |vào lúc |vào hồi |vào |trước )?{clock}(?:{to}{clock})?,? (?:của )?)?",
  "session": "(?:(?:buổi )?(?:sáng|trưa|chiều|tối),? )?",
  "weekday": "(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)"
 },
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
  "từ {clock}{to}{clock},? ?(?:của )?",
  "từ {clock},? ?(?=ngày[^-–—đ]*$)",
  "(?:lúc |vào lúc |vào hồi |hồi )?{clock}(?:{to}{clock})?,? ?(?:của )?",
  "(?:buổi )?(?:sáng|trưa|chiều|tối|cả ngày),? (?=ngày|thứ|chủ|\\d)",
  "{weekday},? ?\\(?(?=ngày|\\d)"
 ],
 "mark": "\\d|ịnh kỳ|thời hạn|vòng ",
 "triggers": "hoàn (?:thành|tất)|xong |kết thúc |trước (?=ngày|tháng|quý|năm|\\d)|chậm nhất|muộn nhất|trễ nhất|không muộn hơn|đến (?=hết )|định kỳ|h[àằ]ng (?=tuần|tháng|quý|năm)|(?:trong|vào) (?=thời|vòng|ngày|tháng|quý|đầu|giữa|cuối|nửa|tuần|0?6 tháng|sáu tháng|sáng|chiều|\\d)|từ (?=ngày|tháng|quý|\\d)|sau \\d",
 "forms": [
  {
   "id": "continuous",
   "pattern": "(?:một cách )?(?:thường xuyên|liên tục)(?!.{0,200}(?:h[àằ]ng (?:tuần|tháng|quý)|định kỳ))(?:[,.]? ?[^;\\d]{1,200})?",
   "starts": [
    "thường",
    "liên",
    "một"
   ],
   "kind": "continuous",
   "examples": [
    {
     "text": "Thường xuyên",
     "kind": "continuous"
    },
    {
     "text": "thường xuyên, liên tục",
     "kind": "continuous"
    },
    {
     "text": "Liên tục",
     "kind": "continuous"
    },
    {
     "text": "Thường xuyên, theo yêu cầu nhiệm vụ",
     "kind": "continuous",
     "raw": "Thường xuyên, theo yêu cầu nhiệm vụ"
    },
    {
     "text": "Thường xuyên khi có phát sinh",
     "kind": "continuous"
    },
    {
     "text": "Thường xuyên, hằng ngày",
     "kind": "continuous"
    },
    {
     "text": "Tháng 12/2013 và thường xuyên",
     "all": [
      {
       "raw": "Tháng 12/2013",
       "kind": "during",
       "edtf": "2013-12",
       "due": "2013-12-31"
      },
      {
       "raw": "thường xuyên",
       "kind": "continuous"
      }
     ]
    },
    {
     "text": "Thường xuyên, định kỳ hằng quý",
     "all": [
      {
       "raw": "Thường xuyên",
       "kind": "continuous"
      },
      {
       "raw": "định kỳ hằng quý",
       "kind": "recurring",
       "rrule": "FREQ=MONTHLY;INTERVAL=3"
      }
     ]
    }
   ]
  },
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
   ],
   "examples": [
    {
     "text": "Thường xuyên trong năm 2026",
     "kind": "continuous",
     "edtf": "2026",
     "due": "2026-12-31"
    },
    {
     "text": "Thường xuyên, năm 2026",
     "kind": "continuous",
     "edtf": "2026",
     "due": "2026-12-31"
    },
    {
     "text": "Thường xuyên giai đoạn 2026 - 2030",
     "kind": "continuous",
     "edtf": "2026/2030",
     "due": "2030-12-31"
    },
    {
     "text": "Thường xuyên từ quý II/2026",
     "kind": "continuous",
     "edtf": "2026-34/.."
    }
   ]
  },
  {
   "id": "every",
   "pattern": "(?:định kỳ,? ?)?(?:{each}|theo ){unit}(?: học)?(?: (?:một|1|01) lần)?(?:,? (?:theo|khi|hoặc) [^;\\d]{1,200})?",
   "starts": [
    "định",
    "{each}",
    "theo"
   ],
   "kind": "recurring",
   "rrule": "{every}",
   "examples": [
    {
     "text": "Hằng năm",
     "kind": "recurring",
     "rrule": "FREQ=YEARLY"
    },
    {
     "text": "Hàng năm",
     "kind": "recurring",
     "rrule": "FREQ=YEARLY"
    },
    {
     "text": "hàng quý",
     "kind": "recurring",
     "rrule": "FREQ=MONTHLY;INTERVAL=3"
    },
    {
     "text": "Hằng tháng",
     "kind": "recurring",
     "rrule": "FREQ=MONTHLY"
    },
    {
     "text": "hàng tuần",
     "kind": "recurring",
     "rrule": "FREQ=WEEKLY"
    },
    {
     "text": "Hằng ngày",
     "kind": "recurring",
     "rrule": "FREQ=DAILY"
    },
    {
     "text": "Định kỳ hằng quý",
     "kind": "recurring",
     "rrule": "FREQ=MONTHLY;INTERVAL=3"
    },
    {
     "text": "Mỗi tháng một lần",
     "kind": "recurring",
     "rrule": "FREQ=MONTHLY"
    },
    {
     "text": "Hằng năm theo chương trình công tác",
     "kind": "recurring",
     "rrule": "FREQ=YEARLY"
    },
    {
     "text": "Hằng quý, hằng năm",
     "all": [
      {
       "raw": "Hằng quý",
       "kind": "recurring",
       "rrule": "FREQ=MONTHLY;INTERVAL=3"
      },
      {
       "raw": "hằng năm",
       "kind": "recurring",
       "rrule": "FREQ=YEARLY"
      }
     ]
    }
   ]
  },
  {
   "id": "every-in-running-text",
   "pattern": "định kỳ,? (?:vào )?{each}{unit}",
   "starts": [
    "định"
   ],
   "kind": "recurring",
   "rrule": "{every}",
   "within": "running",
   "examples": [
    {
     "text": "định kỳ hằng quý",
     "kind": "recurring",
     "rrule": "FREQ=MONTHLY;INTERVAL=3"
    }
   ]
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
   "within": "sentence",
   "examples": [
    {
     "text": "định kỳ 6 tháng",
     "kind": "recurring",
     "rrule": "FREQ=MONTHLY;INTERVAL=6"
    },
    {
     "text": "Định kỳ 06 tháng một lần",
     "kind": "recurring",
     "rrule": "FREQ=MONTHLY;INTERVAL=6"
    },
    {
     "text": "Định kỳ sáu tháng/lần",
     "kind": "recurring",
     "rrule": "FREQ=MONTHLY;INTERVAL=6"
    },
    {
     "text": "định kỳ 2 tuần",
     "kind": "recurring",
     "rrule": "FREQ=WEEKLY;INTERVAL=2"
    }
   ]
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
   "rrule": "{every}",
   "examples": [
    {
     "text": "6 tháng/lần",
     "kind": "recurring",
     "rrule": "FREQ=MONTHLY;INTERVAL=6"
    },
    {
     "text": "Ba tháng một lần",
     "kind": "recurring",
     "rrule": "FREQ=MONTHLY;INTERVAL=3"
    },
    {
     "text": "2 năm/1 lần",
     "kind": "recurring",
     "rrule": "FREQ=YEARLY;INTERVAL=2"
    }
   ]
  },
  {
   "id": "times-per",
   "pattern": "(?:định kỳ )?(?:ít nhất |tối thiểu )?(?<times>{n}) lần ?(?:/|trong|một|mỗi|h[àằ]ng) ?(?:một |1 |01 )?{unit}",
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
   "examples": [
    {
     "text": "01 lần/năm",
     "kind": "recurring",
     "rrule": "FREQ=YEARLY"
    },
    {
     "text": "2 lần/năm",
     "kind": "recurring",
     "rrule": "FREQ=MONTHLY;INTERVAL=6"
    },
    {
     "text": "Ít nhất 01 lần/quý",
     "kind": "recurring",
     "rrule": "FREQ=MONTHLY;INTERVAL=3"
    }
   ]
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
   "within": "sentence",
   "examples": [
    {
     "text": "định kỳ 6 tháng, 1 năm",
     "all": [
      {
       "raw": "định kỳ 6 tháng",
       "kind": "recurring",
       "rrule": "FREQ=MONTHLY;INTERVAL=6"
      },
      {
       "raw": "1 năm",
       "kind": "recurring",
       "rrule": "FREQ=YEARLY"
      }
     ]
    },
    {
     "text": "Hằng tháng, quý, năm",
     "all": [
      {
       "raw": "Hằng tháng",
       "kind": "recurring",
       "rrule": "FREQ=MONTHLY"
      },
      {
       "raw": "quý",
       "kind": "recurring",
       "rrule": "FREQ=MONTHLY;INTERVAL=3"
      },
      {
       "raw": "năm",
       "kind": "recurring",
       "rrule": "FREQ=YEARLY"
      }
     ]
    }
   ]
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
   ],
   "examples": [
    {
     "text": "Hằng quý trong năm 2026",
     "kind": "recurring",
     "rrule": "FREQ=MONTHLY;INTERVAL=3",
     "edtf": "2026",
     "due": "2026-12-31"
    }
   ]
  },
  {
   "id": "day-every-month",
   "pattern": "(?:{before})?ngày ?{d},? (?:của )?{each}tháng",
   "starts": [
    "{before}",
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
   "within": "sentence",
   "examples": [
    {
     "text": "trước ngày 20 hàng tháng",
     "kind": "recurring",
     "rrule": "FREQ=MONTHLY;BYMONTHDAY=20"
    },
    {
     "text": "Ngày 25 hàng tháng",
     "kind": "recurring",
     "rrule": "FREQ=MONTHLY;BYMONTHDAY=25"
    },
    {
     "text": "Chậm nhất ngày 05 hằng tháng",
     "kind": "recurring",
     "rrule": "FREQ=MONTHLY;BYMONTHDAY=5"
    }
   ]
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
   "examples": [
    {
     "text": "Hằng tháng, trước ngày 20",
     "kind": "recurring",
     "rrule": "FREQ=MONTHLY;BYMONTHDAY=20"
    },
    {
     "text": "Hằng tháng (chậm nhất ngày 05 tháng sau)",
     "kind": "recurring",
     "rrule": "FREQ=MONTHLY;BYMONTHDAY=5"
    }
   ]
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
   "within": "sentence",
   "examples": [
    {
     "text": "Trước ngày 05 của tháng sau",
     "kind": "recurring",
     "rrule": "FREQ=MONTHLY;BYMONTHDAY=5"
    }
   ]
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
   "within": "sentence",
   "examples": [
    {
     "text": "trước ngày 20 của tháng cuối quý",
     "kind": "recurring",
     "rrule": "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20"
    },
    {
     "text": "Chậm nhất ngày 15 tháng cuối mỗi quý",
     "kind": "recurring",
     "rrule": "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15"
    },
    {
     "text": "Hằng quý (trước ngày 20 tháng cuối quý)",
     "kind": "recurring",
     "rrule": "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20"
    }
   ]
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
   "within": "sentence",
   "examples": [
    {
     "text": "Trước ngày 05 của tháng đầu quý sau",
     "kind": "recurring",
     "rrule": "FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5"
    }
   ]
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
   "within": "sentence",
   "examples": [
    {
     "text": "trước ngày 15/11 hằng năm",
     "kind": "recurring",
     "rrule": "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15"
    },
    {
     "text": "trước ngày 15 tháng 11 hằng năm",
     "kind": "recurring",
     "rrule": "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15"
    },
    {
     "text": "Ngày 20/11 hàng năm",
     "kind": "recurring",
     "rrule": "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=20"
    },
    {
     "text": "Trước ngày 31/02 hằng năm",
     "kind": "recurring",
     "rrule": null,
     "impossible": true
    },
    {
     "text": "Trước ngày 15/6 và ngày 15/12 hằng năm",
     "all": [
      {
       "raw": "Trước ngày 15/6",
       "kind": "recurring",
       "rrule": "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15"
      },
      {
       "raw": "ngày 15/12 hằng năm",
       "kind": "recurring",
       "rrule": "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15"
      }
     ]
    }
   ]
  },
  {
   "id": "every-year-day",
   "pattern": "(?:định kỳ,? ?)?{each}năm,? ?\\(?(?:{before}|vào )?(?:ngày ?)?{d}(?: ?/ ?| ?tháng ?){m}\\)?",
   "starts": [
    "định",
    "{each}"
   ],
   "kind": "recurring",
   "rrule": "FREQ=YEARLY;BYMONTH={month};BYMONTHDAY={day}",
   "within": "sentence",
   "examples": [
    {
     "text": "Hằng năm (trước ngày 15 tháng 11)",
     "kind": "recurring",
     "rrule": "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15"
    },
    {
     "text": "Định kỳ hằng năm, trước ngày 30/11",
     "kind": "recurring",
     "rrule": "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30"
    }
   ]
  },
  {
   "id": "months-every-year",
   "pattern": "{part}tháng ?(?<months>\\d{1,2}(?:{and}(?:tháng )?\\d{1,2}){0,11}),? (?:của )?{each}năm",
   "starts": [
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
   "examples": [
    {
     "text": "Tháng 11 hằng năm",
     "kind": "recurring",
     "rrule": "FREQ=YEARLY;BYMONTH=11"
    },
    {
     "text": "Tháng 6, 12 hàng năm",
     "kind": "recurring",
     "rrule": "FREQ=YEARLY;BYMONTH=6,12"
    },
    {
     "text": "Tháng 6 và tháng 12 hằng năm",
     "kind": "recurring",
     "rrule": "FREQ=YEARLY;BYMONTH=6,12"
    }
   ]
  },
  {
   "id": "quarter-every-year",
   "pattern": "{part}quý ?{q},? (?:của )?{each}năm",
   "starts": [
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
   "examples": [
    {
     "text": "Quý IV hằng năm",
     "kind": "recurring",
     "rrule": "FREQ=YEARLY;BYMONTH=10,11,12"
    }
   ]
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
   "rrule": "{every}",
   "examples": [
    {
     "text": "Cuối mỗi quý",
     "kind": "recurring",
     "rrule": "FREQ=MONTHLY;INTERVAL=3"
    },
    {
     "text": "Đầu hằng năm",
     "kind": "recurring",
     "rrule": "FREQ=YEARLY"
    }
   ]
  },
  {
   "id": "weekday",
   "pattern": "{session}(?:ngày )?{weekday},? {each}(?<unit>tuần)",
   "starts": [
    "{session}",
    "thứ",
    "chủ",
    "ngày"
   ],
   "has": [
    "hằng",
    "hàng",
    "mỗi",
    "từng"
   ],
   "kind": "recurring",
   "rrule": "{every}",
   "examples": [
    {
     "text": "Thứ sáu hằng tuần",
     "kind": "recurring",
     "rrule": "FREQ=WEEKLY"
    },
    {
     "text": "Chiều thứ Năm hằng tuần",
     "kind": "recurring",
     "rrule": "FREQ=WEEKLY"
    }
   ]
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
   "kind": "relative",
   "examples": [
    {
     "text": "Sau khi Nghị định quy định chi tiết được ban hành",
     "kind": "relative"
    },
    {
     "text": "Ngay sau khi được phê duyệt",
     "kind": "relative"
    },
    {
     "text": "Trước khi khai giảng",
     "kind": "relative"
    },
    {
     "text": "Kể từ ngày văn bản có hiệu lực",
     "kind": "relative"
    }
   ]
  },
  {
   "id": "when-event",
   "pattern": "(?:ngay )?khi [^;]{1,300}(?:ban hành|phê duyệt|thông qua|có hiệu lực)",
   "starts": [
    "ngay",
    "khi"
   ],
   "kind": "relative",
   "examples": [
    {
     "text": "Khi Thông tư hướng dẫn được ban hành",
     "kind": "relative"
    }
   ]
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
   "kind": "relative",
   "examples": [
    {
     "text": "Trong thời hạn 10 ngày làm việc kể từ ngày nhận được văn bản",
     "kind": "relative"
    },
    {
     "text": "05 ngày sau khi kết thúc hội nghị",
     "kind": "relative"
    },
    {
     "text": "Chậm nhất 15 ngày trước ngày khai mạc",
     "kind": "relative"
    },
    {
     "text": "Trong vòng 30 (ba mươi) ngày kể từ ngày ký",
     "kind": "relative"
    }
   ]
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
   "kind": "relative",
   "examples": [
    {
     "text": "sau 10 ngày kể từ ngày 15/3/2026",
     "kind": "relative"
    }
   ]
  },
  {
   "id": "within-days-in-running-text",
   "pattern": "(?:chậm nhất |muộn nhất |không quá )?(?:trong (?:thời hạn|vòng) |sau )?{n} ngày(?: làm việc)?,? (?:kể từ|sau khi|trước khi|trước) [^,;.]{1,120}",
   "starts": [
    "chậm",
    "muộn",
    "không",
    "trong",
    "sau"
   ],
   "has": [
    "kể từ",
    "sau khi",
    "trước khi",
    "trước"
   ],
   "kind": "relative",
   "within": "running",
   "examples": [
    {
     "text": "trong thời hạn 10 ngày làm việc kể từ ngày nhận được hồ sơ",
     "kind": "relative"
    },
    {
     "text": "chậm nhất 05 ngày sau khi kết thúc lớp học",
     "kind": "relative"
    }
   ]
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
   "kind": "unresolved",
   "examples": [
    {
     "text": "Theo kế hoạch",
     "kind": "unresolved"
    },
    {
     "text": "Theo kế hoạch công tác thư viện hàng năm",
     "kind": "unresolved",
     "raw": "Theo kế hoạch công tác thư viện hàng năm"
    },
    {
     "text": "Theo tiến độ của dự án",
     "kind": "unresolved"
    },
    {
     "text": "theo chỉ đạo",
     "kind": "unresolved"
    },
    {
     "text": "Theo kế hoạch; trước ngày 30/6/2026",
     "all": [
      {
       "raw": "Theo kế hoạch",
       "kind": "unresolved"
      },
      {
       "raw": "trước ngày 30/6/2026",
       "kind": "by",
       "edtf": "2026-06-30",
       "due": "2026-06-30"
      }
     ]
    }
   ]
  },
  {
   "id": "on-demand",
   "pattern": "(?:đột xuất|khi|nếu|định kỳ|kịp thời)(?: [^,;]{1,300})?",
   "starts": [
    "đột",
    "khi",
    "nếu",
    "định",
    "kịp"
   ],
   "kind": "unresolved",
   "examples": [
    {
     "text": "khi có yêu cầu",
     "kind": "unresolved"
    },
    {
     "text": "Đột xuất",
     "kind": "unresolved"
    },
    {
     "text": "Định kỳ",
     "kind": "unresolved"
    },
    {
     "text": "Hằng quý và khi có yêu cầu",
     "all": [
      {
       "raw": "Hằng quý",
       "kind": "recurring",
       "rrule": "FREQ=MONTHLY;INTERVAL=3"
      },
      {
       "raw": "khi có yêu cầu",
       "kind": "unresolved"
      }
     ]
    }
   ]
  },
  {
   "id": "by-day",
   "pattern": "{before}(?:{clock},? (?:của )?)?{date}",
   "starts": [
    "{before}"
   ],
   "kind": "by",
   "within": "sentence",
   "yearly": "FREQ=YEARLY;BYMONTH={month};BYMONTHDAY={day}",
   "examples": [
    {
     "text": "Trước ngày 30/11/2025",
     "kind": "by",
     "edtf": "2025-11-30",
     "due": "2025-11-30"
    },
    {
     "text": "chậm nhất ngày 30/11/2025",
     "kind": "by",
     "edtf": "2025-11-30",
     "due": "2025-11-30"
    },
    {
     "text": "chậm nhất là ngày 30/01/2026",
     "kind": "by",
     "edtf": "2026-01-30",
     "due": "2026-01-30"
    },
    {
     "text": "Trước 30/6/2026",
     "kind": "by",
     "edtf": "2026-06-30",
     "due": "2026-06-30"
    },
    {
     "text": "Trước ngày 24/8",
     "year": 2026,
     "kind": "by",
     "edtf": "2026-08-24",
     "due": "2026-08-24"
    },
    {
     "text": "Hoàn thành trước ngày 05 tháng 10 năm 2026.",
     "kind": "by",
     "edtf": "2026-10-05",
     "due": "2026-10-05",
     "raw": "Hoàn thành trước ngày 05 tháng 10 năm 2026"
    },
    {
     "text": "Trước ngày 06tháng 5 năm2022",
     "kind": "by",
     "edtf": "2022-05-06",
     "due": "2022-05-06"
    },
    {
     "text": "Trước 17 giờ 00 ngày 15/3/2026",
     "kind": "by",
     "edtf": "2026-03-15",
     "due": "2026-03-15"
    },
    {
     "text": "Đến hết ngày 31/12/2026",
     "kind": "by",
     "edtf": "2026-12-31",
     "due": "2026-12-31"
    },
    {
     "text": "Trước ngày 31/02/2026",
     "kind": "by",
     "edtf": null,
     "impossible": true
    },
    {
     "text": "Trước ngày 24/8",
     "year": null,
     "kind": "by",
     "edtf": null
    },
    {
     "text": "Trước ngày 15/3 và trước ngày 15/9/2027",
     "year": 2026,
     "all": [
      {
       "raw": "Trước ngày 15/3",
       "kind": "by",
       "edtf": "2027-03-15",
       "due": "2027-03-15"
      },
      {
       "raw": "trước ngày 15/9/2027",
       "kind": "by",
       "edtf": "2027-09-15",
       "due": "2027-09-15"
      }
     ]
    }
   ]
  },
  {
   "id": "before-period",
   "pattern": "trước (?:đầu )?{period}",
   "starts": [
    "trước"
   ],
   "kind": "by",
   "due": "before",
   "within": "cell",
   "examples": [
    {
     "text": "Trước tháng 6/2026",
     "kind": "by",
     "edtf": "2026-06",
     "due": "2026-05-31"
    },
    {
     "text": "Trước quý II năm 2026",
     "kind": "by",
     "edtf": "2026-34",
     "due": "2026-03-31"
    },
    {
     "text": "hoàn thành trước năm 2027",
     "kind": "by",
     "edtf": "2027",
     "due": "2026-12-31"
    }
   ]
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
   "kind": "by",
   "due": "before",
   "within": "running",
   "examples": [
    {
     "text": "trước tháng 6/2026",
     "kind": "by",
     "edtf": "2026-06",
     "due": "2026-05-31"
    },
    {
     "text": "hoàn thành trước năm 2027",
     "kind": "by",
     "edtf": "2027",
     "due": "2026-12-31"
    }
   ]
  },
  {
   "id": "by-period",
   "pattern": "(?:{until}|trước (?:khi hết |cuối |hết )){period}",
   "starts": [
    "{before}",
    "hết"
   ],
   "kind": "by",
   "within": "sentence",
   "examples": [
    {
     "text": "Đến hết tháng 6/2026",
     "kind": "by",
     "edtf": "2026-06",
     "due": "2026-06-30"
    },
    {
     "text": "Chậm nhất quý III/2026",
     "kind": "by",
     "edtf": "2026-35",
     "due": "2026-09-30"
    },
    {
     "text": "Đến năm 2030",
     "kind": "by",
     "edtf": "2030",
     "due": "2030-12-31"
    }
   ]
  },
  {
   "id": "by-part",
   "pattern": "{until}{part}{period}",
   "starts": [
    "{before}",
    "hết"
   ],
   "kind": "by",
   "examples": [
    {
     "text": "Chậm nhất đầu tháng 6/2026",
     "kind": "by",
     "edtf": "2026-06",
     "due": "2026-06-30"
    }
   ]
  },
  {
   "id": "on-day",
   "pattern": "{date}\\)?",
   "starts": [
    "ngày",
    "{number}"
   ],
   "kind": "on",
   "within": "cell",
   "yearly": "FREQ=YEARLY;BYMONTH={month};BYMONTHDAY={day}",
   "examples": [
    {
     "text": "ngày 15/3/2025",
     "kind": "on",
     "edtf": "2025-03-15",
     "due": "2025-03-15"
    },
    {
     "text": "13h30’ ngày 29/4/2026",
     "kind": "on",
     "edtf": "2026-04-29",
     "due": "2026-04-29",
     "raw": "13h30’ ngày 29/4/2026"
    },
    {
     "text": "Ngày 24/8",
     "year": 2026,
     "kind": "on",
     "edtf": "2026-08-24",
     "due": "2026-08-24"
    },
    {
     "text": "24/8/2026",
     "kind": "on",
     "edtf": "2026-08-24",
     "due": "2026-08-24"
    },
    {
     "text": "24.8.2026",
     "kind": "on",
     "edtf": "2026-08-24",
     "due": "2026-08-24"
    },
    {
     "text": "Từ 20 giờ 15 phút - 20 giờ 45 phút ngày 23 tháng 1",
     "year": 2026,
     "kind": "on",
     "edtf": "2026-01-23",
     "due": "2026-01-23",
     "raw": "Từ 20 giờ 15 phút - 20 giờ 45 phút ngày 23 tháng 1"
    },
    {
     "text": "Lúc 14 giờ 00 phút, ngày 28 tháng 4 năm 2026",
     "kind": "on",
     "edtf": "2026-04-28",
     "due": "2026-04-28"
    },
    {
     "text": "Sáng thứ Hai, ngày 24/8/2026",
     "kind": "on",
     "edtf": "2026-08-24",
     "due": "2026-08-24"
    },
    {
     "text": "Ngày 31/02/2026",
     "kind": "on",
     "edtf": null,
     "impossible": true
    }
   ]
  },
  {
   "id": "on-day-in-running-text",
   "pattern": "(?:vào |trong |lúc )(?:{clock},? )?ngày ?{d}(?: ?/ ?| ?tháng ?){m}(?:(?: ?/ ?|,? ?năm ?){y})?",
   "starts": [
    "vào",
    "trong",
    "lúc"
   ],
   "kind": "on",
   "within": "running",
   "examples": [
    {
     "text": "vào ngày 15/3/2026",
     "kind": "on",
     "edtf": "2026-03-15",
     "due": "2026-03-15"
    }
   ]
  },
  {
   "id": "from-day",
   "pattern": "(?:kể )?từ {date}(?: trở đi)?",
   "starts": [
    "từ",
    "kể"
   ],
   "kind": "during",
   "open": true,
   "within": "cell",
   "examples": [
    {
     "text": "Từ 01/7/2025",
     "kind": "during",
     "edtf": "2025-07-01/.."
    },
    {
     "text": "Từ ngày 01/7/2025 trở đi",
     "kind": "during",
     "edtf": "2025-07-01/.."
    }
   ]
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
   "within": "cell",
   "examples": [
    {
     "text": "từ ngày 10 đến ngày 18/11/2025",
     "kind": "during",
     "edtf": "2025-11-10/2025-11-18",
     "due": "2025-11-18"
    },
    {
     "text": "10 - 18/11/2025",
     "kind": "during",
     "edtf": "2025-11-10/2025-11-18",
     "due": "2025-11-18"
    }
   ]
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
   "within": "cell",
   "examples": [
    {
     "text": "từ ngày 10/11 đến ngày 18/11/2025",
     "kind": "during",
     "edtf": "2025-11-10/2025-11-18",
     "due": "2025-11-18"
    },
    {
     "text": "20/12/2025 - 10/01/2026",
     "kind": "during",
     "edtf": "2025-12-20/2026-01-10",
     "due": "2026-01-10"
    },
    {
     "text": "Từ ngày 25/12 đến ngày 05/01",
     "year": 2026,
     "kind": "during",
     "edtf": "2026-12-25/2027-01-05",
     "due": "2027-01-05"
    },
    {
     "text": "Từ 8 giờ ngày 10/11/2025 đến 17 giờ ngày 12/11/2025",
     "kind": "during",
     "edtf": "2025-11-10/2025-11-12",
     "due": "2025-11-12"
    }
   ]
  },
  {
   "id": "from-day-to-day-in-running-text",
   "pattern": "từ ngày ?{d}(?:(?: ?/ ?| ?tháng ?){m}(?:(?: ?/ ?|,? ?năm ?){y})?)?{to}(?:ngày ?)?{date:2}",
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
   "within": "running",
   "examples": [
    {
     "text": "từ ngày 10/11 đến ngày 18/11/2025",
     "kind": "during",
     "edtf": "2025-11-10/2025-11-18",
     "due": "2025-11-18"
    },
    {
     "text": "từ ngày 10 đến hết ngày 18/11/2025",
     "kind": "during",
     "edtf": "2025-11-10/2025-11-18",
     "due": "2025-11-18"
    }
   ]
  },
  {
   "id": "days-list",
   "pattern": "(?:(?:các )?ngày ?)?{d}(?:{and}(?:ngày )?\\d{1,2}){0,8}{and}(?:ngày ?)?{date:2}",
   "starts": [
    "ngày",
    "các",
    "{number}"
   ],
   "has": [
    ",",
    "và",
    "&"
   ],
   "kind": "during",
   "within": "cell",
   "examples": [
    {
     "text": "ngày 26, 27/12/2011",
     "kind": "during",
     "edtf": "2011-12-26/2011-12-27",
     "due": "2011-12-27"
    },
    {
     "text": "24, 25 và 26 tháng 8 năm 2026",
     "kind": "during",
     "edtf": "2026-08-24/2026-08-26",
     "due": "2026-08-26"
    }
   ]
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
   "kind": "during",
   "within": "cell",
   "yearly": "FREQ=YEARLY;BYMONTH={month}",
   "examples": [
    {
     "text": "Tháng 02/2025",
     "kind": "during",
     "edtf": "2025-02",
     "due": "2025-02-28"
    },
    {
     "text": "xong trong tháng 02/2025",
     "kind": "during",
     "edtf": "2025-02",
     "due": "2025-02-28"
    },
    {
     "text": "Quý III năm 2025",
     "kind": "during",
     "edtf": "2025-35",
     "due": "2025-09-30"
    },
    {
     "text": "Quý III/2025",
     "kind": "during",
     "edtf": "2025-35",
     "due": "2025-09-30"
    },
    {
     "text": "Quý 3/2025",
     "kind": "during",
     "edtf": "2025-35",
     "due": "2025-09-30"
    },
    {
     "text": "Quý IV",
     "year": 2026,
     "kind": "during",
     "edtf": "2026-36",
     "due": "2026-12-31"
    },
    {
     "text": "Trong năm 2025",
     "kind": "during",
     "edtf": "2025",
     "due": "2025-12-31"
    },
    {
     "text": "năm 2025",
     "kind": "during",
     "edtf": "2025",
     "due": "2025-12-31"
    },
    {
     "text": "6 tháng đầu năm 2025",
     "kind": "during",
     "edtf": "2025-40",
     "due": "2025-06-30"
    },
    {
     "text": "6 tháng đầu năm",
     "year": 2026,
     "kind": "during",
     "edtf": "2026-40",
     "due": "2026-06-30"
    },
    {
     "text": "06 tháng cuối năm 2025",
     "kind": "during",
     "edtf": "2025-41",
     "due": "2025-12-31"
    },
    {
     "text": "Cuối năm 2026",
     "kind": "during",
     "edtf": "2026",
     "due": "2026-12-31"
    },
    {
     "text": "Đầu quý II/2026",
     "kind": "during",
     "edtf": "2026-34",
     "due": "2026-06-30"
    },
    {
     "text": "Tuần 2 tháng 9/2026",
     "kind": "during",
     "edtf": "2026-09",
     "due": "2026-09-30"
    },
    {
     "text": "Tháng 13/2026",
     "kind": "during",
     "edtf": null,
     "impossible": true
    },
    {
     "text": "Tháng 3 và tháng 9",
     "year": 2026,
     "all": [
      {
       "raw": "Tháng 3",
       "kind": "during",
       "edtf": "2026-03",
       "due": "2026-03-31"
      },
      {
       "raw": "tháng 9",
       "kind": "during",
       "edtf": "2026-09",
       "due": "2026-09-30"
      }
     ]
    },
    {
     "text": "Quý I/2026; Quý III/2026",
     "all": [
      {
       "raw": "Quý I/2026",
       "kind": "during",
       "edtf": "2026-33",
       "due": "2026-03-31"
      },
      {
       "raw": "Quý III/2026",
       "kind": "during",
       "edtf": "2026-35",
       "due": "2026-09-30"
      }
     ]
    },
    {
     "text": "Đợt 1: tháng 3/2026",
     "kind": "during",
     "edtf": "2026-03",
     "due": "2026-03-31",
     "raw": "Đợt 1: tháng 3/2026"
    }
   ]
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
   "kind": "during",
   "within": "running",
   "examples": [
    {
     "text": "xong trong tháng 12/2025",
     "kind": "during",
     "edtf": "2025-12",
     "due": "2025-12-31"
    },
    {
     "text": "trong quý II/2026",
     "kind": "during",
     "edtf": "2026-34",
     "due": "2026-06-30"
    },
    {
     "text": "hoàn thành trong năm 2026",
     "kind": "during",
     "edtf": "2026",
     "due": "2026-12-31"
    }
   ]
  },
  {
   "id": "bare-month-or-quarter",
   "pattern": "(?:{m}|(?<quarter>i{1,3}|iv)) ?/ ?{y}",
   "starts": [
    "{number}",
    "i",
    "ii",
    "iii",
    "iv"
   ],
   "kind": "during",
   "examples": [
    {
     "text": "12/2025",
     "kind": "during",
     "edtf": "2025-12",
     "due": "2025-12-31"
    },
    {
     "text": "II/2026",
     "kind": "during",
     "edtf": "2026-34",
     "due": "2026-06-30"
    }
   ]
  },
  {
   "id": "bare-year",
   "pattern": "{y}",
   "starts": [
    "{number}"
   ],
   "kind": "during",
   "examples": [
    {
     "text": "2026",
     "kind": "during",
     "edtf": "2026",
     "due": "2026-12-31"
    }
   ]
  },
  {
   "id": "this-year",
   "pattern": "(?:trong|suốt|cả|trong cả|đầu|giữa|cuối) năm(?: nay)?",
   "starts": [
    "trong",
    "suốt",
    "cả",
    "{part}"
   ],
   "kind": "during",
   "of": "year",
   "examples": [
    {
     "text": "Trong năm",
     "year": 2026,
     "kind": "during",
     "edtf": "2026",
     "due": "2026-12-31"
    },
    {
     "text": "Cuối năm",
     "year": 2026,
     "kind": "during",
     "edtf": "2026",
     "due": "2026-12-31"
    },
    {
     "text": "Cả năm",
     "year": null,
     "kind": "during",
     "edtf": null
    }
   ]
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
   "kind": "during",
   "examples": [
    {
     "text": "9 tháng đầu năm 2026",
     "kind": "during",
     "edtf": "2026-01/2026-09",
     "due": "2026-09-30"
    }
   ]
  },
  {
   "id": "periods-list",
   "pattern": "(?:các )?(?:quý ?{q}(?:{and}(?:[il]{1,3}|[il]v|0?[1-4])){0,2}{and}{q:2}|tháng ?{m}(?:{and}\\d{1,2}){0,10}{and}{m:2}(?!\\d))(?:{of-year}{y:2})?",
   "starts": [
    "các",
    "quý",
    "tháng"
   ],
   "has": [
    ",",
    "và",
    "&"
   ],
   "kind": "during",
   "within": "cell",
   "examples": [
    {
     "text": "Quý I, II năm 2025",
     "kind": "during",
     "edtf": "2025-33/2025-34",
     "due": "2025-06-30"
    },
    {
     "text": "Quý I, II",
     "year": 2026,
     "kind": "during",
     "edtf": "2026-33/2026-34",
     "due": "2026-06-30"
    },
    {
     "text": "Quý I, II và III/2026",
     "kind": "during",
     "edtf": "2026-33/2026-35",
     "due": "2026-09-30"
    },
    {
     "text": "Tháng 3, 4/2026",
     "kind": "during",
     "edtf": "2026-03/2026-04",
     "due": "2026-04-30"
    }
   ]
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
    "&"
   ],
   "kind": "during",
   "examples": [
    {
     "text": "Năm 2025, 2026",
     "kind": "during",
     "edtf": "2025/2026",
     "due": "2026-12-31"
    }
   ]
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
   "within": "cell",
   "examples": [
    {
     "text": "Từ tháng 3 đến tháng 5/2025",
     "kind": "during",
     "edtf": "2025-03/2025-05",
     "due": "2025-05-31"
    },
    {
     "text": "Quý I - Quý III/2026",
     "kind": "during",
     "edtf": "2026-33/2026-35",
     "due": "2026-09-30"
    },
    {
     "text": "Từ năm 2025 đến năm 2030",
     "kind": "during",
     "edtf": "2025/2030",
     "due": "2030-12-31"
    },
    {
     "text": "Từ tháng 9 đến tháng 5",
     "year": 2026,
     "kind": "during",
     "edtf": "2026-09/2027-05",
     "due": "2027-05-31"
    },
    {
     "text": "Từ tháng 11 đến tháng 3/2027",
     "year": 2026,
     "kind": "during",
     "edtf": "2026-11/2027-03",
     "due": "2027-03-31"
    }
   ]
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
   "within": "running",
   "examples": [
    {
     "text": "từ tháng 3 đến tháng 5/2025",
     "kind": "during",
     "edtf": "2025-03/2025-05",
     "due": "2025-05-31"
    }
   ]
  },
  {
   "id": "short-range",
   "pattern": "(?:từ )?(?:tháng ?{m}{to}{m:2}(?!\\d)|quý ?{q}{to}{q:2})(?:{of-year}{y:2})?",
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
   "within": "cell",
   "examples": [
    {
     "text": "Tháng 3 - 5/2026",
     "kind": "during",
     "edtf": "2026-03/2026-05",
     "due": "2026-05-31"
    },
    {
     "text": "Quý I-II/2026",
     "kind": "during",
     "edtf": "2026-33/2026-34",
     "due": "2026-06-30"
    }
   ]
  },
  {
   "id": "bare-months-range",
   "pattern": "{m}(?:/{y})?{dash}{m:2} ?/ ?{y:2}",
   "starts": [
    "{number}"
   ],
   "has": [
    "-",
    "–",
    "—",
    "đến"
   ],
   "kind": "during",
   "examples": [
    {
     "text": "3-5/2026",
     "kind": "during",
     "edtf": "2026-03/2026-05",
     "due": "2026-05-31"
    },
    {
     "text": "10/2025 - 02/2026",
     "kind": "during",
     "edtf": "2025-10/2026-02",
     "due": "2026-02-28"
    }
   ]
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
   "kind": "during",
   "examples": [
    {
     "text": "giai đoạn 2026 - 2030",
     "kind": "during",
     "edtf": "2026/2030",
     "due": "2030-12-31"
    },
    {
     "text": "Giai đoạn 2026-2030",
     "kind": "during",
     "edtf": "2026/2030",
     "due": "2030-12-31"
    },
    {
     "text": "2025 - 2035",
     "kind": "during",
     "edtf": "2025/2035",
     "due": "2035-12-31"
    }
   ]
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
   "due": "none",
   "examples": [
    {
     "text": "Năm học 2026 - 2027",
     "kind": "during",
     "edtf": "2026/2027",
     "due": null
    },
    {
     "text": "Trong năm học 2026-2027",
     "kind": "during",
     "edtf": "2026/2027",
     "due": null
    }
   ]
  },
  {
   "id": "from-period",
   "pattern": "(?:kể )?từ {part}{period}(?: trở đi)?",
   "starts": [
    "từ",
    "kể"
   ],
   "kind": "during",
   "open": true,
   "within": "cell",
   "examples": [
    {
     "text": "từ tháng 11/2013 trở đi",
     "kind": "during",
     "edtf": "2013-11/.."
    },
    {
     "text": "Từ năm 2026",
     "kind": "during",
     "edtf": "2026/.."
    },
    {
     "text": "Từ quý II/2026",
     "kind": "during",
     "edtf": "2026-34/.."
    }
   ]
  },
  {
   "id": "from-year",
   "pattern": "(?:kể )?từ {y}(?: trở đi)?",
   "starts": [
    "từ",
    "kể"
   ],
   "kind": "during",
   "open": true,
   "examples": [
    {
     "text": "Từ 2026",
     "kind": "during",
     "edtf": "2026/.."
    }
   ]
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
   "open": true,
   "examples": [
    {
     "text": "Năm 2025 và các năm tiếp theo",
     "kind": "during",
     "edtf": "2025/.."
    },
    {
     "text": "Quý IV năm 2025 và các năm tiếp theo",
     "kind": "during",
     "edtf": "2025-36/.."
    },
    {
     "text": "Năm 2026 và những năm tiếp theo",
     "kind": "during",
     "edtf": "2026/.."
    },
    {
     "text": "Giai đoạn 2026-2030 và những năm tiếp theo",
     "kind": "during",
     "edtf": "2026/.."
    },
    {
     "text": "Năm 2026 trở đi",
     "kind": "during",
     "edtf": "2026/.."
    }
   ]
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
   "of": "day",
   "examples": [
    {
     "text": "7h00 - 7h15",
     "day": "2026-08-24",
     "kind": "on",
     "edtf": "2026-08-24",
     "due": "2026-08-24",
     "raw": "7h00 - 7h15"
    },
    {
     "text": "7 giờ 30 phút",
     "day": "2026-08-24",
     "kind": "on",
     "edtf": "2026-08-24",
     "due": "2026-08-24"
    },
    {
     "text": "7h00 - 7h15",
     "kind": "unresolved"
    }
   ]
  },
  {
   "id": "session",
   "pattern": "(?:buổi )?(?:sáng|trưa|chiều|tối)",
   "starts": [
    "{session}"
   ],
   "kind": "on",
   "of": "day",
   "examples": [
    {
     "text": "Buổi chiều",
     "day": "2026-08-24",
     "kind": "on",
     "edtf": "2026-08-24",
     "due": "2026-08-24"
    }
   ]
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
   ],
   "examples": [
    {
     "text": "Trước ngày 24/8/2026 (theo lịch riêng)",
     "kind": "by",
     "edtf": "2026-08-24",
     "due": "2026-08-24",
     "raw": "Trước ngày 24/8/2026 (theo lịch riêng)"
    },
    {
     "text": "Ngày 12/9/2026 (thứ Bảy)",
     "kind": "on",
     "edtf": "2026-09-12",
     "due": "2026-09-12"
    }
   ]
  }
 ],
 "separators": "; ?|, ?| và | hoặc |\\n",
 "notBehind": "(?:tính|ban hành|tiếp nhận|có hiệu lực|phát sinh|được ký|ký|được cấp|tuyển dụng|sinh|thành lập|công bố|diễn ra|xảy ra|tồn đọng)(?: từ)? $"
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
  "place": "(?:trung ương|địa phương|(?:cấp )?(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu))",
  "year": "(?: (?:(?:giao )?(?:trong )?năm \\d{4}|h[àằ]ng năm))",
  "works": "(?: (?:y tế|giáo dục|đào tạo|văn hóa|văn hoá|thể thao|môi trường|kinh tế|khoa học|công nghệ|nông nghiệp|thông tin|xã hội)(?:,| và| -)?){1,5}",
  "socialized": "xã hội h(?:óa|oá)"
 },
 "forms": [
  {
   "id": "budget",
   "pattern": "(?:dự toán (?:chi )?|dự phòng )?ngân sách(?: nhà nước)?(?: {place})?{year}?",
   "notBehind": "(?:luật|phân cấp|quản lý|thu|cân đối|nghị quyết|mục lục) $",
   "examples": [
    {
     "text": "Kinh phí từ nguồn ngân sách xã năm 2026.",
     "sources": [
      "ngân sách xã năm 2026"
     ]
    },
    {
     "text": "Sử dụng dự toán ngân sách nhà nước năm 2026 giao cho các trường.",
     "sources": [
      "dự toán ngân sách nhà nước năm 2026"
     ]
    },
    {
     "text": "Ngân sách tỉnh 60 tỷ đồng; ngân sách cấp xã 20 tỷ đồng.",
     "sources": [
      "Ngân sách tỉnh",
      "ngân sách cấp xã"
     ]
    },
    {
     "text": "Quỹ lớp và dự phòng ngân sách xã.",
     "sources": [
      "Quỹ lớp",
      "dự phòng ngân sách xã"
     ]
    },
    {
     "text": "Ngân sách nhà nước hằng năm bảo đảm.",
     "sources": [
      "Ngân sách nhà nước hằng năm"
     ]
    }
   ],
   "none": [
    "Thực hiện theo quy định của Luật Ngân sách nhà nước.",
    "Quyết toán theo phân cấp ngân sách."
   ]
  },
  {
   "id": "budget-abbreviated",
   "pattern": "(?:dự toán (?:chi )?)?nsnn{year}?",
   "notBehind": "(?:luật|phân cấp|quản lý) $",
   "examples": [
    {
     "text": "Chi từ NSNN năm 2026.",
     "sources": [
      "NSNN năm 2026"
     ]
    }
   ],
   "none": [
    "Theo Luật NSNN."
   ]
  },
  {
   "id": "estimate",
   "pattern": "dự toán (?:chi (?:thường xuyên)?|kinh phí (?:hoạt động )?|thu chi )?(?:được (?:cấp có thẩm quyền )?giao|(?:được giao )?(?:năm \\d{4}|h[àằ]ng năm))",
   "examples": [
    {
     "text": "Bố trí trong dự toán năm 2026.",
     "sources": [
      "dự toán năm 2026"
     ]
    },
    {
     "text": "Chi trong dự toán được giao của Trạm Y tế.",
     "sources": [
      "dự toán được giao"
     ]
    },
    {
     "text": "Cân đối từ dự toán hằng năm.",
     "sources": [
      "dự toán hằng năm"
     ]
    }
   ],
   "none": [
    "Lập dự toán kinh phí trước ngày 15/2/2026.",
    "Tổng dự toán 15.000.000 đồng."
   ]
  },
  {
   "id": "recurrent",
   "pattern": "(?:nguồn (?:kinh phí )?|kinh phí (?:hoạt động )?|dự toán )?chi thường xuyên{year}?|kinh phí (?:hoạt động )?thường xuyên{year}?",
   "examples": [
    {
     "text": "Từ nguồn chi thường xuyên của nhà trường.",
     "sources": [
      "nguồn chi thường xuyên"
     ]
    },
    {
     "text": "Trong kinh phí hoạt động thường xuyên của các phòng.",
     "sources": [
      "kinh phí hoạt động thường xuyên"
     ]
    }
   ],
   "none": [
    "Kiểm tra thường xuyên việc chi tiêu."
   ]
  },
  {
   "id": "services",
   "pattern": "nguồn (?:chi |kinh phí |vốn )?sự nghiệp(?:{works})?{year}?",
   "examples": [
    {
     "text": "Trích từ nguồn sự nghiệp y tế.",
     "sources": [
      "nguồn sự nghiệp y tế"
     ]
    },
    {
     "text": "Từ nguồn chi sự nghiệp giáo dục năm 2026 của xã.",
     "sources": [
      "nguồn chi sự nghiệp giáo dục năm 2026"
     ]
    }
   ],
   "none": [
    "Các đơn vị sự nghiệp lập dự toán."
   ]
  },
  {
   "id": "legal",
   "pattern": "(?:các |những )?nguồn (?:kinh phí |vốn |tài chính |thu |lực |huy động |tài trợ |tài trợ, hỗ trợ |hỗ trợ |xã hội h(?:óa|oá) )?(?:hợp pháp(?: khác)?|khác)",
   "examples": [
    {
     "text": "Ngân sách xã và các nguồn kinh phí hợp pháp khác (nếu có).",
     "sources": [
      "Ngân sách xã",
      "các nguồn kinh phí hợp pháp khác"
     ]
    },
    {
     "text": "Huy động từ nguồn tài trợ, hỗ trợ hợp pháp.",
     "sources": [
      "nguồn tài trợ, hỗ trợ hợp pháp"
     ]
    }
   ],
   "none": [
    "Các nguồn thông tin hợp lệ khác."
   ]
  },
  {
   "id": "socialized",
   "pattern": "(?:nguồn |vốn |kinh phí |huy động )?(?<source>{socialized})",
   "notBehind": "(?:văn hóa|văn hoá|-) $",
   "examples": [
    {
     "text": "Vốn xã hội hóa 60 tỷ đồng.",
     "sources": [
      "xã hội hóa"
     ]
    },
    {
     "text": "Huy động xã hội hoá từ doanh nghiệp.",
     "sources": [
      "xã hội hoá"
     ]
    }
   ],
   "none": [
    "Phòng Văn hóa - Xã hội họp với các thôn."
   ]
  },
  {
   "id": "given",
   "pattern": "(?:vận động tài trợ|nguồn (?:vận động|tài trợ|viện trợ)|(?:nguồn |kinh phí )?đóng góp của (?:nhân dân|người dân|các tổ chức, cá nhân|tổ chức, cá nhân|doanh nghiệp|phụ huynh|cha mẹ học sinh|hội viên)|nhân dân đóng góp)",
   "examples": [
    {
     "text": "Nhân dân đóng góp 800 triệu đồng.",
     "sources": [
      "Nhân dân đóng góp"
     ]
    },
    {
     "text": "Hội phí và vận động tài trợ.",
     "sources": [
      "Hội phí",
      "vận động tài trợ"
     ]
    },
    {
     "text": "Từ đóng góp của cha mẹ học sinh.",
     "sources": [
      "đóng góp của cha mẹ học sinh"
     ]
    }
   ],
   "none": [
    "Nhân dân tham gia đóng góp ý kiến."
   ]
  },
  {
   "id": "dues",
   "pattern": "(?:hội phí|đoàn phí|đảng phí|(?:kinh phí|tài chính) công đoàn)",
   "examples": [
    {
     "text": "Chi từ kinh phí công đoàn và đoàn phí.",
     "sources": [
      "kinh phí công đoàn",
      "đoàn phí"
     ]
    }
   ],
   "none": [
    "Công đoàn cơ sở phối hợp thực hiện."
   ]
  },
  {
   "id": "funds",
   "pattern": "quỹ (?:hỗ trợ nông dân|phòng, chống thiên tai|phòng chống thiên tai|vì người nghèo|đền ơn đáp nghĩa|bảo trợ trẻ em|khuyến học|bảo vệ môi trường|bảo trì đường bộ|phát triển (?:hoạt động sự nghiệp|khoa học và công nghệ|đất)|khen thưởng|phúc lợi|thi đua, khen thưởng|bảo hiểm (?:y tế|xã hội)|quốc phòng - an ninh|quốc phòng, an ninh|lớp|đội|đoàn|hội)(?: {place})?",
   "examples": [
    {
     "text": "Từ nguồn Quỹ Hỗ trợ nông dân.",
     "sources": [
      "Quỹ Hỗ trợ nông dân"
     ]
    },
    {
     "text": "Quỹ phòng, chống thiên tai cấp xã chi 10 triệu đồng.",
     "sources": [
      "Quỹ phòng, chống thiên tai cấp xã"
     ]
    }
   ],
   "none": [
    "Quỹ đất công ích do xã quản lý.",
    "Quỹ thời gian có hạn."
   ]
  },
  {
   "id": "investment",
   "pattern": "(?:nguồn )?vốn (?:đầu tư công(?: trung hạn)?|(?:của )?(?:các )?chương trình mục tiêu quốc gia|vay (?:ưu đãi|tín dụng)|tín dụng|oda|fdi|lồng ghép|sự nghiệp)",
   "examples": [
    {
     "text": "Vốn đầu tư công trung hạn và vốn tín dụng.",
     "sources": [
      "Vốn đầu tư công trung hạn",
      "vốn tín dụng"
     ]
    },
    {
     "text": "Lấy từ nguồn vốn các chương trình mục tiêu quốc gia.",
     "sources": [
      "nguồn vốn các chương trình mục tiêu quốc gia"
     ]
    }
   ],
   "none": [
    "Vốn sống của người trồng rừng."
   ]
  }
 ]
} as const

export const issuers = {
 "bodies": [
  {
   "level": "school",
   "pattern": "^(?:trường|học viện|đại học|trung tâm giáo dục|trung tâm gdtx)(?![\\p{L}])",
   "examples": [
    "Trường THPT Bến Sao",
    "TRƯỜNG MẦM NON HOA GẠO"
   ]
  },
  {
   "level": "party",
   "pattern": "(?:^|\\s)(?:đảng (?:bộ|[uủ][yỷ])|(?:tỉnh|thành|huyện|quận|thị|xã) [uủ][yỷ]|chi bộ|ban (?:tổ chức|tuyên giáo|dân vận|nội chính).*[uủ][yỷ]|bch đảng)(?![\\p{L}])",
   "examples": [
    "ĐẢNG ỦY XÃ AN BÌNH TRUNG",
    "Huyện ủy Lạc Sơn Hạ",
    "ĐẢNG BỘ TỈNH BÌNH SƠN ĐÔNG"
   ]
  },
  {
   "level": "central",
   "pattern": "^(?:bộ(?! chỉ huy| phận)|chính phủ|thủ tướng|quốc hội|tổng cục|tòa án nhân dân tối cao|viện kiểm sát nhân dân tối cao)(?![\\p{L}])",
   "examples": [
    "BỘ NỘI VỤ",
    "Chính phủ"
   ]
  },
  {
   "level": "committee",
   "pattern": "(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd|hội đồng nhân dân|hđnd|ủyban)(?![\\p{L}])",
   "examples": [
    "UBND XÃ AN BÌNH TRUNG",
    "ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN ĐÔNG"
   ]
  },
  {
   "level": "department",
   "pattern": "^(?:sở|phòng|chi cục|cục|thanh tra|ban quản lý|văn phòng|trung tâm|công an|bộ chỉ huy|kho bạc|thuế|bảo hiểm|trạm|hạt|ban dân tộc|ban chỉ huy|bệnh viện)(?![\\p{L}])",
   "examples": [
    "SỞ NỘI VỤ",
    "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO",
    "Ban Quản lý khu kinh tế"
   ]
  }
 ],
 "symbols": [
  {
   "level": "committee",
   "pattern": "^(?:UBND|HĐND|CTUBND)",
   "examples": [
    "UBND"
   ]
  },
  {
   "level": "party",
   "pattern": "^(?:TU|HU|ThU|QU|TXU|ĐU|ĐUX|ĐUP|CB|BTVTU|BTVHU|UBKTTW)",
   "examples": [
    "TU",
    "ĐU"
   ]
  },
  {
   "level": "school",
   "pattern": "^(?:THPT|THCS|TH(?![\\p{L}])|MN|MG|PTDT|ĐH|CĐ|TrTH|GDTX)",
   "examples": [
    "THPTBS",
    "THCSTMĐ"
   ]
  },
  {
   "level": "department",
   "pattern": "^(?:S[A-ZĐ]|P[A-ZĐ]|CC|CA|BQL|VP)",
   "examples": [
    "SNV",
    "SGDĐT",
    "PGDĐT"
   ]
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
 "centralCities": [
  "Hà Nội",
  "Hồ Chí Minh",
  "Hải Phòng",
  "Đà Nẵng",
  "Cần Thơ",
  "Huế"
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

export const letterhead = {
 "motto": [
  "CỘNG HÒA XÃ HỘI",
  "CỘNG HOÀ XÃ HỘI",
  "CỘNG HÒA XÃ",
  "CỘNG HOÀ XÃ",
  "HỘI CHỦ NGHĨA",
  "CHỦ NGHĨA VIỆT NAM",
  "ĐỘC LẬP",
  "ĐẢNG CỘNG SẢN",
  "CỘNG SẢN VIỆT NAM",
  "VIỆT NAM"
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
  "ĐẢNG BỘ",
  "BCĐ",
  "THỊ ỦY"
 ]
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
 "lists": [
  {
   "id": "consists-of",
   "pattern": "gồm {filler}{count} {thing}",
   "examples": [
    {
     "text": "gồm 07 nội dung cụ thể như sau:",
     "count": 7,
     "thing": "nội dung"
    },
    {
     "text": "Kế hoạch bao gồm 03 nhóm nhiệm vụ:",
     "count": 3,
     "thing": "nhóm nhiệm vụ"
    },
    {
     "text": "Gồm có 04 bước",
     "count": 4,
     "thing": "bước"
    },
    {
     "text": "gồm 05 (năm) tiêu chí",
     "count": 5,
     "thing": "tiêu chí"
    }
   ],
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
   "examples": [
    {
     "text": "Tổng số: 09 nhiệm vụ./.",
     "count": 9,
     "thing": "nhiệm vụ"
    },
    {
     "text": "Tổng cộng có 12 công việc",
     "count": 12,
     "thing": "công việc"
    },
    {
     "text": "| | Tổng cộng: 15 nhiệm vụ |",
     "count": 15,
     "thing": "nhiệm vụ"
    }
   ],
   "not": [
    "Tổng số vốn: 09 tỷ đồng",
    "Các nhiệm vụ: tổng số 09",
    "Tổng số: 09 hộ"
   ]
  },
  {
   "id": "thing-first",
   "pattern": "{line}tổng (?:số|cộng) {thing}{gap-or-none}:?{gap-or-none}{filler}{count}",
   "examples": [
    {
     "text": "Tổng số nhiệm vụ: 09",
     "count": 9,
     "thing": "nhiệm vụ"
    },
    {
     "text": "**TỔNG SỐ CÔNG VIỆC: 7**",
     "count": 7,
     "thing": "công việc"
    }
   ],
   "not": [
    "Tổng số nhiệm vụ được giao"
   ]
  }
 ]
} as const

export const lintDates = {
 "fragments": {
  "gap": "\\s{1,4}",
  "start": "(?<![\\p{L}\\p{M}])",
  "day-word": "ng(?:à|à)y",
  "month-word": "th(?:á|á)ng",
  "year-word": "n(?:ă|ă)m",
  "d": "(?<day>\\d{1,2})",
  "m": "(?<month>\\d{1,2})(?!\\d)",
  "y": "(?<year>\\d{4})(?!\\d)"
 },
 "dates": [
  {
   "id": "strokes",
   "pattern": "(?<![\\d/.,]){d} ?/ ?{m} ?/ ?{y}(?!/|-\\p{L})",
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

export const markerWords = {
 "words": [
  {
   "kind": "part",
   "word": "Phần",
   "examples": [
    "Phần I",
    "PHẦN THỨ NHẤT"
   ]
  },
  {
   "kind": "chapter",
   "word": "Chương",
   "examples": [
    "Chương II"
   ]
  },
  {
   "kind": "division",
   "word": "Tiểu mục",
   "examples": [
    "Tiểu mục 1."
   ]
  },
  {
   "kind": "division",
   "word": "Mục",
   "examples": [
    "Mục D.",
    "Mục 1."
   ]
  },
  {
   "kind": "article",
   "word": "Điều",
   "examples": [
    "Điều 1."
   ]
  },
  {
   "kind": "step",
   "word": "Bước",
   "examples": [
    "Bước 1:"
   ]
  },
  {
   "kind": "appendix",
   "word": "Phụ lục số",
   "examples": [
    "Phụ lục số 01"
   ]
  },
  {
   "kind": "appendix",
   "word": "Phụ lục",
   "examples": [
    "Phụ lục I",
    "PHỤ LỤC 2"
   ]
  },
  {
   "kind": "appendix",
   "word": "Phụ biểu",
   "examples": [
    "Phụ biểu 01"
   ]
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

export const notACitation = {
 "sentences": [
  "Triển khai Đề án 06/CP về dữ liệu dân cư",
  "Đường dây nóng 0274.3822.825, trực 24/7",
  "Theo TCVN ISO 9001:2015 và TCVN 9211:2012/BXD",
  "QCVN 01-1:2018/BYT về nước sạch",
  "Số /KH-UBND ngày tháng 02 năm 2025",
  "Kế hoạch số …/KH-UBND của xã",
  "Họp tại nhà số 25/B đường Trần Phú",
  "Ngày 15/7/2021 và ngày 20/11/2025",
  "Trồng mới 3/4 diện tích đất trống",
  "Định mức 500.000 đồng/người/ngày",
  "Lớp 10/A1 và lớp 12/B",
  "Đường truyền 100/Mbps",
  "Trang https://sonha.gov.vn/2025/KH-UBND.pdf",
  "Xe mang biển số 61A-123.45"
 ]
} as const

export const notADate = {
 "sentences": [
  "Thực hiện Kế hoạch số 25/KH-UBND ngày 24/01/2025 của UBND tỉnh Trung Sơn về chuyển đổi số",
  "Nghị quyết số 12-NQ/TU ngày 05 tháng 3 năm 2024 của Tỉnh ủy Trung Sơn",
  "Triển khai Kế hoạch cải cách hành chính năm 2025 của huyện Sơn Hạ",
  "Chương trình nước sạch nông thôn giai đoạn 2021 - 2030, tầm nhìn đến năm 2045",
  "Nội dung trọng tâm trong năm 2026 của xã Sơn Hạ",
  "Rà soát các văn bản ban hành trước ngày 01/7/2025 còn hiệu lực",
  "Hồ sơ tiếp nhận trước ngày 15/3/2026 được giải quyết theo quy trình cũ",
  "Tính đến hết tháng 6/2025, toàn xã có 12 thôn đạt chuẩn",
  "Nhà ở xây dựng trước năm 1975",
  "Thường xuyên kiểm tra, đôn đốc các thôn",
  "Kinh phí bố trí trong dự toán ngân sách hằng năm",
  "Định kỳ báo cáo kết quả thực hiện",
  "Đường dây nóng 0274.3822.825 hoặc 1900 1234",
  "Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015",
  "Tiêu chuẩn TCVN 9211:2012",
  "Tổng kinh phí 1.500.000.000 đồng",
  "Tỷ lệ hồ sơ trực tuyến đạt 85,5%",
  "Phát thanh lúc 5h00 và 17h30",
  "Trực 24/7 tại trụ sở xã",
  "Trồng mới 3/4 diện tích đất trống",
  "Tỷ số 2/9, phần 3.4, mục 1.1.2",
  "Học sinh từ 6 đến 11 tuổi",
  "Trong 3 trường hợp nêu trên"
 ],
 "emptyCells": [
  "",
  "-",
  "…",
  "...",
  " – ",
  ";",
  " . "
 ],
 "unresolvedCells": [
  "Tổ công nghệ số cộng đồng thôn Hạ",
  "0274.3822.825",
  "TCVN ISO 9001:2015",
  "1.500.000.000 đồng",
  "85,5%",
  "3/4 diện tích",
  "Mức độ 3, 4/5 tiêu chí"
 ]
} as const

export const notATarget = {
 "sentences": [
  "Thực hiện Kế hoạch số 25/KH-UBND ngày 24/01/2025",
  "Trong năm 2026 và trên 20 năm qua",
  "1. Mục đích",
  "Học sinh lớp 9 và lớp 12",
  "Người từ 18 tuổi trở lên",
  "Phát thanh từ 5 giờ đến 6 giờ",
  "Kinh phí tối đa 250 triệu đồng",
  "Không quá 1.500.000 đồng mỗi hộ",
  "Gồm 07 nội dung và 03 phụ lục",
  "Đường dây nóng 0274 3822 825",
  "Trực 24/7 tại trụ sở",
  "Trồng mới trên 3/4 diện tích",
  "Tăng từ 70% lên mức cao hơn"
 ]
} as const

export const notAnAbbreviation = {
 "sentences": [
  "các nguồn kinh phí hợp pháp khác (nếu có)",
  "Chỉ số cải cách hành chính (PAR INDEX)",
  "sự hài lòng của người dân (SIPAS)",
  "trí tuệ nhân tạo (AI)",
  "gửi UBND xã (qua Văn phòng)",
  "Trung ương (TW)",
  "các nội dung (1), (2) và (II)",
  "Phó Chủ tịch (để chỉ đạo)",
  "dấu ngoặc mở (CCHC không đóng"
 ]
} as const

export const notAnAmount = {
 "sentences": [
  "3 đồng chí trong Ban Chỉ đạo",
  "Thực hiện 12 đồng bộ các giải pháp",
  "Dân số 1,2 triệu người",
  "Câu hỏi đúng được 5đ",
  "Ngày 15/7/2021 đồng loạt ra quân",
  "2.500 đoàn viên"
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
   ],
   "examples": [
    "MỤC ĐÍCH, YÊU CẦU",
    "1. Mục đích"
   ]
  },
  {
   "role": "requirements",
   "phrases": [
    "yêu cầu"
   ],
   "examples": [
    "MỤC ĐÍCH - YÊU CẦU"
   ]
  },
  {
   "role": "objectives",
   "phrases": [
    "mục tiêu",
    "chỉ tiêu"
   ],
   "examples": [
    "MỤC TIÊU CHỦ YẾU",
    "Chỉ tiêu cụ thể"
   ]
  },
  {
   "role": "audience",
   "phrases": [
    "đối tượng",
    "thành phần",
    "số lượng tham gia",
    "người tham gia"
   ],
   "examples": [
    "ĐỐI TƯỢNG, NỘI DUNG",
    "Thành phần tham dự"
   ]
  },
  {
   "role": "scope",
   "phrases": [
    "phạm vi",
    "địa bàn"
   ],
   "examples": [
    "ĐỐI TƯỢNG VÀ PHẠM VI"
   ]
  },
  {
   "role": "content",
   "phrases": [
    "nội dung",
    "chủ đề"
   ],
   "examples": [
    "NỘI DUNG KẾ HOẠCH",
    "Các nội dung chủ yếu"
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
   ],
   "examples": [
    "NỘI DUNG, HÌNH THỨC",
    "Phương pháp tiến hành"
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
   ],
   "examples": [
    "NHIỆM VỤ, GIẢI PHÁP",
    "MỘT SỐ HOẠT ĐỘNG TRỌNG TÂM"
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
    "thời hạn"
   ],
   "examples": [
    "THỜI GIAN, ĐỊA ĐIỂM",
    "LỘ TRÌNH THỰC HIỆN"
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
   ],
   "examples": [
    "KINH PHÍ THỰC HIỆN",
    "KINH PHÍ VÀ NGUỒN LỰC"
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
   ],
   "examples": [
    "TỔ CHỨC THỰC HIỆN",
    "PHÂN CÔNG NHIỆM VỤ",
    "TRÁCH NHIỆM CỦA CÁC ĐƠN VỊ"
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
   ],
   "examples": [
    "CHẾ ĐỘ BÁO CÁO",
    "KIỂM TRA VÀ CHẾ ĐỘ BÁO CÁO"
   ]
  },
  {
   "role": "context",
   "phrases": [
    "tình hình",
    "đặc điểm",
    "thực trạng",
    "sự cần thiết",
    "căn cứ",
    "cơ sở",
    "đánh giá",
    "kết quả thực hiện",
    "khái quát",
    "bối cảnh",
    "đặc điểm tình hình"
   ],
   "examples": [
    "ĐẶC ĐIỂM TÌNH HÌNH",
    "SỰ CẦN THIẾT"
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
  "số",
  "Sở",
  "Phòng",
  "Quý"
 ]
} as const

export const sentenceTasks = {
 "assign": [
  "giao cho",
  "giao",
  "phân công"
 ],
 "lead": [
  "chủ trì",
  "là đơn vị chủ trì",
  "là cơ quan chủ trì",
  "chịu trách nhiệm chính"
 ],
 "leadAtEnd": [
  "hỗ trợ thực hiện",
  "thực hiện",
  "chủ trì thực hiện",
  "phụ trách",
  "chịu trách nhiệm",
  "đảm nhận"
 ],
 "support": [
  "phối hợp cùng với",
  "phối hợp chặt chẽ với",
  "phối hợp cùng",
  "phối hợp với",
  "cùng phối hợp với"
 ]
} as const

export const signing = {
 "modes": [
  {
   "mode": "TM",
   "pattern": "t\\s?[./]\\s?m\\.?|tm\\.?",
   "examples": [
    "TM.",
    "T/M",
    "T.M"
   ]
  },
  {
   "mode": "KT",
   "pattern": "k\\s?[./]\\s?t\\.?|kt\\.?",
   "examples": [
    "KT.",
    "K/T"
   ]
  },
  {
   "mode": "TL",
   "pattern": "t\\s?[./]\\s?l\\.?|tl\\.?",
   "examples": [
    "TL.",
    "T/L"
   ]
  },
  {
   "mode": "TUQ",
   "pattern": "t\\s?[./]\\s?u\\s?[./]\\s?q\\.?|tuq\\.?",
   "examples": [
    "TUQ.",
    "T.UQ"
   ]
  },
  {
   "mode": "Q",
   "pattern": "q\\.",
   "examples": [
    "Q."
   ]
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

export const targets = {
 "comparators": [
  {
   "words": "ít nhất",
   "comparator": ">=",
   "counts": true,
   "example": {
    "text": "Tổ chức ít nhất 02 lớp tập huấn",
    "value": 2,
    "unit": "lớp",
    "comparator": ">="
   }
  },
  {
   "words": "tối thiểu",
   "comparator": ">=",
   "counts": true,
   "example": {
    "text": "Tối thiểu 80% hộ dân",
    "value": 80,
    "unit": "%",
    "comparator": ">="
   }
  },
  {
   "words": "không dưới",
   "comparator": ">=",
   "counts": true,
   "example": {
    "text": "không dưới 10 mô hình",
    "value": 10,
    "unit": "mô hình",
    "comparator": ">="
   }
  },
  {
   "words": "không ít hơn",
   "comparator": ">=",
   "counts": true,
   "example": {
    "text": "không ít hơn 03 cuộc kiểm tra",
    "value": 3,
    "unit": "cuộc",
    "comparator": ">="
   }
  },
  {
   "words": "không thấp hơn",
   "comparator": ">=",
   "counts": true,
   "example": {
    "text": "không thấp hơn 70%",
    "value": 70,
    "unit": "%",
    "comparator": ">="
   }
  },
  {
   "words": "trên",
   "comparator": ">",
   "counts": true,
   "example": {
    "text": "Trên 50% số trường",
    "value": 50,
    "unit": "%",
    "comparator": ">"
   }
  },
  {
   "words": "hơn",
   "comparator": ">",
   "counts": false,
   "example": {
    "text": "đạt hơn 60%",
    "value": 60,
    "unit": "%",
    "comparator": ">"
   }
  },
  {
   "words": "không quá",
   "comparator": "<=",
   "counts": true,
   "example": {
    "text": "không quá 05 ngày làm việc",
    "value": 5,
    "unit": "ngày làm việc",
    "comparator": "<="
   }
  },
  {
   "words": "không vượt quá",
   "comparator": "<=",
   "counts": true,
   "example": {
    "text": "không vượt quá 1.000 hộ",
    "value": 1000,
    "unit": "hộ",
    "comparator": "<="
   }
  },
  {
   "words": "tối đa",
   "comparator": "<=",
   "counts": true,
   "example": {
    "text": "tối đa 3 lần",
    "value": 3,
    "unit": "lần",
    "comparator": "<="
   }
  },
  {
   "words": "dưới",
   "comparator": "<",
   "counts": true,
   "example": {
    "text": "giảm còn dưới 3%",
    "value": 3,
    "unit": "%",
    "comparator": "<"
   }
  },
  {
   "words": "đạt",
   "comparator": "=",
   "counts": true,
   "example": {
    "text": "đạt 99,5% kế hoạch",
    "value": 99.5,
    "unit": "%",
    "comparator": "="
   }
  },
  {
   "words": "phấn đấu",
   "comparator": null,
   "counts": true,
   "example": {
    "text": "Phấn đấu 20 doanh nghiệp tham gia",
    "value": 20,
    "unit": "doanh nghiệp",
    "comparator": null
   }
  },
  {
   "words": "phấn đấu có",
   "comparator": null,
   "counts": true,
   "example": {
    "text": "phấn đấu có 5 thôn đạt chuẩn",
    "value": 5,
    "unit": "thôn",
    "comparator": null
   }
  },
  {
   "words": "từ",
   "comparator": ">=",
   "counts": true,
   "from": true,
   "example": {
    "text": "từ 95% trở lên",
    "value": 95,
    "unit": "%",
    "comparator": ">="
   }
  }
 ],
 "behind": [
  {
   "words": "trở lên",
   "comparator": ">=",
   "example": {
    "text": "đạt 90% trở lên",
    "value": 90,
    "unit": "%",
    "comparator": ">="
   }
  },
  {
   "words": "trở xuống",
   "comparator": "<=",
   "example": {
    "text": "còn 2% trở xuống",
    "value": 2,
    "unit": "%",
    "comparator": "<="
   }
  }
 ],
 "all": {
  "comparator": "=",
  "example": {
   "text": "100% cơ quan, đơn vị",
   "value": 100,
   "unit": "%",
   "comparator": "="
  }
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
  "đồng chí"
 ],
 "notUnits": [
  "tuổi",
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
 "by": [
  {
   "pattern": "(?:đến|tới|hết|vào|trước) (?:hết |cuối |năm học )?{period}",
   "examples": [
    {
     "text": "Đến năm 2030, 100% thôn có nhà văn hóa",
     "by": "2030"
    },
    {
     "text": "Ít nhất 80% hộ dân dùng nước sạch vào cuối năm 2026",
     "by": "2026"
    },
    {
     "text": "Đến hết quý II/2026 đạt 60%",
     "by": "2026-34"
    }
   ]
  },
  {
   "pattern": "(?:giai đoạn|nhiệm kỳ|năm học) (?:19|20)\\d\\d{dash}{y}",
   "examples": [
    {
     "text": "Giai đoạn 2026 - 2030 có ít nhất 5 thôn thông minh",
     "by": "2030"
    }
   ]
  },
  {
   "pattern": "(?:^|[;:] ?|trong |, ){period}",
   "examples": [
    {
     "text": "Năm 2026, phấn đấu 90% hồ sơ trực tuyến",
     "by": "2026"
    }
   ]
  },
  {
   "pattern": "{period}(?=[.;,]|$)",
   "examples": [
    {
     "text": "Hoàn thành 100% nhiệm vụ năm 2026.",
     "by": "2026"
    }
   ]
  }
 ]
} as const

export const taskLabels = {
 "labels": [
  {
   "role": "support",
   "strong": true,
   "pattern": "(?:các )?(?:đơn vị|cơ quan|bộ phận|tổ chức|cá nhân|lực lượng|thành phần)(?:[,/] ?(?:đơn vị|cơ quan|cá nhân|tổ chức))?(?: tham gia)?(?: thực hiện)?,? phối hợp(?: [\\p{L}]+){0,3}",
   "examples": [
    "Đơn vị phối hợp:",
    "Cơ quan phối hợp:",
    "Đơn vị phối hợp thực hiện:",
    "Các đơn vị phối hợp:"
   ]
  },
  {
   "role": "support",
   "strong": true,
   "pattern": "phối hợp(?: thực hiện)?",
   "examples": [
    "Phối hợp:",
    "Phối hợp thực hiện:"
   ]
  },
  {
   "role": "lead",
   "strong": true,
   "pattern": "(?:các )?(?:đơn vị|cơ quan|bộ phận|tổ chức|cấp|cá nhân)(?:[,/] ?(?:đơn vị|cơ quan|cá nhân|tổ chức))?(?: được giao| được phân công)? (?:chủ trì|thực hiện|chịu trách nhiệm|phụ trách|tham mưu|đầu mối|triển khai)(?: [\\p{L}]+){0,4}",
   "examples": [
    "Đơn vị chủ trì:",
    "Đơn vị chủ trì tham mưu thực hiện:",
    "Cơ quan thực hiện:",
    "Đơn vị thực hiện:",
    "Đơn vị/cá nhân phụ trách:",
    "Bộ phận phụ trách:"
   ]
  },
  {
   "role": "lead",
   "strong": true,
   "pattern": "(?:chủ trì|chịu trách nhiệm chính|người (?:thực hiện|phụ trách|chịu trách nhiệm)|phân công(?: thực hiện| nhiệm vụ)?|trách nhiệm(?: thực hiện)?|giao(?: thực hiện)?|lực lượng thực hiện)",
   "examples": [
    "Chủ trì:",
    "Người thực hiện:",
    "Phân công thực hiện:",
    "Trách nhiệm thực hiện:",
    "Phân công:"
   ]
  },
  {
   "role": "deadline",
   "strong": true,
   "pattern": "(?:thời gian (?:thực hiện|hoàn thành|hoàn tất|triển khai|dự kiến|báo cáo)(?: [\\p{L}]+){0,2}|thời hạn(?: [\\p{L}]+){0,3}|hạn hoàn thành|tiến độ(?: thực hiện| hoàn thành)?|hoàn thành|thời điểm hoàn thành)",
   "examples": [
    "Thời gian thực hiện:",
    "Thời hạn:",
    "Thời hạn hoàn thành:",
    "Tiến độ thực hiện:",
    "Hạn hoàn thành:",
    "Hoàn thành:"
   ]
  },
  {
   "role": "deadline",
   "strong": false,
   "pattern": "thời gian(?: tổ chức| tiến hành)?",
   "examples": [
    "Thời gian:",
    "Thời gian tổ chức:"
   ]
  },
  {
   "role": "product",
   "strong": false,
   "pattern": "(?:các )?(?:sản phẩm|kết quả)(?:[,/] ?(?:sản phẩm|kết quả))?(?: dự kiến| đầu ra| hoàn thành| thực hiện| cần đạt| đạt được| phải đạt)?",
   "examples": [
    "Sản phẩm:",
    "Sản phẩm, kết quả dự kiến:",
    "Kết quả:",
    "Sản phẩm đầu ra:",
    "Kết quả/Sản phẩm:"
   ]
  },
  {
   "role": "funding",
   "strong": false,
   "pattern": "(?:kinh phí|nguồn kinh phí)(?: thực hiện| dự kiến)?",
   "examples": [
    "Kinh phí:",
    "Nguồn kinh phí:"
   ]
  },
  {
   "role": "content",
   "strong": false,
   "pattern": "nội dung(?: thực hiện| công việc| cụ thể| chủ yếu)?",
   "examples": [
    "Nội dung:",
    "Nội dung thực hiện:"
   ]
  },
  {
   "role": "other",
   "strong": false,
   "pattern": "(?:hình thức|địa điểm|đối tượng|thành phần|số lượng|quy mô|phương pháp)(?: thực hiện| tổ chức| tham gia| tham dự)?",
   "examples": [
    "Địa điểm:",
    "Hình thức thực hiện:",
    "Thành phần tham dự:"
   ]
  }
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
 ]
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
 "kinds": [
  "KẾ HOẠCH",
  "QUYẾT ĐỊNH",
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
   "long": "ủy ban nhân dân",
   "examples": [
    [
     "UBND xã",
     "Uỷ ban nhân dân xã"
    ],
    [
     "ubnd các thôn",
     "Ủy ban nhân dân các thôn"
    ]
   ]
  },
  {
   "short": "UB",
   "long": "ủy ban",
   "examples": [
    [
     "UB MTTQ xã",
     "Ủy ban Mặt trận Tổ quốc xã"
    ]
   ]
  },
  {
   "short": "HĐND",
   "long": "hội đồng nhân dân",
   "examples": [
    [
     "HĐND phường",
     "Hội đồng nhân dân phường"
    ]
   ]
  },
  {
   "short": "MTTQ",
   "long": "mặt trận tổ quốc",
   "examples": [
    [
     "Ủy ban MTTQ xã",
     "Ủy ban Mặt trận Tổ quốc xã"
    ]
   ]
  },
  {
   "short": "MTTQVN",
   "long": "mặt trận tổ quốc việt nam",
   "examples": [
    [
     "Ủy ban MTTQVN xã",
     "Ủy ban Mặt trận Tổ quốc Việt Nam xã"
    ]
   ]
  },
  {
   "short": "UBMTTQ",
   "long": "ủy ban mặt trận tổ quốc",
   "examples": [
    [
     "UBMTTQ xã",
     "Ủy ban Mặt trận Tổ quốc xã"
    ]
   ]
  },
  {
   "short": "UBMTTQVN",
   "long": "ủy ban mặt trận tổ quốc việt nam",
   "examples": [
    [
     "UBMTTQVN xã",
     "Ủy ban Mặt trận Tổ quốc xã"
    ]
   ]
  },
  {
   "short": "ĐBQH",
   "long": "đại biểu quốc hội",
   "examples": [
    [
     "Văn phòng Đoàn ĐBQH",
     "Văn phòng Đoàn Đại biểu Quốc hội"
    ]
   ]
  },
  {
   "short": "VP",
   "long": "văn phòng",
   "examples": [
    [
     "VP Đảng ủy",
     "Văn phòng Đảng ủy"
    ]
   ]
  },
  {
   "short": "BCĐ",
   "long": "ban chỉ đạo",
   "examples": [
    [
     "BCĐ xã",
     "Ban Chỉ đạo xã"
    ]
   ]
  },
  {
   "short": "BCH",
   "long": "ban chấp hành",
   "examples": [
    [
     "BCH Đoàn trường",
     "Ban Chấp hành Đoàn trường"
    ]
   ]
  },
  {
   "short": "BTC",
   "long": "ban tổ chức",
   "examples": [
    [
     "BTC Ngày hội",
     "Ban Tổ chức Ngày hội"
    ]
   ]
  },
  {
   "short": "BGH",
   "long": "ban giám hiệu",
   "examples": [
    [
     "BGH",
     "Ban Giám hiệu"
    ]
   ]
  },
  {
   "short": "BQL",
   "long": "ban quản lý",
   "examples": [
    [
     "BQL chợ Gò Dừa",
     "Ban Quản lý chợ Gò Dừa"
    ]
   ]
  },
  {
   "short": "CHQS",
   "long": "chỉ huy quân sự",
   "examples": [
    [
     "Ban CHQS xã",
     "Ban Chỉ huy Quân sự xã"
    ]
   ]
  },
  {
   "short": "GVCN",
   "long": "giáo viên chủ nhiệm",
   "examples": [
    [
     "GVCN các lớp",
     "Giáo viên chủ nhiệm các lớp"
    ]
   ]
  },
  {
   "short": "CMHS",
   "long": "cha mẹ học sinh",
   "examples": [
    [
     "Ban đại diện CMHS",
     "Ban đại diện cha mẹ học sinh"
    ]
   ]
  },
  {
   "short": "GDĐT",
   "long": "giáo dục đào tạo",
   "examples": [
    [
     "Phòng GDĐT",
     "Phòng Giáo dục và Đào tạo"
    ],
    [
     "Sở GD&ĐT",
     "Sở Giáo dục và Đào tạo"
    ]
   ]
  },
  {
   "short": "THPT",
   "long": "trung học phổ thông",
   "examples": [
    [
     "Trường THPT Bến Sao",
     "Trường Trung học phổ thông Bến Sao"
    ]
   ]
  },
  {
   "short": "THCS",
   "long": "trung học cơ sở",
   "examples": [
    [
     "Trường THCS Gò Dừa",
     "Trường Trung học cơ sở Gò Dừa"
    ]
   ]
  },
  {
   "short": "TNCS",
   "long": "thanh niên cộng sản",
   "examples": [
    [
     "Đoàn TNCS Hồ Chí Minh xã",
     "Đoàn Thanh niên Cộng sản Hồ Chí Minh xã"
    ]
   ]
  },
  {
   "short": "HCM",
   "long": "hồ chí minh",
   "examples": [
    [
     "Đoàn TNCS HCM",
     "Đoàn Thanh niên Cộng sản Hồ Chí Minh"
    ]
   ]
  },
  {
   "short": "LHPN",
   "long": "liên hiệp phụ nữ",
   "examples": [
    [
     "Hội LHPN xã",
     "Hội Liên hiệp Phụ nữ xã"
    ]
   ]
  },
  {
   "short": "LHTN",
   "long": "liên hiệp thanh niên",
   "examples": [
    [
     "Hội LHTN phường",
     "Hội Liên hiệp Thanh niên phường"
    ]
   ]
  },
  {
   "short": "CCB",
   "long": "cựu chiến binh",
   "examples": [
    [
     "Hội CCB xã",
     "Hội Cựu chiến binh xã"
    ]
   ]
  },
  {
   "short": "LĐLĐ",
   "long": "liên đoàn lao động",
   "examples": [
    [
     "LĐLĐ tỉnh",
     "Liên đoàn Lao động tỉnh"
    ]
   ]
  },
  {
   "short": "BHXH",
   "long": "bảo hiểm xã hội",
   "examples": [
    [
     "BHXH huyện",
     "Bảo hiểm xã hội huyện"
    ]
   ]
  },
  {
   "short": "HTX",
   "long": "hợp tác xã",
   "examples": [
    [
     "HTX Nông nghiệp Gò Dừa",
     "Hợp tác xã Nông nghiệp Gò Dừa"
    ]
   ]
  },
  {
   "short": "CLB",
   "long": "câu lạc bộ",
   "examples": [
    [
     "CLB Sách",
     "Câu lạc bộ Sách"
    ]
   ]
  },
  {
   "short": "PTNT",
   "long": "phát triển nông thôn",
   "examples": [
    [
     "Phòng Nông nghiệp và PTNT",
     "Phòng Nông nghiệp và Phát triển nông thôn"
    ]
   ]
  },
  {
   "short": "LĐTBXH",
   "long": "lao động thương binh xã hội",
   "examples": [
    [
     "Sở LĐTBXH",
     "Sở Lao động - Thương binh và Xã hội"
    ],
    [
     "Phòng LĐ-TB&XH",
     "Phòng LĐTBXH"
    ]
   ]
  },
  {
   "short": "TTHC",
   "long": "thủ tục hành chính",
   "examples": [
    [
     "Phòng Kiểm soát TTHC",
     "Phòng Kiểm soát thủ tục hành chính"
    ]
   ]
  },
  {
   "short": "TP",
   "long": "thành phố",
   "examples": [
    [
     "Công an TP",
     "Công an thành phố"
    ]
   ]
  }
 ],
 "sameBodies": [
  {
   "long": "mặt trận tổ quốc việt nam",
   "short": "mặt trận tổ quốc",
   "examples": [
    [
     "Ủy ban MTTQ Việt Nam xã",
     "Ủy ban Mặt trận Tổ quốc xã"
    ]
   ]
  },
  {
   "long": "thanh niên cộng sản hồ chí minh",
   "short": "thanh niên",
   "examples": [
    [
     "Đoàn Thanh niên Cộng sản Hồ Chí Minh xã",
     "Đoàn Thanh niên xã"
    ]
   ]
  },
  {
   "long": "nông dân việt nam",
   "short": "nông dân",
   "examples": [
    [
     "Hội Nông dân Việt Nam xã",
     "Hội Nông dân xã"
    ]
   ]
  },
  {
   "long": "phụ nữ việt nam",
   "short": "phụ nữ",
   "examples": [
    [
     "Hội Liên hiệp Phụ nữ Việt Nam xã",
     "Hội Liên hiệp Phụ nữ xã"
    ]
   ]
  },
  {
   "long": "cựu chiến binh việt nam",
   "short": "cựu chiến binh",
   "examples": [
    [
     "Hội Cựu chiến binh Việt Nam xã",
     "Hội Cựu chiến binh xã"
    ]
   ]
  },
  {
   "long": "có liên quan",
   "short": "liên quan",
   "examples": [
    [
     "Các cơ quan, đơn vị có liên quan",
     "các cơ quan, đơn vị liên quan"
    ]
   ]
  },
  {
   "long": "đ c",
   "short": "đồng chí",
   "examples": [
    [
     "Đ/c Bí thư Chi bộ",
     "Đồng chí Bí thư Chi bộ"
    ]
   ]
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
  "Đảng bộ",
  "Đảng ủy",
  "Đảng uỷ",
  "Huyện ủy",
  "Tỉnh ủy",
  "Thành ủy",
  "Chi đoàn",
  "Liên đoàn",
  "LĐLĐ",
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
  "Ông",
  "Bà",
  "Đồng chí",
  "Đ/c",
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
  "Thôn trưởng"
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
  "chi đoàn"
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
 "joined": {
  "first": [
   "Văn phòng",
   "VP",
   "Thường trực",
   "Lãnh đạo",
   "Chủ tịch",
   "Ban"
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
 "requests": [
  "đề nghị",
  "giao cho",
  "giao",
  "yêu cầu",
  "phân công",
  "mời",
  "đối với"
 ],
 "possessives": [
  "thuộc",
  "của",
  "tại",
  "là",
  "do",
  "bởi",
  "cho",
  "với",
  "và",
  "trực thuộc",
  "lãnh đạo",
  "thường trực",
  "chủ tịch",
  "văn phòng",
  "bí thư"
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
  "tiếp tục",
  "chủ động",
  "tích cực",
  "thường xuyên",
  "kịp thời",
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
  "thành lập",
  "thống nhất",
  "in ấn",
  "mua sắm",
  "trang bị",
  "đăng lựa chọn",
  "cập nhật",
  "niêm yết",
  "công khai",
  "đảm nhận",
  "đảm nhiệm",
  "sớm",
  "khẩn trương",
  "nghiêm túc",
  "giám sát",
  "thông báo",
  "trình",
  "ký"
 ],
 "scopes": [
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
  "trong quá trên cơ sở",
  "tùy theo",
  "tuỳ theo",
  "dựa trên",
  "nhằm",
  "để",
  "khi",
  "trực tiếp",
  "sẽ"
 ],
 "nouns": [
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
  "đại diện"
 ],
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
  "chủ tịch nước",
  "phó từ",
  "bộ luật",
  "thuế giá trị",
  "bảo hiểm y tế",
  "bảo hiểm xã hội tự nguyện",
  "tổ chức thực hiện"
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
  "đồng chí",
  "công chức",
  "cán bộ",
  "thủ trưởng",
  "lực lượng",
  "câu lạc bộ",
  "chi đoàn",
  "cơ sở",
  "chủ"
 ]
} as const
