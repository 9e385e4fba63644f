import jsdoc from 'eslint-plugin-jsdoc'
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

const banned = [
  {
    selector: 'ClassDeclaration:not([id.name="OnrecordError"]), ClassExpression',
    message: 'No class but OnrecordError: data is plain, work is functions.',
  },
  { selector: 'TSEnumDeclaration', message: 'Use a union of kebab-case strings.' },
  { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
]

const clock = [
  {
    selector:
      'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]',
    message: 'No clock: the reference date is an argument.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'No clock: the reference date is an argument.',
  },
]

const browserGlobals = [
  'window',
  'self',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'fetch',
  'XMLHttpRequest',
  'DOMParser',
  'XMLSerializer',
  'Node',
  'NodeFilter',
  'Element',
  'HTMLElement',
  'Document',
  'DocumentFragment',
  'Text',
  'Comment',
  'Range',
  'Selection',
  'MutationObserver',
  'Event',
  'event',
  'name',
  'status',
  'length',
  'parent',
  'top',
  'origin',
  'close',
  'open',
  'find',
  'stop',
  'print',
  'alert',
  'confirm',
  'prompt',
  'getComputedStyle',
  'getSelection',
]
const nodeGlobals = ['process', 'Buffer', 'global', 'require', 'module', '__dirname', '__filename']

const bannedGlobals = (names, message) => ['error', ...names.map((name) => ({ name, message }))]
const noDom = 'DOM globals belong in src/viewer.'
const noNode = "Node's globals belong in src/node, src/queue and src/cli."

/** Each exported declaration has a docstring that says what types cannot. */
const documented = {
  plugins: { jsdoc },
  rules: {
    'jsdoc/require-jsdoc': [
      'error',
      {
        publicOnly: true,
        require: { ClassDeclaration: true, FunctionDeclaration: true },
        contexts: [
          'TSInterfaceDeclaration',
          'TSTypeAliasDeclaration',
          'ExportNamedDeclaration > VariableDeclaration',
        ],
      },
    ],
    'jsdoc/require-description': ['error', { contexts: ['any'] }],
    'jsdoc/check-tag-names': ['error', { typed: true }],
    'jsdoc/check-param-names': ['error', { disableMissingParamChecks: true }],
    'jsdoc/no-types': 'error',
    'jsdoc/no-bad-blocks': 'error',
    'jsdoc/empty-tags': 'error',
  },
}

export default tseslint.config(
  { ignores: ['dist/', 'docs/', 'fixtures/', 'coverage/', 'node_modules/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, regexp.configs.recommended],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'no-restricted-syntax': ['error', ...banned],
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain' }],
      'regexp/no-obscure-range': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [documented],
    rules: {
      'no-restricted-syntax': ['error', ...banned, ...clock],
      'no-restricted-globals': bannedGlobals(
        [...browserGlobals, ...nodeGlobals],
        `${noDom} ${noNode}`,
      ),
      'no-console': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-depth': ['error', 3],
      complexity: ['error', 15],
    },
  },
  {
    files: ['src/languages/**/*.ts', 'src/stages/dialogue/learned.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // The reference calls a door by the name that one imports it by.
    files: ['src/{index,core,shelves,schema}.ts', 'src/{writers,tcs,ground}/index.ts'],
    rules: { 'jsdoc/check-tag-names': ['error', { typed: false }] },
  },
  {
    // Loops over typed arrays or columns whose bounds are the loop's own.
    files: [
      'src/stages/dialogue/{decoder,edge-features,facts,features,page,prior,score,under}.ts',
      'src/stages/quotes/{attribution,claims,collect,cues,edges,frames,marks,paragraphs,phrases}.ts',
      'src/stages/quotes/{ranking,said,sentences,subject,units,verb-final,word-table}.ts',
      'src/text/{letters,letter-stream,phrase-table,unit-table}.ts',
      'src/text/align/*.ts',
      'src/{ground,stages/echoes}/*.ts',
      'bench/learn/learn.ts',
      'bench/quotes/*.ts',
      'bench/ground/faults.ts',
    ],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['src/viewer/**/*.ts'],
    rules: { 'no-restricted-globals': bannedGlobals(nodeGlobals, noNode) },
  },
  {
    files: ['src/{node,queue,cli}/**/*.ts'],
    rules: { 'no-restricted-globals': bannedGlobals(browserGlobals, noDom) },
  },
  {
    files: ['src/cli/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...banned] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': ['error', ...banned],
    },
  },
  {
    files: ['*.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
)
