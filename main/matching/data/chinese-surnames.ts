/**
 * Chinese surnames with the Latin spellings that their bearers use beside pinyin and Wade-Giles: Cantonese, Hokkien and
 * Teochew, Hakka, then those of South-East Asia. The first spelling is the Mandarin reading as a surname; Vietnamese follows ":".
 */
export const CHINESE_SURNAMES = `
王 wang wong ong heng vong bong:vuong
李 li lee lei ly dee:ly
張 zhang cheung chang teo tiu teoh chong tjong cheong:truong
劉 liu lau low lao liew lew:luu
陳 chen chan tan chin tang ting tjan dan:tran
楊 yang yeung yeo yong young yeoh ieong:duong
黃 huang wong ng oei vong bong uy ooi wee hwang:huynh,hoang
趙 zhao chiu chao teo jiu jew tio:trieu
吳 wu ng goh ngo gouw go eng:ngo
周 zhou chow chau chew chou joe jow:chu,chau
徐 xu tsui chui hsu cher shu chee hsui tjhie:tu
孫 sun suen sng soon swen:ton
馬 ma mah beh mar be:ma
朱 zhu chu choo gee chow:chu
胡 hu wu woo oh foo aw ho:ho
郭 guo kwok kuo quek kwek koay kuok:quach
何 he ho hoe hor:ha
高 gao ko kao kow:cao
林 lin lam lim lum liem:lam
羅 luo lo law loh low:la
鄭 zheng cheng tay chang cheang teh tee the:trinh
梁 liang leung neo niu leong nio leang:luong
謝 xie tse hsieh cheah chia sia chea tjia:ta
宋 song sung soong:tong
唐 tang tong teng tng:duong
許 xu hui hsu koh khaw hoi kho heu shu khor:hua
韓 han hon hang:han
馮 feng fung fong pang foong:phung
鄧 deng tang teng theng:dang
曹 cao tso tsao chou cho chaw:tao
彭 peng pang phang phee:banh
曾 zeng tsang tseng chan chang tjan cheng:tang
蕭 xiao siu hsiao siew shaw siow sio seow:tieu
田 tian tin tien chan:dien
董 dong tung tong:dong
潘 pan poon phua pun pua phoa:phan
袁 yuan yuen wan yuan:vien
蔡 cai choi tsai chua chai choy tsoi choa tjoa cua:thai
蔣 jiang cheung chiang tjioe chiong chio:tuong
余 yu yue yee ee yii:du
于 yu yue yee:vu
杜 du to tu toh doo:do
葉 ye yip yap yeh iap yapp ip:diep
程 cheng ching thia chhing:trinh
魏 wei ngai gui nguy goei:nguy
蘇 su so soo soh sou:to
呂 lv lui lu loo lyu lu lü leu leoi:la,lu
丁 ding ting teng:dinh
任 ren yam jen yum jin:nham
盧 lu lo loo low lou:lo
姚 yao yiu yeow yew yau io:dieu
沈 shen shum sim sum sham sam:tham
鍾 zhong chung cheong choong tjong:chung
姜 jiang keung chiang kiang:khuong
崔 cui chui tsui choi:thoi
譚 tan tam tham taam hom:dam
陸 lu luk loke loh look:luc
范 fan fan huan hoan:pham
汪 wang wong ong:uong
廖 liao liu liew leow leu:lieu
石 shi shek shih sek chioh:thach
金 jin kam chin kim gim kum:kim
韋 wei wai woei:vi
賈 jia ka chia ka:gia
夏 xia ha hsia hah:ha
付 fu fu foo:pho
方 fang fong png hong pung fang:phuong
鄒 zou chow tsou chau chew:chau,trau
熊 xiong hung hsiung hiong:hung
白 bai pak pai peh bak pei:bach
孟 meng mang bang:manh
秦 qin chun chin tsin ching:tan
邱 qiu yau chiu khoo hew khu kiu coo hiu:khau
江 jiang kong chiang kang gong:giang
尹 yin wan wan yin:doan
薛 xue sit hsueh see sih:tiet
閻 yan yim yen giam:diem
段 duan tuen tuan toan:doan
雷 lei lui loi looi louie:loi
侯 hou hau how:hau
龍 long lung leng loong:long
史 shi sze shih su:su
陶 tao to tou thau:dao
黎 li lai le loy:le
賀 he ho ho:ha
顧 gu ku koo kou:co
毛 mao mo mo moe mow:mao
郝 hao kok hok:hac
龔 gong kung keong kiong:cung
邵 shao siu shiu seow sio:thieu
萬 wan man ban:van
錢 qian chin chien tsien chee tsin:tien
嚴 yan yim yen giam ngiam nyam:nghiem
莫 mo mok mock moh mohk:mac
孔 kong hung kung khong:khong
向 xiang heung hsiang:huong
湯 tang tong tng thng thong:thang
康 kang hong khang:khang
易 yi yik yee i:dich
喬 qiao kiu chiao:kieu
溫 wen wan oen un boon oon:on
施 shi sze shih see si sy:thi
洪 hong hung ang hang fung:hong
賴 lai lai lye loa:lai
翁 weng yung ong yong:ong
柯 ke or kua o qua quah ko:kha
龐 pang pong phang:bang
殷 yin yan un:an
甘 gan kam kan gam kum:cam
伍 wu ng goh eng:ngu
關 guan kwan kuan quan:quan
簡 jian kan chien gan:gian
歐 ou au ow oh:au
歐陽 ouyang auyeung auyong owyang auyang ouyong:auduong
司徒 situ szeto seto soohoo:tudo
諸葛 zhuge chukot chuko:giacat
上官 shangguan sheungkwun shangkuan:thuongquan
區 ou au ow:au
單 shan sin shan:don
解 xie kai hsieh:giai
仇 qiu chau chiu:cuu
朴 piao pok pu:phac
查 zha cha cha:tra
尤 you yau yu yew yow:vuu
梅 mei mui boey moy moi bue:mai
阮 ruan yuen juan yong:nguyen
武 wu mo wu:vu,vo
裴 pei pui pui:bui
吉 ji kat chi:cat
辛 xin san hsin sin:tan
古 gu ku koo:co
翟 zhai chak jak tek:trach
覃 qin cham tan tham:dam
凌 ling ling leng:lang
柳 liu lau liew:lieu
連 lian lin lien:lien
卓 zhuo cheuk cho tock toh:trac
紀 ji kei chi kee:ky
童 tong tung tung:dong
巫 wu mo mo boo:vu
俞 yu yue yee jee:du
華 hua wah hwa:hoa
章 zhang cheung chang chiong:chuong
倪 ni ngai geh nei:nghe
戴 dai tai tai te tay tye:doi
祝 zhu chuk chu:chuc
包 bao pau pao pow:bao
申 shen san shen:than
岳 yue ngok yueh:nhac
聶 nie nip nieh:nhiep
焦 jiao chiu chiao:tieu
麥 mai mak mah mar beh:mach
官 guan koon kuan:quan
涂 tu to thoo:do
駱 luo lok loh lock:lac
詹 zhan chim chan tjam chiam:chiem
丘 qiu yau chiu khoo hew khoe:khuu
`;
