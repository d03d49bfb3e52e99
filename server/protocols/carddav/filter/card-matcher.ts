import { type CardFilter, type ParamFilter, type PropFilter, type TextMatch, textMatcher } from '@lazo/davxml'
import type { RawCard, RawProperty } from '@lazo/vcard'
import { textsOf } from './texts-of.ts'

/** Tells whether a card is wanted. */
export type CardMatcher = (card: RawCard) => boolean

type PropertyTest = (property: RawProperty) => boolean
type TextTest = (texts: readonly string[]) => boolean

/** The test of a filter (RFC 6352 §10.5), with all that does not depend on the card thought through once. Pure. */
export function cardMatcher({ test, propFilters }: CardFilter): CardMatcher {
  if (propFilters.length === 0) return () => true
  const tests = propFilters.map(propTest)
  return test === 'allof'
    ? (card) => tests.every((matches) => matches(card))
    : (card) => tests.some((matches) => matches(card))
}

/** A property that a card has several times matches when one of them does; one that it has not never does, negated or not. */
function propTest({ name, isNotDefined, test, textMatches, paramFilters }: PropFilter): CardMatcher {
  const isNamed = namedAs(name)
  if (isNotDefined) return ({ properties }) => !properties.some(isNamed)
  const tests: PropertyTest[] = [...textMatches.map(valueTest), ...paramFilters.map(paramTest)]
  if (tests.length === 0) return ({ properties }) => properties.some(isNamed)
  const matches: PropertyTest =
    test === 'allof' ? (one) => tests.every((each) => each(one)) : (one) => tests.some((each) => each(one))
  return ({ properties }) => properties.some((property) => isNamed(property) && matches(property))
}

/** `item1.EMAIL` names the one of that group; without a group the name means all of them. */
function namedAs(name: string): PropertyTest {
  const upper = name.toUpperCase()
  const dot = upper.lastIndexOf('.')
  if (dot < 0) return ({ key }) => key === upper
  const [group, bare] = [upper.slice(0, dot), upper.slice(dot + 1)]
  return (property) => property.key === bare && property.group.toUpperCase() === group
}

function valueTest(match: TextMatch): PropertyTest {
  const matches = textTest(match)
  return (property) => matches(textsOf(property))
}

function paramTest({ name, isNotDefined, textMatch }: ParamFilter): PropertyTest {
  const key = name.toUpperCase()
  const valuesOf = (property: RawProperty) =>
    property.params.filter((param) => param.key === key).flatMap(({ values }) => values)
  if (isNotDefined) return ({ params }) => !params.some((param) => param.key === key)
  if (!textMatch) return ({ params }) => params.some((param) => param.key === key)
  const matches = textTest(textMatch)
  return (property) => {
    const values = valuesOf(property)
    return values.length > 0 && matches(values)
  }
}

/** Negated, none of the texts may match. */
function textTest({ isNegated, ...pattern }: TextMatch): TextTest {
  const matches = textMatcher(pattern)
  return isNegated ? (texts) => !texts.some(matches) : (texts) => texts.some(matches)
}
