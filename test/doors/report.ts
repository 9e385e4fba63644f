import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** Each door's name with the file behind it. */
export const doors: Record<string, string> = {
  index: 'src/index.ts',
  core: 'src/core.ts',
  shelves: 'src/shelves.ts',
  schema: 'src/schema.ts',
  writers: 'src/writers/index.ts',
  tcs: 'src/tcs/index.ts',
  ground: 'src/ground/index.ts',
}

const printer = ts.createPrinter({ removeComments: true })

const isNamed = (statement: ts.Statement, name: string): boolean =>
  ts.isVariableStatement(statement)
    ? statement.declarationList.declarations.some((one) => one.name.getText() === name)
    : (statement as ts.DeclarationStatement).name?.getText() === name

/** What a user sees of one export: its declaration without bodies, values and comments. */
function declarationOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0
  const target = isAlias ? checker.getAliasedSymbol(symbol) : symbol
  const source = target.declarations?.[0]?.getSourceFile()
  if (!source) throw new Error(`${symbol.name} is declared nowhere`)
  const { outputText } = ts.transpileDeclaration(source.text, { compilerOptions: options })
  const file = ts.createSourceFile('door.d.ts', outputText, ts.ScriptTarget.ES2022, true)
  const statement = file.statements.find((one) => isNamed(one, target.name))
  if (!statement) throw new Error(`${symbol.name} is no statement of ${source.fileName}`)
  return printer.printNode(ts.EmitHint.Unspecified, statement, file)
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  isolatedDeclarations: true,
  declaration: true,
}

/** For each door, the declarations of its exports, in alphabetical order. */
export function reportDoors(): Record<string, string> {
  const files = Object.values(doors).map((file) => resolve(root, file))
  const program = ts.createProgram(files, { ...options, types: [] })
  const checker = program.getTypeChecker()
  const report = (file: string): string => {
    const source = program.getSourceFile(resolve(root, file))
    const door = source && checker.getSymbolAtLocation(source)
    const symbols = door ? checker.getExportsOfModule(door) : []
    const declarations = symbols
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((symbol) => declarationOf(symbol, checker))
    return `${declarations.join('\n')}\n`
  }
  return Object.fromEntries(Object.entries(doors).map(([door, file]) => [door, report(file)]))
}
