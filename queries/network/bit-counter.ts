/**
 * Bit counter
 * ===========
 *
 * Counts the bits that two stretches of memory have in common, 64 at a time, by the processor's own
 * instruction for it: JavaScript has none, and by tables or by adding words up it is four times as slow.
 * So the loop is written in WebAssembly, which every JavaScript engine of today runs.
 */

/** What of WebAssembly is used here: the language's own types do not have it. */
declare const WebAssembly: {
  readonly Memory: new (size: {
    readonly initial: number;
  }) => {
    readonly buffer: ArrayBuffer;
    readonly grow: (pages: number) => number;
  };
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: { readonly of: { readonly memory: object } },
  ) => { readonly exports: { readonly count: Count } };
};

/** Counts between the bytes from `one` to `end` and those from `other` on; at least eight of them. */
type Count = (one: number, other: number, end: number) => number;

const PAGE = 65_536;

// biome-ignore format: a line an instruction or two
const CODE = Uint8Array.of(
  0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0, // the format and its version
  1, 8, 1, 0x60, 3, 0x7f, 0x7f, 0x7f, 1, 0x7f, // a type of function: three i32 to one
  2, 14, 1, 2, 0x6f, 0x66, 6, 0x6d, 0x65, 0x6d, 0x6f, 0x72, 0x79, 2, 0, 1, // import of.memory
  3, 2, 1, 0, // one function of the type
  7, 9, 1, 5, 0x63, 0x6f, 0x75, 0x6e, 0x74, 0, 0, // export count
  10, 48, 1, 46, 1, 1, 0x7e, // its code, with one local: the sum, i64
  0x03, 0x40, // loop
  0x20, 0, 0x29, 3, 0, //   i64.load one
  0x20, 1, 0x29, 3, 0, //   i64.load other
  0x83, 0x7b, //   i64.and, i64.popcnt
  0x20, 3, 0x7c, 0x21, 3, //   sum += that
  0x20, 1, 0x41, 8, 0x6a, 0x21, 1, //   other += 8
  0x20, 0, 0x41, 8, 0x6a, 0x22, 0, //   one += 8
  0x20, 2, 0x49, 0x0d, 0, //   again while one < end
  0x0b, // end of the loop
  0x20, 3, 0xa7, // the sum as i32
  0x0b,
);

const memory = new WebAssembly.Memory({ initial: 1 });
const { exports } = new WebAssembly.Instance(new WebAssembly.Module(CODE), { of: { memory } });
let held: Int32Array | undefined;

/**
 * Counts the bits that so many words of 32 have in common from two words on; their number is even and not
 * zero. The bits are taken over once, until others are counted or `forget` is called.
 */
export function countBits(
  bits: Int32Array,
  at: { readonly one: number; readonly other: number },
  words: number,
): number {
  if (held !== bits) take(bits);
  return exports.count(at.one * 4, at.other * 4, (at.one + words) * 4);
}

/** Says that bits have changed since they were counted. */
export function forget(bits: Int32Array): void {
  if (held === bits) held = undefined;
}

function take(bits: Int32Array): void {
  const missing = bits.byteLength - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
  new Int32Array(memory.buffer).set(bits);
  held = bits;
}
