/** Ends a switch over a union: the compiler proves that no case is left; at run time it throws, since it is our own mistake. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
