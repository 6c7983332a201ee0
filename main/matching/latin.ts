import anyAscii from 'any-ascii';
import { rulesOf } from './rules.ts';

const PLAIN: Readonly<Record<string, string>> = {
  đ: 'd', ð: 'd', þ: 'th', ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ə: 'e', ŋ: 'ng', ħ: 'h', ŧ: 't', ƙ: 'k', ɓ: 'b', ɗ: 'd',
}; // prettier-ignore

/** A Latin word without its marks, in small letters of a to z. */
export function foldLatin(word: string): string {
  if (/^[a-z]*$/u.test(word)) return word;
  const bare = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z]/gu, (letter) => PLAIN[letter] ?? letter);
  return /^[a-z]*$/u.test(bare)
    ? bare
    : anyAscii(bare)
        .toLowerCase()
        .replace(/[^a-z]+/gu, '');
}

/** Letters whose mark says how they are spoken; other marks are left out. */
const MARKED: Readonly<Record<string, string>> = {
  č: 'ʧ', ć: 'ʧ', š: 'ʃ', ś: 'ʃ', ş: 'ʃ', ș: 'ʃ', ž: 'ʒ', ź: 'ʒ', ż: 'ʒ', ç: 'ç', ñ: 'ɲ', đ: 'đ', ğ: 'ğ', ü: 'ü', ű: 'ü', ö: 'ö', ő: 'ö', ø: 'ö', ä: 'ä',
  æ: 'ä', ə: 'ä', ţ: 'ʦ', ț: 'ʦ', ŭ: 'ŭ', ã: 'ã', õ: 'õ', å: 'o',
}; // prettier-ignore

function foldMarked(word: string): string {
  const kept = Array.from(word.normalize('NFC')).map((letter) => MARKED[letter] ?? foldLatin(letter));
  return kept.join('');
}

const MARKS = `
ʧ C
ʃ S
ʒ Z
ç ç
ɲ ny
đ đ
ğ ğ
ü ü
ö ö
ä ä
ʦ c
ŭ w
ã a
õ o
`;

const SHARED = `
a a
b b
d d
e e
f f
i i
k k
l l
m m
n n
o o
p p
q q
r r
s s
t t
u u
v v
w w
z z
`;

/** How a name is read that may come from anywhere: what English, French and the usual romanisations have in common. */
const anywhere = rulesOf(`${MARKS}
schtsch Щ
shch Щ
chtch Щ
ʃʧ Щ
tsch C
tch C
tsh C
dsch J
dzh J
dj J
sch S
sh S
sz S
s+$ ς
(?<=[bcdfgjklmnpqrstvwxz])e$ ė
dt t
mp(?=[st]) m
^gk g
ss s
cz C
chr kr
chl kl
ch 2
ck k
cq k
c(?=[eiyéè]) 1
c ċ
zh Z
kh x
gh(?=[eiaou]) g
gu(?=[ei]) g
g(?=[eiy]) 4
g g
th T
dh D
ph f
qu k
tz c
ts c
^x S
x ks
ou u
oo u
ee i
^ng N
n+g(?![aeiouy]) N
(?<=[aeiou])j j
j J
(?<=[aeiou])h(?![aeiouy]) H
(?<=[bcdfgjklmnpqrtvwxz])h H
h h
(?<=[aeiou])y(?![aeiou]) y
y(?=[aeiou]) y
y i
(?<=[aeiou])w(?![aeiou]) w
${SHARED}`);

const french = rulesOf(`${MARKS}
tch C
ch(?=[rl]) k
ch S
sch S
eau o
au o
oi wa
oy(?=[aeiou]) way
ou u
ai(?!n(?![aeiou]))(?!ll) e
ei(?!n(?![aeiou]))(?!ll) e
aille$ ay
ill(?=[aeiou]) iy
il$ il
gn ny
ier$ ye
er$ e
ez$ e
e$ 
es$ 
ent$ aM
ain(?![aeiou]) eM
ein(?![aeiou]) eM
in(?![aeioun]) eM
im(?=[bp]) eM
an(?![aeioun]) aM
am(?=[bp]) aM
en(?![aeioun]) aM
em(?=[bp]) aM
on(?![aeioun]) oM
om(?=[bp]) oM
eu ö
[sxtdpz](?=[sxtdpz]*$) 
ean$ aM
ge(?=[ao]) Z
je(?=[ao]) Z
qu k
gu(?=[eiy]) g
g(?=[eiy]) Z
g g
c(?=[eiy]) s
c k
j Z
kh x
th t
ph f
h 
(?<=[aeiou])s(?=[aeiou]) z
x ks
y(?=[aeiou]) y
y i
${SHARED}`);

const spanish = rulesOf(`${MARKS}
ch C
ll y
qu k
gu(?=[ei]) g
g(?=[ei]) x
g g
j x
^hu(?=[aeio]) w
h 
c(?=[ei]) s
c k
z s
v b
x x
th t
ph f
y(?=[aeiou]) y
y i
${SHARED}`);

const german = rulesOf(`${MARKS}
tsch C
sch S
^s(?=[tp]) S
ch x
ck k
chs ks
dt$ t
ei ai
ey ai
eu oi
ie i
ph f
th t
qu kv
j y
c(?=[eiy]) c
c k
g g
(?<=[aeiou])h(?![aeiou]) 
h h
tz c
z c
w v
^v f
x ks
y i
${SHARED}`);

const english = rulesOf(`${MARKS}
tch C
ch C
ck k
sh S
th T
ph f
igh ai
gh 
ea i
ee i
oo u
ou u
ow o
aw o
ay e
ai e
oy oi
wh w
wr r
kn n
e$ 
es$ s
c(?=[eiy]) s
c k
qu kw
g(?=[ei]) J
g g
j J
x ks
(?<=[aeiou])h(?![aeiou]) 
h h
y(?=[aeiou]) y
y i
${SHARED}`);

/** The sounds of a romanisation that we made ourselves. */
export function romanisedSounds(word: string): string {
  return anywhere(foldLatin(word));
}

/** How a Latin word is likely spoken: with its marks and, where they say something, without. */
export function latinSounds(word: string): string[] {
  const marked = foldMarked(word);
  const folded = foldLatin(word);
  const sounds = marked === folded ? [anywhere(folded)] : [anywhere(marked), anywhere(folded)];
  // In German, Dutch, Nordic and Slavic names j is a y; in names of a syllable it tells Jang from Yang.
  if (folded.length > 4 && folded.includes('j')) sounds.push(anywhere(folded.replaceAll('j', 'y')));
  return [...new Set(sounds)];
}

/** How speakers of several languages would speak a Latin word: what a rendering in another script follows. */
export function latinReadings(word: string): string[] {
  const marked = foldMarked(word);
  return [
    ...new Set([
      ...latinSounds(word),
      french(marked),
      spanish(marked),
      german(marked),
      english(foldLatin(word)),
    ]),
  ];
}
