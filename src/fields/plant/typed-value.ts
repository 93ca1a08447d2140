import type { PlantValue, Property } from '#domain/plant-kinds.ts'

/** What is sent of what somebody typed, or switched; a text that is no number goes as it is, to be refused in a sentence. */
export function typedValue({ type }: Property, value: string | boolean): PlantValue {
  return sent[type](value)
}

const asText = (value: string | boolean): PlantValue =>
  typeof value === 'string' && value.trim() === '' ? null : value

function asNumber(value: string | boolean): PlantValue {
  const text = String(value).trim()
  const number = Number(text.replace(',', '.'))
  return text === '' ? null : Number.isFinite(number) ? number : text
}

const sent = {
  ulid: asText,
  text: asText,
  choice: asText,
  number: asNumber,
  integer: asNumber,
  flag: (value) => value === true,
} satisfies Record<Property['type'], (value: string | boolean) => PlantValue>
