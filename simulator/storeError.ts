/** A folder that can't keep what the skill remembers. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  /** Another program has it open. */
  readonly isInUse: boolean;

  constructor(folder: string, cause: unknown) {
    const isInUse = codeOf(cause) === 'LEVEL_LOCKED';
    const why = isInUse ? 'is in use by another Echo' : `can't keep anything (${messageOf(cause)})`;
    super(`The folder ${folder} ${why}`);
    this.isInUse = isInUse;
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
