/**
 * Holds the public surface of every entry point against its report in `docs/api-report/`.
 * `npm run check:api -- --update` writes the reports anew.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor'

const update = process.argv.includes('--update')
const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, { types?: string }>
}
mkdirSync('docs/api-report', { recursive: true })
mkdirSync('temp', { recursive: true })

let changed = 0
for (const [name, target] of Object.entries(exports)) {
  if (typeof target !== 'object' || target.types === undefined) continue
  const config = ExtractorConfig.prepare({
    configObjectFullPath: resolve('api-extractor.json'),
    packageJsonFullPath: resolve('package.json'),
    configObject: {
      projectFolder: resolve('.'),
      mainEntryPointFilePath: resolve(target.types),
      compiler: { tsconfigFilePath: resolve('tsconfig.json') },
      apiReport: {
        enabled: true,
        reportFileName: `${name === '.' ? 'index' : name.slice(2).replaceAll('/', '-')}.api.md`,
        reportFolder: resolve('docs/api-report'),
        reportTempFolder: resolve('temp'),
      },
      newlineKind: 'lf' as never,
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      messages: {
        extractorMessageReporting: { default: { logLevel: 'none' as never } },
        compilerMessageReporting: { default: { logLevel: 'none' as never } },
        tsdocMessageReporting: { default: { logLevel: 'none' as never } },
      },
    },
  })
  const { apiReportChanged } = Extractor.invoke(config, {
    localBuild: update,
    showVerboseMessages: false,
    messageCallback: (message) => {
      message.handled = true
    },
  })
  if (apiReportChanged && !update) {
    changed++
    console.error(
      `${name}: the public surface is not that of docs/api-report; if that is meant, npm run check:api -- --update`,
    )
  }
}
process.exitCode = changed > 0 ? 1 : 0
