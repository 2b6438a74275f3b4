import type { Lang } from '../../errors.ts'
import { shorten } from './shorten.ts'

/** What silences nothing, in sentences. */
interface UnusedSentences {
  /** A directive; `rule` is null where it speaks of all rules, `nearest` the rule that was perhaps meant. */
  directive(rule: string | null, nearest: string | null): string
  /** A comment that opens like a directive but is none. */
  unknownDirective(text: string): string
  /** An entry of `ignore` in the configuration. */
  ignore(): string
}

/** Findings of `unused-directive` and `unused-ignore`. */
export const unused: Record<Lang, UnusedSentences> = {
  vi: {
    directive: (rule, nearest) =>
      rule === null
        ? 'Chỉ dẫn này không tắt phát hiện nào, có thể bỏ đi.'
        : `Chỉ dẫn này không tắt phát hiện nào của «${shorten(rule)}», có thể bỏ đi.` +
          (nearest === null ? '' : ` Có phải ý bạn là «${nearest}»?`),
    unknownDirective: (text) =>
      `Không hiểu chỉ dẫn «${shorten(text)}». Hãy dùng plan-extract-disable, plan-extract-enable ` +
      'hoặc plan-extract-disable-next-block.',
    ignore: () => 'Mục này trong «ignore» không bỏ qua phát hiện nào, có thể bỏ đi.',
  },
  en: {
    directive: (rule, nearest) =>
      rule === null
        ? 'This directive silences nothing and can go.'
        : `This directive silences nothing of “${shorten(rule)}” and can go.` +
          (nearest === null ? '' : ` Did you mean “${nearest}”?`),
    unknownDirective: (text) =>
      `The directive “${shorten(text)}” is not known. Use plan-extract-disable, plan-extract-enable ` +
      'or plan-extract-disable-next-block.',
    ignore: () => 'This entry of “ignore” silences nothing and can go.',
  },
}
