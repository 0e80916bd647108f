/** The name of a column as the graph has it: `speaks_for` is `speaksFor`. */
export function camelCase(column: string): string {
  return column.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
