// How a name becomes a look-up key. Must agree with NameFold.java: the test GazetteerTest folds every key of the output again.
const LETTERS = new Map(Object.entries({
  ø: 'o', ł: 'l', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ə: 'e', ħ: 'h', þ: 'th', ŋ: 'n', ɓ: 'b', ɗ: 'd', ƙ: 'k', ŧ: 't',
}));
const WORDS = new Map(Object.entries({ st: 'saint', ste: 'sainte', mt: 'mount', ft: 'fort' }));

/** Lower case, without accents, apostrophes and full stops; every other sign parts words; St, Ste, Mt and Ft are written out. */
export function fold(name) {
  let out = '';
  for (const char of name.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    if (/\p{M}|\p{Cf}/u.test(char) || /['’‘ʻʼʽʾʿ`´ʹʺ′.\u200b\u00ad]/u.test(char)) continue;
    if (char === '&') out += ' and ';
    else if (LETTERS.has(char)) out += LETTERS.get(char);
    else out += /[\p{L}\p{N}]/u.test(char) ? char : ' ';
  }
  return out.split(' ').filter(Boolean).map((word) => WORDS.get(word) ?? word).join(' ').replace(/^the (?=.)/, '');
}

/** Names in Latin letters that a paper may print: no codes (IATA and the like), no letter-by-letter transcriptions. */
export function printable(name) {
  return name.length <= 60 && /^[\p{Script=Latin}\p{M}\p{N}\s'’‘ʻʼʽʾʿ`´ʹʺ′.,()&/–-]+$/u.test(name)
    && /\p{Lu}/u.test(name) && !/^[A-Z]{2,4}$/.test(name) && !/\d/.test(name) && fold(name).length > 3;
}
