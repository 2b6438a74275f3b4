import { PlanExtractError } from '../../errors.ts'

/** Merged and repeated cells multiply: few bytes can ask for many columns in many rows. */
const MOST_CELLS = 500_000

/** How many cells the tables of a document may still have. */
export class CellBudget {
  #left = MOST_CELLS

  /** @param kind what people call the format, for errors */
  constructor(private readonly kind: string) {}

  /**
   * @param cells cells that are about to be made
   * @throws PlanExtractError `unsafe-file` where that is too many
   */
  take(cells: number): void {
    this.#left -= cells
    if (this.#left < 0) {
      throw new PlanExtractError('unsafe-file', { kind: this.kind, reason: 'elements', part: 'table' })
    }
  }
}
