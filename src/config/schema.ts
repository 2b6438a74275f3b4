import * as z from 'zod/mini'
import type { PluginRule } from '../lint/plugin-rule.ts'
import type { Rule, Stage } from '../lint/rule.ts'
import { field } from '../model/describe.ts'
import type { Severity } from '../model/plan.ts'
import { optionsSchema } from './options-schema.ts'

/** How loudly a rule can be told to speak. */
export const SETTINGS = ['off', 'info', 'warning', 'error'] as const

/** What a document can be. */
export const STAGES = ['draft', 'issued'] as const

/** What the configuration says of one rule. */
type ConfiguredRule = Severity | 'off' | { severity?: Severity | 'off'; options?: unknown }

/** Severities and options by rule. */
export type ConfiguredRules = Record<string, ConfiguredRule>

/** An entry of `ignore`: a glob for whole files, or what to leave out of some. */
export type ConfiguredIgnore =
  | string
  | { files?: string | string[]; rules?: string | string[]; paths?: string | string[]; reason?: string }

/** A configuration as it is written. */
export interface ConfigFile {
  extends?: string | string[]
  plugins?: string | string[]
  stage?: Stage
  rules?: ConfiguredRules
  overrides?: { files: string | string[]; stage?: Stage; rules?: ConfiguredRules }[]
  ignore?: ConfiguredIgnore[]
}

/**
 * The schema of a configuration.
 *
 * @param rules every rule that it may speak of
 */
export function configSchema(rules: readonly (Rule | PluginRule)[]): z.ZodMiniType<ConfigFile> {
  const settings = field(
    z.strictObject(Object.fromEntries(rules.map((rule) => [rule.id, z.optional(ruleSetting(rule))]))),
    'Mức độ và tùy chọn của từng quy tắc',
    'Severity and options by rule',
  )
  const stage = field(
    z.enum(STAGES),
    'Giai đoạn của văn bản: dự thảo hay đã phát hành',
    'What the documents are: drafts (default) or issued',
  )
  const schema = z.strictObject({
    $schema: z.optional(field(z.string(), 'Lược đồ của tệp này', 'The schema of this file, for editors')),
    extends: z.optional(
      names(
        'Cấu hình được kế thừa: tệp hoặc gói',
        'Configurations to build on: files, relative to this one, or packages',
      ),
    ),
    plugins: z.optional(
      names(
        'Mô-đun có quy tắc riêng',
        'Modules with rules made with defineRule: files, relative to this one, or packages',
      ),
    ),
    stage: z.optional(stage),
    rules: z.optional(settings),
    overrides: z.optional(
      field(
        z.array(
          z.strictObject({
            files: names('Tệp được áp dụng', 'Globs, relative to this file; without / at any depth'),
            stage: z.optional(stage),
            rules: z.optional(settings),
          }),
        ),
        'Thiết lập riêng cho một số tệp',
        'Settings for some files; later entries win',
      ),
    ),
    ignore: z.optional(
      field(
        z.array(z.union([field(z.string(), 'Bỏ qua cả tệp', 'Files to leave out, as a glob'), ignoreEntry])),
        'Những gì bỏ qua',
        'What to leave out',
      ),
    ),
  })
  return schema as unknown as z.ZodMiniType<ConfigFile>
}

function ruleSetting(rule: Rule | PluginRule): z.ZodMiniType {
  const options = optionsSchema(rule)
  const setting = settingOf(options && z.optional(options))
  return rule.docs ? field(setting, rule.docs.vi.finds, rule.docs.en.finds) : setting
}

/**
 * The schema of what stands behind the id of a rule: a severity, or an object.
 *
 * @param options the schema of its options, null where it has none
 */
export function settingOf(options: z.ZodMiniType | null): z.ZodMiniType {
  const severity = field(z.enum(SETTINGS), 'Mức độ', 'How loudly the rule speaks; off for not at all')
  return z.union([
    severity,
    z.strictObject({ severity: z.optional(z.clone(severity)), ...(options ? { options } : {}) }),
  ])
}

const ignoreEntry = field(
  z.strictObject({
    files: z.optional(names('Tệp', 'Globs; all files where absent')),
    rules: z.optional(names('Quy tắc', 'Ids of rules; all rules where absent')),
    paths: z.optional(
      names(
        'Đường dẫn đề mục',
        'Paths of outline nodes or rows with all below them: II/1, table 1/3, II/*/a)',
      ),
    ),
    reason: z.optional(field(z.string(), 'Lý do', 'Why, for people')),
  }),
  'Bỏ qua phát hiện',
  'Findings to leave out: those that fit all that is given',
)

function names(title: string, description: string): z.ZodMiniType<string | string[]> {
  return field(z.union([z.string(), z.array(z.string())]), title, description)
}
