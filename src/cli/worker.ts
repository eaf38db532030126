import { workerData } from 'node:worker_threads'
import { type Batch, type BatchResult, readBatch } from './batch.js'
import { COMMANDS } from './commands.js'
import { jsonLine } from './output.js'
import type { WorkerData } from './pool.js'

// Piscina wraps what the pool was given.
const {
  command: name,
  settings,
  ascii,
} = (Array.isArray(workerData) ? workerData[1] : workerData) as WorkerData
const command = COMMANDS.find((candidate) => candidate.name === name)
if (command === undefined) throw new Error(`no command "${name}"`)
const reader = await command.load(settings)

/** Reads one batch; piscina calls it. */
export default function work(batch: Batch): BatchResult {
  return readBatch(batch, command as NonNullable<typeof command>, reader, settings, (result) =>
    jsonLine(result, { ascii }),
  )
}
