/** What can be done to the rows of a list, each by its place from 0. */
export interface RowActs {
  moveTo(at: number): void
  open(at: number): void
  /** Chooses a row, or chooses it no more; ranges begin there. */
  choose(at: number): void
  /** Chooses all rows from where the last range began. */
  chooseTo(at: number): void
  startDrag(at: number, data: DataTransfer): void
  endDrag(): void
  /** Goes back from the open card, or clears the selection. */
  leave(): void
}
