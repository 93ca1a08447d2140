import type { Material } from '#domain/plant.ts'
import { unitId } from '#server/sample-plant/units-of-measure.ts'

export const materials: Material[] = [
  ...folder('Dairy/Raw', 'Kilogram', [
    ['01JCH3GKFN-8TR3EF4R-KTATPEY7', 'Raw Milk', '100010', 3, 'Cow milk as collected, 4 °C'],
    ['01JCH3HVN6-5MV1D3WY-998NFDKF', 'Organic Raw Milk', '100011', 3, 'Collected apart, certified'],
  ]),
  ...folder('Dairy/Separated', 'Kilogram', [
    ['01JCH3KH8A-YQ0YYHV5-HRXW1YSP', 'Cream', '100110', 7, '40 % fat'],
    ['01JCH3MKPG-ZGP0YJ8K-C4SVRS0W', 'Skim Milk', '100111', 5, 'Below 0.1 % fat'],
    ['01JCH3N20Q-ZWH2342G-RKWZYYXC', 'Standardised Milk', '100112', 5, 'Skim milk and cream for cheese'],
  ]),
  ...folder('Dairy/Coproducts', 'Kilogram', [
    ['01JCH3NP9Q-NP3CYBBD-D5C0H706', 'Whey', '100210', 2, 'Drained from the vats'],
    ['01JCH3PDWC-BZ12WBP4-Y5Y0WV89', 'Whey Cream', '100211', 5, null],
    ['01JCH3QXRF-FSMGJT0X-J3YT80MJ', 'Buttermilk', '100212', 4, 'Drained from the churn'],
  ]),
  ...folder('Products/Butter', 'Kilogram', [
    ['01JCH3S4KB-9GGF40ZY-Q253R55V', 'Butter', '200010', 120, 'Salted, bulk'],
    ['01JCH3S8JM-N0SJQ9KF-25HYS0FW', 'Unsalted Butter', '200011', 90, null],
  ]),
  ...folder('Products/Cheese', 'Kilogram', [
    ['01JCH3TYN8-3D36DYYP-PC9772AH', 'Cheddar', '200110', 365, 'Blocks of 18 kg'],
    ['01JCH3W16Y-38CC8N7Y-332PY3KH', 'Monterey Jack', '200111', 240, 'Blocks of 18 kg'],
  ]),
  ...folder('Ingredients/Cultures', 'Gram', [
    ['01JCH3XNG7-X97P7M0B-0KWDBAS9', 'Culture', '300010', 540, 'Mesophilic starter, frozen pellets'],
    ['01JCH3ZMMR-GX9TBY6H-B1M6PHYX', 'Ripening Culture', '300011', 540, null],
  ]),
  ...folder('Ingredients/Coagulants', 'Millilitre', [
    ['01JCH3ZRZ7-BX850VB0-Z7TQH94D', 'Rennet', '300110', 365, 'Microbial, 600 IMCU/ml'],
  ]),
  ...folder('Ingredients/Salts', 'Kilogram', [
    ['01JCH40BE2-CTK18TGG-KNYCDZVB', 'Salt', '300210', null, 'Vacuum salt, bulk'],
    ['01JCH40YVE-9FVF0BR7-9V5VAWJK', 'Calcium Chloride', '300211', 730, 'Food grade, flakes'],
  ]),
  ...folder('Ingredients/Colours', 'Millilitre', [
    ['01JCH430JM-80VSJJF4-47Z4T9TR', 'Annatto', '300310', 540, null],
  ]),
  ...folder('Packaging/Closures', 'Each', [
    ['01JCH3GRA3-5ZYFZV5V-RW3FKFJX', 'Lids', '400010', null, 'For the 250 g tub'],
  ]),
  ...folder('Packaging/Containers', 'Each', [
    ['01JCH43R2E-FHRZY1AG-ZAX6AG3G', 'Tubs', '400110', null, '250 g'],
    ['01JCH43VSX-9M1VNT6M-AZQBZDV1', 'Cartons', '400111', null, 'Two dozen tubs'],
  ]),
  ...folder('Packaging/Films', 'Kilogram', [
    ['01JCH45R46-0NNS7PRQ-SDS9FZXH', 'Butter Wrap', '400210', null, null],
    ['01JCH46Z6G-KN54B25J-ANP72TMK', 'Cheese Film', '400211', null, null],
  ]),
  ...folder('Cleaning/Alkalis', 'Litre', [
    ['01JCH49336-M3XZ7VVX-X10NVA6V', 'Caustic Soda', '500010', null, '50 % solution'],
  ]),
  ...folder('Cleaning/Acids', 'Litre', [
    ['01JCH4B0AA-BPCTDYMG-GEMV7X38', 'Nitric Acid', '500110', null, '53 % solution'],
    ['01JCH4BRKV-HS5K0KWD-SNXJS3VJ', 'Peracetic Acid', '500111', 365, 'Disinfectant, 15 % solution'],
  ]),
]

export function materialPath(name: string): string {
  const found = materials.find((one) => one.name === name)
  if (!found) throw new Error(`The sample plant has no material ${name}`)
  return found.path
}

type Row = [id: string, name: string, erpId: string, shelfLifeDays: number | null, description: string | null]

/** The materials of one `Class/Subclass`, with their base unit. */
function folder(path: string, unit: string, rows: Row[]): Material[] {
  return rows.map(([id, name, erpId, shelfLifeDays, description]) => {
    return {
      id,
      name,
      path: `${path}/${name}`,
      erpId,
      description,
      unitOfMeasureId: unitId(unit),
      shelfLifeDays,
    }
  })
}
