/** Values that few paragraphs have, by paragraph. */
export class SparseLists<T> {
  readonly lists = new Map<number, T[]>();

  add(paragraph: number, value: T): void {
    const list = this.lists.get(paragraph);
    if (list === undefined) {
      this.lists.set(paragraph, [value]);
    } else {
      list.push(value);
    }
  }
}
