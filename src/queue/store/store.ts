/** Where results lie: JSON by field, each written once. */
export interface Store {
  readonly has: (field: string) => Promise<boolean>
  /** Writes a result unless there is one. True if it was written. */
  readonly add: (field: string, json: string) => Promise<boolean>
  readonly get: (field: string) => Promise<string | undefined>
  /** True if there was one. */
  readonly delete: (field: string) => Promise<boolean>
  readonly count: () => Promise<number>
  readonly all: () => AsyncGenerator<string>
  readonly close: () => Promise<void>
}
