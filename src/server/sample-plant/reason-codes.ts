import type { ReasonCode } from '#domain/plant.ts'
import type { OperationType } from '#domain/vocabulary.ts'

export const reasonCodes: ReasonCode[] = [
  reason('01JD2C8K4A-4EX86P5M-YM94QESG', 'TNK-OK', 'RECEIVE', 'Tanker accepted'),
  reason('01JD2CAAK1-RPEHXMEX-H0F0HP64', 'TNK-PART', 'RECEIVE', 'Part of the load accepted', 'comments'),
  reason('01JD2CBNS1-846X64YD-3Z6WS8X2', 'SUP-OK', 'RECEIVE', 'Supplier delivery checked'),
  reason('01JD2CCH4X-9AN1JT3M-V9CJ7R9T', 'SUP-SHORT', 'RECEIVE', 'Supplier delivery short', 'comments'),
  reason('01JD2CD1PC-QVK0NAG9-3MXCCGXR', 'TNK-REJ', 'RETURN', 'Tanker rejected at dock', 'comments'),
  reason('01JD2CEZJ2-RKNFF860-QDN7T0DY', 'RET-FARM', 'RETURN', 'Given back to the farm'),
  reason('01JD2CG01Y-2NYN9SMW-H4A69G72', 'RET-SUP', 'RETURN', 'Sent back to the supplier', 'comments'),
  reason('01JD2CHMGT-HE35R8QM-DFEH0TWT', 'CIP-HEEL', 'SCRAP', 'Heel lost to cleaning'),
  reason('01JD2CK0NE-HBGR4B9Y-TQVVQTTM', 'MLK-REJ', 'SCRAP', 'Milk failed the antibiotic test', 'comments'),
  reason('01JD2CK8YV-ZB0EEQPN-Q1QMG2JC', 'SPILL', 'SCRAP', 'Spilled', 'comments'),
  reason('01JD2CKHDF-2YQGSKGJ-7PWBGP7B', 'EXPIRED', 'SCRAP', 'Past its shelf life'),
  reason('01JD2CMW4F-VPCD3A2K-2KYPJG2M', 'QA-HOLD', 'SCRAP', 'Condemned by the laboratory', 'comments'),
  reason('01JD2CN6QA-CDQ4QR5Q-KSCGHEEH', 'USE-STD', 'CONSUME', 'Used as planned'),
  reason('01JD2CPXCS-H4759RHJ-QX3QW5S3', 'USE-RWK', 'CONSUME', 'Used for rework'),
  reason('01JD2CR916-87KNCP54-DA3FEZ73', 'PRD-STD', 'PRODUCE', 'Made to standard'),
  reason('01JD2CSFC2-90YKJWQJ-N0V56KG9', 'PRD-OFF', 'PRODUCE', 'Made off grade', 'comments'),
  reason('01JD2CT6NX-2EECWGG2-SJMXVA0D', 'DIV-COLD', 'UNCONSUME', 'Diverted, not hot enough'),
  reason('01JD2CV0HE-VS7RJBBW-JF3WTSTK', 'SHP-ORD', 'SHIP', 'Shipped to order'),
  reason('01JD2CWKWR-N2TTWKFJ-RMCVD0CC', 'SHP-SMP', 'SHIP', 'Sample for the laboratory'),
  reason('01JD2CXZCK-R301VKHT-1W4B5SGZ', 'SHP-DIV', 'SHIP', 'Sold to another dairy', 'comments'),
]

function reason(
  id: string,
  reasonCode: string,
  lotRecordType: OperationType,
  description: string,
  comments?: 'comments',
): ReasonCode {
  return { id, reasonCode, description, lotRecordType, requireComments: comments !== undefined }
}
