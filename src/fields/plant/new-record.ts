/** In an address of the plant's screen: the form of a record that is not there yet. */
export const NEW = 'new'
