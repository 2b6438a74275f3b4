/**
 * The order of paths wherever a batch sorts: by code points, which is the order of their bytes in UTF-8 and does not
 * depend on a locale.
 */
export function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(i)
    if (x !== y) return rank(x) - rank(y)
  }
  return a.length - b.length
}

/** A half of a surrogate pair stands for a code point above all others, though U+E000 to U+FFFF are greater units. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x2800 : unit
}
