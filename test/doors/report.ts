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
}

const flags =
  ts.TypeFormatFlags.NoTruncation |
  ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope |
  ts.TypeFormatFlags.WriteArrowStyleSignature

const printer = ts.createPrinter({ removeComments: true })

/** The declaration of one export as a user sees it: bodies, values and comments left out. */
function declarationOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  const declaration = target.declarations?.[0]
  if (!declaration) throw new Error(`${symbol.name} is declared nowhere`)
  const isType = ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)
  if (isType) {
    return printer.printNode(ts.EmitHint.Unspecified, declaration, declaration.getSourceFile())
  }
  const type = checker.getTypeOfSymbolAtLocation(target, declaration)
  return `export ${ts.SyntaxKind[declaration.kind]} ${symbol.name}: ${checker.typeToString(type, declaration, flags)}`
    .replace('FunctionDeclaration', 'function')
    .replace('VariableDeclaration', 'const')
    .replace('ClassDeclaration', 'class')
}

/** For each door, its exports in alphabetical order, one declaration after the other. */
export function reportDoors(): Record<string, string> {
  const config = ts.getParsedCommandLineOfConfigFile(
    resolve(root, 'tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  )
  const files = Object.values(doors).map((file) => resolve(root, file))
  const program = ts.createProgram(files, config?.options ?? {})
  const checker = program.getTypeChecker()
  const report = (file: string): string => {
    const source = program.getSourceFile(resolve(root, file))
    const door = source && checker.getSymbolAtLocation(source)
    const symbols = door ? checker.getExportsOfModule(door) : []
    const lines = symbols.map((symbol) => declarationOf(symbol, checker))
    return `${lines.sort().join('\n')}\n`
  }
  return Object.fromEntries(Object.entries(doors).map(([door, file]) => [door, report(file)]))
}
