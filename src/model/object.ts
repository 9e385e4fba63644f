import * as z from 'zod'

/** The schema of a field that may be absent, but never `undefined` or `null`. */
export interface Absent<T> {
  readonly mayBeAbsent: z.ZodType<T>
}

/** Marks a field of {@link objectOf} that may be absent. */
export const absent = <T>(schema: z.ZodType<T>): Absent<T> => ({ mayBeAbsent: schema })

type IsOptional<T, K extends keyof T> = Partial<Pick<T, K>> extends Pick<T, K> ? true : false

/** The schemas that `objectOf<T>` asks for: one for every key of `T`, {@link absent} where optional. */
export type ShapeOf<T> = {
  [K in keyof T]-?: IsOptional<T, K> extends true
    ? Absent<Exclude<T[K], undefined>>
    : z.ZodType<T[K]>
}

type Field = Absent<unknown> | z.ZodType

/**
 * A strict object schema that cannot drift from its interface: a missing, extra or wrong key, or
 * one that is optional on one side only, does not compile.
 */
export function objectOf<T extends object>(shape: ShapeOf<T>): z.ZodType<T> {
  const fields = Object.entries<Field>(shape as Record<string, Field>).map(([key, field]) => [
    key,
    'mayBeAbsent' in field ? z.exactOptional(field.mayBeAbsent) : field,
  ])
  return z.strictObject(Object.fromEntries(fields) as z.ZodRawShape) as unknown as z.ZodType<T>
}
