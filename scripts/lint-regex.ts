/** Checks every regular expression of `src/`, literals and `pattern('…', 'u')`: it must not backtrack badly, nor use `\b \w \d`, which do not know Bengali. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSync } from 'recheck'
import ts from 'typescript'

const faults: string[] = []
let count = 0

for (const entry of readdirSync('src', { recursive: true, withFileTypes: true })) {
  if (!entry.name.endsWith('.ts') || entry.parentPath.includes('generated')) continue
  const file = join(entry.parentPath, entry.name)
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true)
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      check(file, source, node, node.text.slice(1, end), node.text.slice(end + 1))
    } else if (ts.isCallExpression(node) && node.expression.getText(source) === 'pattern') {
      const [pattern, flags] = node.arguments as ts.NodeArray<ts.StringLiteral>
      check(file, source, node, pattern.text, flags.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
}

console.log(`${count} regular expressions, ${faults.length} faults`)
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0

function check(file: string, source: ts.SourceFile, node: ts.Node, pattern: string, flags: string): void {
  count++
  const place = `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
  if (/\\[bwd]/u.test(pattern))
    faults.push(`${place}: ${pattern} uses \\b, \\w or \\d, which do not know Bengali`)
  if (isBounded(source, node)) return
  const diagnostics = checkSync(pattern, flags, { timeout: 10_000 })
  if (diagnostics.status === 'vulnerable')
    faults.push(`${place}: ${pattern} backtracks: ${diagnostics.complexity.summary}`)
}

/** Whether the comment above says how short the texts are that it sees: what grows with their square is small then. */
function isBounded(source: ts.SourceFile, node: ts.Node): boolean {
  const above = source.text.slice(0, node.getStart()).split('\n').slice(-4).join('\n')
  return /Applied to at most [0-9]{1,3} characters/u.test(above)
}
