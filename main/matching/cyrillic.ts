import { rulesOf } from './rules.ts';

const cyrillicRules = rulesOf(`
а a
б b
в v
г Γ
ґ g
ғ g
ѓ g
дт ㄷ
дз ㅈ
дж J
д d
ђ J
е(?<=^е) ye
(?<=[аеёиоуыэюяьъії])е ye
е e
ё yo
є ye
ж Z
җ J
з z
ѕ z
и i
ї yi
і i
й y
ј y
к k
қ q
ќ k
л l
љ ly
м m
н n
ң N
њ ny
о o
ө ö
ӧ ö
п p
р r
с s
т t
ћ C
у u
ў w
ү ü
ұ u
ӱ ü
ф f
х x
ҳ h
һ h
ц c
ч C
ҷ J
џ J
ш S
щ Щ
ъ 
ы i
ь 
э e
ә ä
ю yu
я ya
`);

const greekRules = rulesOf(`
αι e
αυ(?=[θκξπστφχψ]|$) af
αυ av
ευ(?=[θκξπστφχψ]|$) ef
ευ ev
ει i
οι i
υι i
ου u
^μπ B
μπ mB
^ντ ㄷ
ντ Mㄷ
^γκ ㄱ
γκ Mㄱ
γγ Mㄱ
γχ Nx
τζ 茲
τσ c
α a
β v
γ(?=[ειηυ]) ğ
γ Γ
δ D
ε e
ζ z
η i
θ T
ι i
κ k
λ l
μ m
ν n
ξ ks
ο o
π p
ρ r
[σς]$ ς
[σς] s
τ t
υ i
φ f
χ x
ψ ps
ω o
`);

/** The sounds of a word in a Slavic or Turkic language written in Cyrillic. */
export function cyrillicSounds(word: string): string[] {
  const bare = word.normalize('NFC').replace(/\p{M}/gu, '');
  // Passports have E for ё, and much of what is printed has е.
  return bare.includes('ё')
    ? [cyrillicRules(bare), cyrillicRules(bare.replaceAll('ё', 'е'))]
    : [cyrillicRules(bare)];
}

/** The sounds of a Greek word, as it is spoken today. */
export function greekSounds(word: string): string[] {
  return [greekRules(word.normalize('NFD').replace(/\p{M}/gu, ''))];
}
