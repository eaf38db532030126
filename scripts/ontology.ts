/** Writes `src/generated/ontology.ts` from `data/ontology.json`: the event types with their roles and codes. */
import { readFileSync } from 'node:fs'

interface TypeFacts {
  readonly group: string
  readonly roles: readonly string[]
}

/** The module's text. The types keep their literal roles, so that a union over them narrows. */
export function ontologyModule(file: string): string {
  const { version, commonRoles, modality, types } = JSON.parse(readFileSync(file, 'utf8')) as {
    version: number
    commonRoles: readonly string[]
    modality: readonly string[]
    types: Record<string, TypeFacts>
  }
  const lines = Object.entries(types).map(([name, facts]) => `  ${name}: ${JSON.stringify(facts)},`)
  return `/** Made from ${file}. */
export const ONTOLOGY_VERSION = ${version}
export const COMMON_ROLES = ${JSON.stringify(commonRoles)} as const
export const MODALITIES = ${JSON.stringify(modality)} as const
export const EVENT_TYPES = {
${lines.join('\n')}
} as const
`
}
