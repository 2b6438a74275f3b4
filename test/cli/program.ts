import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** The program as it is installed. */
export const BIN = join(import.meta.dirname, '../../bin/plan-extract.js')

/** A plan that lacks nothing: every rule is content with it. */
export const COMPLETE_PLAN = `ỦY BAN NHÂN DÂN
XÃ SUỐI MƠ
Số: 17/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Suối Mơ, ngày 12 tháng 3 năm 2031

KẾ HOẠCH
Trồng cây ven suối năm 2031

Căn cứ Kế hoạch số 45/KH-UBND ngày 15 tháng 01 năm 2031 của Ủy ban nhân dân tỉnh Trà Vân về phủ xanh đất trống;
Ủy ban nhân dân xã Suối Mơ ban hành Kế hoạch trồng cây ven suối năm 2031 như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Giữ nguồn nước cho ba thôn vùng cao.
2. Yêu cầu
- Cây trồng xuống phải được chăm sóc trong ba năm đầu.

II. NỘI DUNG, HÌNH THỨC
- Trồng tre và vầu dọc hai bờ suối, mỗi thôn tự chọn ngày ra quân.

III. NHIỆM VỤ
1. Ươm cây giống tại vườn của xã
- Đơn vị chủ trì: Hợp tác xã Bản Lau.
- Đơn vị phối hợp: Đoàn Thanh niên xã.
- Thời gian hoàn thành: Trước ngày 15/5/2031.
- Sản phẩm: 3.000 cây giống.
2. Trồng cây ở ba thôn
- Đơn vị chủ trì: Ban Quản lý thôn Thượng.
- Thời gian hoàn thành: Tháng 7/2031.
- Sản phẩm: 6 ha rừng tre, vầu.

IV. KINH PHÍ
- Kinh phí lấy từ ngân sách xã.

V. TỔ CHỨC THỰC HIỆN
1. Văn phòng Ủy ban nhân dân xã
- Theo dõi việc thực hiện Kế hoạch, tổng hợp kết quả trước ngày 30/9/2031.
2. Hợp tác xã Bản Lau
- Giao cây giống cho các thôn trước ngày 31/5/2031.
3. Ban Quản lý thôn Thượng
- Bố trí người trồng cây trong tháng 7/2031.

Trên đây là Kế hoạch trồng cây ven suối năm 2031 của xã Suối Mơ./.

Nơi nhận:
- Thường trực Đảng ủy xã;
- Hợp tác xã Bản Lau;
- Ban Quản lý thôn Thượng;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lò Thị Sương
`

/** A plan with findings, the gravest of them a warning: it gives nobody anything to do. */
export const PLAN_WITH_WARNINGS = `KẾ HOẠCH
Trồng cây ven suối năm 2031

I. MỤC ĐÍCH
- Giữ nguồn nước cho ba thôn vùng cao.
`

/** What a run has come to. */
export interface Outcome {
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

interface Circumstances {
  /** What comes on standard input; nothing, and at its end, where left out. */
  input?: string | Uint8Array
  /** Set in the environment, or with undefined taken out of it. */
  env?: Record<string, string | undefined>
  cwd?: string
}

/**
 * Runs the program as a process of its own, without a terminal.
 *
 * @param args the arguments
 */
export function run(args: string[], { input = '', env = {}, cwd }: Circumstances = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...args], { cwd, env: environment(env) })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk) => out.push(chunk))
    child.stderr.on('data', (chunk) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (code, signal) =>
      resolve({ code, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    )
    // The program may end before it has read its input.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

/** The environment of a run: nothing that the machine of the tests has set about colour or language. */
export function environment(changes: Record<string, string | undefined>): NodeJS.ProcessEnv {
  const clean = { NO_COLOR: undefined, FORCE_COLOR: undefined, PLAN_EXTRACT_LANG: undefined, TERM: 'xterm' }
  return Object.fromEntries(
    Object.entries({ ...process.env, ...clean, ...changes }).filter(([, value]) => value !== undefined),
  )
}

/**
 * Makes a folder with files that is gone when the test is over.
 *
 * @param files names and contents
 * @returns the path of the folder
 */
export function folderWith(files: Record<string, string | Uint8Array> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'plan-extract-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}
