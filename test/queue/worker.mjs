// A worker in a process of its own, which the test kills.
import { createWorker } from '../../dist/queue/index.js'

createWorker(JSON.parse(process.argv[2]))
