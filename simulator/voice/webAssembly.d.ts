/**
 * The little of WebAssembly that the voices use; the browser's types would bring the whole of the browser with them.
 */
declare namespace WebAssembly {
  interface Memory {
    readonly buffer: ArrayBuffer;
  }
  interface Module {
    readonly [Symbol.toStringTag]: string;
  }
  /** A command-line program for WASI. */
  interface Instance {
    readonly exports: { memory: Memory; _start: () => unknown };
  }
  function compile(bytes: Uint8Array): Promise<Module>;
  function instantiate(module: Module, imports: Record<string, Record<string, unknown>>): Promise<Instance>;
}
