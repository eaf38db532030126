/**
 * What `items.map(make)` gives. Once `map` is compiled its lists are of another kind than before to the engine, and all that
 * was compiled to read them is thrown away; these stay of one kind. For lists that one stage leaves to the next.
 */
export function mapped<Item, Made>(
  items: readonly Item[],
  make: (item: Item, index: number) => Made,
): Made[] {
  const made: Made[] = []
  for (let i = 0; i < items.length; i++) made.push(make(items[i], i))
  return made
}

/** What `items.flatMap(make)` gives, as a list of one kind too. */
export function gathered<Item, Made>(items: readonly Item[], make: (item: Item) => readonly Made[]): Made[] {
  const made: Made[] = []
  for (let i = 0; i < items.length; i++) {
    const some = make(items[i])
    for (let k = 0; k < some.length; k++) made.push(some[k])
  }
  return made
}

/**
 * An empty list of the kind that lists of objects and texts are of to the engine, which takes `[]` for one of integers: what
 * reads now this one and now such a list is compiled for one kind.
 */
export function none<Item>(): Item[] {
  const list: unknown[] = ['']
  list.pop()
  return list as Item[]
}

/** A list without the room that a growing one has: a dozen places, which count where thousands of short lists are kept. */
export function kept<Item>(list: readonly Item[]): Item[] {
  return list.slice()
}
