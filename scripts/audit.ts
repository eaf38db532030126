/**
 * Asks the registry for known faults of what is installed with the package: `npm run audit`. Fails on any.
 * A registry without that service is told of and passed over: nothing is known then, good or bad.
 */
import { spawnSync } from 'node:child_process'
import { argv, exit } from 'node:process'
import { fileURLToPath } from 'node:url'

/** What `npm audit --json` writes, as far as it is read here. */
interface Report {
  readonly auditReportVersion?: number
  readonly vulnerabilities?: Readonly<Record<string, { readonly name: string; readonly severity: string }>>
  readonly statusCode?: number
  readonly message?: string
}

export interface Verdict {
  readonly ok: boolean
  readonly text: string
}

/** What a report means. One that cannot be read is no clean bill: only a registry that declines is passed over. */
export function verdictOf(json: string): Verdict {
  let report: Report
  try {
    report = JSON.parse(json)
  } catch {
    return { ok: false, text: 'npm audit wrote no report' }
  }
  if (report.vulnerabilities !== undefined && report.auditReportVersion !== undefined) {
    const found = Object.values(report.vulnerabilities).map(({ name, severity }) => `${name}: ${severity}`)
    return found.length === 0
      ? { ok: true, text: 'no known fault in what is installed with the package' }
      : { ok: false, text: `known faults: ${found.join(', ')}; npm audit tells more` }
  }
  if (isDeclined(report))
    return { ok: true, text: `not available: the registry has no audit service (${report.message})` }
  return { ok: false, text: `npm audit failed: ${report.message ?? json}` }
}

function isDeclined({ statusCode, message = '' }: Report): boolean {
  if (statusCode !== undefined) return [404, 405, 501].includes(statusCode)
  return /(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT)/u.test(message)
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' })
  const { ok, text } = verdictOf(stdout)
  console.log(`npm audit: ${text}`)
  if (!ok) exit(1)
}
