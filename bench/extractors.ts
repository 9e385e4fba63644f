/** The article of a page as an extractor for any page gives it. */
export interface Extracted {
  title: string | null
  author: string | null
  published: string | null
  /** HTML. */
  content: string
}

/** An extractor that is ready to run. */
export type Extractor = (html: string) => Promise<Extracted> | Extracted

/** The extractor that reader views use. */
export async function loadReadability(): Promise<Extractor> {
  const { Readability } = await import('@mozilla/readability')
  const { parseHTML } = await import('linkedom')
  return (html) => {
    const found = new Readability(parseHTML(html).document).parse()
    return {
      title: found?.title ?? null,
      author: found?.byline ?? null,
      published: found?.publishedTime ?? null,
      content: found?.content ?? '',
    }
  }
}

/** A newer extractor, by its entry for Node; kept from the network. */
export async function loadDefuddle(): Promise<Extractor> {
  const { Defuddle } = await import('defuddle/node')
  return async (html) => {
    const say = console.error
    // It prints a stack for every JSON-LD block that it cannot read.
    console.error = () => {}
    const found = await Defuddle(html, 'https://www.example.org/', { useAsync: false }).finally(
      () => {
        console.error = say
      },
    )
    const { title, author, published, content } = found
    return { title, author, published, content }
  }
}
