/** What a record may lack; each is a warning, and never blocks a save. */
export const needRules = [
  'trigger.neverStarts',
  'trigger.neverStops',
  'trigger.noParent',
  'material.missing',
  'lotCode.missing',
  'inventoryName.missing',
  'quantity.missing',
  'unit.missing',
  'source.missing',
  'destination.missing',
] as const
export type NeedRule = (typeof needRules)[number]

/** The warnings that look at more than one field. */
export const crossRules = ['trigger.sameEdge', 'reasonCode.otherType'] as const
export type WarningRule = NeedRule | (typeof crossRules)[number]

/** What refuses a save. */
export const errorRules = [
  'name.missing',
  'choice.unknown',
  'choice.notForType',
  'choice.missing',
  'type.wrong',
  'ulid.malformed',
  'reference.unknown',
  'reference.contradictory',
  'reference.ambiguous',
  'text.tooLong',
  'text.unstorable',
  'number.malformed',
  'number.outOfRange',
  'date.malformed',
  'value.several',
  'parameter.unknown',
  'cursor.malformed',
  'view.unnamed',
  'view.nameTaken',
  'view.tooMany',
  'field.notBulk',
  'field.notText',
  'find.empty',
  'regex.malformed',
  'regex.tooSlow',
  'placeholder.unknown',
  'placeholder.unfilled',
  'placeholder.malformed',
  'template.unnamed',
  'template.nameTaken',
  'template.tooMany',
  'rows.tooMany',
  'selection.unclear',
  'record.twice',
  'record.gone',
  'record.stale',
  'record.inUse',
  'row.ragged',
  'row.unnamed',
  'row.twice',
  'row.ambiguous',
] as const
export type ErrorRule = (typeof errorRules)[number]

/** Said before a save, by an import or a bulk change, without making the operation incomplete. */
export const noticeRules = ['value.notApplicable', 'value.skipped', 'id.unknown'] as const
export type NoticeRule = (typeof noticeRules)[number]

/** Why a revert leaves something as it is. */
export const keptRules = [
  'kept.again',
  'kept.gone',
  'kept.saved',
  'kept.inUse',
  'kept.plant',
  'kept.changed',
  'kept.referred',
  'kept.taken',
] as const
export type KeptRule = (typeof keptRules)[number]

export type Rule = WarningRule | ErrorRule | NoticeRule | KeptRule

/** Why a file cannot be read at all. */
export const fileRules = [
  'file.tooLarge',
  'file.empty',
  'file.nul',
  'csv.open',
  'csv.long',
  'csv.columnsTwice',
  'csv.columnsAlike',
  'csv.noParameter',
  'json.malformed',
  'json.noObject',
  'json.behind',
  'json.long',
  'json.cutOff',
  'python.open',
  'python.noDictionary',
  'python.unnamed',
  'python.callOpen',
  'python.noKey',
  'python.noComma',
  'python.noLiteral',
  'zip.workbook',
  'zip.climbsOut',
  'zip.twice',
  'zip.large',
  'zip.full',
  'zip.empty',
  'zip.damaged',
  'plant.packed',
  'plant.noProperty',
  'plant.severalLists',
] as const
export type FileRule = (typeof fileRules)[number]

/** Why a file cannot be read; `params` as those of a finding, `file` among them where it is one of several. */
export interface FileFault {
  readonly rule: FileRule
  readonly params: Finding['params']
}

/** One thing said about one field; `params` fill the sentence that the words hold for the rule. */
export interface Finding<R extends Rule = Rule> {
  /** The catalogue's field; null for something that is not about a field, as an unknown parameter. */
  readonly field: string | null
  /** The wire name that the message belongs to. */
  readonly parameter: string
  readonly rule: R
  readonly params: Readonly<Record<string, string | number | readonly string[]>>
}
