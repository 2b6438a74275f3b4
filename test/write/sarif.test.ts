import { describe, expect, it } from 'vitest'
import { writeSarif } from '../../src/write/sarif.ts'
import { sampleMessage } from './sample-plan.ts'
import { HOSTILE_NAME, HOSTILE_TEXT, hostileReport, sampleReport } from './sample-report.ts'
import { sarifErrors } from './sarif-schema.ts'

const read = (...report: Parameters<typeof writeSarif>) => JSON.parse(writeSarif(...report))
const located = (path: string) => {
  const messages = [sampleMessage()]
  const { runs } = read(sampleReport([{ name: path, path, messages, error: null }]))
  return runs[0].results[0].locations[0].physicalLocation.artifactLocation
}

describe('writeSarif', () => {
  it.each([
    ['findings', sampleReport()],
    ['nothing', sampleReport([])],
    ['hostile names and texts', hostileReport()],
  ])('fits the schema with %s', (_, report) => {
    expect(sarifErrors(read(report))).toEqual([])
  })

  it('is held against a schema that would see a fault', () => {
    const log = read(sampleReport())
    log.runs[0].results[0].level = 'info'
    log.runs[0].results[1].locations[0].physicalLocation.region.startLine = 0
    log.runs[0].results[2].colour = 'red'
    log.runs[0].results[3].locations[0].physicalLocation.artifactLocation.uri = 'xa/suoi mo.txt'
    delete log.runs[0].tool.driver.name
    expect(sarifErrors(log).map((error) => error.split(':')[0])).toEqual([
      '/runs/0/tool/driver',
      '/runs/0/results/0/level',
      '/runs/0/results/1/locations/0/physicalLocation/region/startLine',
      '/runs/0/results/2',
      '/runs/0/results/3/locations/0/physicalLocation/artifactLocation/uri',
    ])
  })

  it('says of each finding where it is and of each rule that spoke how to mend what it finds', () => {
    const [run] = read(sampleReport()).runs
    expect(run.tool.driver.rules).toEqual([
      {
        id: 'empty-date',
        shortDescription: { text: 'Nhiệm vụ không ghi thời hạn.' },
        defaultConfiguration: { level: 'note' },
      },
      {
        id: 'missing-deadline',
        shortDescription: { text: 'Nhiệm vụ không ghi thời hạn.' },
        help: { text: 'Ghi thời hạn.\n\nĐể đôn đốc.\n\nĐiều 8' },
        defaultConfiguration: { level: 'warning' },
      },
    ])
    expect(run.results[1]).toEqual({
      ruleId: 'missing-deadline',
      ruleIndex: 1,
      level: 'warning',
      message: { text: 'Nhiệm vụ «Tổng kết» chưa có thời hạn.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'xa/suoi%20mo.txt', uriBaseId: '%SRCROOT%' },
            region: { startLine: 12, startColumn: 3, endLine: 12, endColumn: 9 },
          },
        },
      ],
      partialFingerprints: { 'planExtract/v1': expect.stringMatching(/^[\da-f]{64}$/) },
    })
    // What comes from no rule has no metadata.
    expect(run.results[0]).not.toHaveProperty('ruleIndex')
    const prints = run.results.map(({ partialFingerprints: prints }: Record<string, object>) =>
      JSON.stringify(prints),
    )
    expect(new Set(prints).size).toBe(4)
  })

  it('tells of files that could not be read', () => {
    const [run] = read(sampleReport()).runs
    expect(run.invocations[0].executionSuccessful).toBe(false)
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe('vang.txt: không có tệp này.')
    expect(read(sampleReport([])).runs[0].invocations[0].executionSuccessful).toBe(true)
  })

  it('writes the same for the same', () => {
    expect(writeSarif(sampleReport())).toBe(writeSarif(sampleReport()))
  })

  it('encodes each sign of a path that means something in an URI', () => {
    const { uri } = located(HOSTILE_NAME)
    expect(uri).toMatch(/^[\w.%/~!*'()-]+$/)
    expect(decodeURIComponent(uri)).toBe(HOSTILE_NAME)
    expect(located('/kế hoạch/a:b.txt')).toEqual({ uri: 'file:///k%E1%BA%BF%20ho%E1%BA%A1ch/a%3Ab.txt' })
    expect(located('nua\ud800.txt').uri).toBe('nua%EF%BF%BD.txt')
  })

  it('keeps every sign of a text', () => {
    const text = writeSarif(hostileReport())
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
    expect(JSON.parse(text).runs[0].results[0].message.text).toBe(HOSTILE_TEXT)
  })
})
