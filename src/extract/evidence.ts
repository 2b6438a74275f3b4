import type { How } from '../model/plan.ts'
import { rangesOf, type Text } from '../parse/text.ts'
import type { Range } from '../read/location.ts'
import type { Evidence } from './reading.ts'

/** Evidence whose ranges are worked out when somebody asks: of most values nobody does. */
export class PartOfText implements Evidence {
  private known: Range[] | null = null

  constructor(
    readonly how: How,
    private readonly text: Text,
    private readonly from: number,
    private readonly to: number,
  ) {}

  get ranges(): Range[] {
    this.known ??= rangesOf(this.text, this.from, this.to)
    return this.known
  }
}

/** The words that are a value. */
interface Words {
  readonly how: How
  readonly text: Text
}

/**
 * The evidence of a value, or under the same keys and indices that of all that the value holds; null where it has none.
 */
export type EvidenceTree =
  | Evidence
  | Words
  | Late
  | null
  | readonly EvidenceTree[]
  | { readonly [key: string]: EvidenceTree }

/** A tree that is made when somebody asks for something in it. */
export class Late {
  private made: EvidenceTree | undefined

  constructor(private readonly make: () => EvidenceTree) {}

  tree(): EvidenceTree {
    this.made ??= this.make()
    return this.made
  }
}

/**
 * Evidence by JSON Pointer, in the order in which it was noted. A plan has hundreds of nodes and cells, and to keep a
 * pointer to each took a tenth of extraction: what stands in a tree is looked up along it, and pointers are made only for
 * those who ask for all.
 */
export class PlanEvidence implements ReadonlyMap<string, Evidence> {
  private readonly noted = new Map<string, Evidence | Late>()
  /** The trees in it, by what the pointers to their values begin with. */
  private readonly trees: { prefix: string; tree: Late }[] = []

  /** Sets the evidence of a value. */
  set(pointer: string, evidence: Evidence): void {
    this.noted.set(pointer, evidence)
  }

  /** Sets the evidence of all that stands below a field of the plan. */
  setBelow(field: string, tree: Late): void {
    this.noted.set(field, tree)
    this.trees.push({ prefix: `${field}/`, tree })
  }

  get(pointer: string): Evidence | undefined {
    for (const { prefix, tree } of this.trees) {
      if (pointer.startsWith(prefix)) return evidenceAt(tree, pointer, prefix.length)
    }
    const noted = this.noted.get(pointer)
    return noted instanceof Late ? undefined : noted
  }

  has(pointer: string): boolean {
    return this.get(pointer) !== undefined
  }

  get size(): number {
    return this.all().length
  }

  keys(): MapIterator<string> {
    return this.all()
      .map(([pointer]) => pointer)
      .values()
  }

  values(): MapIterator<Evidence> {
    return this.all()
      .map(([, evidence]) => evidence)
      .values()
  }

  entries(): MapIterator<[string, Evidence]> {
    return this.all().values()
  }

  [Symbol.iterator](): MapIterator<[string, Evidence]> {
    return this.entries()
  }

  forEach(visit: (evidence: Evidence, pointer: string, all: ReadonlyMap<string, Evidence>) => void): void {
    for (const [pointer, evidence] of this.all()) visit(evidence, pointer, this)
  }

  private all(): [string, Evidence][] {
    const all: [string, Evidence][] = []
    for (const [pointer, tree] of this.noted) addTo(all, pointer, tree)
    return all
  }
}

/** @param start where the first key of the tree begins in the pointer */
function evidenceAt(top: EvidenceTree, pointer: string, start: number): Evidence | undefined {
  let tree: EvidenceTree | undefined = top
  for (let from = start; from <= pointer.length; ) {
    const stroke = pointer.indexOf('/', from)
    const to = stroke < 0 ? pointer.length : stroke
    tree = below(tree, pointer.slice(from, to))
    from = to + 1
  }
  return isEvidence(tree) ? evidenceOf(tree) : undefined
}

function below(tree: EvidenceTree | undefined, key: string): EvidenceTree | undefined {
  const holder = tree instanceof Late ? tree.tree() : tree
  if (typeof holder !== 'object' || holder === null || isEvidence(holder)) return undefined
  return Array.isArray(holder) ? holder[Number(key)] : (holder as Record<string, EvidenceTree>)[key]
}

const isEvidence = (tree: unknown): tree is Evidence | Words =>
  typeof tree === 'object' && tree !== null && 'how' in tree

const evidenceOf = (found: Evidence | Words): Evidence =>
  'ranges' in found ? found : new PartOfText(found.how, found.text, 0, found.text.value.length)

function addTo(all: [string, Evidence][], pointer: string, tree: EvidenceTree): void {
  if (tree === null) return
  if (tree instanceof Late) addTo(all, pointer, tree.tree())
  else if (isEvidence(tree)) all.push([pointer, evidenceOf(tree)])
  else for (const [key, value] of Object.entries(tree)) addTo(all, `${pointer}/${key}`, value)
}
