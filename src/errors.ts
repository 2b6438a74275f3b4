import type { ConfigProblem } from './config/problems.ts'

/** A language that the program speaks. */
export type Lang = 'vi' | 'en'

/**
 * The values behind each code. `file` is the file as it was named, null for standard input; steps that see only
 * bytes leave it out, and `describeError` is told.
 */
interface ErrorArgs {
  /** There is no such file. */
  'file-missing': { file: string }
  /** The path leads to a folder. */
  'is-a-folder': { file: string | null }
  /** The system refuses to read the file; `reason` is its own code (`EACCES` …). */
  unreadable: { file?: string | null; reason: string }
  /** A byte that the encoding does not allow; `offset` counts bytes from 0. */
  'not-decodable': { file?: string | null; offset: number; byte: number; encoding?: string }
  /** The bytes are no text; `kind` names what they seem to be (`PDF`, `ZIP` …), null where that is open. */
  'binary-file': { file?: string | null; kind: string | null }
  /** A document of Office behind a password. */
  'encrypted-file': { file?: string | null }
  /** The file was written by a program that is too old; `kind` names it. */
  'old-format': { file?: string | null; kind: string }
  /** The file is damaged; `part` is what cannot be read in it. */
  'broken-file': { file?: string | null; kind: string; part: string }
  /** The file is made so that it would fill memory or reach outside; `part` is where. */
  'unsafe-file': {
    file?: string | null
    kind: string
    reason: 'unpacked' | 'ratio' | 'elements' | 'nesting' | 'doctype' | 'time'
    part: string
  }
  /** A PDF without text that can be read: there is none, or its fonts do not say which letters they show. */
  'scanned-pdf': { file?: string | null; reason: 'no-text' | 'letters' }
  /** The file is larger than is read; both are bytes. */
  'too-large': { file?: string | null; size: number; largest: number }
  /** The file took longer to read than it may. */
  'timed-out': { file?: string | null; seconds: number }
  /** The process that read the file is gone. */
  crashed: { file?: string | null }
  /** A line of a stream that is no document; lines count from 1. */
  'invalid-line': { file?: string | null; line: number }
  /** `-o` leads to the input itself. */
  'output-is-input': { file: string }
  /** The result cannot be written; `file` is null for standard output. */
  'output-failed': { file: string | null; reason: string }
  /** Two inputs would be written to one file, or one to where another must have a folder. */
  'output-collision': { file: string; inputs: [string, string] }
  /** Another run is writing to the same folder; `file` is its lock. */
  locked: { file: string; pid: number; host: string }
  /** Shards that are to be merged are not all there; `missing` are the files. */
  'shards-missing': { file: string; missing: string[] }
  /** The command line does not fit; `problem` is a sentence in the language of the run. */
  usage: { problem: string }
  /** A word that is neither a command nor a file, and the command that is spelled most like it. */
  'unknown-command': { given: string; nearest: string }
  /** A bug of the program: the plan does not fit its own schema. `problems` are `pointer: what is wrong`. */
  'invalid-plan': { file?: string | null; problems: string[] }
  /** A setting outside the command line that cannot be; `file` is null for the environment. */
  config: { file: string | null; setting: string; value: string; allowed: string[] }
  /** A configuration or a baseline that cannot be read as what it is; the place is null where it is not known. */
  'config-syntax': { file: string; line: number | null; column: number | null; reason: string }
  /** Settings of a configuration that cannot be. */
  'config-invalid': { file: string; problems: ConfigProblem[] }
  /** A module that the configuration names cannot be loaded, or holds no rules. */
  'module-failed': { file: string; reason: string }
  /** A rule of a plugin threw an error. */
  'rule-failed': { file?: string | null; rule: string; reason: string }
  /** A glob or a folder in which there is nothing to read. */
  'no-match': { file: string }
}

/** The closed list of what can stop a run. */
export type ErrorCode = keyof ErrorArgs

/**
 * A fault of the machine or of the command line, which stops a run; faults of a document are messages of its
 * plan. It is a code with values, and `describeError` makes the sentence.
 */
export class PlanExtractError<Code extends ErrorCode = ErrorCode> extends Error {
  readonly code: Code
  readonly args: ErrorArgs[Code]

  /**
   * @param code what is wrong
   * @param args the values that the sentence needs
   * @param options the error behind it, where there is one
   */
  constructor(code: Code, args: ErrorArgs[Code], options?: { cause?: unknown }) {
    super(`${code} ${JSON.stringify(args)}`, options)
    this.name = 'PlanExtractError'
    this.code = code
    this.args = args
  }
}

/**
 * Says what is wrong, where, and what to do.
 *
 * @param error what stopped the run; anything but a `PlanExtractError` is described as a bug of the program
 * @param lang the language of the sentences
 * @param file the file that the run was about, for errors that name none: null for standard input, undefined where
 * it was about none
 * @returns plain sentences on one or more lines, without colour; names in it are as given, so a terminal wants
 * them made printable first
 */
export function describeError(error: unknown, lang: Lang, file?: string | null): string {
  const say = SENTENCES[lang]
  if (!(error instanceof PlanExtractError)) {
    const where = file === undefined ? '' : `${file ?? say.stdin}: `
    return where + say.bug(error instanceof Error ? error.message : String(error))
  }
  const sentence = say[error.code as ErrorCode] as (args: never, file: string) => string
  const named = 'file' in error.args ? error.args.file : file
  return sentence(error.args as never, named ?? (error.code === 'output-failed' ? say.stdout : say.stdin))
}

type Sentences = { [Code in ErrorCode]: (args: ErrorArgs[Code], file: string) => string } & {
  bug: (message: string) => string
  stdin: string
  stdout: string
}

type UnsafeReason = ErrorArgs['unsafe-file']['reason']

const UNSAFE_VI: Record<UnsafeReason, string> = {
  unpacked: 'nội dung giải nén quá lớn',
  ratio: 'tỉ lệ nén cao bất thường',
  elements: 'quá nhiều phần tử',
  nesting: 'lồng nhau quá sâu',
  doctype: 'có khai báo DOCTYPE',
  time: 'đọc quá lâu',
}

const UNSAFE_EN: Record<UnsafeReason, string> = {
  unpacked: 'it unpacks to too much',
  ratio: 'it is packed more tightly than text can be',
  elements: 'it has too many elements',
  nesting: 'it is nested too deep',
  doctype: 'it declares a DOCTYPE',
  time: 'it takes too long to read',
}

const hex = (byte: number): string => `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`

const vi: Sentences = {
  stdin: '(đầu vào chuẩn)',
  stdout: '(đầu ra chuẩn)',
  'file-missing': (_, file) => `${file}: không có tệp này. Hãy kiểm tra lại tên tệp và thư mục đang đứng.`,
  'is-a-folder': (_, file) => `${file}: đây là thư mục, không phải tệp. Hãy chỉ rõ một tệp trong thư mục.`,
  unreadable: ({ reason }, file) =>
    `${file}: không đọc được (${reasonVi(reason)}). Hãy kiểm tra quyền đọc và ổ đĩa, rồi chạy lại.`,
  'not-decodable': ({ offset, byte, encoding }, file) =>
    `${file}: không giải mã được: byte ${hex(byte)} ở vị trí ${offset} không hợp lệ trong ${encoding ?? 'UTF-8'}. ` +
    'Hãy lưu lại tệp ở bảng mã UTF-8, hoặc chỉ rõ bảng mã bằng --encoding (tcvn3, vni, windows-1258 …), rồi chạy lại.',
  'binary-file': ({ kind }, file) =>
    kind === 'MHTML'
      ? `${file}: đây là trang web lưu thành một tệp (MHTML), chưa đọc được. ` +
        'Hãy mở bằng trình duyệt hoặc Word, lưu lại thành HTML (chỉ trang web), rồi chạy lại.'
      : `${file}: đây là tệp nhị phân${kind === null ? '' : ` (${kind})`}, không phải văn bản. ` +
        'Hãy xuất nội dung ra tệp văn bản (.txt hoặc .md) ở bảng mã UTF-8, rồi chạy lại.',
  'encrypted-file': (_, file) =>
    `${file}: tệp được đặt mật khẩu nên không đọc được. Hãy mở bằng Word (PDF: bằng Acrobat hay trình duyệt), lưu lại thành tệp không có mật khẩu rồi chạy lại.`,
  'old-format': ({ kind }, file) =>
    `${file}: tệp của ${kind}, chỉ đọc được DOC từ Word 97 trở đi. Hãy mở bằng Word hoặc LibreOffice, lưu lại thành DOCX rồi chạy lại.`,
  'broken-file': ({ kind, part }, file) =>
    `${file}: tệp ${kind} bị hỏng (không đọc được ${part}). Hãy mở bằng ${kind === 'PDF' ? 'trình duyệt, in lại thành PDF mới' : 'Word, lưu lại thành tệp mới'} rồi chạy lại.`,
  'unsafe-file': ({ kind, reason, part }, file) =>
    `${file}: tệp ${kind} không an toàn nên không đọc: ${UNSAFE_VI[reason]} (${part}). ` +
    `Hãy kiểm tra nguồn gốc của tệp; nếu tin cậy, mở bằng ${kind === 'PDF' ? 'trình duyệt và in lại thành PDF mới' : 'Word và lưu lại thành tệp mới'}.`,
  'too-large': ({ size, largest }, file) =>
    `${file}: tệp quá lớn (${megabytes(size)} MB, giới hạn ${megabytes(largest)} MB) nên không đọc. ` +
    'Hãy tăng giới hạn bằng --max-size, rồi chạy lại.',
  'timed-out': ({ seconds }, file) =>
    `${file}: đọc quá ${seconds} giây nên đã dừng. Hãy tăng --timeout rồi chạy lại với --retry-failed.`,
  crashed: (_, file) =>
    `${file}: tiến trình đọc tệp này bị dừng đột ngột (có thể do hết bộ nhớ). ` +
    'Hãy giảm --jobs rồi chạy lại với --retry-failed.',
  'invalid-line': ({ line }, file) =>
    `${file}:${line}: dòng này không phải là {"id": …, "text": "…"}. Mỗi dòng phải là một đối tượng JSON như vậy.`,
  'scanned-pdf': ({ reason }, file) =>
    `${file}: PDF này ${reason === 'no-text' ? 'là bản quét (ảnh chụp), không có lớp chữ' : 'có lớp chữ hỏng (phông chữ không cho biết đó là chữ gì), chỉ dùng được như bản quét'}. ` +
    'Hãy xin bản DOCX của văn bản, hoặc nhận dạng chữ (OCR) tiếng Việt rồi chạy lại với tệp đã nhận dạng.',
  'output-is-input': (_, file) =>
    `${file}: tệp kết quả trùng với tệp đầu vào nên không ghi gì. Hãy chọn tên khác cho -o.`,
  'output-failed': ({ reason }, file) =>
    `${file}: không ghi được kết quả (${reasonVi(reason)}). Hãy kiểm tra thư mục đích, quyền ghi và dung lượng đĩa.`,
  'output-collision': ({ inputs: [one, other] }, file) =>
    `${file}: hai đầu vào cùng cho ra tệp này: ${one} và ${other}. Chưa ghi gì cả. ` +
    'Hãy đổi tên một trong hai, hoặc chạy riêng vào thư mục khác.',
  locked: ({ pid, host }, file) =>
    `${file}: một lần chạy khác (tiến trình ${pid} trên ${host}) đang ghi vào thư mục này. ` +
    'Hãy đợi lần đó xong hoặc chọn thư mục khác; nếu không còn lần chạy nào, hãy xóa tệp trên.',
  'shards-missing': ({ missing }, file) =>
    `${file}: chưa gộp được vì còn thiếu: ${missing.join(', ')}. Hãy chạy xong các phần đó rồi gộp lại.`,
  usage: ({ problem }) => `${problem}\nXem cách dùng: plan-extract --help`,
  'unknown-command': ({ given, nearest }) =>
    `${given}: không có tệp này và cũng không có lệnh này. Có phải bạn muốn dùng lệnh: plan-extract ${nearest}?`,
  'invalid-plan': ({ problems }, file) =>
    `${file}: kết quả đọc không khớp lược đồ, đây là lỗi của plan-extract nên không ghi gì. ` +
    `Hãy báo lỗi kèm các dòng sau:\n${problems.join('\n')}`,
  config: ({ file, setting, value, allowed }) =>
    `${file === null ? '' : `${file}: `}${setting} = ${JSON.stringify(value)} không hợp lệ. ` +
    `Hãy dùng một trong các giá trị: ${allowed.join(', ')}.`,
  'config-syntax': ({ line, column, reason }, file) =>
    `${placed(file, line, column)}: không đọc được tệp này: ${reason}. Hãy sửa chỗ đó rồi chạy lại.`,
  'config-invalid': ({ problems }, file) => problems.map((problem) => problemVi(problem, file)).join('\n'),
  'module-failed': ({ reason }, file) =>
    `${file}: không dùng được mô-đun này: ${reason}. Hãy sửa mô-đun, hoặc bỏ nó khỏi tệp cấu hình.`,
  'rule-failed': ({ rule, reason }, file) =>
    `${file}: quy tắc ${rule} bị lỗi: ${reason}. Hãy sửa quy tắc này, hoặc tắt nó trong cấu hình.`,
  'no-match': (_, file) => `${file}: không có văn bản nào khớp. Hãy kiểm tra lại mẫu tên tệp hoặc thư mục.`,
  bug: (message) =>
    `lỗi bất ngờ của plan-extract: ${message}\nĐây là lỗi của chương trình; hãy báo lỗi kèm dòng trên.`,
}

const en: Sentences = {
  stdin: '(standard input)',
  stdout: '(standard output)',
  'file-missing': (_, file) => `${file}: there is no such file. Check its name and the folder you are in.`,
  'is-a-folder': (_, file) => `${file}: this is a folder, not a file. Name one file in it.`,
  unreadable: ({ reason }, file) =>
    `${file}: cannot be read (${reasonEn(reason)}). Check that you may read it, and the disk, and run again.`,
  'not-decodable': ({ offset, byte, encoding }, file) =>
    `${file}: cannot be decoded: byte ${hex(byte)} at offset ${offset} is not valid ${encoding ?? 'UTF-8'}. ` +
    'Save the file as UTF-8, or say its encoding with --encoding (tcvn3, vni, windows-1258 …), and run again.',
  'binary-file': ({ kind }, file) =>
    kind === 'MHTML'
      ? `${file}: this is a web page with all its parts in one file (MHTML), which is not read. ` +
        'Open it in a browser or in Word, save it as HTML (the page only), and run again.'
      : `${file}: this is a binary file${kind === null ? '' : ` (${kind})`}, not text. ` +
        'Export what it says to a text file (.txt or .md) in UTF-8 and run again.',
  'encrypted-file': (_, file) =>
    `${file}: the file has a password and cannot be read. Open it in Word (a PDF in Acrobat or a browser), save it without one, and run again.`,
  'old-format': ({ kind }, file) =>
    `${file}: this is a file of ${kind}; DOC is read from Word 97 on. Open it in Word or LibreOffice, save it as DOCX, and run again.`,
  'broken-file': ({ kind, part }, file) =>
    `${file}: the ${kind} file is damaged (${part} cannot be read). ` +
    `Open it in ${kind === 'PDF' ? 'a browser, print it to a new PDF' : 'Word, save it anew'}, and run again.`,
  'unsafe-file': ({ kind, reason, part }, file) =>
    `${file}: the ${kind} file is not safe and was not read: ${UNSAFE_EN[reason]} (${part}). ` +
    `Check where it comes from; if you trust it, open it in ${kind === 'PDF' ? 'a browser and print it to a new PDF' : 'Word and save it anew'}.`,
  'too-large': ({ size, largest }, file) =>
    `${file}: the file is too large (${megabytes(size)} MB, the limit is ${megabytes(largest)} MB) and was not read. ` +
    'Raise the limit with --max-size and run again.',
  'timed-out': ({ seconds }, file) =>
    `${file}: reading took longer than ${seconds} s and was stopped. Raise --timeout and run with --retry-failed.`,
  crashed: (_, file) =>
    `${file}: the process that read this file is gone (perhaps for want of memory). ` +
    'Lower --jobs and run again with --retry-failed.',
  'invalid-line': ({ line }, file) =>
    `${file}:${line}: this line is not {"id": …, "text": "…"}. Every line must be such an object in JSON.`,
  'scanned-pdf': ({ reason }, file) =>
    `${file}: this PDF ${reason === 'no-text' ? 'is a scan: it has pictures of pages and no text' : 'has text that is no use (its fonts do not say which letters they show) and is no better than a scan'}. ` +
    'Ask for the DOCX, or run OCR for Vietnamese over it and read what that gives.',
  'output-is-input': (_, file) =>
    `${file}: the output is the input itself, so nothing was written. Choose another name for -o.`,
  'output-failed': ({ reason }, file) =>
    `${file}: the result cannot be written (${reasonEn(reason)}). Check the folder, your rights and the disk.`,
  'output-collision': ({ inputs: [one, other] }, file) =>
    `${file}: two inputs lead to this file: ${one} and ${other}. Nothing was written. ` +
    'Rename one of them, or run them into another folder.',
  locked: ({ pid, host }, file) =>
    `${file}: another run (process ${pid} on ${host}) is writing to this folder. ` +
    'Wait until it ends, or choose another folder; if there is no such run, delete this file.',
  'shards-missing': ({ missing }, file) =>
    `${file}: cannot be merged yet, for these are missing: ${missing.join(', ')}. Finish those shards first.`,
  usage: ({ problem }) => `${problem}\nFor help: plan-extract --help`,
  'unknown-command': ({ given, nearest }) =>
    `${given}: there is no such file and no such command. Did you mean: plan-extract ${nearest}?`,
  'invalid-plan': ({ problems }, file) =>
    `${file}: the plan that was read does not fit its schema, which is a bug of plan-extract; nothing was written. ` +
    `Report it with these lines:\n${problems.join('\n')}`,
  config: ({ file, setting, value, allowed }) =>
    `${file === null ? '' : `${file}: `}${setting} = ${JSON.stringify(value)} is not valid. ` +
    `Use one of: ${allowed.join(', ')}.`,
  'config-syntax': ({ line, column, reason }, file) =>
    `${placed(file, line, column)}: this file cannot be read: ${reason}. Mend it there and run again.`,
  'config-invalid': ({ problems }, file) => problems.map((problem) => problemEn(problem, file)).join('\n'),
  'module-failed': ({ reason }, file) =>
    `${file}: this module cannot be used: ${reason}. Mend it, or take it out of the configuration.`,
  'rule-failed': ({ rule, reason }, file) =>
    `${file}: the rule ${rule} failed: ${reason}. Mend the rule, or turn it off in the configuration.`,
  'no-match': (_, file) => `${file}: nothing to read fits this. Check the glob or the folder.`,
  bug: (message) =>
    `unexpected error in plan-extract: ${message}\nThis is a bug of the program; report it with the line above.`,
}

const SENTENCES: Record<Lang, Sentences> = { vi, en }

const megabytes = (bytes: number): string => String(Math.ceil(bytes / 100_000) / 10)

/** Longer lists help nobody. */
const MOST_ALLOWED = 12

function placed(file: string, line: number | null, column: number | null): string {
  return line === null ? file : `${file}:${line}:${column ?? 1}`
}

function problemVi({ place, setting, kind, given, allowed, nearest }: ConfigProblem, file: string): string {
  const where = placed(file, place?.line ?? null, place?.column ?? null)
  const name = setting === '' ? 'cấu hình' : setting
  const choices =
    allowed.length > 0 && allowed.length <= MOST_ALLOWED ? ` Hãy dùng: ${allowed.join(', ')}.` : ''
  const meant = nearest === null ? choices : ` Có phải ý bạn là «${nearest}»?`
  switch (kind) {
    case 'unknown':
      return `${where}: ${name}: không có tên «${given}».${meant}`
    case 'value':
      return `${where}: ${name}: không nhận giá trị «${given}».${meant}`
    case 'missing':
      return `${where}: ${name}: còn thiếu giá trị.${choices}`
    case 'not-found':
      return `${where}: ${name}: không có tệp hay gói «${given}». Hãy kiểm tra tên, tính từ thư mục của tệp cấu hình.`
    case 'circle':
      return `${where}: ${name}: «${given}» lại kế thừa chính tệp này. Hãy bỏ một trong hai.`
  }
}

function problemEn({ place, setting, kind, given, allowed, nearest }: ConfigProblem, file: string): string {
  const where = placed(file, place?.line ?? null, place?.column ?? null)
  const name = setting === '' ? 'configuration' : setting
  const choices = allowed.length > 0 && allowed.length <= MOST_ALLOWED ? ` Use: ${allowed.join(', ')}.` : ''
  const meant = nearest === null ? choices : ` Did you mean “${nearest}”?`
  switch (kind) {
    case 'unknown':
      return `${where}: ${name}: there is no “${given}”.${meant}`
    case 'value':
      return `${where}: ${name}: cannot be “${given}”.${meant}`
    case 'missing':
      return `${where}: ${name}: a value is missing.${choices}`
    case 'not-found':
      return `${where}: ${name}: there is no file or package “${given}”. Check the name, seen from the configuration.`
    case 'circle':
      return `${where}: ${name}: “${given}” extends this file again. Take one of the two out.`
  }
}

/** The system's code in words, with the code for those who look it up. */
function reasonVi(code: string): string {
  const words: Record<string, string> = {
    EACCES: 'không có quyền',
    EPERM: 'không có quyền',
    ENOENT: 'không có thư mục này',
    ENOTDIR: 'không có thư mục này',
    EISDIR: 'đó là thư mục',
    ENOSPC: 'hết dung lượng đĩa',
    EROFS: 'ổ đĩa chỉ đọc',
    EIO: 'lỗi ổ đĩa',
    ELOOP: 'liên kết vòng',
    ENAMETOOLONG: 'tên quá dài',
    EDQUOT: 'hết hạn mức đĩa',
    EFBIG: 'tệp vượt giới hạn kích thước',
    ESPIPE: 'không phải tệp thường',
    EILSEQ: 'tên không phải UTF-8, hãy đổi tên',
  }
  return words[code] === undefined ? code : `${words[code]}, ${code}`
}

function reasonEn(code: string): string {
  const words: Record<string, string> = {
    EACCES: 'permission denied',
    EPERM: 'not permitted',
    ENOENT: 'no such folder',
    ENOTDIR: 'no such folder',
    EISDIR: 'it is a folder',
    ENOSPC: 'the disk is full',
    EROFS: 'the disk is read-only',
    EIO: 'disk fault',
    ELOOP: 'links run in a circle',
    ENAMETOOLONG: 'the name is too long',
    EDQUOT: 'the quota of the disk is used up',
    EFBIG: 'the file would be larger than is allowed',
    ESPIPE: 'it is not a regular file',
    EILSEQ: 'the name is not UTF-8, rename it',
  }
  return words[code] === undefined ? code : `${words[code]}, ${code}`
}
