/** Names that programs write into CHARSET beside those of the WHATWG Encoding Standard, in small letters without marks. */
export const codePageNames: ReadonlyMap<string, string> = new Map([
  ['ansi', 'windows-1252'],
  ['cp874', 'windows-874'],
  ['cp932', 'shift_jis'],
  ['cp936', 'gbk'],
  ['cp943', 'shift_jis'],
  ['cp949', 'euc-kr'],
  ['cp950', 'big5'],
  ['cp1250', 'windows-1250'],
  ['cp1251', 'windows-1251'],
  ['cp1252', 'windows-1252'],
  ['cp1253', 'windows-1253'],
  ['cp1254', 'windows-1254'],
  ['cp1255', 'windows-1255'],
  ['cp1256', 'windows-1256'],
  ['cp1257', 'windows-1257'],
  ['cp1258', 'windows-1258'],
  ['eucjp', 'euc-jp'],
  ['euckr', 'euc-kr'],
  ['hp15cn', 'gbk'],
  ['ibm437', 'cp437'],
  ['ibm850', 'cp850'],
  ['ibm1252', 'windows-1252'],
  ['iso2022jp', 'iso-2022-jp'],
  ['macroman', 'macintosh'],
  ['ms932', 'shift_jis'],
  ['ms936', 'gbk'],
  ['mskanji', 'shift_jis'],
  ['shiftjis', 'shift_jis'],
  ['sjis', 'shift_jis'],
  ['utf8', 'utf-8'],
  ['win31j', 'shift_jis'],
  ['windows31j', 'shift_jis'],
  ['xsjis', 'shift_jis'],
])

/** What the bytes from 128 stand for in the code pages of DOS, which old organizers exported. */
export const dosPages: ReadonlyMap<string, string> = new Map([
  [
    'cp437',
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
      '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
  ],
  [
    'cp850',
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
      '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  ],
])
