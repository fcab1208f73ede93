// Part of box-kernel.as: what its parts share.

/** An infeasible code in an array of ranks. */
export const infeasible: i32 = 0x7fffffff

@inline export function at(array: usize, index: i32): usize { return array + ((<usize>index) << 2) }
@inline export function least(a: i32, b: i32): i32 { return select(a, b, a < b) }
