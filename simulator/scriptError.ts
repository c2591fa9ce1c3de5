/** A line nobody can act on. `line` counts from 1. */
export class ScriptError extends Error {
  readonly problem: string;

  constructor(line: number, problem: string) {
    super(`line ${line}: ${problem}`);
    this.name = 'ScriptError';
    this.problem = problem;
  }
}
