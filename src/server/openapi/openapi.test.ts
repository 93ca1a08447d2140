import { describe, expect, it } from 'vitest'
import { contracts } from '#domain/vocabulary.ts'
import { parametersOf } from '#domain/wire.ts'
import { createApp } from '#server/app.ts'
import { aDatabase } from '#testing/api.ts'
import { inOrder } from '#testing/in-order.ts'

describe.each(contracts)('the description of the API of %s', (contract) => {
  it('has every route, and no other', async () => {
    const database = await aDatabase('sqlite')
    const server = await database.serve({ contract })
    const { body } = await server.get('/api/openapi.json')
    const described = Object.entries<object>(body.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    const settings = { contract, user: 'x', version: '0', storage: 'x' }
    const routed = createApp(server.store, settings)
      .routes.filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)
    expect(inOrder(described)).toEqual(inOrder(new Set(routed)))
    await database.drop()
  })

  it('names every parameter of a save, and refers to nothing that is not there', async () => {
    const database = await aDatabase('sqlite')
    const { body } = await (await database.serve({ contract })).get('/api/openapi.json')
    const { schemas } = body.components
    expect(inOrder(Object.keys(schemas.SaveInventoryOperation.properties))).toEqual(
      inOrder(parametersOf(contract).map(({ name }) => name)),
    )
    expect(schemas.SaveInventoryOperation.additionalProperties).toBe(false)
    const references = JSON.stringify(body).matchAll(/"#\/components\/schemas\/(\w+)"/g)
    for (const [, name = ''] of references) expect(schemas).toHaveProperty(name)
    await database.drop()
  })
})
