const silos = [1, 2, 3].map((n) => ({ path: `Dairy/RawSilos/RawSilo${n}`, type: 'UNIT' }))
const bays = [1, 2, 3].map((n) => ({ path: `Dairy/Bays/Bay${n}`, type: 'UNIT' }))

/** Three bays, three silos, milk and kilograms, as they are imported. */
export const templatePlant = {
  locations: [
    { path: 'Dairy', type: 'SITE' },
    { path: 'Dairy/Bays', type: 'AREA' },
    { path: 'Dairy/RawSilos', type: 'AREA' },
    ...bays,
    ...silos,
  ],
  materials: [{ path: 'Milk' }],
  unitsOfMeasure: [{ name: 'Kilogram', symbol: 'kg' }],
}

/** The body of a template that receives from a bay into a silo; what it makes is complete. */
export const receiving = {
  name: 'Receive from a bay into a silo',
  description: 'By the counter of the bay',
  values: {
    name: 'Receive {bay} into {silo}',
    operationType: 'RECEIVE',
    sourceLocationPath: 'Dairy/Bays/{bay}',
    destinationLocationPath: 'Dairy/RawSilos/{silo}',
    startTriggerExpression: '{[default]Receiving/{bay}/Unloading}',
    stopTriggerExpression: '{[default]Receiving/{bay}/Unloading}',
    quantityExpression: '{[default]Receiving/{bay}/Total}',
    materialPath: 'Milk',
    unitOfMeasureName: 'Kilogram',
    notes: 'From {sourceLocation.name}',
  },
}
