import type { GeneratorValue } from 'fast-check'
import { pick } from './deadlines.ts'
import type { DrawnPlan, DrawnTask } from './drawn-plan.ts'
import type { WorkForm } from './manner.ts'
import type { OutlineWriter, Place } from './outline-writer.ts'
import { SCOPES } from './words.ts'
import type { WrittenTask } from './written.ts'

const LEAD_LABELS = [
  'Đơn vị chủ trì',
  'Cơ quan chủ trì',
  'Cơ quan thực hiện',
  'Đơn vị thực hiện',
  'Đơn vị chủ trì thực hiện',
  'Chủ trì',
]
const SUPPORT_LABELS = ['Đơn vị phối hợp', 'Cơ quan phối hợp', 'Đơn vị phối hợp thực hiện', 'Phối hợp']
const DEADLINE_LABELS = [
  'Thời gian thực hiện',
  'Thời gian hoàn thành',
  'Thời hạn',
  'Tiến độ',
  'Thời hạn hoàn thành',
]
const PRODUCT_LABELS = ['Sản phẩm', 'Sản phẩm, kết quả dự kiến', 'Kết quả', 'Sản phẩm đầu ra']

/**
 * Writes the tasks of a plan below the section of tasks.
 *
 * @returns the tasks as a reading must find them
 */
export function writeWork(
  g: GeneratorValue,
  writer: OutlineWriter,
  section: Place,
  plan: DrawnPlan,
  form: Exclude<WorkForm, 'table'>,
): WrittenTask[] {
  const labels = labelsOf(g)
  return plan.groups.flatMap((group, at) => {
    const place = writer.numbered(section, at + 1, group.heading)
    return group.tasks.map((task, index) =>
      WRITERS[form](g, writer, place, index + 1, task, labels, index === group.tasks.length - 1),
    )
  })
}

type Labels = Record<'lead' | 'support' | 'deadline' | 'product', string>
type Writer = (
  g: GeneratorValue,
  writer: OutlineWriter,
  group: Place,
  number: number,
  task: DrawnTask,
  labels: Labels,
  last: boolean,
) => WrittenTask

const WRITERS: Record<Exclude<WorkForm, 'table'>, Writer> = {
  'dash labels': (g, writer, group, number, task, labels) => {
    const place = writer.numbered(group, number, task.title)
    for (const line of labelLines(g, task, labels)) writer.marked(place, '-', line)
    return written(task, place)
  },
  'plus labels': (g, writer, group, number, task, labels) => {
    const place = writer.numbered(group, number, task.title)
    for (const line of labelLines(g, task, labels)) writer.marked(place, '+', line)
    return written(task, place)
  },
  'italic label lines behind bullets': (g, writer, group, number, task, labels, last) => {
    const place = writer.marked(group, '-', `${task.title}.`)
    for (const line of labelLines(g, task, labels)) writer.paragraph(line.replace(/^([^:]+:) /, '*$1* '))
    // One set behind all that a numbered node holds speaks of that node (GUIDE, Cases decided).
    const alone = number === 1 && last
    return alone ? { ...written(task, group), title: group.node.text } : written(task, place)
  },
  'label lines behind the number': (g, writer, group, number, task, labels) => {
    const place = writer.numbered(group, number, task.title)
    writer.marked(place, '-', task.content)
    for (const line of labelLines(g, task, labels)) writer.paragraph(line)
    return written(task, place)
  },
  'lettered labels': (_, writer, group, number, task) => {
    const place = writer.numbered(group, number, task.title)
    const lines = [
      `Cơ quan thực hiện: ${task.lead.join('; ')}.`,
      ...(task.support.length > 0 ? [`Cơ quan phối hợp: ${task.support.join('; ')}.`] : []),
      `Nội dung: ${task.content}`,
      `Sản phẩm, kết quả dự kiến: ${task.products.join('; ')}.`,
      `Thời gian thực hiện: ${wordsOf(task)}.`,
    ]
    for (const [at, line] of lines.entries()) writer.marked(place, `${'abcdđ'[at]})`, line)
    return written(task, place)
  },
  'plus lines with units and scopes': (g, writer, group, number, task, labels) => {
    const place = writer.numbered(group, number, task.title)
    const leads = [task.lead[0]!, ...task.support.slice(0, 1)]
    const list = writer.marked(place, '-', `${labels.lead}:`)
    for (const unit of leads) writer.marked(list, '+', `${unit} ${pick(g, SCOPES)}.`)
    const support = task.support.slice(1)
    if (support.length > 0) writer.marked(place, '-', `${labels.support}: ${support.join('; ')}.`)
    writer.marked(place, '-', `${labels.deadline}: ${wordsOf(task)}.`)
    return { ...written(task, place), lead: leads, support, products: [] }
  },
  'one sentence as the node': (_, writer, group, number, task) => {
    const sentence = sentenceOf(task, small(task.title))
    return { ...inSentence(task, writer.numbered(group, number, sentence)), title: sentence }
  },
  'one sentence below the node': (_, writer, group, number, task) => {
    const place = writer.numbered(group, number, task.title)
    writer.paragraph(sentenceOf(task, 'triển khai thực hiện'))
    return inSentence(task, place)
  },
}

function labelsOf(g: GeneratorValue): Labels {
  return {
    lead: pick(g, LEAD_LABELS),
    support: pick(g, SUPPORT_LABELS),
    deadline: pick(g, DEADLINE_LABELS),
    product: pick(g, PRODUCT_LABELS),
  }
}

function labelLines(g: GeneratorValue, task: DrawnTask, labels: Labels): string[] {
  const end = pick(g, ['.', ';', ''])
  const separator = task.support.every((unit) => !unit.includes(',')) ? pick(g, ['; ', ', ']) : '; '
  return [
    `${labels.lead}: ${task.lead.join('; ')}${end}`,
    ...(task.support.length > 0 ? [`${labels.support}: ${task.support.join(separator)}${end}`] : []),
    `${labels.deadline}: ${wordsOf(task)}${end}`,
    `${labels.product}: ${task.products.join('; ')}.`,
  ]
}

const small = (text: string) => text[0]!.toLowerCase() + text.slice(1)
const wordsOf = (task: DrawnTask) => task.deadlines.map(({ words }) => words).join('; ')

function sentenceOf(task: DrawnTask, work: string): string {
  const support = task.support.length > 0 ? `, phối hợp với ${task.support.join(', ')}` : ''
  return `Giao ${task.lead[0]} chủ trì${support} ${work}, ${task.sentenceDeadline.inSentence}.`
}

function written(task: DrawnTask, place: Place): WrittenTask {
  const { title, lead, support, deadlines, products } = task
  return { title, origin: 'attributes', path: place.path, lead, support, deadlines, products }
}

function inSentence(task: DrawnTask, place: Place): WrittenTask {
  const { sentenceDeadline: deadline } = task
  return { ...written(task, place), deadlines: [{ ...deadline, words: deadline.inSentence! }], products: [] }
}
