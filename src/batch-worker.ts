// What a worker process of `plan-extract batch` runs.
import { batchWorker, becomeWorker, type WorkerSettings } from './batch/worker.ts'
import { type PlanBatchOptions, planConverter } from './plan-batch.ts'

becomeWorker()
const { worker, plan } = JSON.parse(process.argv[2]!) as { worker: WorkerSettings; plan: PlanBatchOptions }
export default batchWorker(planConverter(plan), worker)
