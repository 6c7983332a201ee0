import { rulesOf } from './rules.ts';

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
export const anywhere = rulesOf(`${MARKS}
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

/** As it is read in French. */
export const french = rulesOf(`${MARKS}
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

/** As it is read in Spanish. */
export const spanish = rulesOf(`${MARKS}
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

/** As it is read in German. */
export const german = rulesOf(`${MARKS}
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

/** As it is read in English. */
export const english = rulesOf(`${MARKS}
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
