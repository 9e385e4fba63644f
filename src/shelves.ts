export * from './conventions/index.ts'
export * from './languages/index.ts'
export * from './readers/index.ts'
