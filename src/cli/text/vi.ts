import type { en } from './en.ts'

/** Every sentence of the command line in Vietnamese. */
export const vi: typeof en = {
  description:
    'Đọc một văn bản KẾ HOẠCH (văn bản thuần hoặc Markdown) và in nội dung ra dưới dạng dữ liệu; ' +
    'những gì văn bản còn thiếu được báo ở luồng lỗi chuẩn.',
  usage:
    '[tùy chọn] TỆP|-\n          plan-extract lint [tùy chọn] ĐƯỜNG-DẪN…\n' +
    '          plan-extract rules [tùy chọn] [MÃ]\n          plan-extract batch [tùy chọn] ĐƯỜNG-DẪN… -o THƯ-MỤC\n          plan-extract schema [tùy chọn]',
  headings: {
    'Usage:': 'Cách dùng:',
    'Arguments:': 'Tham số:',
    'Options:': 'Tùy chọn:',
    'Commands:': 'Lệnh:',
  },
  commandUsage: '[tùy chọn]',
  commandWord: 'lệnh',
  fileWord: 'TỆP',
  pathWord: 'đường-dẫn',
  idWord: 'MÃ',
  file: 'văn bản cần đọc; dùng - để đọc từ đầu vào chuẩn',
  format: 'dạng in ra; table là bảng nhiệm vụ (mặc định: json)',
  output: 'ghi vào tệp này thay vì đầu ra chuẩn; không bao giờ ghi đè tệp đầu vào',
  encoding: 'đọc tệp văn bản hoặc HTML theo bảng mã này (nếu không ghi thì tự nhận theo nội dung)',
  trackChanges: 'cách hiểu các sửa đổi được theo dõi: final (mặc định) nhận tất cả, original bỏ tất cả',
  provenance: 'ghi kèm vị trí và cách tìm thấy của từng giá trị',
  lang: 'ngôn ngữ thông báo (mặc định: vi, hoặc theo PLAN_EXTRACT_LANG)',
  failOn: 'kết thúc với mã 1 khi có phát hiện từ mức này trở lên (mặc định: never)',
  inspect: 'in kết quả của một bước xử lý, dùng để gỡ lỗi',
  version: 'in phiên bản',
  help: 'in trợ giúp này',
  helpCommand: 'in trợ giúp của một lệnh',
  schemaCommand: 'in lược đồ JSON Schema của kế hoạch',
  lintCommand: 'kiểm tra kế hoạch: chỉ in các phát hiện, cho người đọc và cho máy chủ CI',
  lintUsage: '[tùy chọn] TỆP|MẪU|THƯ-MỤC…|-',
  lintPaths:
    'tệp, mẫu tên tệp (trong ngoặc kép), thư mục (các tệp văn bản, Markdown, Word, ODT, RTF, PDF, HTML), - là đầu vào chuẩn',
  lintFormat: 'dạng in phát hiện, và ghi vào tệp nào; có thể dùng nhiều lần (mặc định: stylish)',
  stage: 'kế hoạch là dự thảo hay đã phát hành (mặc định: theo cấu hình, nếu không thì draft)',
  ruleOption: 'mức độ của một quy tắc; có thể dùng nhiều lần',
  lintFailOn: 'kết thúc với mã 1 khi có phát hiện từ mức này trở lên (mặc định: error)',
  maxWarnings: 'kết thúc với mã 1 khi có nhiều cảnh báo hơn số này',
  quiet: 'chỉ in lỗi',
  today: 'ngày dùng để xét ngày tháng (mặc định: SOURCE_DATE_EPOCH, nếu không thì không xét)',
  stdinFilename: 'tên của đầu vào chuẩn trong phát hiện và trong cấu hình',
  config: 'tệp cấu hình, thay vì tìm plan-extract.config.* từ thư mục của mỗi tệp trở lên',
  noConfig: 'không dùng cấu hình',
  reportUnused: 'báo những chỉ dẫn và mục ignore không tắt phát hiện nào',
  baseline: 'bỏ qua các phát hiện đã đếm trong tệp này, trừ khi số lượng tăng lên',
  updateBaseline: 'đếm mọi phát hiện của lần chạy này vào baseline; các tệp khác giữ nguyên',
  lintMore: `
Mã kết thúc:
  0    không có phát hiện từ mức --fail-on trở lên
  1    có phát hiện như vậy, hoặc nhiều cảnh báo hơn --max-warnings
  2    sai cách dùng, sai cấu hình, hoặc có tệp không có hay không đọc được, dù các tệp khác đã được đọc

Trong văn bản, một dòng ghi chú riêng sẽ tắt quy tắc:
  <!-- plan-extract-disable-next-block missing-deadline -- thời hạn bổ sung sau -->
  <!-- plan-extract-disable missing-deadline --> … <!-- plan-extract-enable -->

Ví dụ:
  plan-extract lint du-thao/
  plan-extract lint "ke-hoach/**/*.md" --stage issued --fail-on warning
  plan-extract lint ke-hoach/ -f stylish -f sarif:ke-hoach.sarif`,
  batchCommand: 'chuyển đổi nhiều kế hoạch bằng nhiều tiến trình; lần chạy bị ngắt có thể chạy tiếp',
  batchUsage: '[tùy chọn] TỆP|MẪU|THƯ-MỤC… -o THƯ-MỤC',
  batchPaths:
    'tệp, mẫu tên tệp (trong ngoặc kép), thư mục (các tệp văn bản, Markdown, Word, ODT, RTF, PDF, HTML)',
  batchOutput: 'thư mục chứa kết quả, danh mục và nhật ký; - là đầu ra chuẩn (chỉ với ndjson)',
  batchFormat: 'mỗi kế hoạch một tệp, hoặc tất cả là các dòng của plans.ndjson (mặc định: json)',
  csv: 'ghi thêm mọi nhiệm vụ vào tasks.csv',
  filesFrom: 'đọc thêm các tệp ghi trong danh sách này, mỗi dòng một tệp; - là đầu vào chuẩn',
  null: 'các tên trong danh sách kết thúc bằng NUL',
  ignoreOption: 'bỏ qua những gì khớp mẫu này; có thể dùng nhiều lần',
  jobs: 'số tiến trình (mặc định: số nhân hiện có)',
  timeout: 'số giây tối đa cho một tệp (mặc định: 120)',
  maxSize: 'kích thước tệp lớn nhất được đọc, tính bằng megabyte (mặc định: 50)',
  retryFailed: 'thử lại những tệp lần trước bị hỏng',
  force: 'làm lại tất cả',
  shard: 'chỉ làm phần i trong n phần của đầu vào, dùng cho n máy',
  merge: 'gộp danh mục, nhật ký, CSV và plans.ndjson của mọi phần trong thư mục này thành một',
  stdinOption:
    'đọc {"id", "text"} từ đầu vào chuẩn, mỗi dòng một văn bản, và in {"id", "plan"} theo đúng thứ tự',
  batchQuiet: 'chỉ in lỗi',
  batchMore: `
Mã kết thúc:
  0    đã làm xong tất cả
  1    có phát hiện từ mức --fail-on trở lên
  2    sai cách dùng, sai cấu hình, không ghi được kết quả, hoặc có đầu vào bị hỏng (ghi trong danh mục)
  130  bị ngắt bằng Ctrl-C (143: bằng SIGTERM); chạy lại đúng lệnh đó để làm tiếp

Trong thư mục kết quả: a/b.docx.json cho a/b.docx, index.ndjson (mỗi đầu vào một dòng), journal.ndjson (những gì đã xong).
Với --stdin, lỗi nằm ngay trong các dòng kết quả và không làm đổi mã kết thúc.

Ví dụ:
  plan-extract batch luu-tru/ -o ket-qua/
  plan-extract batch luu-tru/ -o ket-qua/ --format ndjson --csv --jobs 4
  find luu-tru -name '*.doc' -print0 | plan-extract batch --files-from - --null -o ket-qua/
  plan-extract batch luu-tru/ -o ket-qua/ --shard 1/8
  plan-extract batch --merge ket-qua/`,
  batch: {
    missingPaths:
      'Chưa chỉ ra đầu vào. Hãy ghi thư mục, tệp hoặc mẫu tên tệp: plan-extract batch luu-tru/ -o ket-qua/',
    missingOutput:
      'Chưa chỉ ra nơi ghi kết quả. Hãy ghi một thư mục: plan-extract batch luu-tru/ -o ket-qua/',
    pathsBeside: (option) => `Tùy chọn ${option} không đi cùng tệp hay thư mục.`,
    progress: (done, total, rate, left, failed) =>
      `${done}/${total}, ${rate}/giây, còn ${left}, hỏng ${failed}`,
    stopping: 'Đang làm nốt những tệp dở dang … (ngắt lần nữa để dừng ngay)',
    resume: 'Đã ngắt. Chạy lại đúng lệnh này để làm tiếp từ chỗ dừng.',
    notResumable: 'Những gì in ra đầu ra chuẩn không thể làm tiếp sau khi bị ngắt.',
    counts: ({ total, converted, skipped, failed }, seconds, rate) =>
      `${total} đầu vào: chuyển đổi ${converted}, không đổi ${skipped}, hỏng ${failed}; ${seconds} giây, ${rate}/giây.`,
    leftOut: (n) => `Bỏ qua ${n} đầu vào theo cấu hình.`,
    links: (n, first) => `Không đi theo ${n} liên kết ra ngoài đầu vào: ${first} …`,
    gone: (n) => `${n} đầu vào của các lần trước không có trong lần này; kết quả của chúng được giữ nguyên.`,
    failures: (n) => `${n} đầu vào bị hỏng:`,
    moreFailures: (n) => `… và ${n} đầu vào khác; xem danh mục.`,
    findings: (list) => `Phát hiện: ${list}.`,
    places: (folder, files) => `Trong ${folder}: ${files}.`,
    merged: (shards, inputs, index) => `${shards} phần, ${inputs} đầu vào: ${index}.`,
  },
  rulesCommand: 'liệt kê các quy tắc của lint, hoặc giải thích một quy tắc',
  rulesUsage: '[tùy chọn] [MÃ]',
  rulesId: 'quy tắc cần giải thích',
  rule: {
    finds: 'Phát hiện gì',
    bad: 'Sai',
    good: 'Đúng',
    mend: 'Cách sửa',
    why: 'Vì sao',
    clause: 'Căn cứ',
    options: 'Tùy chọn',
    configure: 'Trong plan-extract.config.yaml',
    default: 'mặc định',
    off: 'tắt',
    undocumented: 'Quy tắc của một mô-đun, chưa có giải thích.',
    more: 'dự thảo → đã phát hành. Xem đầy đủ một quy tắc: plan-extract rules MÃ',
  },
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
  missingPaths: 'Chưa chỉ ra tệp nào. Hãy ghi tệp, thư mục hoặc mẫu tên tệp: plan-extract lint ke-hoach/',
  needs: (option, other) => `Tùy chọn ${option} cần đi cùng ${other}.`,
  twoFormats: (place) =>
    `Có hai dạng cùng ghi vào «${place}». Hãy cho mỗi dạng một tệp riêng: --format sarif:ke-hoach.sarif`,
  unknownRule: (id, nearest) =>
    `Không có quy tắc ${id}.${nearest === null ? ' Xem danh sách: plan-extract rules' : ` Có phải ý bạn là ${nearest}?`}`,
  ignored: (file) => `${file}: bỏ qua theo cấu hình.`,
  tooManyWarnings: (found, most) => `Có ${found} cảnh báo, nhiều hơn --max-warnings ${most}.`,
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
