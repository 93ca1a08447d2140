export function openApiOf(contract: string, version: string) {
  return { contract, version }
}
