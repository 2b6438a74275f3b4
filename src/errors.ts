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
  /** `-o` leads to the input itself. */
  'output-is-input': { file: string }
  /** The result cannot be written; `file` is null for standard output. */
  'output-failed': { file: string | null; reason: string }
  /** The command line does not fit; `problem` is a sentence in the language of the run. */
  usage: { problem: string }
  /** A word that is neither a command nor a file, and the command that is spelled most like it. */
  'unknown-command': { given: string; nearest: string }
  /** A bug of the program: the plan does not fit its own schema. `problems` are `pointer: what is wrong`. */
  'invalid-plan': { file?: string | null; problems: string[] }
  /** A setting outside the command line that cannot be; `file` is null for the environment. */
  config: { file: string | null; setting: string; value: string; allowed: string[] }
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
    'Hãy lưu lại tệp ở bảng mã UTF-8 (hoặc UTF-16 có BOM), rồi chạy lại.',
  'binary-file': ({ kind }, file) =>
    `${file}: đây là tệp nhị phân${kind === null ? '' : ` (${kind})`}, không phải văn bản. ` +
    'Hãy xuất nội dung ra tệp văn bản (.txt hoặc .md) ở bảng mã UTF-8, rồi chạy lại.',
  'output-is-input': (_, file) =>
    `${file}: tệp kết quả trùng với tệp đầu vào nên không ghi gì. Hãy chọn tên khác cho -o.`,
  'output-failed': ({ reason }, file) =>
    `${file}: không ghi được kết quả (${reasonVi(reason)}). Hãy kiểm tra thư mục đích, quyền ghi và dung lượng đĩa.`,
  usage: ({ problem }) => `${problem}\nXem cách dùng: plan-extract --help`,
  'unknown-command': ({ given, nearest }) =>
    `${given}: không có tệp này và cũng không có lệnh này. Có phải bạn muốn dùng lệnh: plan-extract ${nearest}?`,
  'invalid-plan': ({ problems }, file) =>
    `${file}: kết quả đọc không khớp lược đồ, đây là lỗi của plan-extract nên không ghi gì. ` +
    `Hãy báo lỗi kèm các dòng sau:\n${problems.join('\n')}`,
  config: ({ file, setting, value, allowed }) =>
    `${file === null ? '' : `${file}: `}${setting} = ${JSON.stringify(value)} không hợp lệ. ` +
    `Hãy dùng một trong các giá trị: ${allowed.join(', ')}.`,
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
    'Save the file as UTF-8 (or UTF-16 with a BOM) and run again.',
  'binary-file': ({ kind }, file) =>
    `${file}: this is a binary file${kind === null ? '' : ` (${kind})`}, not text. ` +
    'Export what it says to a text file (.txt or .md) in UTF-8 and run again.',
  'output-is-input': (_, file) =>
    `${file}: the output is the input itself, so nothing was written. Choose another name for -o.`,
  'output-failed': ({ reason }, file) =>
    `${file}: the result cannot be written (${reasonEn(reason)}). Check the folder, your rights and the disk.`,
  usage: ({ problem }) => `${problem}\nFor help: plan-extract --help`,
  'unknown-command': ({ given, nearest }) =>
    `${given}: there is no such file and no such command. Did you mean: plan-extract ${nearest}?`,
  'invalid-plan': ({ problems }, file) =>
    `${file}: the plan that was read does not fit its schema, which is a bug of plan-extract; nothing was written. ` +
    `Report it with these lines:\n${problems.join('\n')}`,
  config: ({ file, setting, value, allowed }) =>
    `${file === null ? '' : `${file}: `}${setting} = ${JSON.stringify(value)} is not valid. ` +
    `Use one of: ${allowed.join(', ')}.`,
  bug: (message) =>
    `unexpected error in plan-extract: ${message}\nThis is a bug of the program; report it with the line above.`,
}

const SENTENCES: Record<Lang, Sentences> = { vi, en }

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
  }
  return words[code] === undefined ? code : `${words[code]}, ${code}`
}
