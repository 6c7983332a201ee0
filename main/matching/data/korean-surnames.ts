/** Korean surnames with the Latin spellings that their bearers use, the commonest first. */
export const KOREAN_SURNAMES = `
김 kim gim ghim khim
이 lee yi rhee ri li i yie rhie ree leigh
리 ri lee rhee li yi ree
박 park pak bak bark pack bahk
최 choi choe choy chey chwe
정 jung jeong chung cheong joung chong jeung joeng jong
강 kang gang ghang kahng
조 cho jo joe joh chough
윤 yoon yun youn yune
장 jang chang zang jahng
임 lim im rim yim leem
림 lim rim im
한 han hahn hann
오 oh o oe
서 seo suh so sur surh su
신 shin sin shinn sheen
권 kwon gwon kweon kwun
황 hwang whang hoang
안 ahn an aan
송 song soung
류 ryu yoo yu you ryoo lyu rhyu liu
유 yoo yu you ryu yew
홍 hong houng
전 jeon jun chun chon jean cheon jhun
고 ko go koh goh kho
문 moon mun
손 son sohn
양 yang ryang
배 bae pae bai pai
백 baek paek paik baik back
허 heo hur huh hoh her
남 nam nahm
심 shim sim
노 noh roh no ro rho
로 ro roh noh
하 ha hah
곽 kwak gwak kwag
성 sung seong
차 cha tcha
주 joo ju chu choo
우 woo u wu ou
구 koo ku gu goo
나 na ra rha
라 ra na rha
민 min minn
진 jin chin
지 ji chi jee
엄 um eom uhm ohm
변 byun byeon pyon byon pyun
원 won weon
천 cheon chun chon
방 bang pang
공 kong gong
현 hyun hyeon hyon
함 ham hahm
여 yeo yo yuh
염 yeom yum
추 choo chu
도 do to doh
소 so soh
석 seok suk sok
선 sun seon sunwoo
설 seol sul sol
마 ma mah
길 gil kil
연 yeon yun yon
위 wi wee
표 pyo phyo
명 myung myeong myong
기 ki gi kee
반 ban pan bahn
왕 wang
금 keum geum kum
옥 ok ock
육 yook yuk
인 in ihn
맹 maeng
제 je jae che
모 mo
탁 tak
국 kook kuk gook
어 eo uh
은 eun
편 pyun pyeon
용 yong
예 ye yeh
경 kyung kyeong
봉 bong
사 sa
부 boo bu
남궁 namgung namkoong namkung
황보 hwangbo
선우 sunwoo seonu seonwoo
제갈 jegal chegal
독고 dokgo tokko
`;
