import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'

/** One document of a bench folder. */
export interface BenchDocument {
  /** The file's name without its extension. */
  id: string
  file: string
  mediaType: string
}

const mediaTypes: Record<string, string> = {
  '.html': 'text/html',
  '.html.gz': 'text/html',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
}

function documentOf(file: string): BenchDocument | undefined {
  const extension = /\.(?:html(?:\.gz)?|txt|md)$/.exec(file)?.[0] ?? ''
  const mediaType = mediaTypes[extension]
  return mediaType === undefined
    ? undefined
    : { id: path.basename(file, extension), file, mediaType }
}

/** The documents in `folder/docs`, or in `folder` itself where there is no `docs`, by name. */
export function documentsIn(folder: string): BenchDocument[] {
  const docs = path.join(folder, 'docs')
  const home = fs.existsSync(docs) ? docs : folder
  return fs
    .readdirSync(home)
    .sort()
    .flatMap((name) => documentOf(path.join(home, name)) ?? [])
}

/** The document's bytes, unpacked. */
export function bytesOf(document: BenchDocument): Uint8Array {
  const bytes = fs.readFileSync(document.file)
  return document.file.endsWith('.gz') ? zlib.gunzipSync(bytes) : bytes
}
