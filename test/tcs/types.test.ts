import { describe, expectTypeOf, test } from 'vitest'
import type { CitedEvent, Interview, Participant } from '../../src/index.ts'
import { type BoundTcs, type EventKey, type ExchangeKey, tcs } from '../../src/tcs/index.ts'

// Checked by `tsc`: an error that is expected and does not come is an error, too.

describe('keys', () => {
  test('a misspelt key does not compile', () => {
    // @ts-expect-error a letter is missing
    expectTypeOf(() => tcs.exchange('regional-securty')).toBeFunction()
    // @ts-expect-error there is no tenth summit
    expectTypeOf(() => tcs.event('trilateral-summit-10')).toBeFunction()
    // @ts-expect-error a key has no capitals
    expectTypeOf(() => tcs.participant('Lee-hee-sup')).toBeFunction()
    // @ts-expect-error a letter is missing
    expectTypeOf((bound: BoundTcs) => bound.exchange('regional-securty')).toBeFunction()
    // @ts-expect-error any string might be misspelt
    expectTypeOf((key: string) => tcs.exchange(key)).toBeFunction()
  })

  test('are literals', () => {
    expectTypeOf<ExchangeKey>().toEqualTypeOf<
      | 'state-of-cooperation'
      | 'structural-challenges'
      | 'regional-security'
      | 'people-to-people'
      | 'global-issues'
      | 'five-year-goals'
      | 'obstacles-and-prospects'
    >()
    expectTypeOf(tcs.keys.events).toEqualTypeOf<readonly EventKey[]>()
  })
})

describe('what keys give', () => {
  test('an exchange is exactly that one', () => {
    const exchange = tcs.exchange('regional-security')
    expectTypeOf(exchange.key).toEqualTypeOf<'regional-security'>()
    expectTypeOf(exchange.topics).toEqualTypeOf<
      readonly ['regional security', 'South China Sea', 'North Korea', 'Joint Declarations']
    >()
    expectTypeOf(exchange.question).toExtend<`The three countries see their security ${string}`>()
    expectTypeOf(exchange.answer['length']).toEqualTypeOf<1>()
    expectTypeOf(tcs.exchange('state-of-cooperation').answer['length']).toEqualTypeOf<2>()
  })

  test('a restatement has no marks, in its type either', () => {
    expectTypeOf(
      tcs.exchange('state-of-cooperation').answer[0],
    ).toExtend<`Last year brought the 25th anniversary ${string} both to be held this year.`>()
    expectTypeOf(
      tcs.exchange('state-of-cooperation').answer[0],
    ).not.toExtend<`${string}${'{' | '}' | '|'}${string}`>()
  })

  test('an event has its facts as literals, and no others', () => {
    const summit = tcs.event('trilateral-summit-3')
    expectTypeOf(summit.kind).toEqualTypeOf<'summit'>()
    expectTypeOf(summit.place.name).toEqualTypeOf<'Jeju'>()
    expectTypeOf(summit.ordinal.value).toEqualTypeOf<3>()
    expectTypeOf(summit.interval.start).toEqualTypeOf<'2010-05-01'>()
    expectTypeOf(summit).toExtend<CitedEvent>()
    expectTypeOf(
      tcs.event('summit-hiatus').previous,
    ).toEqualTypeOf<'trilateral-summit-before-hiatus'>()
    expectTypeOf(tcs.event('summit-hiatus')).not.toHaveProperty('place')
  })

  test('a key that is one of several gives one of several', () => {
    const kindOf = (key: 'secretariat-founded' | 'summit-hiatus') => tcs.event(key).kind
    expectTypeOf(kindOf).returns.toEqualTypeOf<'founding' | 'hiatus'>()
  })

  test('participants, summits and the rest are as narrow', () => {
    expectTypeOf(tcs.participant('lee-hee-sup').post).toEqualTypeOf<'secretary general'>()
    expectTypeOf(tcs.participant('lee-hee-sup')).toExtend<Participant>()
    expectTypeOf(tcs.summits['length']).toEqualTypeOf<9>()
    expectTypeOf(tcs.summits[2].place).toEqualTypeOf<'Jeju'>()
    expectTypeOf(tcs.secretariat.seat).toEqualTypeOf<'Seoul'>()
    expectTypeOf(tcs.citation.publisher).toEqualTypeOf<'Korea JoongAng Daily'>()
    expectTypeOf(tcs.interview).toEqualTypeOf<Interview>()
  })

  test('the article as published has any words', () => {
    expectTypeOf<ReturnType<typeof tcs.bind>>().toEqualTypeOf<Promise<BoundTcs>>()
    expectTypeOf((bound: BoundTcs) => bound.exchange('regional-security')).returns.toHaveProperty(
      'question',
    )
  })
})
