import type { PartialOperation } from '#domain/operation.ts'
import {
  byHand,
  during,
  each,
  follows,
  gain,
  inventory,
  lot,
  named,
  only,
  otherLot,
  reading,
  reason,
  row,
  type SampleRow,
  tag,
  unit,
  unitFromContext,
} from '#server/sample-plant/build-row.ts'
import { materialPath } from '#server/sample-plant/materials.ts'

/**
 * Sixty operations under each contract: three stand in `2025-03` only, three of `2025-09` take their place.
 * Nine are incomplete on purpose: no quantity (scrap at Bay 3), no unit (salt), no material (RawSilo2), no
 * parent (cream to Vat2), no trigger (ship CreamSilo2), no destination (buttermilk), no lot code (milk to
 * Vat3), one edge for start and stop (whey of Vat4), a reason code of another type (ship whey).
 */
// biome-ignore format: a table, to be read by its rows
export const sampleRows: readonly SampleRow[] = [
  // Receiving
  ...each([
    '01JH4Q8V2M-7RZK3TXE-9D5WBNHC', '01JH4QBSTD-G4EJ76QX-1Q74A1CC', '01JH4QC8XZ-64H5BFF0-8SQ9AGHC',
  ], (id, n) =>
    row(id, 'RECEIVE', `Receive from Bay ${n} into RawSilo${n}`, [bay(n), raw(n)], 'Raw Milk',
      during(`Receiving/Bay${n}/Unloading`), gain(`Receiving/Bay${n}/Total`, 1_000_000), reason('TNK-OK')),
    [
      { status: 'RUNNING', notes: 'Totaliser of bay 1 replaced 4 Nov 2025, wraps at one million.',
        flushIntervalMillis: 5_000 },
      { status: 'COMPLETED', notes: 'Totaliser replaced 4 Nov 2025' },
      { status: 'COMPLETED' },
    ]),
  ...each([
    '01JH4QCEHR-ZAPA1AFG-TBV5DHVY', '01JH4QD90R-5G9Q9TRS-0XQG8BMD', '01JH4QEPMS-HJFB6QHG-AWXKZRW3',
  ], (id, n) =>
    row(id, 'SCRAP', `Scrap rejected milk at Bay ${n}`, [bay(n), null], 'Raw Milk',
      during(`Receiving/Bay${n}/Reject`), reading(tag(`Receiving/Bay${n}/Tank`)), lotByHand(),
      reason('MLK-REJ')),
    [
      { status: 'COMPLETED' },
      { status: 'FAULTED', notes: 'Load cell of bay 2 drifts.\nWork order 48121.' },
      { quantityExpression: null },
    ]),
  row('01JH4QG4ZP-TFY7FADK-6G6KPK9P', 'RECEIVE', 'Receive salt',
    ['Receiving/SaltUnload', 'Receiving/Separator'], 'Salt',
    during('SaltUnload/Running'), gain('SaltUnload/Total', 1_000_000), reason('SUP-OK'),
    { unitOfMeasure: null }),
  ...only('2025-03', [
    row('01JH4QGFN2-JPSYXJEC-CKYH5K6K', 'MOVE', 'Move RawSilo1 to RawSilo2',
      [raw(1), raw(2)], 'Raw Milk', byHand()),
    row('01JH4QH7YW-ADGMANH4-ZCWTSAHY', 'MOVE', 'Move RawSilo2 to RawSilo3',
      [raw(2), raw(3)], null, byHand()),
    row('01JH4QJETZ-1JPZWPA6-2NDVEEYR', 'MOVE', 'Move RawSilo3 to RawSilo1',
      [raw(3), raw(1)], 'Raw Milk', byHand(), { enabled: false }),
  ]),
  ...only('2025-09', [
    row('01JH4QK18S-82H0W06B-2D48Y0JH', 'SCRAP_ALL', 'Empty RawSilo1 after a bad test',
      [raw(1), null], 'Raw Milk', byHand(), { enabled: false }),
    row('01JH4QKFBX-PFTEH312-Q9BW4GXB', 'SHIP', 'Ship raw milk from RawSilo2',
      [raw(2), 'Shipping/Dock3'], null, byHand(),
      { primaryLotResolutionStrategy: 'FROM_LOCATION' }),
    row('01JH4QMG4B-GQ4F6W78-NTF276FC', 'RECEIVE_AND_CONSUME', 'Feed Separator from Bay 3',
      [bay(3), 'Receiving/Separator'], 'Raw Milk',
      during('Receiving/Bay3/Bypass'), gain('Receiving/Bay3/Total', 1_000_000),
      otherLot(tag('Separator/RunCode'))),
  ]),
  row('01JH4QMJCE-GTMM6QFC-B1RJ45YM', 'RETURN', 'Return raw milk from RawSilo3',
    [raw(3), null], 'Raw Milk', byHand(), lotByHand(),
    reason('RET-FARM'), { enabled: false, notes: 'Needs the approval of the milk buyer.' }),

  // Separating
  ...each([
    '01JH4QP69N-AW4M44ZM-MG6THV48', '01JH4QPY57-8N58S1WP-NDM2B95J', '01JH4QQRWB-5B3RS186-6G45BQCH',
  ], (id, n) =>
    row(id, 'CONSUME', `Separator consumes RawSilo${n}`, [raw(n), 'Receiving/Separator'], 'Raw Milk',
      during(`Separator/Feeding${n}`), ...contents('RawSilo', n)),
    [
      { status: 'COMPLETED' },
      { status: 'RUNNING', notes: 'Feeding tag moved to new rack' },
      { createLotIfNotFound: true },
    ]),
  ...each(['01JH4QSBNR-JTRB3P6J-DC6MN27P', '01JH4QSZGM-ERKNZHX0-DHMHTEFB'], (id, n) =>
    row(id, 'PRODUCE', `Separator produces to CreamSilo${n}`, ['Receiving/Separator', cream(n)], 'Cream',
      during(`Separator/Cream${n}`), ...contents('CreamSilo', n))),
  ...each(['01JH4QTT7W-TQMP0NTR-2PHS2H5C', '01JH4QWFDF-4MJSCR4Z-KV13EFZY'], (id, n) =>
    row(id, 'PRODUCE', `Separator produces to SkimSilo${n}`, ['Receiving/Separator', skim(n)], 'Skim Milk',
      during(`Separator/Skim${n}`), ...contents('SkimSilo', n))),

  // Cleaning in place: what a tank still holds goes to the drain
  ...each([
    '01JH4QXB3B-WENJ8NRK-QA8M128B', '01JH4QXTHS-02HHMDDJ-DF7PAMT1', '01JH4QZ04C-38B7SYY2-JSQT3JRQ',
  ], (id, n) =>
    row(id, 'SCRAP', `CIP RawSilo${n}`, [raw(n), null], 'Raw Milk', ...cleaned('RawSilo', n))),
  ...each(['01JH4QZ7QT-FW4K9BV3-GR6A4235', '01JH4R07W6-47QQ9FH7-C6F7CSCD'], (id, n) =>
    row(id, 'SCRAP', `CIP CreamSilo${n}`, [cream(n), null], 'Cream', ...cleaned('CreamSilo', n))),
  ...each(['01JH4R18RV-GYG3YZKW-XBRFPFBE', '01JH4R261W-38TDMPF2-EG4SFEQJ'], (id, n) =>
    row(id, 'SCRAP', `CIP SkimSilo${n}`, [skim(n), null], 'Skim Milk', ...cleaned('SkimSilo', n))),
  ...each([
    '01JH4R36M7-W7A7Q9V2-WQE8JNYG', '01JH4R3DHX-JCDX3VNM-1ENF19Y9', '01JH4R5G14-8P7QE8MW-A1Z82KBA',
    '01JH4R639X-T1SHFK4Q-HVR3YES3',
  ], (id, n) =>
    row(id, 'SCRAP', `CIP Vat${n}`, [vat(n), null], 'Whey', during(`CIP/Vat${n}/Active`),
      reading(tag(`CIP/Vat${n}/Heel`)), lot(codeIn('Vat', n)), reason('CIP-HEEL')),
    [{}, { enabled: false, notes: 'Vat 2 is out for relining until March.' }]),
  row('01JH4R7VQS-HWQAQP3F-8JPKVKGF', 'SCRAP', 'CIP Pasteuriser1',
    ['Processing/Pasteuriser1', null], 'Skim Milk',
    { operation: named('Clean in place'), stopTriggerType: 'RISING_EDGE',
      startTriggerExpression: `${tag('CIP/Past1/Step')} > 0`,
      stopTriggerExpression: `${tag('CIP/Past1/Step')} = 0` },
    reading(`1500 * ${tag('Past1/BalanceTank/Level')} / 100`), reason('CIP-HEEL')),

  // Cream and butter
  ...each(['01JH4R80ZS-1RYBHYQF-4GDA5KRA', '01JH4R92XP-RTVB5G3K-G41XB80J'], (id, n) =>
    row(id, 'CONSUME', `Add cream to Vat${n}`, [cream(n), vat(n)], 'Cream', follows('Make cheese'),
      gain(`Vats/Vat${n}/Cream`, 100_000), lot(codeIn('CreamSilo', n)),
      otherLot(codeIn('Vat', n))),
    [{ secondaryMaterial: named(materialPath('Standardised Milk')) }, { operation: null }]),
  ...each(['01JH4RACP7-64XND9WM-41T3M0FB', '01JH4RC0DZ-KH92JZJY-RJBW93AN'], (id, n) =>
    row(id, 'CONSUME', `Churn consumes CreamSilo${n}`, [cream(n), 'Processing/Churn'], 'Cream',
      during(`Churn/Feeding${n}`), gain(`Churn/Cream${n}/In`, 1_000_000),
      lot(codeIn('CreamSilo', n)), otherLot(tag('Churn/BatchCode'))),
    [{ status: 'RUNNING' }, { status: 'PAUSED' }]),
  row('01JH4RD48P-M1HEDA6G-WR83VMEN', 'PRODUCE', 'Churn produces butter',
    ['Processing/Churn', 'Processing/Packing'], 'Butter',
    during('Churn/Discharging'), reading(`${tag('Packing/Hopper/Gross')} - ${tag('Packing/Hopper/Tare')}`),
    lot(`concat("B", dateFormat(now(0), "yyMMdd"), ${tag('Churn/BatchCode')})`), inventory('Bulk butter'),
    { incrementProductionOrderCount: true }),
  row('01JH4RDEM5-F524NB9T-NAX0QQAR', 'PRODUCE', 'Churn produces buttermilk',
    ['Processing/Churn', null], 'Buttermilk',
    follows('Make butter'), gain('Churn/Buttermilk/Total', 100_000),
    { inventoryNameResolutionStrategy: 'AUTO_GENERATE' }),

  // Pasteurising
  ...each(['01JH4RFGYD-JX5Y2P54-3NN40Y8M', '01JH4RH8F0-QDFZQ88R-FP4QYFN0'], (id, n) =>
    row(id, 'CONSUME', `Pasteuriser1 consumes SkimSilo${n}`, [skim(n), 'Processing/Pasteuriser1'],
      'Skim Milk', during(`Past1/Feeding${n}`), gain(`Past1/Skim${n}/In`, 9_999_999),
      lot(codeIn('SkimSilo', n)), otherLot(tag('Past1/RunCode')), reason('USE-STD'))),
  ...each([
    '01JH4RHDE3-HBRJ7PGY-02ZNGP4H', '01JH4RK6GH-ZYZQA9FY-TR25SAAH', '01JH4RKMKX-RPHEKBEE-3QCG3Y9C',
    '01JH4RMEF7-YZKN6YPW-8HCTYQQZ',
  ], (id, n) =>
    row(id, 'PRODUCE', `Pasteuriser1 produces to Vat${n}`, ['Processing/Pasteuriser1', vat(n)], 'Skim Milk',
      during(`Past1/Vat${n}`), gain(`Vats/Vat${n}/In`, 9_999_999), lot(codeIn('Vat', n)),
      otherLot(tag('Past1/RunCode'))),
    [{ status: 'COMPLETED' }, {}, { primaryLotCodeExpression: null }]),
  row('01JH4RNJSX-QCZ6HZ35-ND2EFQR9', 'UNCONSUME', 'Divert cold milk back at Pasteuriser2',
    [null, 'Processing/Pasteuriser2'], 'Skim Milk',
    { startTriggerExpression: `${tag('Past2/HoldTemp')} >= 72.0`, startTriggerType: 'FALLING_EDGE',
      stopTriggerExpression: `${tag('Past2/HoldTemp')} >= 72.5`, stopTriggerType: 'RISING_EDGE' },
    gain('Past2/Diverted/Total', 100_000), otherLot(tag('Past2/RunCode')), reason('DIV-COLD')),

  // Cheese
  row('01JH4RQJD3-1NDA9XC3-45HN0VCC', 'RECEIVE', 'Receive culture',
    [null, 'Processing/Vats'], 'Culture', byHand(), lotByHand(),
    unit('Gram'), inventory('Culture freezer'), { spare1: 'Keep below -45 °C' }),
  row('01JH4RRTGW-GXTD80VG-RWG2GJPY', 'RECEIVE', 'Receive rennet',
    [null, 'Processing/Vats'], 'Rennet', byHand(), lotByHand(),
    unit('Millilitre'), inventory('Rennet fridge')),
  ...each([
    '01JH4RS1D8-H8Q4EBHY-HARCSK87', '01JH4RS6N6-BF8MS8SB-APTGG8Y8', '01JH4RTNED-SJJNARH2-A3QHHQYK',
    '01JH4RWRB9-CA1P09Y5-67GZX4M3',
  ], (id, n) =>
    row(id, 'PRODUCE', `Vat${n} produces whey`, [vat(n), 'Processing/WheyTank'], 'Whey',
      during(`Vats/Vat${n}/Draining`), gain(`Vats/Vat${n}/Whey`, 100_000), lot(tag('WheyTank/LotCode')),
      otherLot(codeIn('Vat', n))),
    [{ status: 'COMPLETED' }, {}, {}, { stopTriggerType: 'RISING_EDGE' }]),
  ...each([
    '01JH4RYEN6-FR3C72VE-JKQKSD3V', '01JH4RYR6D-GWFQ9WMG-YE0QP8F0', '01JH4RZGCH-MCNDRQN8-WNSWQPBF',
    '01JH4S1J53-WMKFDE32-RG0KWS2J',
  ], (id, n) =>
    row(id, 'PRODUCE', `Vat${n} produces cheese`, [vat(n), 'Processing/Packing'], 'Cheddar',
      follows('Make cheese'), reading(tag(`Packing/Vat${n}/Weight`)), unitFromContext(),
      otherLot(codeIn('Vat', n)), lot(`if(${tag(`Vats/Vat${n}/Organic`)}, "O", "C") + ${codeIn('Vat', n)}`),
      { inventoryNameResolutionStrategy: 'EXPRESSION',
        inventoryNameExpression: tag(`Vats/Vat${n}/Recipe/Name`), incrementProductionOrderCount: true }),
    [
      {},
      {},
      { material: named(materialPath('Monterey Jack')) },
      { material: null, materialSource: 'EXPRESSION', materialExpression: tag('Vats/Vat4/Recipe/Material') },
    ]),

  // Shipping
  ...each(['01JH4S2977-HZ9MKF3W-A6E3060C', '01JH4S39SP-1XWPFMNM-G1RTFCSD'], (id, n) =>
    row(id, 'SHIP', `Ship cream from CreamSilo${n}`, [cream(n), 'Shipping/CreamShipping'], 'Cream',
      lot(codeIn('CreamSilo', n)), reason('SHP-ORD')),
    [
      { status: 'COMPLETED', ...during('Shipping/Cream/Loading'),
        ...gain('CreamSilos/CreamSilo1/Total', 1_000_000) },
      { quantitySource: 'MANUAL' },
    ]),
  row('01JH4S54BP-XJ2DK59T-JV7G91ZM', 'SHIP', 'Ship skim from SkimSilo1',
    [skim(1), 'Shipping/SkimShipping'], 'Skim Milk',
    during('Shipping/Skim/Loading'), ...contents('SkimSilo', 1), reason('SHP-ORD')),
  row('01JH4S68ZA-BFE64KSG-PRV41AHV', 'SHIP', 'Ship skim from SkimSilo2',
    [skim(2), 'Shipping/SkimShipping'], 'Skim Milk',
    { startTriggerExpression: `${tag('Shipping/Skim/Arm')} = 2 && ${tag('Shipping/Skim/Valve')}`,
      stopTriggerExpression: tag('Shipping/Weighbridge/Ticket'), stopTriggerType: 'CHANGE' },
    reading(`(${tag('Shipping/Weighbridge/Gross')} - ${tag('Shipping/Weighbridge/Tare')}) / 1000`),
    unit('Tonne'), lot(codeIn('SkimSilo', 2)), reason('SHP-DIV'),
    { spare1: 'Haulier: Snake River Tankers', spare2: 'Ticket printed at the gate' }),
  row('01JH4S7BGY-1KJ4J8P7-WKZSAZ6T', 'SHIP', 'Ship whey',
    ['Processing/WheyTank', 'Shipping/WheyShipping'], 'Whey',
    during('Shipping/Whey/Loading'), gain('Shipping/Whey/Total', 1_000_000), lot(tag('WheyTank/LotCode')),
    reason('RET-FARM'), { notes: 'Farms take it back as feed.' }),
  row('01JH4S84MD-Z1WBBMQ8-M142G3DV', 'SHIP', 'Ship butter',
    ['Processing/Packing', 'Shipping/Dock1'], 'Butter', byHand(), lotByHand(),
    unit('Case'), inventory('Bulk butter'), reason('SHP-ORD'), { incrementProductionOrderCount: true }),
  row('01JH4S936B-3THY3RV0-QV9XW4R4', 'SHIP', 'Ship cheese',
    ['Processing/Packing', 'Shipping/Dock2'], 'Cheddar', byHand(), lotByHand(),
    unit('Pallet'), reason('SHP-ORD'), { incrementProductionOrderCount: true }),
]

function bay(n: number): string {
  return `Receiving/Bays/Bay${n}`
}

function raw(n: number): string {
  return `Receiving/RawSilos/RawSilo${n}`
}

function cream(n: number): string {
  return `Receiving/CreamSilos/CreamSilo${n}`
}

function skim(n: number): string {
  return `Receiving/SkimSilos/SkimSilo${n}`
}

function vat(n: number): string {
  return `Processing/Vats/Vat${n}`
}

type Silo = 'RawSilo' | 'CreamSilo' | 'SkimSilo'

/** By the silo's own totaliser, of the lot that is in it. */
function contents(silo: Silo, n: number): PartialOperation[] {
  return [gain(`${silo}s/${silo}${n}/Total`, 1_000_000), lot(codeIn(silo, n))]
}

/** The tag with the code of the lot that a tank holds. */
function codeIn(tank: Silo | 'Vat', n: number): string {
  return tag(`${tank}s/${tank}${n}/LotCode`)
}

function cleaned(silo: Silo, n: number): PartialOperation[] {
  return [during(`CIP/${silo}${n}/Active`), ...contents(silo, n), reason('CIP-HEEL'), { status: 'COMPLETED' }]
}

function lotByHand(): PartialOperation {
  return { primaryLotResolutionStrategy: 'MANUAL' }
}
