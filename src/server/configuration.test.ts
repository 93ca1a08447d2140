import { describe, expect, it } from 'vitest'
import { describeStorage, isLoopback, readConfiguration, WrongSetting } from './configuration.ts'

describe('the settings', () => {
  it('have defaults for all', () => {
    const { port, host, contract, database, user } = readConfiguration({})
    expect({ port, host, contract }).toEqual({ port: 4310, host: '127.0.0.1', contract: '2025-03' })
    expect(database).toEqual({ file: expect.stringMatching(/[/\\]data[/\\]lotwright\.sqlite$/) })
    expect(user).not.toBe('')
  })

  it.each([
    [{ PORT: 'http' }, /PORT must be a number.*“http”/],
    [{ PORT: '65536' }, /PORT/],
    [{ MES_CONTRACT: '2024-01' }, /MES_CONTRACT must be one of 2025-03, 2025-09/],
    [{ DATABASE_URL: 'mysql://root:hidden@host/db' }, /DATABASE_URL must be of the form postgres:/],
  ])('%j are refused with a sentence', (env, sentence) => {
    expect(() => readConfiguration(env)).toThrow(WrongSetting)
    expect(() => readConfiguration(env)).toThrow(sentence)
  })

  it('never show a password', () => {
    const env = { DATABASE_URL: 'postgres://engineer:hidden@plant-db:5433/lots' }
    expect(describeStorage(readConfiguration(env))).toBe('Postgres at plant-db:5433/lots')
    expect(() => readConfiguration({ DATABASE_URL: 'mysql://root:hidden@host/db' })).not.toThrow(/hidden/)
  })

  it.each([
    ['127.0.0.1', true],
    ['localhost', true],
    ['::1', true],
    ['0.0.0.0', false],
    ['127.example.com', false],
    ['192.168.0.4', false],
  ])('%s is this machine only: %s', (host, isOwn) => {
    expect(isLoopback(host)).toBe(isOwn)
  })
})
