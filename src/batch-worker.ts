import { batchWorker, becomeWorker, type WorkerFunction, type WorkerSettings } from './batch/worker.ts'
import { type PlanBatchOptions, planConverter } from './plan-batch.ts'

/**
 * Makes this process one of those that do the work of `plan-extract batch`.
 *
 * @param argument `{worker, plan}` as JSON: how it works, and how plans are read and written
 * @returns what converts some inputs
 */
export function planWorker(argument: string): WorkerFunction {
  becomeWorker()
  const { worker, plan } = JSON.parse(argument) as { worker: WorkerSettings; plan: PlanBatchOptions }
  return batchWorker(planConverter(plan), worker)
}
