/**
 * What Enter takes of a list that follows what is typed. The line that VS Code told as highlighted may be one of the
 * list before the last characters, typed a moment before Enter; then it is the first line that the list now shows.
 * @param shows whether the list shows an item, as it is filtered now
 */
export function accepted<Item>(
  highlighted: Item | undefined,
  items: readonly Item[],
  shows: (item: Item) => boolean,
): Item | undefined {
  const current = highlighted !== undefined && items.includes(highlighted) && shows(highlighted);
  return current ? highlighted : items.find(shows);
}
