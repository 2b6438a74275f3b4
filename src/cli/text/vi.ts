import type { en } from './en.ts'

/** Every sentence of the command line in Vietnamese. */
export const vi: typeof en = {
  description:
    'Đọc một văn bản KẾ HOẠCH (văn bản thuần hoặc Markdown) và in nội dung ra dưới dạng dữ liệu; ' +
    'những gì văn bản còn thiếu được báo ở luồng lỗi chuẩn.',
  usage: '[tùy chọn] TỆP|-\n          plan-extract schema [tùy chọn]',
  headings: {
    'Usage:': 'Cách dùng:',
    'Arguments:': 'Tham số:',
    'Options:': 'Tùy chọn:',
    'Commands:': 'Lệnh:',
  },
  commandUsage: '[tùy chọn]',
  commandWord: 'lệnh',
  fileWord: 'TỆP',
  file: 'văn bản cần đọc; dùng - để đọc từ đầu vào chuẩn',
  format: 'dạng in ra; table là bảng nhiệm vụ (mặc định: json)',
  output: 'ghi vào tệp này thay vì đầu ra chuẩn; không bao giờ ghi đè tệp đầu vào',
  provenance: 'ghi kèm vị trí và cách tìm thấy của từng giá trị',
  lang: 'ngôn ngữ thông báo (mặc định: vi, hoặc theo PLAN_EXTRACT_LANG)',
  failOn: 'kết thúc với mã 1 khi có phát hiện từ mức này trở lên (mặc định: never)',
  inspect: 'in kết quả của một bước xử lý, dùng để gỡ lỗi',
  version: 'in phiên bản',
  help: 'in trợ giúp này',
  helpCommand: 'in trợ giúp của một lệnh',
  schemaCommand: 'in lược đồ JSON Schema của kế hoạch',
  more: `
Mã kết thúc:
  0    đã đọc được văn bản, dù còn thiếu nội dung
  1    có phát hiện từ mức --fail-on trở lên
  2    sai cách dùng, hoặc tệp không có, không đọc, giải mã hay ghi được
  130  bị ngắt

Tệp trùng tên với một lệnh thì chỉ rõ đường dẫn: plan-extract ./schema
Đặt NO_COLOR để tắt màu; màu chỉ hiện trên màn hình dòng lệnh.

Ví dụ:
  plan-extract ke-hoach.txt
  plan-extract ke-hoach.txt --format table
  plan-extract ke-hoach.txt --format yaml --output ke-hoach.yaml
  cat ke-hoach.md | plan-extract - --fail-on error`,
  errorLabel: 'lỗi:',
  stdin: '(đầu vào chuẩn)',
  noTasks: (file) => `${file}: kế hoạch không có nhiệm vụ nào nên bảng trống.`,
  missingFile:
    'Chưa chỉ ra tệp nào. Hãy ghi tên tệp, hoặc - để đọc từ đầu vào chuẩn: plan-extract ke-hoach.txt',
  tooManyFiles: (given) => `Mỗi lần chỉ đọc một tệp, nhưng có ${given} tệp được chỉ ra.`,
  unknownOption: (option, nearest) =>
    `Không có tùy chọn ${option}.${nearest === null ? '' : ` Có phải ý bạn là ${nearest}?`}`,
  optionWithoutValue: (option) => `Tùy chọn ${option} cần một giá trị.`,
  wrongValue: (option, value, allowed) =>
    `Tùy chọn ${option} không nhận giá trị «${value}». Hãy dùng một trong: ${allowed}.`,
  conflict: (option, other) => `Tùy chọn ${option} không dùng được cùng với ${other}.`,
  noArguments: 'Lệnh này không nhận tham số.',
  optionBeforeCommand: (option, command) =>
    `Tùy chọn --${option} đứng trước lệnh ${command}. Tùy chọn của lệnh phải đứng sau lệnh; ` +
    `nếu muốn đọc tệp cùng tên: plan-extract ./${command}`,
}
