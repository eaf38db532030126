export type { PostgresAddress, QueueOptions, RedisAddress } from './options.js'
export { type Added, createProducer, type Producer, type ProducerOptions } from './producer.js'
export { openResults, type QueueResult, type Results } from './results.js'
export { createWorker, type QueueWorker, type WorkerOptions } from './worker.js'
