import type { Reading } from '../../shapes/reader.ts'
import { closeBlock } from './blocks.ts'
import { topOf } from './open-elements.ts'
import { closeElement, type Page } from './page.ts'
import { trimPlaces } from './places.ts'
import { partsOf } from './regions.ts'

/** The reading of a page whose input, `rawLength` long, is at its end; open elements are closed. */
export function readingOf(page: Page, mediaType: string, rawLength: number): Reading {
  while (page.open.frames.length > 1) closeElement(page, rawLength, rawLength)
  closeBlock(page, topOf(page.open), rawLength)
  const text = page.sheet.texts.join('\n')
  const parts = partsOf(page.regions, text.length)
  for (const [at, block] of page.blocks.entries()) {
    block.part = parts[page.blockRegions[at] ?? -1] ?? 'content'
  }
  page.facts.places = trimPlaces(page.facts.places, text)
  return {
    text,
    mediaType,
    rawMap: page.sheet.map,
    blocks: page.blocks,
    containers: page.containers,
    facts: page.facts,
  }
}
