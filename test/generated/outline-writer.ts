import type { Role } from '../../src/model/plan.ts'
import { markerIn, type Numbering } from './numbering.ts'
import type { Block, WrittenNode } from './written.ts'

/** A node that was written, and where it stands. */
export interface Place {
  path: string
  /** Numbers of the node and its ancestors; those of the nearest numbered one for a bullet. */
  numbers: number[]
  node: WrittenNode
}

/** Writes nodes and paragraphs of a body and keeps the outline that they make. */
export class OutlineWriter {
  readonly blocks: Block[] = []
  readonly outline: WrittenNode[] = []
  private readonly numbering: Numbering

  constructor(numbering: Numbering) {
    this.numbering = numbering
  }

  /** Writes a numbered node below another, or at the top. */
  numbered(parent: Place | null, number: number, text: string, roles: Role[] = []): Place {
    const numbers = [...(parent?.numbers ?? []), number]
    const marker = markerIn(this.numbering, numbers)
    const separator = marker.startsWith('Phần') ? '\n' : ' '
    return this.place(parent, numbers, marker, text, roles, parent ? 'text' : 'heading', separator)
  }

  /** Writes a node with a mark of its own: a bullet, or a letter that is the same in every style. */
  marked(parent: Place, marker: string, text: string): Place {
    return this.place(parent, parent.numbers, marker, text, [], 'text', ' ')
  }

  /** Writes a paragraph, which is no node. */
  paragraph(text: string): void {
    this.blocks.push({ kind: 'text', text })
  }

  private place(
    parent: Place | null,
    numbers: number[],
    marker: string,
    text: string,
    roles: Role[],
    kind: Block['kind'],
    separator: string,
  ): Place {
    const node: WrittenNode = { marker, text, roles, children: [] }
    if (parent) parent.node.children.push(node)
    else this.outline.push(node)
    this.blocks.push({ kind, text: `${marker}${separator}${text}` })
    const step = marker.replace(/(?<=.)[ .)/-]+$/, '')
    return { path: parent ? `${parent.path}/${step}` : step, numbers, node }
  }
}
