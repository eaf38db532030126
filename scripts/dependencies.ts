/** Writes `docs/dependencies.md`: what is installed with the package, with versions and licences. */
import { readFileSync, writeFileSync } from 'node:fs'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'

export interface Dependency {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly hasScript: boolean
  /** Binaries for one platform, installed where they fit. */
  readonly isOptional: boolean
}

interface Locked {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly devOptional?: boolean
  readonly peer?: boolean
  readonly hasInstallScript?: boolean
}

/** What `npm install ghotona` installs, with what that needs in turn. */
export function runtimePackages(): Dependency[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, Locked>
  }
  return Object.entries(packages)
    .filter(([path, { dev, devOptional, peer }]) => path !== '' && !dev && !devOptional && !peer)
    .map(([path, { version = '', license = '', hasInstallScript = false, optional = false }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
      hasScript: hasInstallScript,
      isOptional: optional,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

export function dependencyTable(): string {
  const rows = runtimePackages()
  const direct = JSON.parse(readFileSync('package.json', 'utf8')).dependencies as Record<string, string>
  const line = ({ name, version, licence }: Dependency) =>
    `| ${name} | ${version} | ${licence} | ${name in direct ? 'direct' : ''} |`
  return [
    '# Dependencies',
    '',
    'What `npm install ghotona` brings along. No package runs a script when it is installed.',
    '`npx tsx scripts/dependencies.ts` writes this page from the lock file; a test compares them, and refuses a licence that asks',
    'for more than its notice. `npm run audit` asks the registry for known faults and fails on any; a registry without that',
    'service is told of and passed over. The same sources give the same package, byte for byte.',
    '',
    '| package | version | licence | |',
    '|---|---|---|---|',
    ...rows.filter(({ isOptional }) => !isOptional).map(line),
    '',
    'Installed where they fit the platform:',
    '',
    '| package | version | licence | |',
    '|---|---|---|---|',
    ...rows.filter(({ isOptional }) => isOptional).map(line),
    '',
  ].join('\n')
}

if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync('docs/dependencies.md', dependencyTable())
