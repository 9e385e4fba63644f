import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as source from '../../src/shelves.ts'
import { project } from './project.ts'

test('the built sheets say what their sources say', async () => {
  const file = join(project, 'node_modules/onrecord/dist/shelves.js')
  const built = (await import(file)) as typeof source
  expect(asData(built)).toEqual(asData(source))
})

const asData = (shelves: object): unknown => JSON.parse(JSON.stringify(shelves))
