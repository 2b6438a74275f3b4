import { createHash } from 'node:crypto'
import type { Root } from 'mdast'
import { type Plugin, type Processor, unified } from 'unified'
import type { Node } from 'unist'
import type { VFile } from 'vfile'
import { extractFacts } from './extract/extract.ts'
import type { Reading } from './extract/reading.ts'
import { lint } from './lint/lint.ts'
import { toVFileMessages } from './lint/vfile.ts'
import { parse } from './parse/parse.ts'
import type { PlanTree } from './parse/tree.ts'
import { locate } from './read/location.ts'
import { loadMarkdown, type MarkdownReader, parseText } from './read/read.ts'
import { writeJson } from './write/json.ts'

/** The structure of a document, between parse and extract. */
export type PlanTreeNode = PlanTree & Node

/** A Plan and where everything in it stands, behind extract. */
export interface PlanNode extends Node {
  type: 'plan'
  reading: Reading
}

/**
 * Makes a unified processor of the steps: a Parser (text → mdast), Transformers (mdast → plan tree → Plan → findings)
 * and a Compiler (Plan → JSON). A plugin of your own goes between two of them with `use`.
 *
 * @param options language of the messages
 * @returns a processor whose files carry the findings as messages
 */
export async function createProcessor(
  options: { lang?: 'vi' | 'en' } = {},
): Promise<Processor<Root, Node, Node, Node, string>> {
  const markdown = await loadMarkdown()
  return unified()
    .use(reader, markdown)
    .use(structure)
    .use(facts)
    .use(findings, options.lang ?? 'vi')
    .use(json) as unknown as Processor<Root, Node, Node, Node, string>
}

const reader: Plugin<[MarkdownReader], string, Root> = function reader(markdown) {
  this.parser = (text) => parseText(text, markdown)
}

const structure: Plugin<[], Root, PlanTreeNode> = () => (tree: Root, file: VFile) =>
  parse(tree, plainText(file)) as PlanTreeNode

const facts: Plugin<[], PlanTreeNode, PlanNode> = () => (tree: PlanTreeNode, file: VFile) => {
  const text = plainText(file)
  const source = {
    file: file.path ?? null,
    format: 'text',
    encoding: 'utf-8',
    sha256: createHash('sha256').update(file.value).digest('hex'),
    pages: null,
  }
  return { type: 'plan', reading: extractFacts(tree, source, text, locate(text)) }
}

const findings: Plugin<['vi' | 'en'], PlanNode> = (lang) => (node: PlanNode, file: VFile) => {
  const messages = lint(node.reading, { lang })
  node.reading.plan.messages = messages
  toVFileMessages(file, messages)
}

const json: Plugin<[], PlanNode, string> = function json() {
  this.compiler = (node) => writeJson((node as PlanNode).reading.plan)
}

const plainText = (file: VFile) => String(file).replace(/^\ufeff/, '')
