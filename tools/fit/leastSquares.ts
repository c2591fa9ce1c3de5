/** The coefficients whose sum over each row comes nearest to its value: the normal equations, by elimination. */
export function leastSquares(rows: readonly (readonly number[])[], values: readonly number[]): number[] {
  const width = rows[0]?.length ?? 0;
  const cell = (row: readonly number[], column: number) => row[column] ?? 0;
  const sum = (term: (row: readonly number[], index: number) => number) =>
    rows.reduce((total, row, index) => total + term(row, index), 0);
  const system = Array.from({ length: width }, (_, i) => [
    ...Array.from({ length: width }, (__, j) => sum((row) => cell(row, i) * cell(row, j))),
    sum((row, index) => cell(row, i) * cell(values, index)),
  ]);
  for (const [pivot, line] of system.entries()) {
    for (const [other, target] of system.entries()) {
      if (other === pivot) continue;
      const factor = cell(target, pivot) / cell(line, pivot);
      system[other] = target.map((value, column) => value - factor * cell(line, column));
    }
  }
  return system.map((line, index) => cell(line, width) / cell(line, index));
}
