/**
 * The upper half of Windows-1252, the code page of Western Europe; bytes that it leaves open are control characters,
 * as browsers read them. Fonts for Vietnamese take their letters from it, and so do the texts that hold its quotes
 * and dashes.
 */
export const WINDOWS_1252 =
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ' +
  '\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿' +
  'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß' +
  'àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ'

/** Windows-1258: Windows-1252 but for these bytes. A tone is a mark of its own behind its vowel. */
export const WINDOWS_1258_OWN: Readonly<Record<number, string>> = {
  138: '\u008a',
  142: '\u008e',
  154: '\u009a',
  158: '\u009e',
  195: 'Ă',
  204: '\u0300',
  208: 'Đ',
  210: '\u0309',
  213: 'Ơ',
  221: 'Ư',
  222: '\u0303',
  227: 'ă',
  236: '\u0301',
  240: 'đ',
  242: '\u0323',
  245: 'ơ',
  253: 'ư',
  254: '₫',
}

/**
 * TCVN 5712:1993 from A0, as its set VN2 has it. VN3 (ABC), which the fonts `.Vn…` show, is VN2 without the marks
 * B0–B4 and the capitals with a tone; 80–9F, which both leave open, hold quotes and dashes of Windows-1252 in the
 * files of Windows programs.
 */
export const TCVN_5712 =
  '\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ' +
  'ẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịò' +
  'ỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ'

/** VISCII 1.1 (RFC 1456) from 80. */
export const VISCII =
  'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ' +
  'ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ' +
  'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư' +
  'àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ'

/** The six letters that VISCII puts among the control characters. */
export const VISCII_CONTROLS: Readonly<Record<number, string>> = {
  2: 'Ẳ',
  5: 'Ẵ',
  6: 'Ẫ',
  20: 'Ỷ',
  25: 'Ỹ',
  30: 'Ỵ',
}

/** Letters that VNI fonts show for one character of Windows-1252. */
export const VNI_LETTERS: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  ì: 'ì',
  í: 'í',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
}

/** Characters of Windows-1252 that VNI fonts show as the marks of the vowel before them, and those vowels. */
export const VNI_MARKS: readonly { vowels: string; marks: Readonly<Record<string, string>> }[] = [
  {
    vowels: 'aeouyơư',
    marks: { ø: '\u0300', ù: '\u0301', û: '\u0309', õ: '\u0303', ï: '\u0323' },
  },
  {
    vowels: 'aeo',
    marks: {
      â: '\u0302',
      à: '\u0302\u0300',
      á: '\u0302\u0301',
      å: '\u0302\u0309',
      ã: '\u0302\u0303',
      ä: '\u0302\u0323',
    },
  },
  {
    vowels: 'a',
    marks: {
      ê: '\u0306',
      è: '\u0306\u0300',
      é: '\u0306\u0301',
      ú: '\u0306\u0309',
      ü: '\u0306\u0303',
      ë: '\u0306\u0323',
    },
  },
]

/** VIQR (RFC 1456): the sign behind a vowel for each of its marks, and the vowels that take it. */
export const VIQR_MARKS: Readonly<Record<string, { vowels: string; mark: string }>> = {
  '^': { vowels: 'aeo', mark: '\u0302' },
  '(': { vowels: 'a', mark: '\u0306' },
  '+': { vowels: 'ou', mark: '\u031b' },
  '`': { vowels: 'aeiouyăâêôơư', mark: '\u0300' },
  "'": { vowels: 'aeiouyăâêôơư', mark: '\u0301' },
  '?': { vowels: 'aeiouyăâêôơư', mark: '\u0309' },
  '~': { vowels: 'aeiouyăâêôơư', mark: '\u0303' },
  '.': { vowels: 'aeiouyăâêôơư', mark: '\u0323' },
}
