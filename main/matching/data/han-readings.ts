/**
 * How Han characters are read, from the Unicode Han Database (see LICENSE-UNICODE.txt beside this file): the 6,271 most used
 * ones, one a line. Character with its simplified and variant forms, then Mandarin (pinyin without tones, v for u with two
 * dots), Cantonese (Jyutping), Korean, Japanese (on and kun), Vietnamese; "-" where the database has none.
 */
export const HAN_READINGS = `
一 yi jat 일 ichi,itsu,hitotsu,hitotabi,hajime nhat
丁 ding ding 정 tei,chou,tou,hinoto,ataru,yoboro dinh
七 qi cat 칠 shichi,shitsu,nanatsu,nanatabi that
万 wan maan 만 man,ban,yorozu van
丈 zhang zoeng 장 jou,chou,take,dake truong
三 san saam 삼 san,mitsu,mitabi tam
上 shang soeng 상 jou,shou,ue,kami,noboru thuong
下 xia haa 하 ka,ge,shita,shimo,moto ha
不 bu bat 부,불 fu,bu,futsu,hi,sezu,niarazu,inaya bat
丐 gai koi - kai,katsu,kou cai
丑 chou cau 축 chuu,chu,ushi suu
且 qie ce 차 sha,sho,katsu tha
丕 pi pei 비 hi,ookii vay
世 shi sai 세 se,sei,yo the
丘 qiu jau 구 kyuu,oka khau
丙 bing bing 병 hei,hyou,hinoe binh
丞 cheng sing 승 shou,jou,sukuu,tasukeru thua
丟 diu diu 주
両 liang loeng - ryou,futatsu
丢 diu diu - - dieu
两 liang loeng
並 bing bing 병 hei,nami,naraberu,narabini
个 ge go - ka,ko,hi ca
丫 ya aa 아 - a
中 zhong zung 중 chuu,naka,uchi,ataru trung
丰 feng fung 봉 - phong
串 chuan cyun 곶,관 sen,kan,kushi,tsuranuku xuyen
丸 wan jyun 환 gan,marui,marumeru,tama hoan
丹 dan daan 단,란 tan,aka,ni dam
为 wei wai
主 zhu zyu 주 shu,su,nushi,omo,aruji chua
乃 nai naai 내 dai,ai,nai,sunawachi,no nai
久 jiu gau 구 kyuu,ku,hisashii cuu
么 me maa
义 yi ji
之 zhi zi 지 shi,yuku,kore,no chi
乍 zha zaa 사 saku,sa,nagara cha
乎 hu fu 호 ko,yo,kana,ka ho
乏 fa fat 핍 bou,toboshii phap
乐 le lok
乒 ping bing
乓 pang bam
乔 qiao kiu
乖 guai gwaai 괴 kai,modoru,somuku quai
乗 cheng sing - jou,shou,noru,noseru
乘 cheng sing 승 jou,shou,noru thang
乙 yi jyut 을 otsu,kinoto,oto at
九 jiu gau 구 kyuu,ku,kokonotsu cuu
乞 qi hat 걸 kotsu,ki,kou,koi khat
也 ye jaa 야 ya,nari,mata da
乩 ji gei
乱 luan lyun - ran,midareru,osameru,midasu loan
乳 ru jyu 유 nyuu,chichi,chi vu
乾 qian kin 건 kan,ken,gen,kawaku,kawakasu,inui kien
亀 gui gwai - ki,kyuu,kin,kame
亂 luan lyun 난,란 ran,ron,midareru loan
了 le liu 료,요 ryou,owaru,tsuini lieu
予 yu jyu 여 yo,sha,ataeru,arakajime nhu
争 zheng zaang - sou,arasou,arasoi,ikadeka
事 shi si 사 ji,shi,koto,tsukau su
二 er ji 이 ni,ji,futatsu,futatabi nhi
于 yu jyu 우 u,ku,kokoni,yuku vu
亏 kui kwai 우
云 yun wan 운 un,iu van
互 hu wu 호 go,ko,tagai ho
五 wu ng 오 go,itsutsu ngu
井 jing zeng 정 sei,shou,i,ido tinh
亘 gen gang 긍,선 sen,kan,kou,motomeru,watari
亙 gen gang 긍 kou,wataru,watari cang
些 xie se 사 sa,sha,isasaka ta
亜 ya aa 아 a,atsu,ou,tsugu
亞亚 ya aa 아 a,atsu,ou,tsugu
亟 ji gik 극 kyoku,ki,sumiyaka cac
亡 wang mong 망 bou,mou,nai,nakunaru,horobiru vong
亢 kang kong 항 kou,takaburu cang
交 jiao gaau 교 kou,kyou,majiwaru,majiru,kau giao
亥 hai hoi 해 gai,kai,i hoi
亦 yi jik 역 eki,yaku,mata
产 chan caan
亨 heng hang 형 kyou,kou,hou,tooru hanh
享 xiang hoeng 향 kyou,susumeru,ukeru huong
京 jing ging 경 kyou,kei,kin,miyako kinh
亭 ting ting 정 tei,chou,chin,azumaya dinh
亮 liang loeng 량,양 ryou,akiraka,suke
亳 bo bok 박 haku,baku
人 ren jan 인 jin,nin,hito nhan
什 shen sap 십,집 shuu,juu,kumi,tou,majiru thap
仁 ren jan 인 jin,nin,ni,hito nhan
仃 ding ding - - dung
仄 ze zak 측 soku,shoku,shiki,katamuku,honoka trac
仅 jin gan
仆 pu fu 부 fu,hoku,taoreru boc
仇 chou sau 구 kyuu,gu,ada,kataki cuu
今 jin gam 금 kon,kin,ima kim
介 jie gaai 개 kai,tasukeru,suke gioi
仍 reng jing 잉 jou,nyou,yoru,shikirini,nao nhung
从 cong cung - juu,shou,ju,shitagau,yori
仏 fo fat - butsu,hotoke
仔 zi zai 자 shi,sai,taeru tu
仕 shi si 사 shi,ji,tsukaeru si
他 ta taa 타 ta,hoka tha
仗 zhang zoeng 장 jou,yoru,mamori,tsuwamono truong
付 fu fu 부 fu,tsukeru,ataeru,tsuku pho
仙 xian sin 선 sen,sennin,sento tien
仝 tong tung 동 dou,onaji dong
仞 ren jan 인 jin,hakaru
仟 qian cin 천 sen,kashira
代 dai doi 대 dai,tai,kawaru,yo,shiro dai
令 ling ling 령,영 rei,ryou,iitsuke,osa lenh
以 yi ji 이 i,omou,yueni,motte
仪 yi ji
仮 fan faan 가 ka,ke,kari,kariru,karini
仰 yang joeng 앙 gyou,kou,aogu,oose,aoru nguong
仲 zhong zung 중 chuu,naka
仳 pi pei 비
件 jian gin 건 ken,kudari,kudan kien
价 jia gaai 개 kai,yoi,ookii,tsukai gia
任 ren jam 임 nin,makaseru,ninau,taeru nham
份 fen fan 빈 - phan
仿 fang fong 방 - phang
企 qi kei 기 ki,kuwadate xi
伉 kang kong 항 kou,tagui,narabu
伊 yi ji 이 i,kore,kare,tada y
伋 ji kap 급
伍 wu ng 오 go,kumi,itsutsu ngu
伎 ji gei 기 ki,gi,waza ki
伏 fu fuk 복 fuku,fuu,buku,fuseru,shitagau phuc
伐 fa fat 벌 batsu,kiru,utsu,hokoru phat
休 xiu jau 휴 kyuu,ku,yasumu,ikou,yameru huu
伕 fu fu
众 zhong zung
优 you jau 우
伙 huo fo
会 hui wui 회 kai,e,au,atsumaru hoi
伝 yun cyun - den,ten,tsutaeru,tsutae,tsutawaru
伤 shang soeng
伪 wei ngai
伯 bo baak 백 haku,ha,osa ba
估 gu gu 고 ko,akinau,atai
伴 ban bun 반 han,ban,tomonau,tomo ban
伶 ling ling 령 rei,ryou,wazaogi ranh
伸 shen san 신 shin,nobiru,nobasu
伺 ci zi 사 shi,ukagau,ukagai
似 si ci 사 ji,niru tu
伽 jia gaa 가 kya,ka,ga,togi gia
佃 dian din 전 ten,den,tsukuda dien
但 dan daan 단 tan,dan,tadashi,tada
佇 zhu cyu 저 cho,tatazumu
佈 bu bou 포
位 wei wai 위 i,kurai,kuraisuru vi
低 di dai 저 tei,hikui day
住 zhu zyu 주 juu,sumu,todomaru,yamu tru
佐 zuo zo 좌 sa,tasuke,tasukeru,suke ta
佑 you jau 우 yuu,u,tasukeru
体 ti tai 분 tei,tai,hon,karada the
佔 zhan zim 점
何 he ho 하 ka,ga,nani,nanzo,izuku
佗 tuo to 타 ta,hoka,wabiru
余 yu jyu 여 yo,amaru,ware,amari du
佚 yi jat 일 itsu,tetsu,nogareru dat
佛 fu fat 불 butsu,futsu,hotsu,hotoke phat
作 zuo zok 작 saku,sa,tsukuru,tsukuri,nasu tac
佝 gou gau 구 kou,ku,semushi
佞 ning ning 녕 nei,dei,omoneru,yokoshima ninh
你 ni nei - - ne
佣 yong jung
佩 pei pui 패 hai,obidama,obiru
佬 lao lou
佯 yang joeng 양 you,itsuwaru
佰 bai baak 백 haku,byaku,osa
佳 jia gaai 가 ka,yoi giai
併 bing bing - hei,awaseru,narabu,shikashi tinh
佺 quan cyun 전
佻 tiao tiu 조 chou,jou,you,karui dieu
佼 jiao gaau 교 kou,kyou
佾 yi jat 일
使 shi si 사 shi,tsukau,tsukai su
侃 kan hon 간 kan,tsuyoi
侄 zhi zat 질
來来 lai loi 내,래 rai,kuru,kitaru lai
侈 chi ci 치 shi,i,ogoru xi
例 li lai 례,예 rei,retsu,tatoeru,tagui,tameshi le
侍 shi si 시 ji,samurai,haberu,saburau
侏 zhu zyu 주 shu,chu,mijikai,azamuku
侑 you jau 유 yuu,u,susumeru,tasukeru
侖仑 lun leon 륜 ron,rin,omou,tsuizuru,marui lon
侗 dong tung 동
供 gong gung 공 kyou,ku,sonaeru,tomo,sonae cung
依 yi ji 의 i,e,yoru y
侠 xia hap - kyou,otokodate,kyan
価 si ci - ka,atai
侩 kuai kui
侭 jin zeon - jin,mama
侮 wu mou 모 bu,anadoru,anadori
侯 hou hau 후 kou,mato,kimi hau
侵 qin cam 침 shin,okasu xam
侶侣 lv leoi 려 ryo,ro,tomo lua
侷 ju guk
便 bian bin 변,편 ben,bin,tayori,sunawachi tien
俁俣 yu jyu 우,오 mata
係 xi hai 계 kei,kakaru,tsunagari,kakawaru he
促 cu cuk 촉 soku,unagasu,semaru xuc
俄 e ngo 아 ga,niwaka
俊 jun zeon 준 shun,sugureru tuan
俎 zu zo 조 sho,so,manaita
俏 qiao ciu 소,초
俐 li lei 리 ri,kashikoi loi
俑 yong jung 용 you,yuu,tou,itamu dong
俗 su zuk 속 zoku,narawashi tuc
俘 fu fu 부 fu,toriko
俚 li lei 리 ri,iyashii lai
保 bao bou 보 ho,hou,tamotsu,yasunjiru bao
俞 yu jyu 유
俟 qi zi 사 shi,matsu
俠 xia hap 협 - hiep
信 xin seon 신 shin,makoto,tayori,makaseru tin
修 xiu sau 수 shuu,shu,osameru tu
俯 fu fu 부 fu,fuseru
俱 ju keoi 구 - cau
俳 pai paai 배 hai,wazaogi
俵 biao biu 표 hyou,tawara
俸 feng fung 봉 hou,fuchi bong
俺 an aan 엄 en,ore em
俾 bi bei 비 hi,hei,shimu
倀 chang coeng 창 - tranh
倆俩 lia loeng 량 ryou,takumi
倉仓 cang cong 창 sou,kura
個 ge go 개 ko,ka ca
倌 guan gun
倍 bei pui 배 bai,somuku,masu boi
倏 shu suk 숙 shuku
們们 men mun 문 mon,tomogara mon
倒 dao dou 도 tou,taoreru,taosu,sakasama dao
倔 jue gwat 굴 kutsu,tsuyoi
倖 xing hang 행 kou,saiwai hanh
倘 tang tong 당 - thang
候 hou hau 후 kou,sourou,ukagau,saburau hau
倚 yi ji 의 i,ki,yoru,tanomu y
借 jie ze 차 shaku,sha,seki,kariru,kari,tatoi ta
倡 chang coeng 창 shou,wazaogi xuong
倣 fang fong 방 hou,narau phong
値 zhi zik 치 chi,choku,ne,atai,au tri
倥 kong hung 공 kou,nukaru
倦 juan gyun 권 ken,tsukareru,umu quyen
倨 ju geoi 거 kyo,ko,ogoru
倩 qian sin 천 sen,sei thien
倪 ni ngai 예 gei,gai,kiwa nghe
倫伦 lun leon 륜,윤 rin,tagui,tsuide,michi luan
倭 wo wai 왜 i,wa,shitagau,yamato oai
倶 ju keoi - ku,tomoni
倹 jian gim - ken
值 zhi zik
偃 yan jin 언 en,fuseru,yasumu enh
假 jia gaa 가 ka,ke,kari
偉伟 wei wai 위 i,erai vi
偌 ruo je
偎 wei wui 외
偏 pian pin 편 hen,katayoru,hitoeni thien
偕 xie gaai 해 kai,tomoni
做 zuo zou 주 saku,sa,tsukuru,nasu
停 ting ting 정 tei,chou,jou,todomaru dinh
健 jian gin 건 ken,sukoyaka,takeshi,shitataka kien
偭 mian min
偯 yi ji
偲 cai si 시 shi,sai,shinobu,shinobi
側侧 ce zak 측 soku,shoku,kawa,katawara,sobameru trac
偵侦 zhen zing 정 tei,ukagau trinh
偶 ou ngau 우 guu,gou,tagui,tamatama ngau
偷 tou tau
偺 za zaa
偽 wei ngai - gi,ka,itsuwaru,nise,itsuwari nguy
傀 kui faai 괴 kai,ookii
傅 fu fu 부 fu,mori,tsuku,kashizuku pho
傈 li leot
傍 bang bong 방 bou,hou,katawara,sou bang
傑 jie git 걸 ketsu,sugureru kiet
傖 cang cong 창
傘伞 san saan 산 san,kasa tan
備备 bei bei 비 bi,sonaeru,sonawaru,sonae bi
傚 xiao haau 효 kou,narau
傢 jia gaa 가
傣 dai daai
催 cui ceoi 최 sai,moyoosu,unagasu,moyooshi thoi
傭 yong jung 용 you,chou,yatou,atai,hitoshii
傯 zong zung
傲 ao ngou 오 gou,ogoru,anadoru ngao
傳传 chuan cyun 전 den,ten,tsutaeru truyen
債债 zhai zaai 채 sai,kari trai
傷 shang soeng 상 shou,kizu,itamu thuong
傻 sha so
傾倾 qing king 경 kei,katamuku khuynh
僅 jin gan 근 kin,wazukani,wazuka
僇 lu luk
働 dong dung - dou,hataraku,hataraki
僎 zhuan zaan 준
像 xiang zoeng 상 zou,shou,katachi,katadoru tuong
僑侨 qiao kiu 교 kyou,takai queu
僕 pu buk 복 boku,shimobe,yatsugare boc
僖 xi hei 희 ki,yorokobu
僚 liao liu 료,요 ryou,tomo,tsukasa lieu
僥侥 jiao hiu 요 kyou,gyou,negau,motomeru ngheo
僧 seng zang 승 sou,bouzu tang
僩 xian haan 한
僭 jian cim 참 sen,shin,ogoru tiem
僮 tong tung 동 dou,tou,warabe,shimobe dong
僱 gu gu
僳 su suk
僵 jiang goeng 강 kyou,taoreru
價 jia gaa 가 ka,ke,atai gia
僻 pi pik 벽 heki,hi,hei,higamu
儀 yi ji 의 gi,yoi,nori nghi
儂 nong nung 농 dou,nou,washi nung
億亿 yi jik 억 oku,yoku uc
儅 dang dong
儈 kuai kui - - cui
儉俭 jian gim 검 ken kiem
儐 bin ban 빈
儒 ru jyu 유 ju,yawaraka,uruosu,shitagau nho
儔 chou cau 주 chuu,ju,tomogara
儕 chai caai 제 sei,sai,tomogara
儘 jin zeon 진 jin,mama
償偿 chang soeng 상 shou,tsugunau,tsugunai
儡 lei leoi 뢰 rai,yabureru,tsukareru
優 you jau 우 yuu,u,yasashii,sugureru,wazaogi
儲储 chu cyu 저 cho,soe,takuwaeru,moukeru
儳 chan caam 참 - sam
儷 li lai 려 rei,tsureai,narabu
儸 luo lo 라
儻 tang tong 당 tou,sugureru,moshi,aruiwa
儼 yan jim 엄 gen,ogosoka,ikameshii nghiem
儿 er ji 인 jin,nin,kai,hito,ninnyou
兀 wu ngat 올 kotsu,gotsu,takai,hageru,ashikiru ngot
允 yun wan 윤 in,makoto,yurusu,jou
元 yuan jyun 원 gen,gan,moto,koube nguyen
兄 xiong hing 형 kei,kyou,ani,e huynh
充 chong cung 충 juu,shuu,ateru,michiru,mitasu sung
兆 zhao siu 조 chou,jou,kizasu,uranai,kizashi trieu
兇 xiong hung 흉 kyou,osoreru hung
先 xian sin 선 sen,saki,sakinjiru,mazu tien
光 guang gwong 광 kou,hikaru,hikari quang
克 ke hak 극 koku,katsu,yoi,yoku khac
兌 dui deoi 태 da,tai,ei,yorokobu
免 mian min 면 men,ben,yurusu mien
兎 tu tou 토 to,usagi
児 er ji 아 ji,ni,gei,ko
兑 dui deoi - - doai
兒 er ji 아,예 ji,ni,gei,ko
兔 tu tou 토 to,usagi tho
兕 si zi 시
兗 yan jin 연
党 dang dong 당 tou,nakama,mura
兜 dou dau 두 tou,kabuto dau
兢 jing ging 긍 kyou,osoreru canh
入 ru jap 입 nyuu,ju,juu,iru,hairu nhap
內 nei noi 내
全 quan cyun 전 zen,sen,mattaku,mattai toan
兩 liang loeng 량,양 ryou,futatsu luong
八 ba baat 팔 hachi,hatsu,yatsu,yatabi bat
公 gong gung 공 kou,ooyake,kimi cong
六 liu luk 륙,육 roku,riku,mutsu,mutabi luc
兮 xi hai 혜 kei,no he
共 gong gung 공 kyou,tomo,tomoni,domo cong
兵 bing bing 병 hei,hyou,tsuwamono,ikusa binh
其 qi kei 기 ki,gi,sono,sore ki
具 ju geoi 구 gu,ku,sonaeru,sonae,tsubusani cu
典 dian din 전 ten,nori,sakan dien
兼 jian gim 겸 ken,kaneru,kanete kiem
冀 ji kei 기 ki,koinegau,koinegawa
内 nei noi - dai,nai,uchi,iru,ireru noi
円 yuan jyun 엔 en,marui,maru
冉 ran jim 염 nen,zen,yowai nhiem
冊 ce caak 책 satsu,saku,fumi
册 ce caak 책 satsu,saku,fumi sach
再 zai zoi 재 sai,sa,futatabi tai
冑 zhou zau 주 chuu,kabuto,yoroi
冒 mao mou 모 bou,okasu,oou mao
冕 mian min 면 ben,men,kanmuri mien
冗 rong jung 용 jou,muda nhung
冠 guan gun 관 kan,kanmuri quan
冢 zhong cung 총 chou,chu,tsuka,oka,yashiro
冤 yuan jyun 원 en,kagamu,nureginu oan
冥 ming ming 명 mei,kurai minh
冨 fu fu - fu,fuu,tomu
冪 mi mik 멱 beki,ooi,fukin
冬 dong dung 동 tou,fuyu dong
冰 bing bing 빙 hyou,koori,hi bang
冲 chong cung 충 chuu,oki,waku
冴 hu wu - go,kooru,hieru,saeru
况 kuang fong - kyou,iwanya,omomuki huong
冶 ye je 야 ya,iru da
冷 leng laang 냉,랭 rei,hieru,tsumetai,sameru lanh
冽 lie lit 렬 retsu,rei,samui,tsumetai ret
凄 qi cai 처 sei,samui,susamajii,sugoi
准 zhun zeon 준 jun,shun,nazoraeru chon
凈净 jing zing
凉 liang loeng 량,양 ryou,suzushii
凋 diao diu 조 chou,shibomu
凌 ling ling 능,릉 ryou,shinogu lang
凍冻 dong dung 동 tou,kooru,kogoeru dong
减 jian gaam
凑 cou cau 주
凜凛 lin lam 름,늠 rin,samui,susamajii,osoreru lam
凝 ning jing 응 gyou,koru,korasu ngung
几 ji gei 궤 ki,tsukue ki
凡 fan faan 범 bon,han,subete,oyoso pham
凤 feng fung
処 chu cyu 처 sho,oru,tokoro
凧 zheng kei - tako
凪 zhi jau - nagu,nagi
凭 ping pang 빙 hyou,yoru,motareru bang
凰 huang wong 황 kou,ou,ootori
凱凯 kai hoi 개 gai,kai,kachidoki,yawaragu khai
凳 deng dang 등
凶 xiong hung 흉 kyou,warui hung
凸 tu dat 철 totsu,deru
凹 ao aau 요 ou,kubomu,kubomi
出 chu ceot 출 shutsu,sui,deru,dasu xuat
函 han haam 함 kan,ireru,hako hom
刀 dao dou 도 tou,katana dao
刁 diao diu 조 - dieu
刃 ren jan 인 jin,ha,yaiba,kiru nhan
分 fen fan 분 bun,fun,bu,wakeru,wakaru,wakareru phan
切 qie cit 절,체 setsu,sai,kiru,kire,kiri thiet
刈 yi ngaai 예 gai,karu,kari
刊 kan hon 간 kan,kezuru,kizamu san
刎 wen man 문 fun,bun van
刑 xing jing 형 kei,gyou,nori,shioki hinh
划 hua waa
刖 yue jyut 월
列 lie lit 렬,열 retsu,rei,tsuraneru liet
刘 liu lau
初 chu co 초 sho,so,hajime,hatsu,ui so
删 shan saan - - san
判 pan pun 판 han,ban,wakeru phan
別 bie bit 별 betsu,bechi,wakareru,wakeru,wakare biet
刨 pao paau - - bao
利 li lei 리,이 ri,kiku,yoi,surudoi loi
刪 shan saan 산 san,kezuru
别 bie bit
刮 gua gwaat 괄 katsu,kezuru
到 dao dou 도 tou,itaru dao
制 zhi zai 제 sei,osaeru che
刷 shua caat 쇄 satsu,suru,haku,hake loat
券 quan hyun 권 ken,warifu,tegata
刹 sha caat 찰 satsu,sechi,tera,kuni
刺 ci ci 자,척 shi,seki,sasu,soshiru,toge thich
刻 ke hak 각 koku,kizamu,kizami,toki khac
剁 duo doek
剃 ti tai 체 tei,soru
則则 ze zak 칙 soku,nori,nottoru,sunawachi tac
削 xue soek 삭 saku,shou,kezuru tuoc
剋 kei hak 극 koku,katsu
剌 la laat 랄 ratsu,motoru
前 qian cin 전 zen,sen,mae,susumu tien
剎 sha caat
剔 ti tik 척 teki,tei,eguru,soru
剖 pou fau 부 bou,waru bo
剛刚 gang gong 강 gou,tsuyoi,kowai
剜 wan wun
剝剥 bo mok 박 haku,hagu,muku,hageru boc
剣 jian gim - ken,tsurugi
剤 ji zai - zai,sui,soroeru,mazeru
剧 ju kek - - cua
剩 sheng sing 잉 jou,amaru,amari,amatsusae
剪 jian zin 전 sen,kiru tien
剮剐 gua gwaa
副 fu fu 부 fuku,sou,soe pho
剰 sheng sing - jou,amaru,amari,amatsusae
割 ge got 할 katsu,waru,saku,wareru cat
剴 kai hoi 개 gai,kai,kiru,kosuru
創创 chuang cong 창 sou,kizu,hajimeru sang
剷 chan caan 산 - xeng
剽 piao piu 표 hyou,obyakasu
剿 jiao ziu 초 shou,sou,tatsu,toru tieu
劂 jue kyut 궤 - khoet
劃 hua waak 획 kaku,wakatsu vach
劇 ju kek 극 geki,keki,gyaku,hageshii kich
劈 pi pik 벽 heki,hyaku,saku,tsunzaku
劉 liu lau 류,유 ru,ryuu,korosu
劊刽 gui kui
劍剑 jian gim 검 ken,tsurugi kiem
劑剂 ji zai 제 zai,sei,sui,soroeru te
劓 yi ji 의
力 li lik 력,역 ryoku,riki,chikara,tsutomeru,rikimu luc
劝 quan hyun
办 ban baan
功 gong gung 공 kou,isao cong
加 jia gaa 가 ka,kuwaeru,kuwawaru,kuwaete gia
劣 lie lyut 렬,열 retsu,otoru
动 dong dung
助 zhu zo 조 jo,sho,tasukeru,suke tro
努 nu nou 노 do,tsutomeru,yume
劫 jie gip 겁 gou,kyou,kou,obiyakasu
劬 qu keoi 구 ku,tsukareru cu
励 li lai - rei,hagemu,hagemasu
劳 lao lou
労 lao lou - rou,tsukareru,negirau,itawaru
効 xiao haau 효 kou,kiku,narau,itasu hieu
劻 kuang hong
劾 he hat 핵 gai,sabaku,shirabega,tsutomeru hach
势 shi sai
勁劲 jin ging 경 kei,tsuyoi cung
勃 bo but 발 botsu,hotsu,niwakani,okoru bot
勅 chi cik 칙 choku
勇 yong jung 용 yuu,isamashii,isamu dung
勉 mian min 면 ben,tsutomeru mien
勒 lei lak 늑,륵 roku,kutsuwa lac
動 dong dung 동 dou,ugoku,ugokasu,ugoki dong
勗 xu juk - bou,kyoku,tsutomeru,tsutome
勘 kan ham 감 kan,kangaeru kham
務务 wu mou 무 mu,tsutomeru,tsutome vu
勛勋 xun fan 훈 - huan
勝 sheng sing 승 shou,katsu,masaru,taeru thang
勞 lao lou 노,로 rou,negirau,tsukareru,itawaru lao
募 mu mou 모 bo,mo,tsunoru
勢 shi sai 세 sei,se,ikioi the
勣 ji zik 적 seki,shaku,isao
勤 qin kan 근 kin,gon,tsutomeru,tsutome can
勦 chao ziu 초 sou,shou,tsukareru,tsukusu teo
勧 quan hyun - kan,susumeru
勰 xie hip
勲 xun fan 훈 kun,isao
勳 xun fan 훈 kun,isao
勵 li lai 려,여 rei,hagemu le
勸 quan hyun 권 kan,ken,susumeru khuyen
勺 shao zoek 작 shaku chuoc
勻 yun wan 균
勾 gou ngau 구 kou,nozoku,magaru,kagi
勿 wu mat 물 butsu,botsu,mochi,nashi,nakare vat
匀 yun wan 균,윤
匁 wen jan 문 monme
匂 xiong hung 내 niou,nioi
包 bao baau 포 hou,tsutsumu,tsutsumi bao
匆 cong cung - sou,isogashii
匈 xiong hung 흉 kyou,mune,osoreru,sawagu hung
匍 pu pou 포 ho,hau bo
匏 pao paau 포 hou,hisago bau
匐 fu fuk 복 hoku,fuku,boku,harabau bac
匕 bi bei 비 hi,saji
化 hua faa 화 ka,ke,bakeru,kawaru,bakasu hoa
北 bei bak 배,북 hoku,hai,kita,nigeru
匙 shi ci 시 shi,ji,saji
匝 za zaap - sou,meguru tap
匠 jiang zoeng 장 shou,takumi
匡 kuang hong 광 kyou,ou,tadasu,sukuu khuon
匣 xia haap 갑 kou,gou,hako hop
匪 fei fei 비 hi,hako,katami,arazu phi
匯 hui wui 회 wai,kai,e,meguru
匱 gui gwai 궤 ki,gi,hitsu qui
匹 pi pat 필 hitsu,hiki,tagui,taguu that
区 qu keoi - ku,ou,kou
医 yi ji 예,의 i,iyasu,kusushi
匾 bian bin 편
匿 ni nik 닉,익 toku,kakureru,kakusu nac
區 qu keoi 구 ku,ou,kou,wakeru,shikiru khu
十 shi sap 십 juu,jitsu,tou,totabi thap
千 qian cin 천 sen,chi thien
卅 sa saa 삽 sou,sanjuu tap
升 sheng sing 승 shou,masu,noboru thang
午 wu ng 오 go,uma ngo
卉 hui wai 훼 ki,kusa
半 ban bun 반 han,nakaba ban
卑 bei bei 비 hi,hikui,iyashii
卒 zu zeot 졸 sotsu,niwaka,owaru,tsuini tot
卓 zhuo coek 탁 taku,sugureru trac
協协 xie hip 협 kyou,kanau hiep
单 dan daan
南 nan naam 남 nan,dan,minami nam
単 dan daan - tan,hitoe
博 bo bok 박 haku,baku,hiroi,hiromeru bac
卜 bo baak 복 boku,uranau,uranai boc
卞 bian bin 변 hen,han,ben,nori bien
占 zhan zim 점 sen,shimeru,uranau,uranai chiem
卡 ka kaa 잡
卤 lu lou
卦 gua gwaa 괘 ka,ke,urakata quai
卧 wo ngo
卮 zhi zi 치 shi,sakazuki
卯 mao maau 묘 bou,u mao
印 yin jan 인 in,shirushi an
危 wei ngai 위 ki,ayaui,abunai,ayabumu nguy
即 ji zik 즉 soku,shoku,tsuku,sunawachi,moshi tuc
却 que koek 각 kyaku,shirizoku,kaette
卵 luan leon 난,란 ran,kon,tamago
卷 juan gyun 권 kan,ken,maku quyen
卸 xie se 사 sha,orosu,oroshi
卹 xu seot 휼
卻 que koek 각 kyaku,shirizoku,kaette khuoc
卿 qing hing 경 kyou,kei,kimi khanh
厂 chang cong - kan,gake
厄 e ak 액 yaku,ga,aku,kurushimu,wazawai ach
历 li lik
厉 li lai
压 ya aat
厕 ce ci
厘 li lei 리 rin,ten,mise li
厚 hou hau 후 kou,atsui
厝 cuo cou 조 - xo
原 yuan jyun 원 gen,hara,moto,tazuneru nguyen
厥 jue kyut 궐 ketsu,kutsu,sono,sore
厦 sha haa 하 ka,ie
厨 chu cyu - zu,chuu,kuriya
厩 jiu gau - kyuu,umaya
厭厌 yan jim 염 en,ou,you,akiru,itou uom
厲 li lai 려 - le
厳 yan jim 엄 gen,gon,kibishii,ogosoka,itsukushi
去 qu heoi 거 kyo,ko,saru khu
参 can caam - san,shin,mairu,majiwaru,mitsu
參 can caam 삼,참 san,mairu tham
叄叁 san,can saam,caam
又 you jau 우 yuu,mata lai
叉 cha caa 차 sha,sai,sa,mata
及 ji kap 급 kyuu,oyobu,oyobi,oyobosu cap
友 you jau 우 yuu,tomo huu
双 shuang soeng 쌍 sou,futatsu,narabu,tagui song
反 fan faan 반 han,tan,hon,soru,kaesu,kaeru phan
収 shou sau - shuu,osameru,osamaru
发 fa faat
叔 shu suk 숙 shuku,oji thuc
取 qu ceoi 취 shu,toru thu
受 shou sau 수 ju,shuu,ukeru,uke thu
叙 xu zeoi 서 jo,tsuideru,tsuide,noberu
叛 pan bun 반 han,ban,somuku ban
叟 sou sau 수 sou,shuu,okina
叠 die dip - - diep
叡 rui jeoi 예 ei,akiraka
叢丛 cong cung 총 sou,kusamura,muragaru
口 kou hau 구 kou,ku,kuchi khau
古 gu gu 고 ko,furui,inishie co
句 ju geoi 구,귀 ku,kou cau
另 ling ling 령 - lanh
叨 dao tou 도 tou,midarini
叩 kou kau 고 kou,tataku,tataki khau
只 zhi zi 지 shi,tada chi
叫 jiao giu 규 kyou,sakebu khieu
召 zhao ziu 소 shou,mesu chiu
叭 ba baa 팔 hatsu,ha,hachi bot
叮 ding ding 정 tei,tanomu,nengoro,sasu dinh
可 ke ho 가 ka,koku,yoi,beshi,bakari kha
台 tai toi 태 dai,tai,i,utena,yorokobu thai
叱 chi cik 질 shitsu,shichi,shikaru sut
史 shi si 사 shi,fubito,fumi,sakan su
右 you jau 우 u,yuu,migi,tasukeru huu
叵 po po 파
叶 ye jip 협 kyou,kanau
号 hao hou 호 gou,sakebu,yobina hieu
司 si si 사 shi,tsukasa ti
叻 le lak - - sut
叼 diao diu
吁 xu heoi 우 ku,u,au hu
吃 chi hek 흘 kitsu,domoru khat
各 ge gok 각 kaku,onoono cac
吆 yao jiu
合 he hap 합 gou,katsu,gatsu,au,awaseru hop
吉 ji gat 길 kichi,kitsu,yoi cat
吊 diao diu 적 chou,tsurusu,tsuru,tsuri
吋 cun cyun 촌 sun,tou,inchi
同 tong tung 동 dou,tou,onaji,tomoni dong
名 ming ming 명 mei,myou,na,nanoru,nazukeru danh
后 hou hau 후 kou,go,kimi,kisaki hau
吏 li lei 리,이 ri,tsukasa lai
吐 tu tou 토 to,haku tho
向 xiang hoeng 향 kou,kyou,shou,muku,mukau,sakini huong
吒 zha zaa - - cha
吓 xia haak - - hach
君 jun gwan 군 kun,kimi quan
吝 lin leon 린,인 rin,oshimu lan
吞 tun tan
吟 yin jam 음 gin,kin,utau,naku ngam
吠 fei fai 폐 hai,bai,hoeru,hoe
否 fou fau 부 hi,ina,inamu,arazu bi
吧 ba baa - - va
吩 fen fan 분 fun,fuku phan
含 han ham 함 gan,fukumu,fukumeru ham
听 ting ting 은 kin,gin,warau,pondo thinh
吭 keng hong - kou,nodo
吮 shun syun 전 sen,shun,suu
启 qi kai
吱 zhi zi 지 - che
吳 wu ng 오 - ngo
吴 wu ng
吵 chao caau - - sao
吶呐 na naap 눌 totsu,dotsu,domoru noi
吸 xi kap 흡 kyuu,suu cop
吹 chui ceoi 취 sui,fuku xuy
吻 wen man 문 fun,bun,kuchisaki van
吼 hou hau 후 kou,ku,hoeru hong
吾 wu ng 오 go,ware ngo
呀 ya aa 하 ga,ka,a,atsu nha
呂吕 lv leoi 려,여 ryo,ro,sebone la
呃 e ak - - nhach
呆 dai ngoi 매 bou,gai,hou,oroka,akireru ngoc
呈 cheng cing 정 tei,shimesu trinh
呉 wu ng - go,kure,kureru
告 gao gou 고 koku,kou,tsugeru
呎 chi cek 척 seki,fiito xech
呑 tun tan 탄 don,ton,ten,nomu
呢 ne nai 니 - nai
周 zhou zau 주 shuu,mawari,amaneshi,meguru chu
呪 zhou zau 주 ju,shuu,norou,noroi
呱 gu gu 고 ko oa
味 wei mei 미 mi,bi,aji,ajiwau vi
呵 he ho 가 ka,shikaru,warau ha
呶 nao naau 노 do,dou nao
呷 xia haap - kou,suu,aoru
呸 pei pei - - bay
呻 shen san 신 shin,utau,umeku
呼 hu fu 호 ko,yobu ho
命 ming ming 명 mei,myou,inochi,oose,mikoto menh
咀 ju zeoi 저 so,sho,kamu tho
咄 duo deot 돌 totsu,shikaru,hanashi xot
咆 pao paau 포 hou,hoeru bau
咋 za zaa 사 saku,sa,kuu,kurau,kamu cha
和 he wo 화 wa,ka,yawaragu,nagomu,nagoyaka hoa
咎 jiu gau 구 kyuu,kou,toga,togameru
咏 yong wing 영 ei,utau vang
咐 fu fu 부 ho,bu,iitsukeru pho
咒 zhou zau - shu,shuu,ju,norou,noroi chu
咕 gu gu
咖 ka gaa 가
咚 dong dung - - giong
咦 yi ji
咧 lie le - - lac
咨 zi zi 자 shi,hakaru,au
咩 mie me
咪 mi mai
咫 zhi zi 지 shi,ta
咬 yao ngaau 교 kou,gou,you,kamu rao
咯 ge gok 각 kaku,haku khac
咱 zan zaa
咲 xiao siu 소 shou,saku,warau,saki
咳 hai kat 해 gai,seki cay
咸 xian haam 함 kan,gen,mina
咻 xiu jau 휴 - hiu
咽 yan jin 열,인 in,etsu,nodo nhan
咿 yi ji 이
哀 ai oi 애 ai,aware,awaremu,kanashii ai
品 pin ban 품 hin,hon,shina pham
哂 shen can 신 shin,warau
哄 hong hung 홍 kou,koe hong
哆 duo do 치 - do
哇 wa waa 와 ai,e,wa,yokoshima,haku,musebu oa
哈 ha haa 합 gou,sou,nomu,susuru,kuu hop
哉 zai zoi 재 sai,kana,ya tai
响 xiang hoeng - - huong
哎 ai aai
員员 yuan jyun 운,원 in,en,kazu vien
哥 ge go 가 ka,utau ca
哦 o ngo 아 ga,utau nga
哨 shao saau 초 shou,mihari
哩 li li 리 ri,wai,mairu
哪 na naa - - na
哭 ku huk 곡 koku,naku khoc
哮 xiao haau 효 kou,hoeru hao
哲 zhe zit 철 tetsu,akiraka,satoi triet
哺 bu bou 포 ho,fukumu,hagukumu pho
哼 heng hang
哽 geng gang 경 kou,musebu nganh
唁 yan jin - - ngon
唄 bei baai 패 bai,uta
唆 suo so 사 sa
唇 chun seon 진 shin,kuchibiru than
唉 ai aai 애 - hay
唏 xi hei 희 ki,nageku hoi
唐 tang tong 당 tou,kara duong
唔 wu m 오 go
唖 ya aa - a,oshi
唧 ji zik
唬 hu fu
售 shou sau 수 shuu,uru
唯 wei wai 유 yui,i,tada,kore doi
唱 chang coeng 창 shou,tonaeru,utau,uta xuong
唳 li leoi 려 rei,naku
唷 yo jo - - doc
唸 nian nim - ten,unaru,unari nem
唾 tuo to 타 da,tsuba thoa
啁 zhao zau
啃 ken hang
啄 zhuo doek 탁 taku,tsuibamu troc
商 shang soeng 상 shou,akinau thuong
啊 a aa 아 - a
問问 wen man 문 mon,bun,tou,ton
啓 qi kai 계 kei,hiraku,mousu
啕 tao tou
啖 dan daam 담 tan,kuu,kurawasu
啗 dan daam 담 tan,kuu,kurawasu
啜 chuai zyut 철 setsu,tetsu,susuru xuyt
啞哑 ya aa 아
啟 qi kai
啡 fei fe
啣 xian haam 함 kan,gan,kutsuwa,kutsubami,fukumu ham
啤 pi be
啥 sha saa
啦 la laa
啪 pa paak
啻 chi ci 시 shi,tada
啼 ti tai 제 tei,naku
啾 jiu zau 추 shuu,naku
喀 ka kaak 객 kaku,haku
喂 wei wai - - oi
喃 nan naam 남 nan,nou nom
善 shan sin 선 zen,yoi thien
喇 la laa 나,라 ratsu,ra,monoiu lat
喉 hou hau 후 kou,nodo hau
喊 han haam 함 kan,sakebu
喋 die dip 첩 chou,tou,shaberu,tsuibamu nhip
喔 o ak 악 - oc
喘 chuan cyun 천 zen,sen,aegu,seki suyen
喙 hui fui 훼 kai
喚唤 huan wun 환 kan,yobu hoan
喜 xi hei 희 ki,shi,yorokobu,yorokobi hi
喝 he hot 갈 katsu,ai,shikaru hat
喟 kui wai 위 ki,kuwai,ke,tameiki vi
喧 xuan hyun 훤 ken huyen
喪丧 sang song 상 sou,mo,ushinau,horobiru tang
喫 chi hek 끽 kitsu,keki,kuu,nomu khit
喬 qiao kiu 교 kyou,gyou,takai
單 dan daan 단 tan,hitoe don
喰 can caan 식 kuu,kui
喱 li lei
喲哟 yo jo
喳 zha zaa
営 ying jing - ei,itonamu,itonami
喻 yu jyu - - du
嗅 xiu cau 후 kyuu,kagu
嗆呛 qiang coeng
嗇 se sik 색 shoku,oshimu,yabusaka
嗉 su sou 소 - nho
嗎吗 ma maa - - mua
嗑 ke haap 합
嗓 sang song
嗚呜 wu wu 오 o,u,au o
嗜 shi si 기 shi,tashinamu,tashinami
嗟 jie ze 차 sa,sha,au,nageku
嗡 weng jung - - ong
嗣 si zi 사 shi,tsugu tu
嗤 chi ci 치 shi,warau
嗥 hao hou
嗦 suo so
嗨 hai haai
嗯 ng ng
嗶 bi bat
嗷 ao ngou 오 gou ngao
嗽 sou sau 수 soku,shuu,sou,suu
嗾 sou sau 주 sou
嘀 di dik
嘆叹 tan taan 탄 tan,nageku,nageki han
嘈 cao cou 조 - tao
嘉 jia gaa 가 ka,yomisuru,yoi
嘍 lou lau 루 - lau
嘎 ga gaat 알
嘐 xiao haau 교
嘔呕 ou au 구 ou,utau,haku
嘖 ze zaak 책 saku,sakebu
嘗 chang soeng 상 shou,jou,nameru,katte
嘛 ma maa - ma
嘟 du dou
嘩哗 hua waa 화 ka,ke
嘮 lao lou - - lao
嘯啸 xiao siu 소 shou,shitsu,usobuku
嘰 ji gei
嘱 zhu zuk - shoku,tanomu
嘲 chao zaau 조 tou,chou,azakeru trao
嘴 zui zeoi 취 shi
嘶 si sai 시 sei,inanaku te
嘹 liao liu 료 - reu
嘻 xi hei 희 - hi
嘿 hei hei 묵
噂 zun zyun 준 son,uwasa ton
噌 ceng zang - sou,so
噎 ye jit 열 itsu,etsu,musebu e
噓嘘 xu heoi 허 kyo,fuku,uso ho
噗 pu pok
噙 qin kam - - gam
噛 nie ngit - gou,kajiru,kami
噢 o jyu
噤 jin gam 금 kin,tsugumu gam
噥 nong nung 농 - nung
器 qi hei 기 ki,utsuwa khi
噩 e ngok 악
噪 zao cou 조 sou,sawagu thao
噫 yi ji 희 i,ai,oku,au,okubi
噬 shi sai 서 zei,kamu phe
噯 ai oi 애 - ay
噱 xue koek
噴喷 pen pan 분 fun,fuku,haku phun
噶 ga gaa 갈 - gat
噸吨 dun deon 톤 ton don
噹 dang dong
噺 xin san 신 hanashi
嚀 ning ning 녕 dei,nyou,nei
嚅 ru jyu - - nheo
嚇 xia haak 하,혁 kaku,ka,odosu
嚎 hao hou - - hao
嚏 ti tai 체 tei,kusame,kushami
嚐 chang soeng
嚕 lu lou - - rua
嚙啮 nie ngit 교
嚢 nang nong - nou,fukuro
嚥 yan jin 연 en,nomu,nodo
嚨咙 long lung - - lung
嚮 xiang hoeng 향 kou,kyou,mukau,sakini
嚴严 yan jim 엄 gen,gon,kibishii,ogosoka nghiem
嚶 ying jing 앵 ou,naku inh
嚷 rang joeng
嚼 jue zoek 작 shaku,kamu
囀 zhuan zyun 전 ten,saezuru
囁 nie zip 섭 shou,sasayaku
囂嚣 xiao hiu 효 gou,kyou hiu
囈 yi ngai 예 gei,negoto
囉 luo lo 라 - la
囊 nang nong 낭
囌 su sou
囑 zhu zuk 촉 shoku,tanomu chuc
囚 qiu cau 수 shuu,toraeru tu
四 si sei 사 shi,yotsu,yotabi tu
囝 jian zai
回 hui wui 회 kai,e,mawasu,mawaru,kaeru hoi
因 yin jan 인 in,yoru,chinamu,yotte nhan
团 tuan tyun
団 tuan tyun - dan,ton,marui,katamari
囤 dun deon
囪囱 cong cung - - song
囫 hu fat 홀
园 yuan jyun - - vuon
困 kun kwan 곤 kon,komaru,kurushimu khon
囲 tong tung - i,tou,kakomu,kakoi,kakou,muchi
図 tu tou - to,zu,hakaru,e
固 gu gu 고 ko,katameru,katame,katai co
图 tu tou
囿 you jau 유 yuu,sono
圃 pu pou 포 ho,hatake bo
圄 yu jyu 어 gyo,go,hitoya
圈 quan hyun 권 ken,kakoi khuyen
圉 yu jyu 어 gyo,go,hitoya,umakai
國国 guo gwok 국 koku,kuni quoc
圍围 wei wai 위 i,kakomu ve
圏 quan hyun - ken,kakoi
園 yuan jyun 원 en,on,sono vien
圓圆 yuan jyun 원 en,marui vien
圖 tu tou 도 to,zu,hakaru do
團 tuan tyun 단 dan,ton,don,marui,katamari doan
土 tu tou 토 do,to,tsuchi tho
圧 ya zong - atsu,osaeru
在 zai zoi 재 zai,aru,imasu tai
圩 wei wai 우 - vo
圬 wu wu 오 - hu
圭 gui gwai 규 kei,tama que
圯 yi ji - - day
地 de dei 지 chi,ji,tsuchi dia
圳 zhen zan
圻 qi kei 기,은 ki,gin,sakai
圾 ji saap 급
址 zhi zi 지 shi,ato xoi
坂 ban baan 판 han,saka phang
均 jun gwan 균,연 kin,in,totonoeru,hitoshii quan
坊 fang fong 방 bou,machi,heya,tera phuong
坍 tan taan 담
坎 kan ham 감 kan,ana kham
坏 huai waai 배 hai,oka,tsuki hoai
坐 zuo zo 좌 za,suwaru,sozoroni,owasu
坑 keng haang 갱 kou,ana,ananisuru ganh
块 kuai faai
坛 tan taan
坝 ba baa
坡 po po 파 ha,hi,tsutsumi pha
坤 kun kwan 곤 kon,tsuchi khon
坦 tan taan 탄 tan,taira dat
坩 gan ham 감 kan,tsubo
坪 ping ping 평 hei,hyou,tsubo
坯 pi pui 배
坷 ke ho 가
坼 che caak 탁
垂 chui seoi 수 sui,tareru,tarasu thuy
垃 la laap - - lap
型 xing jing 형 kei,kata
垓 gai goi 해 gai,kai,hate,sakai gay
垛 duo do
垠 yin ngan 은 gin,gon,sakai,kishi han
垢 gou gau 구 kou,ku,kiku,aka,haji cau
垣 yuan wun 원 en,kaki
垮 kua kwaa - - khoai
埂 geng gang - - ghenh
埃 ai oi 애 ai,chiri,hokori ai
埋 mai maai 매 mai,bai,umeru,uzumeru,umaru mai
城 cheng sing 성 jou,shiro,kizuku thanh
埔 bu bou - ho
埜 ye je 야 sho,ya,no
域 yu wik 역 iki,sakai vuc
埠 bu bou 부 fu,tsuka,hatoba
埤 pi pei 비
埴 zhi zik 식 shoku,hani
執 zhi zap 집 shitsu,shuu,toru,toraeru chap
培 pei pui 배 bai,hou,hai,tsuchikau boi
基 ji gei 기 ki,motoi,moto,motozuku co
埼 qi kei 기 ki,sai,saki
堀 ku fat 굴 kutsu,hori,horu,ana
堂 tang tong 당 dou,tou,takadono,sumai duong
堅坚 jian gin 견 ken,katai,kataku kien
堆 dui deoi 퇴 tai,tsui,uzutakai doi
堉 yu juk 육
堊 e ok 악 a,aku,o,irotsuchi
堕 duo do - da,kuzusu,kuzureru,ochiru
堝 guo wo 과 ka,rutsubo
堠 hou hau 후
堡 bao bou 보 hou,ho,toride
堤 di tai 제 tei,shi,tsutsumi de
堪 kan ham 감 kan,tan,taeru kham
堯尧 yao jiu 요 gyou,takai nghieu
堰 yan jin 언 en,seki,seku
報 bao bou 보 hou,shiraseru,mukuiru bao
場场 chang coeng 장 jou,ba truong
堵 du dou 도 to,kaki
堺 jie gaai 계 kai,sakai
塀 ping ping 병 hei,kaki
塁 lei leoi - rui,toride
塊 kuai faai 괴 kai,katamari khoi
塋 ying jing 영 ei,haka
塌 ta taap 탑
塑 su sou 소 so,deku
塒 shi si 시 shi,ji,negura
塔 ta taap 탑 tou,tera,oka
塗 tu tou 도 to,nuru,doro,mamireru do
塘 tang tong 당 tou,tsutsumi duong
塙 que kok 고 kaku,kou,katai,hanawa
塚 zhong cung 총 chou,tsuka
塞 sai sak 새,색 soku,sai,fusagu,michiru,toride tac
塢坞 wu wu 오 o,u,toride,mura
塩 yan jim 염 en,shio
填 tian tin - ten,chin,fusagu,uzumeru dien
塭 wen wan
塵尘 chen can 진 jin,chiri tran
塹堑 qian cim 참 zan,sen,hori
塽 shuang song 상
塾 shu suk 숙 juku,monbeya,manabiya thuc
墀 chi ci 지
境 jing ging 경 kyou,kei,sakai canh
墅 shu seoi 서 sho,ya thu
墊垫 dian din 점
墒 shang soeng
墓 mu mou 묘 bo,haka mo
増 zeng zang - zou,sou,masu,fueru,fuyasu
墙 qiang coeng
墜坠 zhui zeoi 추 tsui,ochiru truy
增 zeng zang 증 - tang
墟 xu heoi 허 kyo,ato
墦 fan faan
墨 mo mak 묵 boku,moku,sumi
墩 dun deon 돈 - don
墮 duo do 타 da,kuzure,kuzusu,ochiru doa
墳坟 fen fan 분 fun,haka vun,phan
墾垦 ken han 간 kon,hiraku khan
壁 bi bik 벽 heki,kabe bich
壅 yong jung 옹 you,fusagu
壇 tan taan 단 dan,tan,ba,tokoro,taira dan
壊 huai waai - kai,kowasu,yaburu,kowareru
壌 rang joeng - jou,tsuchi
壎 xun hyun 훈
壑 he kok 학 gaku,kaku,tani hac
壓 ya aat 압 atsu,ou,en,osaeru ap
壕 hao hou 호 gou,hori hao
壘垒 lei leoi 누,루 rui,toride luy
壙 kuang kwong 광 kou,ana khoang
壞 huai waai 괴 kai,e,kowasu hoai
壟垄 long lung 농,롱 ryou,rou,une,tsuka lung
壢 li lik - - gach
壤 rang joeng 양 jou,tsuchi nhuong
壩 ba baa
士 shi si 사 shi,ji,samurai si
壬 ren jam 임 jin,nin,mizunoe nham
壮 zhuang zong 장 sou,sakan
壯 zhuang zong 장 sou,sakan trang
声 sheng sing - sei,shou,koe
壱 yi jat - ichi,itsu,hitotsu
売 mai maai - bai,mai,uru
壳 ke hok
壷 hu wu - ko,tsubo
壹 yi jat 일 ichi,itsu,hitotsu nhat
壺壶 hu wu 호 ko,tsubo
壽 shou sau 수 ju,su,shuu,juu,kotobuki,hisashii,kotoogu tho
変 bian bin - hen,kawaru,kaeru
复 fu fuk - - ha
夏 xia haa 하 ka,ge,natsu
夔 kui kwai 기
夕 xi zik 석 seki,yuu,yuube tich
外 wai ngoi 외 gai,ge,soto,hoka,hazusu ngoai
夙 su suk 숙 shuku,tsutoni,hayai tuc
多 duo do 다 ta,ooi,masaru,masani da
夜 ye je 야 ya,yo,yoru da
够 gou gau
夠 gou gau
夢 meng mung 몽 mu,yume,kurai,yumemiru
夤 yin jan 인
夥 huo fo 과 ka,wa,obitada
大 da daai 대 tai,dai,ta,ookii,hajime,ooini dai
天 tian tin 천 ten,ame,sora thien
太 tai taai 태 ta,tai,futoi,hanahada,futoru thai
夫 fu fu 부 fu,fuu,otto,otoko,sore phu
夭 yao jiu 요 you,ou,ka,wakai,wazawai,wakajini yeu
央 yang joeng 앙 ou,nakaba uong
夯 hang haang 항
失 shi sat 실 shitsu,itsu,ushinau that
头 tou tau
夷 yi ji 이 i,tairageru,korosu,ebisu di
夸 kua kwaa 과 ko,ka,ogoru khoa
夾夹 jia gaap 협 kou,kyou,hasamu giap
奄 yan jim 엄 en,oou am
奇 qi kei 기 ki,kushi,ayashii ky
奈 nai noi 나,내 na,dai,karanashi nai
奉 feng fung 봉 hou,bu phung
奎 kui fui 규 kei,ki,mata
奏 zou zau 주 sou,kanaderu,susumeru tau
奐 huan wun 환 kan,torikaeru,ookii,sakan
契 qi kai 계,글 setsu,kei,chigiru,kizamu,warifu khe
奔 ben ban 분 hon,hashiru
奕 yi jik 혁 eki,yaku,ookii,nareru
奖 jiang zoeng
套 tao tou 투 tou,kasaneru,ooi
奘 zang zong 장 jou,sou,zou,sakan
奚 xi hai 해 kei,nanzo
奠 dian din 전 ten,den,tei,matsuru,sadameru
奢 she ce 사 sha,ogoru xa
奧奥 ao ou 오 ou,oku,kuma,iku ao
奩 lian lim 렴 ren,kushige
奪夺 duo dyut 탈 datsu,ubau doat
奬奨 jiang zoeng 장 shou,sou,susumeru tuong
奭 shi sik 석
奮奋 fen fan 분 fun,furuu phan
女 nv neoi 녀,여 jo,nyo,nyou,onna,me,musume nua
奴 nu nou 노 do,nu,yakko,yatsu,me no
奶 nai naai 내 - nai
奸 jian gaan 간 kan,okasu gian
她 ta taa
好 hao hou 호 kou,konomu,suku,yoi hao
妁 shuo zoek - shaku,nakoudo
如 ru jyu 여 jo,nyo,gotoku,shiku,yuku nhu
妃 fei fei 비 hi,hai,kisaki phi
妄 wang mong 망 bou,mou,midari,midarini
妊 ren jam 임 nin,jin,haramu
妍 yan jin 연 ken,gen ngon
妒 du dou 투 - do
妓 ji gei 기 ki,gi,wazaogi ki
妖 yao jiu 요 you,namameku yeu
妙 miao miu 묘 myou,byou,wakai,tae dieu
妝妆 zhuang zong 장 sou,shou,yosoou trang
妞 niu nau
妣 bi bei 비 hi,nakihaha
妤 yu jyu 여
妥 tuo to 타 da,ta,yasui,odayaka thoa
妨 fang fong 방 bou
妬 du dou 투 to,netamu
妮 ni nei 니 - ni
妯 zhou zuk 축 - dau
妳 nai nei
妹 mei mui 매 mai,imouto,imo muoi
妻 qi cai 처 sai,tsuma,meawaseru the
妾 qie cip 첩 shou,mekake,warawa thiep
姅 ban bun - - nua
姆 mu mou 모 bo,mo,kashizuki,uba
姉 zi zi 자 shi,ane chi
姊 zi zi 자 - chi
始 shi ci 시 shi,hajimeru,hajime,hajimaru thuy
姍 shan saan 산
姐 jie ze 저 so,sha,ane,anego thu
姑 gu gu 고 ko,shuutome,oba,shibaraku co
姒 si ci 사
姓 xing sing 성 sei,shou,kabane tinh
委 wei wai 위 i,yudaneru,sue,kuwashii uy
姘 pin ping
姚 yao jiu 요 you,chou dieu
姜 jiang goeng 강 kyou,tsuyoi
姣 jiao gaau 교
姥 lao mou 모 bo,mo,uba,baba mu
姦 jian gaan 간 kan,ken,midara gian
姨 yi ji 이 i,oba di
姪 zhi zat 질 tetsu,chitsu,mei,oi det
姫 ji can 희 ki,hime
姬 ji gei 희
姶 e ap - ou,shizuka,ai
姻 yin jan 인 in,totsugu nhan
姿 zi zi 자 shi,sugata tu
威 wei wai 위 i,odosu,takeshi uy
娃 wa waa 와,왜 a,ai
娄 lou lau
娇 jiao giu
娉 ping ping 빙 hei,hou,tou
娌 li lei
娑 suo so 사 sha,sa,mau
娓 wei mei 미 - vai
娘 niang noeng 낭 jou,nyou,musume nuong
娛 yu jyu 오
娜 na no 나 da,na,shinayaka,omomuro na
娟 juan gyun 연 ken,en,adeyaka,shinayaka,kobiru
娠 shen san 신 shin,haramu
娣 di tai 제
娥 e ngo 아 ga,mimeyoi nga
娩 mian min 만 ben,han,umu
娯 yu jyu - go,ku,tanoshimu
娱 yu jyu
娶 qu ceoi 취 shu,metoru thu
娼 chang coeng 창 shou,asobime
婀 e o 아 a,taoyaka
婁 lou lau 루 rou,ru,rui,munashii,arai,osameru lau
婆 po po 파 ba,baba ba
婉 wan jyun 완,원 en uyen
婊 biao biu
婚 hun fan 혼 kon,engumi
婢 bi pei 비 hi,hashitame ti
婦妇 fu fu 부 fu,yome,onna phu
婪 lan laam 람 ran,rin,musaboru lam
婷 ting ting 정
婿 xu sai 서 sei,muko
媒 mei mui 매 bai,mai,bou,nakoudo moi
媚 mei mei 미 bi,kobiru
媛 yuan jyun 원 en,hime
媧 wa wo 왜 - oa
媲 pi pei
媳 xi sik 식
媼 ao ou 온 ou,ouna
媽妈 ma maa 마 bo,mo,haha ma
媾 gou gau 구 kou,yoshimi
嫁 jia gaa 가 ka,ke,totsugu,yome gia
嫂 sao sou 수 sou,anyome dau
嫉 ji zat 질 shitsu,netamu,nikumu
嫌 xian jim 혐 ken,gen,kirau,utagau hiem
嫖 piao piu 표 hyou,karui pheu
嫗 yu jyu 구 ou,u,ouna,atatameru au
嫘 lei leoi
嫡 di dik 적 chaku,teki,yotsugi dich
嫣 yan jin 언 en
嫦 chang soeng 항 kou,gou thuong
嫩 nen nyun 눈 don,non,zen,wakai non
嫵 wu mou
嫻 xian haan 한 kan
嬈 rao jiu 요
嬉 xi hei 희 ki,tanoshimu,ureshii
嬋 chan sim 선 sen,zen,miuchi
嬌 jiao giu 교 kyou kieu
嬝 niao niu
嬢 niang noeng - jou,musume
嬤 ma maa
嬪 pin pan 빈 hin,hime
嬬 ru jyu - shu,ju,dou,yowai,sobame,tsuma
嬰婴 ying jing 영 ei,fureru,midorigo anh
嬴 ying jing 영
嬸婶 shen sam - - thim
孀 shuang soeng 상 sou,yamome
孃 niang noeng 양 jou,musume
子 zi zi 자 shi,su,ko,mi,otoko ti
孑 jie kit 혈 getsu,ketsu,hitori
孓 jue kyut
孔 kong hung 공 kou,ana,hanahada khong
孕 yun jan 잉 you,haramu dung
字 zi zi 자 ji,aza,umu,masu tu
存 cun cyun 존 son,zon,tamotsu,aru,tou ton
孙 sun syun
孚 fu fu 부 fu,tamago,hagukumu
孛 bei bui 패 botsu,hai but
孜 zi zi 자 shi,tsutomeru
孝 xiao haau 효 kou,kyou hieu
孟 meng maang 맹 mou,myou,man,kashira,hajime manh
季 ji gwai 계 ki,sue,toki qui
孤 gu gu 고 ko,minashigo,hitori co
孩 hai haai 해 kai,gai,chinomigo hai
孪 luan lyun
孫 sun syun 손 son,mago ton
孰 shu suk 숙 juku,tare,izure
孱 chan saan 잔 sen,san,yowai
孳 zi zi - shi,ji,umu,shigeru
孵 fu fu 부 fu,kaesu
學学 xue hok 학 gaku,manabu hoc
孺 ru jyu 유 ju,chinomigo,osanai nho
孽 nie jit - - nghiet
孿 luan lyun 산
宁 ning ning 저 - tru
它 ta taa - ta,sha,hebi
宅 zhai zaak 댁,택 taku,ie,sumau,yake
宇 yu jyu 우 u,noki,ie vu
守 shou sau 수 shu,su,mamoru,mori,mamori thu
安 an on 안 an,yasui,yasunjiru,izukunso an
宋 song sung 송 sou,sumai,oru tong
完 wan jyun 완 kan,mattai hoan
宍 rou juk - niku,shishi
宏 hong wang 굉 kou,hiroi
宕 dang dong 탕 tou,sugiru
宗 zong zung 종 shuu,sou,mune,tattobu tong
官 guan gun 관 kan,tsukasa,ooyake quan
宙 zhou zau 주 chuu,sora tru
定 ding ding 정 tei,jou,sadameru,sadamaru,sadame dinh
宛 wan jyun 완 en,atakamo,ate,zutsu uyen
宜 yi ji 의 gi,yoroshii,mube nghi
宝 bao bou 보 hou,takara bao
实 shi sat
実 shi sat 실 jitsu,shitsu,mi,minoru,michiru
客 ke haak 객 kyaku,kaku,maroudo khach
宣 xuan syun 선 sen,noru,notamau tuyen
室 shi sat 실 shitsu,muro,heya that
宥 you jau 유 yuu,yurusu,nadameru
宦 huan waan 환 kan,gen,tsukaeru,manabu
宮宫 gong gung 궁 kyuu,guu,miya,ie cung
宰 zai zoi 재 sai,tsukasa te
害 hai hoi 해 gai,katsu,sokonau,wazawai,nanzo hai
宴 yan jin 연 en,utage,tanoshimu yen
宵 xiao siu 소 shou,yoi
家 jia gaa 가 ka,ke,ko,ie,ya,uchi gia
宸 chen san 신 shin,noki
容 rong jung 용 you,ireru,yurusu,katachi dung
宾 bin ban
宿 su suk 수,숙 shuku,shuu,yadoru,yado tuc
寂 ji zik 적 jaku,seki,sabishii,sabi tich
寄 ji gei 기 ki,yoru,yoseru,yose gui
寅 yin jan 인 in,tora dan
密 mi mat 밀 mitsu,shigeshi,hisoka,hisokani mat
寇 kou kau 구 kou,adasuru,ada khau
富 fu fu 부 fu,fuu,tomu,tomi phu
寐 mei mei 매 bi,neru mi
寒 han hon 한 kan,samui,samusa han
寓 yu jyu 우 guu,gyo,yoru,yoseru ngu
寛 kuan fun 관 kan,hiroi,yuruyaka,kutsurogu
寞 mo mok 막 baku,maku,sabishii mich
察 cha caat 찰 satsu,sechi,shiru,miru,akiraka sat
寡 gua gwaa 과 ka,yamome,sukunai qua
寢寝 qin cam 침 shin,neru,mitamaya,yameru
寤 wu ng 오 go,sameru
寥 liao liu 요 ryou,sabishii
實 shi sat 실,지 jitsu,shitsu,mi,minoru thuc
寧 ning ning 녕,령 nei,nyou,yasui,mushiro,nanzo
寨 zhai zaai 채 sai,toride trai
審审 shen sam 심 shin tham
寫写 xie se 사 sha,utsusu,utsushi ta
寬宽 kuan fun 관 - khoan
寮 liao liu 료,요 ryou,tsukasa
寰 huan waan 환 kan
寵宠 chong cung 총 chou,megumi,megumu sung
寶 bao bou 보 hou,takara bao
寸 cun cyun 촌 sun,son,hakaru,toki,ki thon
对 dui deoi - - doi
寺 si zi 사 ji,shi,tera
対 dui deoi - tai,tsui,mukau,narabu,aite
寿 shou sau 수 ju,juu,su,shuu,kotobuki,hisashii,kotohogu tho
封 feng fung 봉 fuu,hou,sakai,tojiru,pondo phong
専 zhuan zyun - sen,moppara
射 she se 사 sha,seki,iru,ateru,sasu xa
將将 jiang zoeng 장 shou,sou,hikiiru,motte,masani,hata tuong
專专 zhuan zyun 전 sen,moppara chuyen
尉 wei wai 위 i,osaeru,yasunjiru
尊 zun zyun 존 son,tattoi,toutoi,tattobu ton
尋寻 xun cam 심 jin,tazuneru,hiro,tsune tam
對 dui deoi 대 tai,tsui,mukau,narabu,aite doi
導导 dao dou 도 dou,michibiku,michibiki dao
小 xiao siu 소 shou,chiisai,ko,o tieu
少 shao siu 소 shou,sukunai,sukoshi,shibaraku thieu
尔 er ji 이 - ne
尖 jian zim 첨 sen,togaru,surudoi tiem
尚 shang soeng - shou,kuwaeru,tattobu,negau chuong
尝 chang soeng
尢 wang wong - ou,ashinae,semushi
尤 you jau 우 yuu,togameru,toga,mottomo
尬 ga gaai
尭 yao jiu - gyou,takai
就 jiu zau 취 shuu,ju,tsuku
尷 gan gaam
尸 shi si 시 shi,shikabane,katashiro thay
尹 yin wan 윤 in,osa,tadasu doan
尺 chi cek 척 shaku,seki,monosashi xich
尻 kao haau 고 kou,shiri
尼 ni nei 니 ni,jitsu,ama ni
尽 jin zeon 진 jin,tsukusu,tsukiru tan
尾 wei mei 미 bi,o vi
尿 niao niu 뇨,요 nyou,ibari
局 ju guk 국 kyoku,tsubone,shikiru cuc
屁 pi pei 비 hi,he
居 ju geoi 거 kyo,ki,iru,oru,oku cu
屆 jie gaai 계 kai,todokeru,todoku,todoke
屈 qu wat 굴 kutsu,kagamu,kagameru khuat
届 jie gaai - kai,todokeru,todoku,todoke
屋 wu uk 옥 oku,ya,yane oc
屍 shi si 시 shi,shikabane thi
屎 shi si 시,히 shi,ki,kuso
屏 ping ping - hei,byou,shirizoku,oou binh
屐 ji kek 극 geki,keki,hakimono
屑 xie sit 설 setsu,isagyoi,kuzu
展 zhan zin 전 ten,tsuraneru,noberu,nobiru trien
屘 man mei
屜屉 ti tai
屝 fei fei
属 shu suk - zoku,shoku,shu,yakara,tsuku,sakan
屠 tu tou 도 to,cho,hofuru do
屡 lv leoi - ru
屢 lv leoi 누,루 - lu
層层 ceng cang 층 sou,kasanaru,kasa tang
履 lv lei 리,이 ri,haku,kutsu,fumu
屨 ju geoi 구
屬 shu suk 속 zoku,shoku,shu,yakara,tsuku,sakan thuoc
屯 tun tyun 둔 ton,chun,tamuro truan
山 shan saan 산 san,sen,yama son
屹 yi ngat 흘 kitsu,gitsu,sobadatsu ngat
岁 sui seoi
岌 ji kap 급 kyuu,gyuu,takai ngap
岐 qi kei 기 ki,gi,edamichi
岑 cen sam 잠 shin,gin,mine sam
岔 cha caa 차 sa,ta,fun,machigau,kuichigau
岡冈 gang gong 강 kou,oka
岨 qu zeoi 저 so,sho,ishama,soba
岩 yan ngaam 암 gan,iwa nham
岫 xiu zau 수 shuu,yuu,kuki,mine
岬 jia gaap 갑 kou,misaki
岱 dai doi 대 tai,dai,kawariau,hajime doi
岳 yue ngok 악 gaku,take
岷 min man 민 bin,min
岸 an ngon 안 gan,kishi ngan
峒 dong tung 동
峙 zhi zi 치 ji,sobadatsu
峠 qia kaa 상 touge
峦 luan lyun
峨 e ngo 아 ga,takane,ikameshii
峪 yu juk - yoku,tani
峭 qiao ciu 초 shou,kewashii,kibishii
峯 feng fung 봉 hou,mine
峰 feng fung 봉 hou,mine
峴 xian jin 현
島岛 dao dou 도 tou,shima dao
峻 jun zeon 준 shun,takai,kewashii
峽峡 xia haap 협 kyou,kou,hazama giap
崁 kan ham
崆 kong hung 공
崇 chong sung 숭 suu,shuu,takai,agameru,tattobu sung
崎 qi kei 기 ki,saki,kewashii
崑 kun kwan 곤 kon con
崔 cui ceoi 최 sai,sui,se,majiwaru thoi
崖 ya ngaai 애 gai,gake day
崗岗 gang gong 강 kou,oka
崙 lun leon 륜,윤 ron,rin son
崛 jue gwat 굴 kutsu,sobadatsu
崢 zheng zang 쟁 sou
崤 xiao ngaau 효
崧 song sung 숭
崩 beng bang 붕 hou,kuzureru,kuzusu
崴 wai wai 외
嵇 ji kai
嵌 qian ham 감 kan,ana
嵐 lan laam 남,람 ran,arashi
嵩 song sung 숭 suu,shuu,takai,kasa tung
嵯 cuo co 차 sa,shi,kewashii,takai
嶄崭 zhan zaam 참 san,zan,kewashii chom
嶇 qu keoi 구 ku,kewashii
嶋 dao dou 도 tou,shima
嶔 qin jam 금
嶝 deng dang 등 tou,sakamichi
嶸 rong wing 영
嶺岭 ling ling 령,영 rei,ryou,mine
嶼屿 yu zeoi 서 sho,shima
嶽 yue ngok 악 gaku,take
巉 chan caam 참 san,zan
巋岿 kui kwai 규
巌 yan ngaam - gan,kewashii,iwao
巍 wei ngai 외 gi,takai nguy
巒 luan lyun 만 ran,mine
巔 dian din
巖 yan ngaam 암 gan,gen,kewashii,iwao,iwa nham
川 chuan cyun 천 sen,kawa xuyen
州 zhou zau 주 shuu,su,shima chau
巡 xun ceon 순 jun,meguru tuan
巢 chao caau 소 - sao
巣 chao caau - sou,su,sukuu
工 gong gung 공 kou,ku,takumi,waza,tsukasa cong
左 zuo zo 좌 sa,hidari,motoru,tasukeru ta
巧 qiao haau 교 kou,takumi,satoi xao
巨 ju geoi 거 kyo,ookii
巫 wu mou 무 fu,bu,miko,kannagi
差 cha caa 차 shi,sa,sasu,tagau,tagai sai
己 ji gei 기 ki,ko,onore ki
已 yi ji 이 i,sudeni,yamu,nomi di
巳 si zi 사 shi,mi ti
巴 ba baa 파 ha,tomoe ba
巷 xiang hong 항 kou,chimata
巻 juan gyun - kan,ken,maku
巽 xun seon 손 son,tatsumi ron
巾 jin gan 건 kin,fukin,ooi,haba can
市 shi si 시 shi,ichi thi
布 bu bou 포 fu,nuno,shiku bo
帆 fan faan 범 han,ho
师 shi si
希 xi hei 희 ki,mare,koinegau hoi
帑 tang tong 탕 do,tou,kanegura no
帕 pa paak 말
帖 tie tip 첩 jou,chou,kakimono thiep
帘 lian lim
帚 zhou zau 추 sou,shuu,houki
帛 bo baak 백 haku,kinu
帝 di dai 제 tei,tai,mikado day
帟 yi jik
帥帅 shuai seoi 솔,수 sotsu,sui,hikiiru soai
師 shi si 사 shi,miyako,ikusa,osa su
席 xi zik 석 seki,mushiro
帮 bang bong
帯 dai daai - tai,obi,obiru
帰 gui gwai - ki,kaeru,totsugu,okuru
帳帐 zhang zoeng 장 chou,tobari,hari truong
帶带 dai daai 대 tai,obi,obiru,meguru dai
帷 wei wai 유 i,tobari
常 chang soeng 상 jou,shou,tsune,toko,tsuneni thuong
帽 mao mou 모 bou,mou,boushi mao
幀帧 zhen,zheng zing 정 tei,tou,chou,kakemono tranh
幂 mi mik
幃 wei wai 위 i,ki,tobari,nioibuku,fukuro
幅 fu fuk 폭 fuku,hyoku,haba buc
幌 huang fong 황 kou,horo
幔 man maan 만 ban,man,maku man
幕 mu mok 막 maku,baku,oou
幗 guo gwok - kaku
幛 zhang zoeng - - truong
幟帜 zhi ci 치 shi,nobori xi
幡 fan faan 번 han,hon,hata phan
幢 chuang cong 당 tou,dou,hata choang
幣币 bi bai 폐 hei,nusa,takara,zeni gie
幫 bang bong 방
干 gan gon 간 kan,hosu,hiru,okasu can
平 ping ping 평 hei,hyou,ben,taira,hira,hiratai binh
年 nian nin 년,연 nen,toshi,minoru,yowai nen
并 bing bing 병 hei,hyou,awaseru,narabu
幸 xing hang 행 kou,saiwai,shiawase,sachi
幹 gan gon 간 kan,miki,waza
幻 huan waan 환 gen,maboroshi ao
幼 you jau 유 you,yuu,osanai au
幽 you jau 유 yuu,kurai,kasuka
幾 ji gei 기 ki,iku,kizashi,chikai
广 guang gwong 엄 gen,ie
庁 ting ting - chou,tei,yakusho
広 guang gwong 광 kou,hiroi,hiromeru,hirogeru
庄 zhuang zong 장 sou,shou,hou,inaka,murazato chang
庇 bi bei 비 hi,oou,kabau,hisashi
床 chuang cong 상 shou,yuka,toko,yukashii sang
序 xu zeoi 서 jo,tsuide,noberu tua
庐 lu lou
应 ying jing
底 di dai 저 tei,soko,nanzo de
庖 pao paau 포 hou,kuriya
店 dian dim 점 ten,mise,tana diem
庙 miao miu - - mieu
庚 geng gang 경 kou,kanoe canh
府 fu fu 부 fu,yakusho,miyako phu
庠 xiang coeng 상 shou,manabiya
度 du dou 도,탁 taku,do,to,tabi,hakaru,memori do
座 zuo zo 좌 za,suwaru,kura,imasu toa
庫库 ku fu 고 ko,ku,kura kho
庭 ting ting 정 tei,niwa dinh
庵 an am 암 an,iori am
庶 shu syu 서 sho,moromoro,koinegau,chikai thu
康 kang hong 강 kou,yasui khang
庸 yong jung 용 you,mochiiru,tsune,ani
庾 yu jyu 유
廁 ce ci 측 shi,shoku,kawaya xi
廂厢 xiang soeng 상 shou,sou,hisashi ruong
廃 fei fai - hai,sutareru,sutaru
廄 jiu gau
廈 sha haa 하 ka,sa,ie,hisashi he
廉 lian lim 렴,염 ren,kado,yasui liem
廊 lang long 낭,랑 rou,watadono lang
廓 kuo gwok 곽,확 kaku,toride,kuruwa quach
廖 liao liu 료 ryou,munashii
廚 chu cyu 주 zu,chuu,kuriya chu
廝 si si 시 shi,komono
廟 miao miu 묘 byou,tamaya,mitamaya,yashiro mieu
廠 chang cong 창 shou,umaya xuong
廢废 fei fai 폐 hai,sutareru,fusu,ochiru phe
廣 guang gwong 광 kou,hiroi,hiroba,hiromeru quang
廬 lu lou 려,여 ryo,ro,iori,ie
廳厅 ting teng 청 chou,tei,yakusho,ie
延 yan jin 연 en,nobiru,nobasu dang
廷 ting ting 정 tei,niwa dinh
建 jian gin 건 ken,kon,tateru kien
廻 hui wui 회 kai,e,meguru,mawaru,meguri
廼 nai naai - dai,nai,sunawachi,no
廾 gong gung - kyou,ku,sasageru trap
廿 nian nim 입 juu,nyuu,nijuu
开 kai hoi
弁 bian bin 변 ben,hen,kanmuri,wakeru,wakimaeru
弃 qi hei 기 ki,suteru
弄 nong lung 농,롱 rou,moteasobu long
弈 yi jik 혁
弊 bi bai 폐 hei,hetsu,tsukareru,kurushimu,yabureru te
弋 yi jik 익 yoku,igurumi dac
式 shi sik 식 shiki,shoku,nori,nottoru thuc
弐 er ji - ni,ji,futatsu
弒 shi si 시
弓 gong gung 궁 kyuu,yumi cung
弔 diao diu 조 chou,teki,tomurau,tsuru dieu
引 yin jan 인 in,hiku dan
弗 fu fat 불 futsu,botsu,doru phat
弘 hong wang 홍 kou,gu,hiroi,hiromeru
弛 chi ci 이 shi,chi,yurumu
弟 di dai 제 tei,dai,otouto de
弥 mi nei 미 mi,hisashii,tooi,ya
弦 xian jin 현 gen,tsuru
弧 hu wu 호 ko,kyumi
弩 nu nou 노 do,ishumi no
弭 mi mai 미 bi,mi,yuhazu
弯 wan waan - wan,hiku
弱 ruo joek 약 jaku,nyaku,yowai,yowaru,yowamaru nhuoc
張张 zhang zoeng 장 chou,haru,hari truong
強 qiang koeng 강 kyou,gou,tsuyoi,shiiru,tsuyomaru cang
弹 dan daan
强 qiang koeng 강
弼 bi bat 필 hitsu,tasukeru,yudame,suke bat
弾 dan daan - dan,tan,tama,hazumu,hiku
彆 bie bit 별
彈 dan daan 탄 dan,tama,hazumu,hiku dan
彊 jiang goeng 강 kyou,gou,tsuyoi,shiiru cuong
彌 mi nei 미 bi,mi,gei,hisashii,wataru,amaneshi
彎 wan waan 만 wan,hiku
归 gui gwai
当 dang dong - tou,ataru,ateru,ate
录 lu luk
彗 hui wai 세,혜 sui,kei,e,houki
彙 hui wai 휘 i,atsumaru,tagui
彞彝 yi ji 이 i,tsune
形 xing jing 형 kei,gyou,katachi,kata,arawareru hinh
彤 tong tung 동
彥 yan jin 언
彦 yan jin 언 gen,hiko
彩 cai coi 채 sai,irodoru,irodori,tsuya thai
彪 biao biu 표 hyou,hyuu,aya
彫 diao diu 조 chou,horu dieu
彬 bin ban 빈 hin,akiraka ban
彭 peng paang 팽 hou,yuku,michi,sakan banh
彰 zhang zoeng 창 shou,sou,aya,akiraka,arawareru
影 ying jing 영 ei,you,kage anh
彷 pang pong 방 hou,samayou phang
役 yi jik 역 yaku,eki,tsutome,edachi dich
彼 bi bei 피 hi,kare,kano bi
彿 fu fat 불 futsu,fuchi,nikayou,honoka phot
往 wang wong 왕 ou,yuku,iku,inishie vang
征 zheng zing 정 sei,utsu,yuku,toru chinh
待 dai doi 대 tai,dai,matsu dai
徇 xun seon 순 shun,jun,tonaeru,amaneshi,shitagau
很 hen han 흔 kon,motoru
徉 yang joeng 양
徊 huai wui 회 kai,e,samayou hoi
律 lv leot 률,율 ritsu,richi,nori luat
後 hou hau 후 go,kou,okureru,nochi,ato hau
徐 xu ceoi 서 jo,omomuro cho
徑径 jing ging 경 kei,komichi,michi
徒 tu tou 도 to,kachi,tomogara,itazurani do
従 cong cung - juu,shou,ju,shitagau,yori
得 de dak 득 toku,eru,uru dac
徘 pai pui 배 hai,samayou boi
徙 xi saai 사 shi,utsuru
徜 chang soeng 상
從 cong cung 종 juu,shou,ju,shitagau,ou tong
徠 lai loi 래 rai,kuru,tsuku,kaeru lai
御 yu jyu 어 gyo,go,on,osameru ngu
徨 huang wong 황 kou,samayou
復 fu fuk 복,부 fuku,kaeru,kaesu,mata
循 xun ceon 순 jun,shitagau
徬 pang pong 방 - bang
微 wei mei 미 bi,kasuka,nai vi
徳 de dak 덕 toku,oshie
徴 zheng zing - chou,chi,shirushi,mesu
徵 zhi zi 징 - trung
德 de dak 덕 - duc
徹彻 che cit 철 tetsu,tooru triet
徽 hui fai 휘 ki,yoi,shirushi
心 xin sam 심 shin,kokoro tam
必 bi bit 필 hitsu,kanarazu tat
忌 ji gei 기 ki,imu ki
忍 ren jan 인 nin,shinobu,shinobi nhan
忖 cun cyun 촌 son,hakaru thon
志 zhi zi 지 shi,shirusu chi
忘 wang mong 망 bou,wasureru vong
忙 mang mong 망 bou,mou,isogashii mang
応 ying jing - ou,you,kotaeru,ataru
忝 tian tim 첨 ten thom
忠 zhong zung 충 chuu,magokoro trung
忪 song zung
快 kuai faai 쾌 kai,kokoroyoi khoai
忱 chen sam 침 shin,makoto tham
念 nian nim 념,염 nen,omou,nenjiru niem
忸 niu nau 뉴 jiku,juu,hajiru
忻 xin jan 흔 kin,yorokobu
忽 hu fat 홀 kotsu hot
忿 fen fan 분 fun,ikaru phan
怀 huai waai
怎 zen zam - shin,so,ikade chan
怏 yang joeng 앙 you,uramu
怒 nu nou 노,로 do,nu,ikaru,okoru no
怔 zheng zing 정
怕 pa paa 파 ha,haku,osoreru
怖 bu bou 포 fu,ho,kowai,osoreru,ojiru bo
怛 da daat 달 datsu,tatsu,itamu dan
怜 lian lin 령,영 rei,ryou,ren,satoi,awaremu lanh
思 si si 사 shi,omou,omoi tu
怠 dai toi 태 tai,okotaru,namakeru
怡 yi ji 이 i,yorokobu
急 ji gap 급 kyuu,isogu cap
性 xing sing 성 sei,shou,saga,tachi tinh
怨 yuan jyun 원 en,on,un,uramu oan
怩 ni nei 니 ji,dei,ni,hazu nay
怪 guai gwaai 괴 kai,ayashii,ayashimu
怫 fu fat - futsu,hi,hai,fusagu,ikaru phat
怯 qie hip 겁 kyou,obieru,ojiru khiep
怵 chu zeot - - truot
恃 shi ci 시 ji,shi,tanomu
恆 heng hang 항 kou,tsune
恋 lian lyun - ren,koi,koishii,kou luyen
恍 huang fong 황 kou,honoka,kurai hoang
恐 kong hung 공 kyou,osoreru,osoroshii,osore khung
恒 heng hang 항 kou,tsune,tsuneni
恕 shu syu 서 jo,sho,yurusu thu
恙 yang joeng 양 you,tsutsuga
恢 hui fui 회 kai,hiroi
恣 zi zi 자 shi
恤 xu seot 휼 jutsu,shutsu,ureeru,awaremu
恥 chi ci 치 chi,hajiru,haji
恨 hen han 한 kon,uramu,urameshii,urami han
恩 en jan 은 on,megumu an
恪 ke kok 각 kaku khac
恫 dong dung 통 dou,tou,itamu
恬 tian tim 념 ten,yasui diem
恭 gong gung 공 kyou cung
息 xi sik 식 soku,iki,yasumu,yameru tuc
恰 qia hap 흡 kou,katsu,atakamo
恵 hui wai 혜 kei,e,megumu,megumi
恶 e ok
恼 nao nou
恿 yong jung
悄 qiao ciu 초 shou,ureeru
悅悦 yue jyut 열 etsu,yorokobu dot
悉 xi sik 실 shitsu,tsukusu tat
悌 ti dai 제 tei,sunao,yasuraka,hiraku de
悍 han hon 한 kan,takeshi han
悔 hui fui 회 kai,kuiru,kuyamu hoi
悖 bei bui 패 hai,botsu,motoru
悚 song sung 송 shou,osoreru
悟 wu ng 오 go,satoru,satori
悠 you jau 유 yuu,tooi,haruka
患 huan waan 환 kan,gen,wazurau,ureeru,urei hoan
您 nin nei
悩 nao nou - nou,nayamu,nayami
悪 e ok - aku,o,warui,nikumu,izukunso
悲 bei bei 비 hi,kanashii,kanashimu,kanashimi bi
悴 cui seoi 췌 sui,yatsureru,segare xot
悵 chang coeng 창 chou,itamu,uramu
悶闷 men mun 민 mon,modaeru,modae muon
悸 ji gwai 계 ki,gi,osoreru
悻 xing hang 행
悼 dao dou 도 tou,itamu dieu
悽 qi cai 처 sei,itamu the
情 qing cing 정 jou,sei,nasake,kokoro,omomuki tinh
惆 chou cau 추 chuu,uramu
惇 dun deon 돈 ton,jun,atsui,makoto run
惋 wan wun 완
惑 huo waak 혹 waku,madou,madoi hoac
惕 ti tik 척 - thich
惘 wang mong 망 bou,mou,akireru
惚 hu fat 홀 kotsu,horeru hot
惜 xi sik 석 seki,shaku,oshii,oshimu tiec
惟 wei wai 유 i,yui,bi,omou,omouni,kore
惠 hui wai 혜 kei,e,megumu,megumi hue
惡 e ok 악,오 o,aku,warui ac
惣 zong zung - sou,isogashii,soujite
惦 dian dim - - diem
惧 ju geoi - ku,gu,osoreru
惩 cheng cing
惰 duo do 타 da,okotaru
惱 nao nou 뇌 nou,nayamu nao
想 xiang soeng 상 sou,so,omou,omoi tuong
惴 zhui zeoi 췌 zui,sui,osoreru nhoai
惶 huang wong 황 kou,osoreru hoang
惹 re je 야 ja,jaku,hiku
惺 xing sing 성 sei,satoru
惻 ce cak 측 soku,shoku,itamu
愀 qiao ciu 초 shou,shuu,ureeru,sabishii xiu
愁 chou sau 수 shuu,urei,ureeru sau
愆 qian hin 건 ken,ayamaru khien
愈 yu jyu 유 yu,masaru,iyoiyo ru
愉 yu jyu 유 yu,tou,tanoshimu,tanoshii
愍 min man 민 bin,min,awaremu man
愎 bi bik 퍅 hyoku,hiki,fuku,motoru
意 yi ji 의 i,kokoro,omoi,omou y
愒 kai koi
愕 e ngok 악 gaku,odoroku ngac
愚 yu jyu 우 gu,oroka ngu
愛爱 ai oi 애 ai,mederu,oshimu,itoshii
愜 qie hip 협
感 gan gam 감 kan,kanjiru cam
愣 leng ling
愧 kui kwai 괴 ki,hajiru
愴 chuang cong 창 sou,itamu
愷 kai hoi 개
愾 kai koi 개 ki,gai,kitsu,tameiki
愿 yuan jyun 원 gen nguyen
慄 li leot 률,율 ritsu,osoreru,ononoku lat
慇 yin jan 은 in,itamu,nengoro an
慈 ci ci 자 ji tu
態态 tai taai 태 tai,sama,wazato thai
慌 huang fong 황 kou,awateru,kurai hoang
慍 yun wan 온 un,on,uramu,ikaru
慎 shen san - shin than
慕 mu mou 모 bo,shitau mo
慘惨 can caam 참 san,zan,mijime,itamu tham
慚惭 can caam 참 zan,hajiru,haji tuom
慝 te tik 특 toku,warui
慟 tong dung 통 dou,tou,nageku dong
慢 man maan 만 man,okotaru,anadoru,ogoru man
慣惯 guan gwaan 관 kan,nareru,narawashi,narasu quen
慧 hui wai 혜 kei,e,satoi
慨 kai koi 개 gai,kai,nageku khai
慫怂 song sung 종 shou,susumeru tung
慮虑 lv leoi 려 ryo,roku,omonpaka lu
慰 wei wai 위 i,nagusamu,nagusami uy
慵 yong jung 용 you,shou,monoui thuong
慶庆 qing hing 경 kei,kyou,yoi,yorokobu khanh
慷 kang kong 강 kou,ikidooru khang
慼 qi cik 척 - thich
慾 yu juk 욕 yoku,konomi,musaboru duc
憂忧 you jau 우 yuu,ureeru,urei,ui uu
憊惫 bei bei 비 hai,hei,tsukareru
憋 bie bit
憎 zeng zang 증 zou,nikumu,nikushimi,nikui
憐 lian lin 련,연 ren,awaremu,awaremi
憑 ping pang 빙 hyou,yoru,tanomu,tsuku bang
憔 qiao ciu 초 shou,yatsureru tieu
憚惮 dan daan 탄 tan,ta,dan,habakaru,habakari dan
憤愤 fen fan 분 fun,ikidooru,ikidoori phan
憧 chong cung 동 dou,shou,tou,akogareru
憨 han ham 감 - ham
憩 qi hei 게 kei,ikoi,ikou
憫悯 min man 민 bin,min,awaremu,ureeru man
憬 jing ging 경 kei,satoru
憮 wu mou 무 bu,ko
憲宪 xian hin 헌 ken,nori hien
憶忆 yi jik 억 oku,oboeru,omou hat,uc
憾 han ham 감 kan,uramu ham
懂 dong dung
懇恳 ken han 간 kon,nengoro khan
懈 xie haai 해 kai,ke,okotaru
應 ying jing 응 you,ou,ataru ung
懊 ao ou 오 ou,nayamu ao
懋 mao mau 무 bou,tsutomeru
懍 lin lam - rin,ran,osoreru
懐 huai waai - kai,natsuku,futokoro,omou
懣 men mun 문 mon,man,modaeru
懦 nuo no 나 da,ju,zen,yowai nhua
懲 cheng cing 징 chou,korasu,koriru trung
懵 meng mung
懶懒 lan laan 나,라 ran,rai,okotaru,monoui
懷 huai waai 회 kai,natsuku,futokoro hoai
懸悬 xuan jyun 현 ken,ke,kakeru,kakaru
懺 chan caam 참 zan,san,kuiru sam
懼 ju geoi 구 ku,gu,osoreru
懾慑 she sip 섭 shou,osoreru
懿 yi ji 의 i,yoi
戀 lian lyun 련,연 ren,koi,koishii luyen
戈 ge gwo 과 ka,hoko qua
戊 wu mou 무 bo,bou,tsuchinoe mau
戌 xu seot 술 jutsu,inu tuat
戍 shu syu 수 ju,shu,mamoru,mamori thu
戎 rong jung 융 juu,tsuwamono,ebisu nhung
戏 xi hei
成 cheng sing 성 sei,jou,naru,tairageru,nasu thanh
我 wo ngo 아 ga,ware,wa nga
戒 jie gaai 계 kai,imashime gioi
戕 qiang coeng 장
或 huo waak 혹 waku,iki,aru,aruiha hoac
战 zhan zin
戚 qi cik 척 seki,soku,miuchi,itamu,ureeru thich
戛 jia gaat - katsu,hoko giat
戟 ji gik 극 geki,hoko kich
戡 kan ham 감 kan,chin,katsu
戢 ji cap 집
戦 zhan zin - sen,tatakau,ikusa,ononoku
截 jie zit 절 setsu,tatsu,kiru tiet
戮 lu luk 륙,육 riku,ryuu,korosu
戰 zhan zin 전 sen,tatakau,ikusa chien
戱戯 hu,xi hei 희 gi,ki,tawamure
戲 xi hei 희 gi,ge,ki hi
戳 chuo coek 착 taku,sasu,tsuku
戴 dai daai 대 tai,itadaku
戶 hu wu 호
户 hu wu - - ho
戸 hu wu - ko,to,he
戻 ti dai - rei,rai,modosu,motoru,itaru
戾 li leoi 려 - le
房 fang fong 방 bou,hou,fusa,heya phong
所 suo so 소 sho,so,tokoro so
扁 bian bin 편 hen,han,hiratai bien
扇 shan sin 선 sen,ougi phien
扈 hu wu 호 ko,shitagau
扉 fei fei 비 hi,tobira
手 shou sau 수 shu,te,tezukara thu
才 cai coi 재 sai,zai,wazukani,zae tai
扎 zha zaat 찰 satsu,atsu,nuku,kamaeru trat
扑 pu pok 복 - boc
扒 ba paa 배 - bat
打 da daa 타 da,tei,utsu,dausu,uchi da
扔 reng wing - - nay
払 fan faan - futsu,hotsu,harau,harai chang
托 tuo tok 탁 taku,tanomu thac,thach
扛 kang gong 강 kou,ageru,katsugu giang
扣 kou kau 구 kou,tataku,hikaeru,utsu khau
扦 qian cin - - xien
执 zhi zap
扭 niu nau
扮 ban baan 분 fun,han,hen,yosoou
扯 che ce - - chai
扱 xi kap 급 sou,atsukau,osameru,koku gap
扳 ban paan 반 - ban
扶 fu fu 부 fu,ho,tasukeru phu
批 pi pai 비 hi,hei,utsu phe
扼 e ak 액 aku,yaku,osaeru ach
找 zhao zaau 조 ka,ge,sou,saosasu,tazuneru quo
承 cheng sing 승 shou,sou,ukeru thua
技 ji gei 기 gi,waza ki
抄 chao caau 초 shou,toru,utsusu sao
抆 wen man 문 - van
抉 jue kyut 결 ketsu,eguru khoet
把 ba baa 파 ha,tsuka ba
抑 yi jik 억 yoku,osaeru uc
抒 shu syu 서 jo,sho,kumu,noberu tru
抓 zhua zaau - sou,tsumamu,tsuneru co
投 tou tau 투 tou,nageru dau
抖 dou dau 두 tou,to,ageru,furuu
抗 kang kong 항 kou,ataru,fusegu khang
折 zhe zit 절 setsu,oru,oreru,kujiku chiet
抛 pao paau 포 hou,nageutsu phao
抜 ba bat - batsu,hatsu,nuku
択 ze zaak - taku,erabu
报 bao bou
抨 peng ping 평 - banh
披 pi pei 피 hi,hiraku pho
抬 tai toi 대,태 tai,dai,motageru
抱 bao pou 포 hou,idaku,daku,kakaeru bao
抵 di dai 저 tei,ataru,ateru
抹 mo mut 말 matsu,suru
押 ya aat 압 ou,osu,osaeru,oshi ap
抽 chou cau 추 chuu,nuku,hiku truu
抿 min man
拂 fu fat 불 futsu,hotsu,hitsu,harau phat
拄 zhu zyu 주 - chu
担 dan daam 단 tan,ninau,katsugu dut,dam
拆 chai caak 탁 taku,seki,hiraku,saku sach
拇 mu mou 무 bo,bou,oyayubi
拈 nian nim 념 den,sen,nen,tsumamu chem
拉 la laai 납,랍 ratsu,rou,kudaku lap
拋 pao paau 포
拌 ban bun 반 han,suteru,waru ban
拍 pai paak 박 haku,hyou,utsu phech
拎 lin ling
拐 guai gwaai 괴 kai,kataru quay,quai
拒 ju keoi 거 kyo,ku,kobamu,fusegu cu
拓 ta tok 척,탁 taku,seki,hiraku,hirou
拔 ba bat 발 batsu,hatsu,hai,nuku,nukeru,tasukeru bat
拖 tuo to 타 - da
拗 ao aau 요 ou,you,iku,nejikeru,suneru huc
拘 ju keoi 구 kou,ku,todomeru,toraeru,kakawaru cau
拙 zhuo zyut 졸 setsu,tsutanai chut
拚 pan pun
招 zhao ziu 초 shou,kyou,maneku,maneki chieu
拜 bai baai 배 hai,ogamu bai
拝 bai baai - hai,ogamu
拠 ju geoi - kyo,ko,yoru
拡 kuo kwok - kaku,hirogaru,hirogeru,hiromeru
括 kuo kut 괄 katsu,kukuru,kukuri quat
拭 shi sik 식 shiki,shoku,nuguu,fuku ri
拮 jie git 길 kitsu,ketsu,katsu,hataraku cat
拯 zheng cing 증 jou,shou,sukuu chung
拱 gong gung 공 kyou,komanuku cong
拳 quan kyun 권 ken,gen,kobushi quyen
拴 shuan saan
拶 za zaat 찰 satsu,semaru
拷 kao haau 고 gou,kou,utsu khiu
拼 pin ping - - phanh
拽 zhuai jai 예 - dia
拾 shi sap 습,십 shuu,juu,hirou,too thap
拿 na naa 나 da,na,hiku na
持 chi ci 지 ji,chi,motsu,mochi tri
挂 gua gwaa 괘 kei,kai,ke,kakeru quay
指 zhi zi 지 shi,yubi,sasu chi
挈 qie kit - ketsu,kei
按 an on 안 an,osaeru,shiraberu an
挎 kua kwaa
挑 tiao tiu 도 chou,tou,kakageru,idomu veo
挖 wa waat
挛 luan lyun
挟 xie hip - kyou,shou,hasamu
挡 dang dong
挨 ai aai 애 ai,hiraku
挪 nuo no 나 - na
挫 cuo co 좌 za,sa,kujiku,kujikeru doa
振 zhen zan 진 shin,furu,furuu,furi chan
挺 ting ting 정 tei,chou,nuku
挽 wan waan 만 ban,hiku
挾 xie hip 협 kyou,shou,hasamu xap
挿 cha caap - sou,sasu thoc
捂 wu wu 오
捅 tong tung - - thong
捆 kun kwan 곤
捉 zhuo zuk 착 soku,saku,toraeru troc
捌 ba baat 팔 hatsu,hachi,betsu,sabaku,sabakeru,sabaki bit
捍 han hon 한 kan,fusegu can
捎 shao saau 소
捏 nie nip 날 detsu,nechi,koneru
捐 juan gyun 연 en,ken,suteru,ataeru quyen,quen
捕 bu bou 포 ho,toraeru,toru bo
捗 bu bou 척 ho,choku,hakadoru
捜 sou sau - sou,sagasu
捧 peng pung 봉 hou,sasageru bong
捨 she se 사 sha,suteru xa
捩 lie lit 렬 retsu,rei,nejiru,neji,mojiru
捫 men mun 문 mon,naderu,toru,hineru
据 ju geoi 거 kyo,sueru,sue cu
捱 ai ngaai 애 - nhay
捲 juan gyun 권 ken,maku cuon
捶 chui ceoi 추 sui,ta,muchiutsu,utsu,tsuku
捷 jie zit 첩 shou,sou,katsu,hayai tiep
捺 na naat 날 natsu,datsu,osu nai
捻 nian nip 념,염 nen,jou,hineru nam
掀 xian hin 흔 kin,ken,kakageru
掂 dian dim - - giem
掃扫 sao sou 소 sou,haku,harau tao
掄抡 lun leon 륜
掇 duo zyut 철 - suot
授 shou sau 수 ju,sazukeru,sazukaru thu
掉 diao diu 도 tou,chou,furuu trao
掌 zhang zoeng 장 shou
掏 tao tou 도 tou,erabu,suru dao
掐 qia haap
排 pai paai 배 hai,tsuraneru bai
掖 ye jik 액 eki,tasukeru,waki
掘 jue gwat 굴 kutsu,kotsu,horu quat
掙挣 zheng zang - - tranh
掛 gua gwaa 괘 ka,kai,kakeru,kakaru,kakari quay
掠 lve loek 략,약 ryaku,ryou,kasumeru luot
採 cai coi 채 sai,toru thai
探 tan taam 탐 tan,saguru,sagasu tham
掣 che zai - sei,setsu,hiku xiet
接 jie zip 접 setsu,tsugu,majiwaru tiep
控 kong hung 공 kou,hikaeru,hikae khong
推 tui teoi 추 sui,osu,oshite suy
掩 yan jim 엄 en,oou em
措 cuo cou 조 so,oku tho
掬 ju guk 국 kiku,sukuu cuc
掲 jie kit - kei,ketsu,kakageru
掷 zhi zaak
掻 sao sou - sou,kaku
揀拣 jian gaan 간 kan,ken,erabu giong
揃 jian zin 전 sen,sorou,soroeru,soroi
揆 kui kwai 규 ki,hakaru quay
揉 rou jau 유 juu,momu
揍 zou zau
描 miao miu 묘 byou,egaku mieu
提 ti tai 제 tei,dai,sageru de
插 cha caap 삽 sou,sasu,ninai,toru chap
揖 yi jap 읍 yuu,shuu,eshaku,yuzuru,osu ap
揚扬 yang joeng 양 you,ageru,agaru,age duong
換换 huan wun 환 kan,kaeru,kawaru
握 wo ak 악 aku,nigiru,nigiri
揣 chuai ceoi 췌 shi,sui,tan,hakaru,sadameru
揩 kai haai 개 kai,katsu,nuguu
揪 jiu zau
揭 jie kit 게 - yet
揮挥 hui fai 휘 ki,furuu huy
援 yuan wun 원 en,tasukeru,hiku,tasuke vien
揹 bei bui
揺 yao jiu - you,yusuru,yureru,yusuburu
搆 gou kau 구 kou,hiku,kamaeru cau
損损 sun syun 손 son,sokonau,heru,sokoneru ton
搏 bo bok 박 haku,utsu,toru vac
搐 chu cuk
搓 cuo co - sa,sai,yoru sai
搔 sao sou 소 - trao
搖摇 yao jiu 요 you,yusuru,yureru gieo
搗捣 dao dou 도 tou,tsuku deo
搜 sou sau 수 sou,sagasu suu
搞 gao gaau - - cao
搪 tang tong 당
搬 ban bun 반 han,utsusu,hakobu bung
搭 da daap 탑 tou,noseru,noru dap
搴 qian hin 건 ken,toru,nuku
搶抢 qiang coeng 창 shou,tsuku,kobamu,todoku
携 xie kwai 휴 kei,tazusaeru
搽 cha caa
搾 zha zaa 착 saku,shiboru
摂 she sip - setsu,jou,osameru,kaneru,toru
摆 bai baai
摈 bin ban
摊 tan taan
摑掴 guai gwaak - kaku,tsukamu,tsukami
摒 bing bing
摔 shuai seot
摘 zhai zaak 적 teki,taku,chaku,tsumu,hirou,abaku trich
摟搂 lou lau - - lua
摧 cui ceoi 최 sai,sa,sui,kudaku,osu,hiku
摩 mo mo 마 ma,suru
摭 zhi zek 척
摯挚 zhi zi 지 shi,itaru
摳抠 kou kau 구 - khua
摸 mo mo 모 mo,baku,bo,saguru,toru,utsusu mo
摹 mo mou 모 - mo
摺 zhe zip 접 shou,rou,hida,suru,suri dap
摻掺 chan,can caam 섬
撂 liao liu
撃 ji gik - geki,keki,utsu
撅 jue kyut 궤 - quet
撇 pie pit
撈捞 lao laau 로 rou,ryou,sukuiage,toru lau
撐 cheng caang 탱
撑 cheng caang 탱 - xenh
撒 sa saat 살 san,satsu,maku tat
撓挠 nao naau 뇨,요 dou,kou,jou,tawameru,midareru,midasu nheo
撕 si si 서 sei,sai,shi,saku
撙 zun zyun 준
撚 nian nan 년,연 nen,hineru,yoru,yori
撞 zhuang zong 당 shu,tou,dou,tsuku chang
撢 dan taam - - dum
撣掸 dan daan
撤 che cit 철 tetsu,suteru,hiraku triet
撥拨 bo but 발 hatsu,bachi,haneru,osameru
撩 liao liu 료 ryou,rou,osameru,idomu leu
撫抚 fu fu 무 bu,fu,naderu vo
撬 qiao giu
播 bo bo 파 ha,maku va
撮 cuo cyut 촬 satsu,sai,toru,tsumamu,tsumami toat
撰 zhuan zaan 찬 san,sen,erabu soan
撲 pu pok 박 boku,haku,hoku,utsu vuc
撳 qin gam
撹 jiao gaau - kaku,kou,midasu
撻挞 ta taat 달 tachi,tatsu,muchiutsu,hayai
撼 han ham 감 kan,ugokasu
撾挝 wo zaa 과
撿捡 jian gim 검
擁拥 yong jung 옹 you,idaku dung
擂 lei leoi - rai,suru
擄掳 lu lou 노,로
擅 shan sin 천 sen chen
擇择 ze zaak 택 taku,eki,erabu,yabureru trach
擊击 ji gik 격
擋 dang dong
操 cao cou 조 sou,ayatsuru,toru,misao
擎 qing king 경
擒 qin kam 금 kin,toraeru,toriko
擔 dan daam 담 tan,ketsu,sen,ninau,katsugu,ou
擘 bo maak 벽 haku,heki,byaku,saku
據 ju geoi 거 kyo,ko,keki,yoru,akashi,hiku co
擠挤 ji zai 제 sei,sai,osu
擢 zhuo zok 탁 teki,taku,nukinderu
擦 ca caat 찰 satsu,suru,sasuru xat
擬拟 ni ji 의 gi,nazoraeru,hakaru,magai nghi
擭 wo wok 화
擰拧 ning ning
擱搁 ge gok 각 kaku,oku gac
擲 zhi zaak 척 teki,jaku,nageutsu,naguru trich
擴扩 kuo kwong,kwok 확 kaku,hirogaru,hirogeru,haru quang
擷 xie kit
擺 bai baai 파 hai,hiraku bay
擻擞 sou sau
擾扰 rao jiu 요 jou,midareru nhieu
攀 pan paan 반 han,yojiru
攆撵 nian lin
攏拢 long lung 롱 - long
攔拦 lan laan 란 - dan
攘 rang joeng 양 jou,harau,nusumu nhuong
攙搀 chan caam 참 - som
攜 xie kwai - kei,tazusaeru hue
攝摄 she sip 섭 setsu,shou,osameru,kaneru,toru nhep
攢攒 zan cyun 찬
攣 luan lyun 련 ren,hiku
攤 tan taan 탄 tan,dan,da,hiraku,yuruyaka nan
攪搅 jiao gaau 교 kaku,kou,midasu
攫 jue fok 확 kaku,tsukamu
攬揽 lan laam 람 ran,toru lam
支 zhi zi 지 shi,sasaeru,eda,tsukaeru chi
收 shou sau 수 shuu,osameru thu
攸 you jau 유 yuu,tokoro
改 gai goi 개 kai,aratameru,aratame,aratamaru
攻 gong gung 공 kou,semeru,osameru cong
放 fang fong 방 hou,hanasu,hanatsu,yurusu phong
政 zheng zing 정 sei,shou,tadasu chinh
故 gu gu 고 ko,yue,koto co
效 xiao haau 효 kou,kiku hieu
敉 mi mei 미
敏 min man 민 bin,min,toshi,satoi man
救 jiu gau 구 kyuu,gu,sukuu,sukui cuu
敔 yu jyu 어
敕 chi cik 칙 choku sac
敖 ao ngou 오 gou,asobu,ogoru ngao
敗败 bai baai 패 hai,bai,yabureru,yaburu bai
敘 xu zeoi 서 jo,tsuideru,tsuide tu
教 jiao gaau 교 kyou,kou,oshieru,oshie giao
敝 bi bai 폐 hei,yabureru te
敞 chang cong 창 shou,takai,hogaraka
敢 gan gam 감 kan,aete cam
散 san saan 산 san,chiru,chirasu,chirakasu tan
敦 dun deon 돈 ton,dan,chou,atsui don
敬 jing ging 경 kei,kyou,uyamau kinh
数 shu sou - suu,shu,su,kazoeru,kazu,semeru
敲 qiao haau 고 kou,tataku xao
整 zheng zing 정 sei,totonoeru,totonou chinh
敵敌 di dik 적 teki,kataki,ada dich
敷 fu fu 부 fu,shiku,shiki
數 shu sou 삭,수 suu,shu,kazoeru,kazu so
斂敛 lian lim 렴 ren,osameru
斃毙 bi bai 폐 hei,taoreru
文 wen man 문 bun,mon,fumi,aya,kazaru van
斉 qi cai - sei,sai,zai,sorou,hitoshii,hitoshiku
斋 zhai zaai
斌 bin ban 빈 hin,uruwashii
斎 zhai zaai - sai,monoimi,toki trai
斐 fei fei 비 hi,aya phi
斑 ban baan 반 han,madara
斕 lan laan 란
斗 dou dau 두 to,tou,tomasu,masu,hishaku dau
料 liao liu 료,요 ryou,hakaru lieu
斛 hu huk 곡 koku,masu,masume
斜 xie ce 사 sha,naname ta
斟 zhen zam 짐 shin,kumu cham
斡 wo waat 알 atsu,kan,meguru
斤 jin gan 근 kin,ono can
斥 chi cik 척 seki xich
斧 fu fu 부 fu,ono bua
斫 zhuo zoek 작 shaku,kiru
斬斩 zhan zaam 참 zan,san,kiru tram
断 duan dyun - dan,tatsu,kotowaru,sadameru doan
斯 si si 사 shi,kono,kore,kaku
新 xin san 신 shin,atarashii,arata,nii tan
斷 duan dyun 단 dan,tatsu,kotowaru
方 fang fong 방 hou,kata,naraberu,kuraberu phuong
於 yu jyu 어 o,yo,au,yori,oite u
施 shi si 시 shi,i,se,hodokosu,shiku thi
旁 pang pong 방 hou,bou,katawara,tsukuri,katagata bang
旅 lv leoi 려,여 ryo,tabi lu
旋 xuan syun 선 sen,meguru,yubari toan
旌 jing zing 정 sei,shou,hata,arawasu tinh
旎 ni nei
族 zu zuk 족 zoku,sou,yakara toc
旖 yi ji
旗 qi kei 기 ki,hata co
无 wu mou 무 bu,mu,nai
既 ji gei - ki,tsukiru,sudeni
日 ri jat 일 nichi,jitsu,hi,ka,hibi nhat
旦 dan daan 단 tan,ashita dan
旨 zhi zi 지 shi,mune,umai chi
早 zao zou 조 sou,satsu,hayai,haya,sa tao
旬 xun ceon 순 jun,shun,amaneku
旭 xu juk 욱 kyoku,asahi hoc
旱 han hon 한 kan,hideri han
时 shi si
旷 kuang kwong
旺 wang wong 왕 ou,sakan vuong
昀 yun wan 윤
昂 ang ngong 앙 kou,gou,agaru,takai ngang
昆 kun kwan 곤 kon,ani con
昇 sheng sing 승 shou,noboru thang
昊 hao hou 호 kou,sora
昌 chang coeng 창 shou,sakan
明 ming ming 명 mei,myou,akarui,akiraka,akeru minh
昏 hun fan 혼 kon,kurai hon
易 yi ji 역,이 eki,i,yasashii,kaeru,osameru dich
昔 xi sik 석 seki,shaku,mukashi tich
昕 xin jan 흔
星 xing sing 성 sei,shou,hoshi tinh
映 ying jing 영 ei,you,haeru,utsuru,utsusu anh
昤 ling ling 령
春 chun ceon 춘 shun,haru
昧 mei mui 매 mai,kurai muoi
昨 zuo zok 작 saku,kinou
昭 zhao ciu 소,조 shou,akiraka
是 shi si 시 ze,shi,kore,kono,koko thi
昱 yu juk 욱
昼 zhou zau - chuu,hiru
晁 chao ciu 조 chou,asa
時 shi si 시 ji,shi,toki,kore thi
晃 huang fong 황 kou,akiraka quang
晅 xuan hyun
晉 jin zeon 진 shin,sen,susumu,osaeru
晋 jin zeon 진 shin,susumu
晌 shang hoeng 상
晏 yan aan 안 an,osoi
晒 shai saai - sai,shi,sarasu,sarashi
晚 wan maan 만 - van
晝 zhou zau 주 chuu,hiru
晞 xi hei 희 ki,kawaku
晤 wu ng 오 go,akiraka cu
晦 hui fui 회 kai,misoka,kurai hoi
晨 chen san 신 shin,ashita,toki than
晩 wan maan 만 ban,kure,osoi
普 pu pou 보 fu,ho,amaneshi pho
景 jing ging 경 kei,ei,keshiki,kage canh
晰 xi sik 석 seki,shaku,akiraka
晴 qing cing 청 sei,hareru,hare,harasu tanh
晶 jing zing 정 shou,akiraka tinh
晷 gui gwai 귀
智 zhi zi 지 chi,chie tri
晾 liang long
暁 xiao hiu - gyou,kyou,akatsuki,satoru
暄 xuan hyun 훤 ken,atatakai huyen
暇 xia haa 가 ka,hima,itoma ha
暈晕 yun wan 운,훈 un,kasa,bokashi,memai vung
暉 hui fai 휘 ki,kagayaku
暍 ye hot
暑 shu syu 서 sho,atsui,atsusa
暖 nuan nyun 난 dan,ken,non,atatakai,atatameru,atatamaru
暗 an am 암 an,kurai,yami am
暘 yang joeng 양 you,hinode,akiraka,hareru
暝 ming ming 명 mei,bei,myou,kurai
暢畅 chang coeng 창 chou,nobiru suong
暦 li lik - reki,koyomi
暨 ji kei
暫暂 zan zaam 잠 zan,shibaraku tam
暮 mu mou 모 bo,kureru,kurasu,kure mo
暱 ni nik 닐
暴 bao bou 포,폭 bou,baku,abaku,abareru bao
暸 liao liu 료 ryou,akiraka
暹 xian cim 섬 sen,susumu xiem
曄 ye jip 엽 you,kagayaku
曆 li lik 력,역 - lich
曇 tan taam 담 don,tan,kumoru,kumori
曉晓 xiao hiu 효 gyou,kyou,akatsuki,satoru heo
曖 ai oi 애 ai,kurai ay
曙 shu cyu 서 sho,akebono
曜 yao jiu 요 you,hikari,kagayaku
曝 pu buk 폭 baku,sarasu
曠 kuang kwong 광 kou,akiraka,munashii khoang
曦 xi hei 희 gi,ki,hi,hikari
曩 nang nong 낭 dou,nou,saki,sakini nan
曬 shai saai 쇄
曰 yue joek 왈 etsu,iu,iwaku viet
曲 qu kuk 곡 kyoku,magaru,mageru,kuma khuc
曳 ye jai 예 ei,hiku day
更 geng gang 갱,경 kou,sara,fukeru,aratameru canh
曷 he hot 갈 katsu,nani,nanzo,izukunso hat
書书 shu syu 서 sho,kaku,fumi thu
曹 cao cou 조 sou,tsukasa,tomogara,heya tao
曼 man maan 만 ban,man,hiku,nagai,hiroi man
曽 ceng zang - zo,sou,so,katte,sunawachi
曾 ceng zang 증 so,sou,zou,katte,sunawachi tang
替 ti tai 체 tai,tei,kaeru,sutareru,kawaru the
最 zui zeoi 최 sai,mottomo,mo toi
會 hui wui 회 kai,e,au hoi
月 yue jyut 월 getsu,gatsu,tsuki nguyet
有 you jau 유 yuu,u,aru,motsu,tamotsu huu
朋 peng pang 붕 hou,tomo bang
服 fu fuk 복 fuku,kiru,kimono,shitagau phuc
朔 shuo sok 삭 saku,tsuitachi soc
朕 zhen zam 짐 chin,jin,ware,kizashi tram
朗 lang long 낭,랑 rou,hogaraka,akiraka lang
望 wang mong 망 bou,mou,nozomu,nozomi,mochi vong
朝 chao ciu 조 chou,asa,ashita,atsumaru trieu
期 qi kei 기 ki,go,chigiru ki
朦 meng mung 몽 bou,mou,oboro mong
朧 long lung 롱 rou,oboro
木 mu muk 목 boku,moku,ki moc
未 wei mei 미 mi,bi,imada,hitsuji mui
末 mo mut 말 matsu,batsu,sue mat
本 ben bun 본 hon,moto ban
札 zha zaat 찰 satsu,fuda,wakajini trat
朮 shu seot 출 jutsu,shutsu,chutsu,mochiawa
术 shu seot
朱 zhu zyu 주 shu,aka,ake cho
朴 pu pok 박 boku,hoku,hoo phac
朵 duo do - - doa
机 ji gei 궤 ki,tsukue co
朽 xiu nau 후 kyuu,kuchiru hu
权 quan kyun
杆 gan gon 간 kan,teko,tesuri con
杉 shan caam 삼 san,sugi
李 li lei 리,이 ri,sumomo li
杏 xing hang 행 kyou,kou,anzu hanh
材 cai coi 재 zai,maruta
村 cun cyun 촌 son,mura thon
杓 biao biu 표 hyou,teki,shaku,hishaku
杖 zhang zoeng 장 jou,tsue truong
杗 mang mong
杜 du dou 두 do,to,zu,yamanashi,fusagu,mori do
杞 qi gei 기 ko,ki,suki,fugo,mokko
束 shu cuk 속 soku,taba,tabaneru,tsukaneru thut
杠 gang gong 강 kou,teko gong
杢 jie gong - moku
杪 miao miu 초 byou,shou,kozue
杭 hang hong 항 kou,wataru,kui
杯 bei bui 배 hai,sakazuki boi
杰 jie git 걸 ketsu,gechi,sugureru kiet
東东 dong dung 동 tou,higashi,azuma dang,dong
杲 gao gou 고,호 kou,akiraka
杳 yao miu 묘 you,haruka
杵 chu cyu 저 sho,kine ngo
杷 pa paa 파 ha,tsuka
杼 zhu cyu 저 cho,sho,hi,donguri
松 song cung 송 shou,matsu tung
板 ban baan 판 han,ban,ita van
极 ji gik
构 gou kau
枇 pi pei 비 hi,bi,saji,kushi,naraberu
枉 wang wong 왕 ou,magaru,mageru,magete uong
枋 fang fong 방 hou,hei,mayumi,fushizuke,ikada
析 xi sik 석 seki,shaku,saku
枓 dou dau 두 - rau
枕 zhen zam 침 chin,makura cham
林 lin lam 림,임 rin,hayashi lam
枚 mei mui 매 mai,bai,hira mai
果 guo gwo 과 ka,ra,hatasu,kudamono,hate qua
枝 zhi zi 지 shi,ki,eda chi
枠 hua zyut - waku
枯 ku fu 고 ko,kareru,karasu kho
枰 ping ping 평
枴 guai gwaai - kai,tai,ke,tsue
架 jia gaa 가 ka,kakeru,tana,kakaru gia
枷 jia gaa 가 ka,karazao,kase da
枸 gou gau 구 ku,kou,hiiragi,karatachi,magaru cu
柁 tuo to 타 ta,da,kaji xa
柄 bing beng 병 hei,hyou,e,gara,tsuka binh
柊 zhong dung 종 shuu,hiiragi dong
柏 bai paak 백 haku,kashiwa bach
某 mou mau 모 bou,bai,soregashi mo
柑 gan gam 감 kan,mikan cam,cum
柒 qi cat 칠
染 ran jim 염 sen,someru,shimiru,somaru nhuom
柔 rou jau 유 nyuu,juu,yawarakai,yawara nhu
柘 zhe ze 자 sha,yamaguwa,tsuge
柙 xia haap 합
柚 you jau 유 yuu,jiku,yuzu dau
柜 gui gwai
柝 tuo tok 탁 taku,hyoushigi,saku,hiraku
柞 zha zok 작 saku,hahaso
柢 di dai 저 tei,ne
查 cha caa - - tra
柩 jiu gau 구 kyuu,hitsugi cuu
柬 jian gaan 간 kan,ken,erabu,tegami
柯 ke o 가 ka,e
柱 zhu cyu 주 chuu,hashira,kotoji,sasaeru tru
柳 liu lau 류,유 ryuu,yanagi lieu
柴 chai caai 시 sai,shi,shiba sai
柵 shan caak 책 saku,san,yarai,shigarami
査 zha caa 사 sa,shiraberu
柾 jiu gau 정 kyuu,masa
柿 shi ci 시 shi,kaki thi
栂 mei mui - toga,tsuga
栃 li lai 회 tochi
栄 rong wing 영 ei,you,sakaeru,haeru,sakae
栅 zha caak
标 biao biu
栓 shuan saan 전 sen,sennoki thoen
栖 qi cai 서 sei,sumu the
栗 li leot 률,율 ritsu,kuri,ononoku lat
栘 yi ji - - da
校 xiao haau 교 kou,kyou,kase,kuraberu,kangaeru cho,giau
栢 bai paak 백 haku,hyaku,kashiwa,kaya bua
栩 xu heoi - ku,u,kunugi
株 zhu zyu 주 chu,shu,kabu cho
栴 zhan zin 전 sen
核 he hat 핵 kaku,sane hach
根 gen gan 근 kon,ne can
格 ge gaak 격 kou,kaku,kyaku,tadasu,itaru cach
栽 zai zoi 재 sai,ueru
桀 jie git 걸 ketsu,haritsuke kiet
桁 heng haang 항 kou,keta hanh
桂 gui gwai 계 kei,katsura que
桃 tao tou 도 tou,momo dao
桅 wei wai
框 kuang kwaang 광 kyou,kamachi
案 an on 안 an,tsukue,kangaeru an
桌 zhuo coek
桐 tong tung 동 dou,tou,kiri
桑 sang song 상 sou,kuwa tang
桓 huan wun 환 kan,gan,takeshii,meguru,ureeru
桔 jie gat 길 kitsu,ketsu
桜 ying jing - ou,you,sakura
桝 jie git - masu
桟 zhan zaan - san,sen,kakehashi,tana
桶 tong tung 통 tou,you,oke thung
桿 gan gon 간 kan,gan,teko,pouru
梁 liang loeng 량,양 ryou,hashi,hari,yana luong
梂 qiu kau - - cau
梃 ting ting 정 tei,chou,tsue,teko
梅 mei mui 매 bai,ume mai
梆 bang bong 방 - buong
梓 zi zi 재 shi,azusa
梔 zhi zi 치 shi
梗 geng gang 경 kou,kyou,yamanire
條条 tiao tiu 조 jou,eda,suji,chou,deki dieu
梟 xiao hiu 효 kyou,fukurou
梡 hun fun 관,완
梢 shao saau 초 shou,kozue
梦 meng mung - mu,yume,yumemiru
梧 wu ng 오 go,aogiri
梨 li lei 리,이 ri,nashi le
梭 suo so 사 sa,hi thoi
梯 ti tai 제 tei,tai,hashigo
械 xie haai 계 kai,kase gioi
梱 kun kwan 곤 kon,shikimi,kori
梳 shu so 소 so,suku so
梵 fan faan 범 fuu,bon
梶 wei mei 미 bi,kozue,kaji va
棄 qi hei 기 ki,suteru
棉 mian min 면 men,wata
棋 qi kei 기 ki,gi,go coi
棍 gun gwan 곤 kon,tsue con,gon
棒 bang paang 봉 bou,hou,tsue vong
棕 zong zung 종 shu,sou
棗枣 zao zou 조 sou,natsume tao
棘 ji gik 극 kyoku,ibara,toge gac
棚 peng paang 붕 hou,tana
棟栋 dong dung 동 tou,mune chong,dong
棠 tang tong 당 tou,dou,yamanashi
棣 di dai 체 tei,tai,ikuri,niwaume
棧栈 zhan zaan 잔 san,sen,kakehashi,tana san
森 sen sam 삼 shin,mori chum
棱 leng ling - - sang
棲 qi cai 서 sei,sumu
棵 ke po - - qua
棹 zhao zaau 도 tou,taku,sao,kogu cheo
棺 guan gun 관 kan,hitsugi quan
棻 fen fan 분
椀 wan wun 완 wan,hachi
椅 yi ji 의 i,isu
椋 liang loeng 량,양 ryou,muku,kura
植 zhi zik 식 shoku,chi,ueru,tateru thuc
椎 zhui ceoi 추 tsui,sui,tsuchi,utsu,shii choi
椒 jiao ziu 초 shou,hajikami tieu
椙 chang coeng 창 sugi
椛 hua waa - momiji,kaba
検 jian gim - ken,shiraberu
椰 ye je 야 ya,yashi da
椴 duan dyun 단 tan,dan,mukuge,kui,todomatsu
椽 chuan cyun 연 ten,taruki
椿 chun ceon 춘 chin,chun,tsubaki
楊杨 yang joeng 양 you,yanagi duong
楓枫 feng fung 풍 fuu,kaede phong
楔 xie sit 설 setsu,ketsu,kusabi,houdate
楕 tuo to 타 da,nuku
楚 chu co 초 so,ibara,shimoto,suwae so
楛 hu fu - - go
楝 lian lin 련 ren,ouchi
楞 leng ling 릉 rou,ryou,kado
楠 nan naam 남 nan,kusunoki nem
楢 you jau 유 shuu,yuu,nara giua
楣 mei mei 미 - me
楨 zhen zing 정 - trinh
楫 ji zip 즙,집 shuu,shou,kaji
業业 ye jip 업 gyou,gou,waza,sudeni nghiep
楮 chu cyu 저 cho,kouzo do
楯 dun seon 순 jun,tate
楳 mei mui 매 bai,ume mo
極 ji gik 극 goku,kyoku,goki,kiwameru,mune,kiwamaru cuc
楷 kai kaai 해 kai,kata,nottoru,tadashii
楹 ying jing 영 ei,hashira
楼 lou lau - rou,takadono
楽 le lok - gaku,raku,tanoshii,tanoshimu,konomu
概 gai koi - gai,kai,tokaki,oomune,omomuki
榆 yu jyu
榊 shen san - sakaki
榎 jia gaa 가 ka,enoki
榔 lang long 랑 rou lang
榕 rong jung 용 you,akou
榛 zhen zeon 진 shin,hashibami,hari
榜 bang bong 방 bou,hou,tatefuda,kaji bang
榣 yao jiu
榦 gan gon 간
榨 zha zaa
榫 sun seon
榭 xie ze 사
榮 rong wing 영 ei,you,sakaeru,hae vinh
榴 liu lau 류 ryuu,zakuro luu
榷 que kok 교
榻 ta taap 탑 tou,koshikake,shiji
槁 gao gou 고 kou,kareru cau
槃 pan pun 반 han,ban,tarai ban
構 gou kau 구 kou,kamaeru,kamae,kamau
槌 chui ceoi 퇴 tsui,tsuchi dui
槍枪 qiang coeng 창 sou,shou,yari thuong
槐 huai waai 괴 kai,enju hoe
槓 gang lung 공 kou,teko cong
様 yang joeng - you,shou,sama,zama
槙 dian din - ten,shin,kozue,maki
槨 guo gwok 곽 kaku quach
槭 qi cik 색 shuku,saku,shaku,kaede
槳桨 jiang zoeng
槻 gui kwai 규 ki,tsuki
槽 cao cou 조 sou,kaibaoke,oke tau
樁桩 zhuang zong - - thung
樂 le lok 낙,락 gaku,raku,gou,tanoshii lac
樅 cong cung 종 shou,momi
樊 fan faan 번 han,magaki phan
樋 tong tung 통 tou,hi thong
樑 liang loeng 량 - ruong
樓 lou lau 누,루 rou,takadono lau
樗 chu syu 저 cho,ouchi vu
標 biao biu 표 hyou,kozue,sue,shirushi beu
樞枢 shu syu 추 suu,shu,toboso,karakuri xu
樟 zhang zoeng 장 shou,kusu
模 mo mou 모 mo,bo,kata,nottoru mo
樣样 yang joeng 상,양 you,shou,sama dang
権 quan kyun 권 ken,gon,omori,hakaru,kari
樫 jian gin 견 kashi
樵 qiao ciu 초 shou,kikoru,kikori
樸 pu pok 박 boku,haku,hoku,kiji,araki,sunao phac
樹树 shu syu 수 ju,ueru,tateru,ki thu
樺 hua waa 화 ka,kaba
樽 zun zeon 준 son,taru
橄 gan gam 감 kan
橇 qiao hiu 취 zei,sei,kyou,sori
橈 rao naau 요 dou,jou,nyou,tawamu,kaji
橋桥 qiao kiu 교 kyou,kou,hashi kieu
橘 ju gwat 귤 kitsu,tachibana quat
橙 cheng caang 등 tou,daidai chanh
機 ji gei 기 ki,hata,karakuri,ori co
橡 xiang zoeng 상 shou,zou,tochi,kunugi
橢椭 tuo to 타 da,kobanga
橫横 heng waang 횡 ou,kou,yoko,yokotaeru hoanh
橾 shu syu
橿 jiang goeng 강 kyou,e,kashi
檀 tan taan 단 tan,dan,mayumi dan
檄 xi hat 격 geki,keki,furebumi hich
檎 qin kam 금 go,kin
檐 yan jim 첨 en,tan,hisashi
檔档 dang dong 당 tou,koshikake,fuchi
檗 bo paak 벽 haku,byaku,kiwada
檜桧 gui kui 회 kai,hinoki coi
檠 qing king 경 kei,yudame,tomoshibi,takatsuki
檢检 jian gim 검 ken,shiraberu ghem
檣 qiang coeng 장 shou,hobashira
檬 meng mung - bou,mo mom,mong
檮梼 tao tou 도 tou,kirikabu,oroka,tsuku
檯 tai toi
檳 bin ban 빈 bin,hin,binroushi
檸柠 ning ning - nei,dou
檻槛 kan laam 함 kan,ori,tesuri,obashima
櫂 zhao zaau 도 tou,taku,kaji trac
櫃 gui gwai 궤 ki,hitsu cui
櫓 lu lou 노,로 ro,oodate,yagura
櫚 lv leoi 려 ryo,ro,karin
櫛 zhi zit 즐 shitsu,kushi
櫝 du duk 독
櫥橱 chu ceoi,cyu
櫨 lu lou 로 ro,haze
櫬 chen can 친
櫺 ling ling - rei,ryou,renji
櫻樱 ying jing 앵 ou,you,sakura
欄栏 lan laan 난,란 ran,tesuri gian,lan
權 quan kyun 권 ken,gon,omori,hakaru,kari quyen
欐 li lai
欖 lan laam 람 ran
欝 yu wat - utsu,shigeru
欠 qian him 흠 ketsu,kakeru,akubi khiem
次 ci ci 차 ji,shi,tsugu,tsugi,tsugini thu
欢 huan fun
欣 xin jan 흔 gon,kin,kon,yorokobu han
欲 yu juk 욕 yoku,hossuru,hoshii duc
欺 qi hei 기 gi,ki,azamuku khi
欽钦 qin jam 흠 kin,kon kham
款 kuan fun 관 kan,makoto,shirusu khoan
歇 xie hit 헐 ketsu,kai,yameru,tsukiru het
歉 qian hip 겸 ken,kan
歌 ge go 가 ka,utau,uta ca
歎 tan taan 탄 tan,nageku than
歐欧 ou au 구 ou,haku,utau
歓 huan fun - kan,yorokobu
歙 she kap 흡 kyuu,shou,kyou,suu
歜 chu cuk
歟 yu jyu 여 yo,ka,ya ru
歡 huan fun 환 kan,yorokobu hoan
止 zhi zi 지 shi,tomaru,ashi,tomeru chi
正 zheng zing 정 sei,shou,tadashii,masa,tadasu chinh
此 ci ci 차 shi,koko,kore,kono thu
步 bu bou 보 - bo
武 wu mou 무 bu,mu,takeshi vu
歧 qi kei 기
歩 bu bou 보 ho,bu,fu,aruku,ayumu,ayumi
歪 wai waai 왜 wai,yugamu,hizumi quay
歯 chi ci - shi,ha,yowai,yowaisuru
歲 sui seoi 세
歳 sui seoi - sei,sai,toshi,yowai tue
歴 li lik - reki,ryaku,heru
歷 li lik 력,역 - lich
歸 gui gwai 귀 ki,gi,totsugu,yuku,kaeru
歹 dai daai - gatsu,atsu,gachi,warui,kabanehen ngat
死 si sei 사 shi,shinu to,tu
歿 mo mut 몰 botsu,mochi,shinu
殃 yang joeng 앙 you,ou,wazawai uong
殆 dai toi 태 tai,ayaui,hotondo
殉 xun seon 순 jun,shitagau tuan
殊 shu syu 수 shu,ju,koto,korosu,tatsu thua
殖 zhi zik 식 shoku,fueru,ueru,fuyasu
殘残 can caan 잔 zan,san,nokoru,sokonau,nokosu tan,than
殤 shang soeng 상 shou,wakajini
殮 lian lim 렴,염 - liem
殯 bin ban 빈 hin tan
殲歼 jian cim 섬 sen,tsukusu,horobosu
段 duan dyun 단 dan,tan,kitaeru,wakachi doan
殷 yin jan 은 in,an,sakan an
殺杀 sha saat 살,쇄 satsu,setsu,sai,korosu,sogu,kezuru sat
殻 qiao hok - kaku,koku,kara
殼 ke hok 각 kaku,koku,kara xac
殿 dian din 전 ten,den,tono,dono,shingari dien
毀毁 hui wai 훼 ki,kobotsu,soshiru,yaseru huy
毅 yi ngai 의 ki,gi,tsuyoi,takeshi nghi
毆殴 ou au 구 ou,naguru,utsu,tataku,ku
毋 wu mou 무 bu,mu,nai,nakare vo
母 mu mou 모 bo,bou,mo,haha mau
毎 mei mui - mai,bai,tsune
每 mei mui 매 - hoi,moi
毒 du duk 독 doku,toku,sokonau,warui doc
毓 yu juk 육 iku,sodateru
比 bi bei 비 hi,kuraberu,narabu,naraberu ti
毖 bi bei 비
毗 pi pei 비
毘 pi pei 비 hi,bi,heso
毚 chan caam 참
毛 mao mou 모 mou,bou,ke mao
毡 zhan zin
毫 hao hou 호 kou,gou,sukoshi hao
毬 qiu kau 구 kyuu,mari,iga cau
毯 tan taan 담 tan,dan,kemushiro xom
毽 jian gin
氅 chang cong 창
氈 zhan zin 전 sen,mousen chen
氏 shi si 씨 shi,uji thi
氐 di dai 저
民 min man 민 min,tami dan
氓 mang maang 맹 bou,tami manh
气 qi hei - ki,ke,iki
氖 nai naai
気 qi hei - ki,ke,iki
氛 fen fan 분 fun,ki,wazawai
氟 fu fat
氣 qi hei 기 ki,ke,iki khi
氤 yin jan 인 in
氦 hai hoi
氧 yang joeng
氨 an on
氫氢 qing hing
氬 ya aa
氮 dan daam
氯 lv luk
氰 qing cing
氳 yun wan 온
水 shui seoi 수 sui,mizu thuy
氷 bing bing 빙 hyou,koori,hi
永 yong wing 영 ei,you,nagai vang
氾 fan faan 범 han,hirogaru
汀 ting ting 정 tei,migiwa,nagisa denh
汁 zhi zap 즙 juu,shiru chap
求 qiu kau 구 kyuu,motomeru cau
汇 hui wui
汍 wan jyun
汎 fan faan 범 han,fuu,hou,tadayou,hiroi
汐 xi zik 석 seki,shio,ushio tach,tich
汕 shan saan 산 san,sukuiami san,son
汗 han hon 한 kan,ase
汙 wu waa 오
汚 wu wu 오 o,kegasu,kegareru,yogosu,kitanai
汛 xun seon 신 - vam
汝 ru jyu 여 jo,nanji nho
汞 gong hung 홍 kou,mizugane
江 jiang gong 강 kou,e giang
池 chi ci 지 chi,ta,ike tri
污 wu wu - - o
汨 mi mik 골 beki,kotsu,shizumu nhat
汪 wang wong 왕 ou,hiroi,ooi,ike
汰 tai taai 태 ta,tai,yonageru,nigoru,ogoru suoi,thai
汲 ji kap 급 kyuu,kumu bap,cap
汴 bian bin 판
汶 wen man 문
汹 xiong hung
決决 jue kyut 결 ketsu,kechi,kimeru,saku,kimaru quyet
汽 qi hei 기 ki,itsu,yuge,mizuke
汾 fen fan 분 fun,ookii
沁 qin sam 심 shin,shimiru tam
沂 yi ji 기 ki,kin,hotori,fuchi
沃 wo juk 옥 yoku,oku,sosogu,koeru oc
沅 yuan jyun 원
沆 hang hong 항
沈 shen sam 심,침 chin,jin,shin,shizumu,shizumeru dam
沉 chen cam 침 - trom
沌 dun deon 돈 ton,fusagaru,kurai,oroka xon
沍 hu wu 호 go,kareru
沏 qi cai
沐 mu muk 목 boku,moku,arau muc
沒 mei mut 몰 botsu,bai,ba,shizumu,owaru,shinu mot
沓 da daap 답 tou,kutsu dap
沔 mian min 면 - mien
沖 chong cung 충 chuu,oki,waku trong,trung
沘 bi bei 비
沙 sha saa 사 sa,sha,suna,yonageru nheu,sa
沛 pei pui 패 hai,sawa,sakan phai
没 mei mut - botsu,shizumu,oboreru,shinu
沢 ze zaak - taku,sawa,uruosu,uruoi
沪 hu wu
沫 mo mut 말 matsu,batsu,awa,tsubaki muot
沬 mei mui 매
沮 ju zeoi 저 sho,so,habamu
沱 tuo to 타 ta,da da,do
河 he ho 하 ka,kawa ha
沸 fei fai 비 futsu,waku,wakasu phi
油 you jau 유 yu,yuu,abura dau
治 zhi zi 치 ji,chi,osameru,naoru,osamaru tri
沼 zhao ziu 소 shou,numa treo
沽 gu gu 고 ko,kau,atai
沾 zhan zim 첨 ten,uruou cham
沿 yan jyun 연 en,sou duyen
況 kuang fong 황 kyou,iwanya,omomuki
泄 xie sit 설 ei,setsu,moreru tuot
泅 qiu cau 수 shuu,oyogu tu
泉 quan cyun 천 sen,izumi,zeni tuyen
泊 po bok 박 haku,tomaru,tomeru,tomari bac
泌 mi bei 비,필 hitsu,hi,nagareru,nijimu
泓 hong wang 홍 ou,fukai
法 fa faat 법 hou,hatsu,hotsu,nori,okite,nottoru phap
泖 mao maau
泗 si si 사 shi,hanajiru tua
泛 fan faan 범 han,hou,ukabu phiem
泜 zhi - 지 - de
泠 ling ling 령 - lenh
泡 pao pou 포 hou,awa bau
波 bo bo 파 ha,hi,nami ba
泣 qi jap 읍 kyuu,naku,naki khap
泥 ni nai 니,이 dei,doro,nazumu lay,ne
注 zhu zyu 주 chuu,sosogu chu
泪 lei leoi - rui,rei,namida le
泯 min man 민 bin,ben,min,horobiru
泰 tai taai 태 tai,yasui,ookii,ogoru thai
泱 yang joeng 앙 ou,ei
泳 yong wing 영 ei,oyogu
泵 beng bam
洋 yang joeng 양 you,shou,nada duong
洌 lie lit 렬 retsu,kyoi ret
洎 ji gei
洒 sa saa 선,세 sei,sen,sha,arau sai
洗 xi sai 선,세 sen,arau,arai tay
洛 luo lok 낙,락 raku,matou,tsuranaru rac
洞 dong dung 동,통 dou,tou,hogaraka,fukai,hora dong
津 jin zeon 진 shin,tsu
洧 wei fui 유
洩 xie jai 설 ei,setsu,nobiru,moreru day
洪 hong hung 홍 kou,oumizu hong
洫 xu gwik 혁 kyoku,mizo
洮 tao tou 도 - reu
洱 er ji
洲 zhou zau 주 shuu,shima chao,chau
洵 xun seon 순 shun,jun,makotoni
洶 xiong hung 흉 kyou,waku
洸 guang gwong 광 kou,honoka
洹 huan wun 원,환
活 huo wut 활 katsu,ikiru,yomigaeru hoat
洼 wa waa 와
洽 qia hap 흡 kou,uruosu,amaneshi
派 pai paai 파 ha,wakareru phai
流 liu lau 류,유 ryuu,ru,nagareru,nagasu,nagare luu
浄 jing zing - jou,sei,kyoi,toro
浅 qian cin - sen,asai
浙 zhe zit 절 setsu,yonageru
浚 jun zeon 준 shun,sarau
浜 bang bong 빈 hin,hama
浥 yi jap 읍 - uop
浦 pu pou 포 ho,ura
浩 hao hou 호 kou,hiroi,ookii
浪 lang long 낭,랑 rou,ran,nami
浬 li lei 리 ri,kairi,notto ri
浮 fu fau 부 fu,uku,ukabu,uki phu
浴 yu juk 욕 yoku,abiru,abiseru,yuami
海 hai hoi 해 kai,umi hai
浸 jin zam 침 shin,hitasu,hitaru,yaya tam
浹 jia zip 협 shou,amaneshi,tooru,uruou
涂 tu tou 도 - do
涅 nie nip 열 netsu,detsu,someru net
涇 jing ging 경 - kinh
消 xiao siu 소 shou,kieru,kesu tieu
涉 she sip 섭 - thiep
涊 nian nin
涌 yong cung 용 yuu,you,waku
涎 xian jin 연 sen,en,yodare
涓 juan gyun 연 ken,en,gen,shizuku,wazuka,ana quen
涔 cen sam 잠
涕 ti tai 체 tei,namida,naku,hanashiru
涙 lei leoi - rui,rei,namida
涛 tao tou - tou,nami
涜 du duk - toku,tou,mizo,kegasu,kegare
涪 fu fau 부
涮 shuan saan
涯 ya ngaai 애 gai,kishi,hate ruoi
液 ye jik 액 eki,shiru gia
涵 han haam 함 kan,hitasu
涸 he kok 후 ko,kaku,kareru hat
涼 liang loeng 량 ryou,suzushii,usui,makotoni luong
涿 zhuo doek 탁
淀 dian din 정 ten,den,yodo,yodomu
淄 zi zi 치
淅 xi sik 석 seki,yonagu,kashone
淆 xiao ngaau 효 kou,majiru
淇 qi kei 기 ki,gi
淋 lin lam 림,임 rin,sabishii lam
淌 tang tong 창 shou,tou,shitataru
淑 shu suk 숙 shuku,yoi
淒 qi cai 처 sei,sai,samui the
淖 nao naau 뇨
淘 tao tou 도 tou,yonageru dao
淙 cong cung 종 sou,su,sosogu
淚 lei leoi 누,루 - le
淞 song sung 송 shou,shu
淡 dan daam 담 tan,en,awai,usui dam
淤 yu jyu 어 yo,o,doro ua
淦 gan gam 감 kan,kon,aka,doro
淨 jing zing 정 jou,sei,kyoi
淪沦 lun leon 륜,윤 rin,ron,shizumu lun
淫 yin jam 음 in,hitasu,midara dam
淬 cui ceoi 쉬 sai,niragu rot
淮 huai waai 회 wai,kai,kakomu hoai
深 shen sam 심 shin,fukai,fukasa,fukameru tham
淳 chun seon 순 shun,jun,atsui,sunao choang
淵 yuan jyun 연 en,fuchi uyen
混 hun wan 혼 kon,mazeru,majiru,mazaru hon
淹 yan jim 엄 en,you,hitasu,hisashii,todomaru em
淺 qian cin 천 sen,asai thien
添 tian tim 첨 ten,soeru,soe,sou thiem,them
清 qing cing 청 sei,shou,kiyoi,kiyomeru thanh
渇 ke hot - katsu,kawaku,kawaki
済 ji zai 제 sai,sei,sumu,wataru,sukuu
渉 she sip - shou,wataru,kakawaru
渊 yuan jyun 연 en,fuchi,buchi
渋 se gip - juu,shibui,shibu
渓 xi kai - kei,tani
渙涣 huan wun 환 kan,akiraka
渚 zhu zyu 저 sho,nagisa cha
減 jian gaam 감 gen,kan,heru,herasu giam
渝 yu jyu 투 yu,kawaru
渠 qu keoi 거 kyo,mizo,kare,nanzo cu
渡 du dou 도 to,wataru,watasu,watashi do
渣 zha zaa 사 sa,sha,ori,kasu
渤 bo but 발 botsu,hotsu bot
渥 wo ak 악 aku,atsui oc
渦涡 wo wo 와 ka,uzu
温 wen wan - on,un,atataka,atatameru on
測测 ce cak 측 soku,hakaru trac
渭 wei wai 위 i,iku,shiku vay,vi
港 gang gong 항 kou,minato cang
渲 xuan hyun 선
渴 ke hot 갈 - khat
游 you jau 유 yuu,ryuu,oyogu,asobu,asobi
渺 miao miu 묘 byou,hiroi,haruka
渾浑 hun wan 혼 kon,nigoru,subete
湃 pai baai 배 hai,he
湄 mei mei 미 - mua
湊 cou cau 주 sou,minato,atsumaru
湍 tuan teon 단 tan,hayase,hayai
湎 mian min 면 ben,men,oboreru,shizumu gion
湔 jian zin 전
湖 hu wu 호 ko,mizuumi ho
湘 xiang soeng 상 shou,sou,niru tuong
湛 zhan zaam 담 tan,chin,tataeru,shizumu dam
湟 huang wong 황 kou,kyou,hori,kubochi
湣 min man 민,혼
湧 yong jung 용 yuu,you,waku rung
湩 dong dung
湮 yan jin 인 in,en,shizumu,fusagu
湯汤 tang tong 탕 tou,shou,yu thang
湲 yuan jyun 원 kan,en,kyoi bon
湾 wan waan - wan,irie
満 man mun - man,ban,michiru,mitasu
溉 gai koi
溌 po put - hatsu,moru,tobichiru,sosogu
源 yuan jyun 원 gen,minamoto nguon
準 zhun zeon 준 jun,setsu,hitoshii,mizumori,nori chuan
溘 ke hap 합 kou,niwaka hup
溜 liu lau 류,유 ryuu,shitataru,tameru,tamaru
溝沟 gou kau 구 kou,mizo
溢 yi jat 일 itsu,afureru,michiru
溥 pu pou 보,부 ho,fu,haku,amaneshi
溧 li leot 률 - rot
溪 xi kai 계 kei,tani khe
溫 wen wan 온
溯 su sou 소 so
溴 xiu cau
溶 rong jung 용 you,tokeru rong
溺 ni nik 닉,익 deki,jou,nyou,oboreru,ibari
溼 shi sap
滁 chu ceoi
滂 pang pong 방 bou,hou,hiroi bang
滄沧 cang cong 창 sou,samui
滅灭 mie mit 멸 metsu,betsu,horobiru,horobosu diet
滇 dian tin 진 - chan
滋 zi zi 자 ji,shi,shigeru,masu,masumasu
滌涤 di dik 척 deki,jou,arau sach
滑 hua waat 골,활 katsu,kotsu,nameraka,suberu got
滓 zi zi 재 sai,shi,ori,kasu
滔 tao tou 도 tou,habikoru thao
滕 teng tang 등 tou,waku
滚 gun gwan
滝 long lung - sou,rou,taki song
滦 luan lyun
滨 bin ban
滩 tan taan
滬 hu wu 호 ko,eri,ajiro
滯滞 zhi zai 체 tai,todokooru se
滲渗 shen sam 삼 shin,shimiru ruom
滴 di dik 적 teki,shitataru,shizuku,shitatari nhich
滷 lu lou 로 ro,shiochi,shiotsuki
滾 gun gwan 곤 kon,tagiru cun
滿满 man mun 만 man,ban,michiru,mitasu man
漁渔 yu jyu 어 ryou,gyo,sunadoru,isaru,sunadori ngu
漂 piao piu 표 hyou,tadayou pheu
漆 qi cat 칠 shitsu,urushi
漉 lu luk 록 roku,kosu,suku,koshi loc
漏 lou lau 누,루 rou,moru,moreru,morasu lau
漓 li lei 리 ri,usui lay
演 yan jin 연 en,noberu dien
漕 cao cou 조 sou,kogu,hakobu
漚沤 ou au 구
漠 mo mok 막 baku,sunahara,hiroi mac
漢汉 han hon 한 kan,kara han
漣涟 lian lin 련,연 ran,ren,sazanami lan
漩 xuan syun
漪 yi ji 의
漫 man maan 만 man,midari,midarini,sozoroni man
漬渍 zi zi 지 shi,hitasu,tsukeru,tsuke
漯 luo taap 루
漱 shu sau 수 sou,shuu,susugu,ugai
漲涨 zhang zoeng 창 chou,minagiru truong
漳 zhang zoeng 장
漸渐 jian zim 점 zen,sen,zan,susumu,youyaku tiem
漾 yang joeng 양 you,tadayou
漿浆 jiang zoeng 장 shou,konzu
潅 guan gun - kan,sosogu
潑泼 po put 발
潔洁 jie git 결 ketsu,isagyoi cat,khiet
潘 pan pun 반 han,shiromizu,uzumaki,afureru
潛潜 qian cim 잠 sen,hisomu,moguru tiem
潞 lu lou 로
潟 xi sik 석 seki,kata
潠 xun seon - - lun
潤润 run jeon 윤 jun,uruou,urumu,megumi nhuan
潦 liao lou 로,료 rou leo
潭 tan taam 담 tan,shin,fuchi,fukai dam
潮 chao ciu 조 chou,shio,ushio trieu
潯 xun cam 심 jin,fuchi tam
潰溃 kui kui 궤 kai,e,tsuieru,tsubure hoi
潸 shan saan 산 san
潺 chan saan 잔 san,sen son
潼 tong tung 동 dou,tou
澀涩 se gip,sap - juu,shuu,shibui,shibu
澄 cheng cing 징 chou,sumu,sumasu,sumi chung
澆浇 jiao hiu 요 gyou,sosogu kieu,nhao
澇涝 lao lou 로
澈 che cit 철
澎 peng paang 팽 hou banh,benh
澗涧 jian gaan 간 kan,ken,tani,tanimizu
澠 mian man
澡 zao cou 조 sou,arau
澤泽 ze zaak 택 taku,sawa rach
澦 yu jyu
澧 li lai 례
澱 dian din 전 ten,den,ori,doro,yodomu
澳 ao ou 오 iku,oku,ou,kuma,oki
澴 huan waan
澶 chan sin 전
澹 dan daam 담 tan,sen,awai
激 ji gik 격 geki,keki,hageshii,hageshiku,hagemasu khich,kich
濁浊 zhuo zuk 탁 daku,nigoru,nigosu,nigori troc
濂 lian lim 렴 ren,den,usui,majieru
濃浓 nong nung 농 nou,jou,koi,komayaka nong
濕湿 shi sap 습 shitsu,shimeru,shimesu,uruou,shuu dap,nhap
濘泞 ning ning 녕 nei,nukaru
濛 meng mung 몽 - mong
濟济 ji zai 제 sai,sei,sumu
濠 hao hou 호 gou,hori
濡 ru jyu 유 ju,nyu,uruou,nureru,uruosu nhua
濤 tao tou 도 tou,nami dao
濩 huo wok 호
濫滥 lan laam 남,람 ran,midareru,midarini lam
濬 jun zeon 준 shun,sarau,fukai,tonaeru
濮 pu buk 복 hoku,boku
濯 zhuo zok 탁 taku,arau
濰潍 wei wai
濱 bin ban 빈 hin,hou,hama
濺溅 jian zin 천 sen,sosogu
濾滤 lv leoi 려,여 ryo,ro,kosu
瀆 du duk 독
瀉泻 xie se 사 sha,sosogu,haku ta
瀋 shen sam 심 shin,shiru tham
瀏 liu lau 류 ryuu,kiyoi
瀑 pu buk 폭 baku,hou,boku,niwakaume,taki
瀕濒 bin ban 빈 hin,hotori
瀘 lu lou 로 ro lu
瀚 han hon 한 kan,hiroi
瀛 ying jing 영 ei,umi
瀝沥 li lik 력 reki,shitataru lach
瀞 jing zing 정 jou,sei,kyoi,toro
瀟 xiao siu 소 shou,kiyoshi
瀦 zhu zyu 저 cho
瀧 long lung 롱 sou,rou,taki rong
瀨 lai laai 뢰
瀬 lai laai - rai,se
瀰 mi nei 미 bi,mi,nagareru,nagare
瀲 lian lim 렴 ren,ukabu,migiwa
瀾澜 lan laan 란 ran,nami lan
灌 guan gun 관 kan,sosogu
灑 sa saa 쇄 sai,sha,sosogu ray,roi
灘 tan taan 탄 dan,kan,se,nada
灞 ba baa 파
灣 wan waan 만 wan,irikomu
灤 luan lyun
火 huo fo 화 ka,ko,hi,yaku hoa
灯 deng dang 정 tou,tei,chou,hi dang
灰 hui fui 회 kai,hai hoi
灶 zao zou - - tao
灸 jiu gau 구 kyuu,yaito cuu
灼 zhuo coek 작 shaku,yaku chuoc
災 zai zoi 재 sai,wazawai tai
灾 zai zoi 재 - tai
炉 lu lou - ro,irori
炊 chui ceoi 취 sui,taku,kashigu soi,xoi
炎 yan jim 담,염 en,tan,honoo,moeru viem
炒 chao caau 초 sou,shou,iru,itameru sao
炔 que kyut
炕 kang kong 항
炙 zhi zek 자,적 sha,seki,aburu
炤 zhao ziu 소,조 - chieu
炫 xuan jyun 현
炬 ju geoi 거 ko,kyo,taimatsu,tomoshibi,yaku
炭 tan taan 탄 tan,sumi than
炮 pao paau 포 hou,aburu phao
炯 jiong gwing 형 kei,kyou,akiraka
炳 bing bing 병 hei,akiraka banh,binh
炸 zha zaa 작 saku,sa,satsu,ageru
点 dian dim 점 ten,bochi diem
為 wei wai - i,tsukuru,nasu,tame
烈 lie lit 렬,열 retsu,hageshii liet
烊 yang joeng 양 - rang
烏乌 wu wu 오 u,o,karasu,izukunso o
烘 hong hung 홍 - hong
烙 lao lok 낙,락 raku,kaku,yaku
烛 zhu zuk - - chuc
烟 yan jin 연 en,kemuri,kemuru,kemui
烤 kao haau - - khao
烩 hui wui
烬 jin zeon
热 re jit
烯 xi hei 희
烴烃 ting ting
烷 wan jyun
烹 peng paang 팽 hou,niru phanh
烽 feng fung 봉 hou,noroshi
焉 yan jin 언 en,i,izukunso,sunawachi,kore von
焊 han hon
焔 yan jim - en,honoo
焙 bei bui 배 hou,hai,hoi,aburu vui
焚 fen fan 분 fun,yaku
焜 kun kwan 혼 kon,kagayaku
無 wu mou 무 mu,bu,nai,nakare vo
焦 jiao ziu 초 shou,kogeru,aseru,kogasu
焰 yan jim 염 - diem
然 ran jin 연 zen,nen,moeru nhien
焼 shao siu - shou,yaku,yaki
煆 xia haa 하
煉炼 lian lin 련,연 ren,neru luyen
煌 huang wong 황 kou,kagayaku
煎 jian zin 전 sen,iru
煖 nuan hyun 난 dan,ken,atatameru
煙 yan jin 연 en,kemuri,kemuru,kemui
煜 yu juk 욱
煞 sha saat 살
煤 mei mui 매 bai,mai,susu muoi
煥焕 huan wun 환 kan,akiraka
煦 xu heoi 후 ku,atatameru
照 zhao ziu 조 shou,teru,terasu,teri chieu
煨 wei wui 외 - oi
煩烦 fan faan 번 han,bon,wazurau phien
煬 yang joeng 양 you,aburu
煮 zhu zyu 자 sha,sho,niru,nieru
煽 shan sin 선 sen,aoru,odateru,okoru phien
熄 xi sik 식 soku,kieru,yamu tat
熊 xiong hung 웅 yuu,kuma hung
熏 xun fan 훈 kun,fusuberu,kusuberu
熒荧 ying jing 형
熔 rong jung 용 you,igata,tokeru
熙 xi hei 희 ki,hikari,hikaru hay
熟 shu suk 숙 juku,ureru,niru thuc
熨 yun tong 위 i,utsu,osaeru,nosu,hinoshi ui
熬 ao ngou 오 gou,iru
熱 re jit 열 netsu,zetsu,nechi,atsui nhiet
熹 xi hei 희 ki,aburu
熾炽 chi ci 치 shi,sakan xe
燃 ran jin 연 nen,zen,moeru,moyasu nhen
燄 yan jim
燈 deng dang 등 tou,tomoshibi,hi dang
燉 dun dan 돈 ton,akiraka dun
燎 liao liu 료,요 ryou,kagaribi leo,lieu
燐 lin leon 린,인 rin,onibi lan
燒烧 shao siu 소 shou,yaku thieu
燕 yan jin 연 en,tsubame en
燙烫 tang tong 탕
燜 men mun
營营 ying jing 영 ei,itonamu
燠 yu juk 오,우 iku,ou,atatakai
燥 zao cou 조 sou,kawaku tao
燦灿 can caan 찬 san,akiraka xan
燧 sui seoi 수 sui,hiuchi,noroshi
燬 hui wai 훼 ki,yaku
燭 zhu zuk 촉 shoku,soku,tomoshibi duoc
燮 xie sit 섭 shou
燴 hui wui
燸 ru jyu 유
燻 xun fan 훈 kun,fusuberu,kusuberu hun
燼 jin zeon 신 jin,moenokori tan
燾 dao tou 도
爆 bao baau 폭 baku,sakeru,yaku
爍烁 shuo soek 삭 shaku,tokasu
爐 lu lou 노,로 ro,irori lo
爛烂 lan laan 난,란 ran,tadareru lan
爨 cuan cyun 찬 san,kashigu,kamado
爪 zhao zaau 조 sou,tsume trao
爬 pa paa 파 ha,kaku bo
爭 zheng zaang 쟁 sou,arasou tranh
爰 yuan wun 원 en,kokoni vuon
爵 jue zoek 작 shaku,sakazuki tuoc
父 fu fu 부 fu,ho,chichi
爸 ba baa 파
爹 die de 다
爺爷 ye je 야 ya,chichi,jiji,oyaji
爻 yao ngaau 효 kou,majiwaru
爽 shuang song 상 sou,akiraka,sawayaka,tagau sung
爾 er ji 이 ji,ni,nanji,sono,shikari nhai
牆 qiang coeng 장 shou,kaki tuong
片 pian pin 편 hen,kata,kire,pensu phien
版 ban baan 판 han,ita,fuda ban
牌 pai paai 패 hai,fuda bai
牒 die dip 첩 chou,jou,fuda diep
牖 you jau 유
牘 du duk 독 toku,fuda,kakimono
牙 ya ngaa 아 ga,ge,kiba,ha nha
牛 niu ngau 우 gyuu,ushi nguu
牝 pin pan 빈 hin,mesu
牟 mou mau 모 bou,mu,musaboru mao,mau
牠 ta taa
牡 mu maau 모 bo,bou,osu
牢 lao lou 뇌,뢰 rou,hitoya,katai lao
牧 mu muk 목 boku,moku,maki,kau,yashinau
物 wu mat 물 motsu,butsu,mono vat
牯 gu gu 고
牲 sheng sang 생 sei,shou,ikenie sinh
牴 di dai 저 tei,fureru
特 te dak 특 toku,doku,oushi,hitori,kotoni dac
牽牵 qian hin 견 ken,hiku
犀 xi sai 서 sei,sai,katai,surudoi te
犁 li lai 리 ri,rei,suki
犄 ji gei
犒 kao hou 호 kou,negirau
犖 luo lok 락 raku
犛 mao mou
犠 xi ji - gi,ki,ikenie nghe
犢犊 du duk 독 toku,koushi
犧牺 xi hei 희 gi,ki,ikenie
犬 quan hyun 견 ken,inu
犯 fan faan 범 han,bon,okasu pham
犹 you jau - yuu,you,nao
狀状 zhuang zong 상,장 jou,katachi trang
狂 kuang kong 광 kyou,kuruu,kichigai cuong
狄 di dik 적 teki,ebisu dich
狎 xia haap 압 kou,nareru,anadoru
狐 hu wu 호 ko,kitsune ho
狗 gou gau 구 kou,ku,inu cau
狙 ju zeoi 저 sho,so,nerau
狛 bo baak - haku,koma
狠 hen han - gan,kon,motoru
狡 jiao gaau 교 kou,kyou,zurui giao
狩 shou sau 수 shu,shuu,karu,kari
独 du duk - doku,hitori
狷 juan gyun 견 ken,tamerau
狸 li lei 리 ri,tanuki
狹狭 xia haap 협 kyou,semai,sebameru,sa,kou hep
狼 lang long 낭,랑 rou,ookami lang
狽狈 bei bui 패 hai,bai
猓 guo gwo 과
猖 chang coeng 창 shou,kuruu
猙狰 zheng zang 쟁
猛 meng maang 맹 mou,bou,takeshi manh
猜 cai caai 시 sai,netamu
猟 lie lip - ryou,kari,karu
猥 wei wai 외 wai,midari,midarini
猩 xing sing 성 sei,shou,akairo
猪 zhu zyu 저 cho,inoshishi,i
猫 mao maau 묘 byou,bou,myou,neko
献 xian hin - ken,kon hien
猴 hou hau 후 kou,go,saru hau
猶 you jau 유 yuu,nao
猷 you jau 유 yuu,hakaru
猾 hua waat 활 katsu
猿 yuan jyun 원 en,saru vien,vuon
獄狱 yu juk 옥 goku,kyoku,hitoya nguc
獅狮 shi si 사 shi,shishi su
獎 jiang zoeng 장 shou,sou,susumeru
獐 zhang zoeng 장
獗 jue kyut 궐 ketsu,kachi,takeru
獣 shou sau - juu,kemono,kedamono
獨 du duk 독 doku,toku,hitori doc
獰狞 ning ning 녕,영 dou,warui nanh
獲 huo wok 획 kaku,eru hoach
獵猎 lie lip 렵,엽 ryou,kari,karu lop
獷 guang gwong 광
獸兽 shou sau 수 juu,kemono thu
獺獭 ta caat 달 datsu,tatsu,kawauso rai
獻 xian hin 헌 ken,kon hien
玀 luo lo
玄 xuan jyun 현 gen,ken,kuro huyen
玆 zi zi 자
率 lv seot 률,솔 ritsu,sotsu,hikiiru,oomune,wariai
玉 yu juk 옥 gyoku,goku,tama ngoc
王 wang wong 왕 ou,kimi vuong
玖 jiu gau 구 kyuu,ku
玟 wen man 민
玥 yue jyut
玨 jue gok
玩 wan wun 완 gan,moteasobu ngoan
玫 mei mui 매
环 huan waan
玲 ling ling 령,영 rei,rou lieng
玳 dai doi 대 tai,taimai dai,doi
玷 dian dim 점 - dem,diem
玻 bo bo 파 ha
珀 po paak 박,백 haku,hyaku phach
珂 ke o 가 ka,kutsuwa
珊 shan saan 산 san san
珍 zhen zan 진 chin tran
珐 fa faat
珞 luo lok 낙,락 raku,reki,ryaku
珠 zhu zyu 주 shu,tama chau
珪 gui gwai 규 kei,tama
班 ban baan 반 han,wakeru ban
珮 pei pui 패 hai,obidama
現现 xian jin 현 gen,ken,arawareru,arawasu,utsutsu hien
球 qiu kau 구 kyuu,gu,tama cau
琅 lang long 랑 rou
理 li lei 리,이 ri,suji,kotowari,osameru li
琉 liu lau 류,유 ryuu,ru luu
琊 ya je
琍 li lei
琛 chen sam 침
琢 zuo doek 탁 taku,migaku chac
琥 hu fu 호 ko
琦 qi kei 기
琨 kun kwan 곤
琪 qi kei 기
琯 guan gun 관
琳 lin lam 림 rin
琴 qin kam 금 kin,koto cam
琵 pi pei 비 bi,hi ti
琶 pa paa 파 ha,be ba
琺 fa faat 법 hou
琼 qiong king
琿 hun wan 혼 kon,gon
瑁 mao mou 모 bou,mou,mai mao
瑕 xia haa 하 ka,kizu,nanzo
瑙 nao nou 노 dou,nou nao
瑚 hu wu 호 ko,go ho
瑛 ying jing 영 ei,you
瑜 yu jyu 유 yu
瑞 rui seoi 서 zui,shirushi,mizu
瑟 se sat 슬 shitsu,oogoto sat
瑠 liu lau 류 ryuu,ru
瑣琐 suo so 쇄 sa,chiisai
瑤瑶 yao jiu 요 you,tama dao
瑩莹 ying jing 영,형 ei,akiraka,migaku,shibomu
瑪玛 ma maa 마 ba,me ma
瑭 tang tong 당
瑯 lang long 랑 rou
瑰 gui gwai 괴 kai,ookii,sugureru
瑳 cuo co 차 sa,migaku
瑾 jin gan 근 kin
璀 cui ceoi 최
璃 li lei 리 ri le,li
璋 zhang zoeng 장 shou,hishaku,tama,arawasu
璘 lin leon 린,인
璜 huang wong 황
璞 pu pok 박 haku,aratama
璟 jing ging 경
璣 ji gei 기
璦 ai oi
璧 bi bik 벽 heki,tama bich
璨 can caan 찬
璩 qu keoi
環 huan waan 환 kan,tamaki,wa,meguru
璽 xi saai 새 ji,shi,shirushi ti
璿 xuan syun 선
瓊 qiong king 경 kei,tama quanh
瓏 long lung 롱 rou
瓔 ying jing 영 ei,you
瓖 xiang soeng
瓚 zan zaan 찬
瓜 gua gwaa 과 ka,uri qua
瓠 hu wu 호 ko,kaku,hisago
瓢 piao piu 표 hyou,fukube,hisago bau
瓣 ban faan 판 ben,hanabira
瓤 rang nong
瓦 wa ngaa 와 ga,kawara,guramu ngoi
瓮 weng ung 옹 ou,motai
瓶 ping ping - hei,bin,kame binh
瓷 ci ci 자 shi,ji,kame su,tu
甄 zhen jan 견 ken,shin,sue
甌 ou au 구 ou,hotogi au
甍 meng mang 맹 bou,iraka manh
甑 zeng zang 증 sou,koshiki
甕 weng ung 옹 ou,kame,mika ong
甘 gan gam 감 kan,amai,umai,amanjiru cam
甚 shen sam 심 shin,jin,hanahada,nani tham
甜 tian tim 첨 ten,umai
生 sheng sang 생 sei,shou,haeru,ou,umareru sinh
產 chan caan 산
産 chan caan 산 san,umareru,ubu,umu san
甥 sheng sang 생 sei,shou,oi,muko
甦 su sou 소 so,yomigaeru
用 yong jung 용 you,mochiiru,hataraki,motte dung
甩 shuai lat
甫 fu fu 보 ho,fu,hajime,suke phu
甬 yong jung 용 you,tsune,tsukau,odoru
甭 beng bung
田 tian tin 전 den,ten,ta,kari dien
由 you jau 유 yuu,yu,yui,yoshi,yoru,yori do
甲 jia gaap 갑 kou,kan,yoroi,tsume,kinoe giap
申 shen san 신 shin,mousu,nobiru,saru
电 dian din
男 nan naam 남 dan,nan,otoko nam
甸 dian din 전 ten,den,kari
町 ting ting 정 chou,tei,machi
画 hua waak 획 ga,kaku,kagiru,hakaru
甽 zhen hyun
畋 tian tin 전 ten,den,kari
界 jie gaai 계 kai,sakai gioi
畎 quan hyun 견
畏 wei wai 외 i,osoreru uy
畑 tian tin 전 hata,hatake den
畔 pan bun 반 han,aze,kuro,somuku
留 liu lau 류,유 ryuu,ru,tomeru,todomaru,tomaru luu
畚 ben bun 분 hon,fugo
畜 chu cuk 축 chiku,kiku,kyuu,takuwaeru,yashinau,kau roc,soc
畝亩 mu mau 묘,무 ho,bou,se,une
畠 tian tin 전 hata,hatake
畢毕 bi bat 필 hitsu,ami,owaru tat
略 lve loek 략,약 ryaku,osameru,hakaru luoc
畦 qi kwai 휴 kei,une
番 fan faan 번 ban,han,tsugai,tsugau,tsugaeru phan,phen
畫 hua waak 화 kaku,ga,kai,kagiru,hakaru hoa
異异 yi ji 리,이 i,koto,kotonaru,ayashii
畳 die dip - jou,chou,tatamu,tatami,kasaneru
當 dang dong 당 tou,ataru duong
畷 zhui zyut - tetsu,nawate
畸 ji kei 기 ki,hashita,katawa
畿 ji gei 기 ki,miyako
疆 jiang goeng 강 kyou,sakai
疇畴 chou cau 주 chuu,une,tagui,hatake
疊 die dip 첩 jou,chou,tatamu,tatami,kasaneru diep
疋 pi pat 필 so,sho,ga,ashi,hiki sat
疎 shu so 소 so,utoi
疏 shu so 소 so,sho,tooru,utoi,mabara so
疑 yi ji 의 gi,kyou,utagau,utagai
疙 ge ngat 흘
疚 jiu gau 구 kyuu,yamu,yamashii nhiu
疝 shan saan 산 san,sen,senki
疢 chen can
疣 you jau 우 yuu,ibo
疤 ba baa
疥 jie gaai 개 kai,hizen,yogosu,okori
疫 yi jik 역 eki,yaku,eyami dich
疲 pi pei 피 hi,tsukareru,tsukare bi
疳 gan gam 감 kan
疵 ci ci 자 shi,kizu
疸 dan taan 달 tan,oudan don
疹 zhen can 진 shin,chin,hashika chan
疼 teng tang 동 tou,uzuku,itamu
疽 ju zeoi 저 sho,so,kasa thu
疾 ji zat 질 shitsu,yamai,nikumu,hayai tat
痂 jia gaa 가 ka,kasabuta
病 bing beng 병 byou,hei,yamu,yamai,uree benh
症 zheng zing 증 shou,shirushi chung
痊 quan cyun 전 sen,ieru,iyasu thuyen
痍 yi ji 이 i,kizu
痒 yang joeng 양 you,kasa,kayui
痔 zhi zi 치 ji,shimogasa tri
痕 hen han 흔 kon,ato han,ngan
痘 dou dau 두 tou,mogasa dau
痙痉 jing ging 경 kei,hikitsuru
痛 tong tung 통 tsuu,tou,itamu,itami,itai thong
痞 pi pei 비 hi,tsukae
痠 suan syun
痢 li lei 리,이 ri li
痣 zhi zi 지 shi,hokuro,aza
痩 shou sau - sou,shuu,yaseru
痰 tan taam 담 tan dom
痱 fei fai
痲 ma maa 마 ma,ba,shibireru
痳 lin maa 림 rin,senki,rinbyou
痴 chi ci 치 chi,oroka
痹 bi bei 비 - te
痺 bi bei 비 hi,shibireru
痿 wei wai 위 i,naeru oai
瘀 yu jyu 어 - u
瘁 cui seoi 췌 sui,tsukareru tuy
瘉 yu jyu 유 yu,ieru
瘋疯 feng fung 풍 fuu,kichigai phong
瘍疡 yang joeng 양 you,kasa
瘓痪 huan wun
瘟 wen wan 온 on,eyami on
瘠 ji zek 척 seki,yaseru
瘡疮 chuang cong 창 sou,shou,kasa
瘢 ban baan 반 han,kizu ban
瘤 liu lau 류 ryuu,ru,kobu
瘦 shou sau 수 - xau
瘧疟 nve joek 학 gyaku,okori
瘩 da daap
瘴 zhang zoeng 장 shou chuong
瘸 que ke
瘺 lou lau
療疗 liao liu 료,요 ryou,iyasu leu,lieu
癆 lao lou 로 rou,itamu lao
癌 ai ngaam 암 gan
癒 yu jyu 유 yu,ieru
癖 pi pik 벽 heki,kuse
癘 li lai 려 rei,rai,eyami
癟瘪 bie bit
癡 chi ci 치 chi,oroka si
癢 yang joeng 양 you,kayui
癥 zheng zing 징
癩 lai laai 나,라 rai,kattai
癬癣 xuan sin 선 sen,tamushi
癮 yin jan 은
癰痈 yong jung 옹 you,haremono ung
癱瘫 tan taan 탄
癲 dian din 전 ten,kuruu,tenkan dien
癸 gui gwai 계 ki,mizunoto quy
発 fa faat - hotsu,hochi,hatsu,hanatsu,tsukawasu,okoru
登 deng dang 등 tou,to,noboru dang
發 fa faat 발 hotsu,hatsu,hanatsu,tsukawasu,abaku phat
白 bai baak 백 haku,byaku,shiro,shiroi,mousu bach
百 bai baak 백 hyaku,haku,momo ba,bach
皂 zao zou
的 de dik 적 teki,mato,akiraka dich
皆 jie gaai 개 kai,mina giai
皇 huang wong 황 kou,ou,kami,kimi,sumeragi hoang
皈 gui gwai - ki,kaeru,totsugu,okuru
皋 gao gou 고 kou,sawa,sakai,susumu cao,cau
皎 jiao gaau 교 kou,kyou,shiroi,kyoi
皐 gao gou 고 kou,sawa,sakai,satsuki cau
皓 hao hou 호 kou,hikaru,shiroi
皖 wan wun 환 kan
皚皑 ai ngoi 애 gai,shiroi
皮 pi pei 피 hi,kawa bi
皰 pao paau - hou,nikibi,mogasa
皱 zhou zau
皴 cun seon 준 shun,hibi,shiwa
皺 zhou zau 추 suu,shuu,shiwa
皿 min ming 명 bai,myou,sara manh
盂 yu jyu 우 u,hachi
盃 bei bui 배 hai,sakazuki boi
盅 zhong zung
盆 pen pun 분 bon,hon,hachi bon
盈 ying jing 영 ei,michiru denh
益 yi jik 익 eki,yaku,masu,masumasu ich
盍 he hap 합 kou,gou,oou,nanzo
盎 ang ong 앙 - ang
盒 he hap 합 kou,gou,futamono,sara hop
盔 kui kwai 회 - khoi
盖 gai koi 개 gai,kai,kou,kasa,futa,oou
盛 sheng sing 성 sei,jou,moru,sakan,sakaru thinh
盜盗 dao dou 도 tou,nusumu,nusumi dao,dua
盞盏 zhan zaan 잔 san,sen,sakazuki chen
盟 meng mang 맹 mei,mou,chikau,chikai
盡 jin zeon 진 jin,tsukusu tan
監监 jian gaam 감 kan,miru giam
盤盘 pan pun 반 ban,han,oozara,tarai ban
盥 guan gun 관 kan,sosogu,tarai
盧卢 lu lou 노,로 ro,ryo,subitsu,kuroi lu
盪 dang dong 탕 tou,arau,ugoku
目 mu muk 목 moku,boku,me,manako,sakan muc
盯 ding ding
盲 mang maang 맹 mou,bou,mekura,kurai manh
直 zhi zik 직 choku,jiki,naosu,tadachini,naoi
相 xiang soeng 상 shou,sou,ai,miru,tasukeru tuong
盹 dun deon 순
盼 pan paan 반
盾 dun teon 순 jun,ton,tate thuan
省 sheng saang 생,성 sei,shou,kaerimiru,habuku,miru tinh
眇 miao miu 묘 byou,myou,sugame deo
眉 mei mei 미 bi,mi,mayu mi
看 kan hon 간 kan,miru khan
県 xian jyun 현 ken,kyou,kakeru,kakaru,agata
真 zhen zan 진 shin,makoto,makotoni,ma chan
眠 mian min 면,민 min,ben,nemuru,nemuri mien
眨 zha zaap 잡
眩 xuan jyun 현 gen,kan,ken,kuramu,madou,memai gioen
眯 mi mai
眶 kuang kwaang
眷 juan gyun 권 ken,kaerimiru quyen
眸 mou mau 모 bou,mu,hitomi
眺 tiao tiu 조 chou,nagameru,nagame
眼 yan ngaan 안 gan,gen,gon,manako nhan
眾 zhong zung 중 - chung
着 zhe zoek 착 chaku,jaku,kiru,tsuku
睏 kun kwan
睛 jing zing 정 sei,shou,hitomi
睜睁 zheng zang
睞 lai loi
睡 shui seoi 수 sui,nemuru,nemuri
睢 sui seoi 수
督 du duk 독 toku,miru,unagasu,hikiiru doc
睥 pi pai 비 hei,nagashime
睦 mu muk 목 boku,moku,mutsubu muc
睨 ni ngai 예 gei,niramu nghe
睪 yi jik
睫 jie zit 첩 shou,matsuge
睬 cai coi 채
睹 du dou 도 to,miru du
睽 kui kwai 규
睿 rui jeoi 예 ei,akiraka
瞄 miao miu
瞅 chou cau
瞇 mi mai
瞋 chen can 진 shin,ikarasu,ikaru tran
瞌 ke hap
瞎 xia hat 할 katsu,mekura,katame
瞑 ming ming 명 mei,myou,min,kurai manh,minh
瞞瞒 man mun 만 ban,man,bon,damasu man
瞟 piao piu
瞠 cheng caang 당 dou,tou,miharu
瞥 pie pit 별 betsu,hetsu
瞧 qiao ciu
瞪 deng dang 징
瞬 shun seon 순 shun,matataku,matataki
瞭 liao liu 료 ryou,akiraka leo
瞰 kan ham 감 kan,miru
瞳 tong tung 동 dou,tou,hitomi dong,trong
瞻 zhan zim 첨 sen,miru chiem
瞼 jian gim 검 ken,mabuta lim
瞽 gu gu 고 ko,meshii
瞿 qu keoi 구 ku,miru,osoreru
矇 meng mung 몽 mou,bou,meshii,kurai mong
矓 long lung
矗 chu cuk 촉 chiku,shuku,chuu,naoi suc
矚瞩 zhu zuk 촉 shoku,soku,miru
矛 mao maau 모 mu,bou,hoko mau
矜 jin ging 긍 kin,kei,kan,awaremu,hokoru cang
矢 shi ci 시 shi,ya,chikau,tsuraneru te,the
矣 yi ji 의 i hi
知 zhi zi 지 chi,shiru,shiraseru tri
矧 shen can 신 shin,iwanya,hagu,hagi than
矩 ju geoi 구 ku,sashigane,kanezashi,nori cu
矫 jiao giu
短 duan dyun 단 tan,mijikai doan
矮 ai ai 왜 wai,ai,hikui
矯 jiao giu 교 kyou,itsuwaru,tameru kieu
石 shi sek 석 shaku,seki,koku,ishi thach
矽 xi zik 석
砂 sha saa 사 sa,sha,suna
砌 qi cai 체 sei,sai,migiri
砍 kan ham
砒 pi pei 비 hi,hei
研 yan jin - ken,togu,migaku nghien
砕 sui seoi - sai,kudaku
砝 fa faat
砟 zha zaa
砠 ju zeoi - sho,so,ishama,tsuchama
砥 di dai 지 shi,tei,to,toishi
砦 zhai zaai 채 sai,toride
砧 zhen zam 침 chin,kinuta cham,chiem
砭 bian bin 폄 - bam
砰 peng ping 팽
砲 pao paau 포 hou,oozutsu,tsutsu bac,phao
破 po po 파 ha,yaburu,yabureru pha
砷 shen san
砸 za zaap
砿 kuang kong - kou,aragane
硃 zhu zyu 주
硅 gui gwai 규 kei,kaku,kyaku
硎 xing jing
硒 xi sai
硝 xiao siu 초 shou
硫 liu lau 류,유 ryuu,iou luu
硬 ying ngaang 경 kou,gou,katai nganh
确 que kok 학
硯砚 yan jin 연 ken,gen,suzuri nghen,nghien
硲 yu juk - hazama
硷 jian gaan
硼 peng paang 붕 hou
硿 kong hung
碁 qi gei 기 go,ki co
碇 ding ding 정 tei,ikari
碉 diao diu
碌 lu luk 녹,록 roku
碍 ai ngoi 애 gai,ge ngai
碎 sui seoi 쇄 sai,kudaku toai
碑 bei bei 비 hi,tateishi,ishibumi
碓 dui deoi 대 tai,usu
碕 qi kei - ki,ishibashi,saki
碗 wan wun 완 wan,kobachi
碘 dian din
碟 die dip 설
碣 jie kit 갈 ketsu,ishibumi
碧 bi bik 벽 heki,hyaku,midori,ao bich,biec
碩硕 shuo sek 석 seki,ookii thac
碰 peng pung
碱 jian gaan
碳 tan taan
碴 cha caa
確 que kok 확 kaku,tashika,katai xac
碼码 ma maa 마 ba,me,yaudo
碾 nian nin 년 ten,den,usu,hiku
磁 ci ci 자 ji,shi,jishaku,yakimono
磅 bang bong 방 hou,pondo
磊 lei leoi 뇌,뢰 rai loi
磋 cuo co 차 sa,migaku gay,tha
磐 pan pun 반 han,ban,iwa
磕 ke hap 개
磚砖 zhuan zyun 전 sen,kawara
磧 qi zik 적 seki,kawara
磨 mo mo 마 ma,migaku mai
磬 qing hing 경 kei,uchiishi,munashii,tsukiru khanh
磯 ji gei 기 ki,iso
磴 deng dang 등 tou,ishizaka,ishibashi,masu
磷 lin leon 린 - lan
磺 huang wong 광 - hoang
礁 jiao ziu 초 shou,kakureiwa
礎础 chu co 초 so,sho,ishizue so
礙 ai ngoi 애 gai,ge ngai
礦矿 kuang kong - kou,aragane khoang
礪砺 li lai 려,여 rei,toishi,arato,migaku,to
礫砾 li lik 력 reki,koishi
礬矾 fan faan 반 ban,han phan,phen
示 shi si 시 shi,ji,ki,shimesu,shimeshi ki,thi
礼 li lai 례 rei,rai,uya le
社 she se 사 sha,ja,yashiro,kumiai,koso xa
祀 si zi 사 shi,ji,matsuru,matsuri,toshi
祁 qi kei 기 ki,gi,ooini,sakanni,kore
祆 xian hin 천
祇 qi kei 기 ki,gi,shi,tada,masani
祈 qi kei 기 ki,inoru,inori
祉 zhi zi 지 shi,chi,saiwai
祐 you jau 우 yuu,tasukeru
祕 mi bei 비 hi,himeru
祖 zu zou 조 so,jiji,hajime
祗 zhi zi 지 shi,masani
祚 zuo zou 조 so,saiwai to
祝 zhu zuk 축 shuku,shuu,cho,iwau,hafuri,norito chuc
神 shen san 신 shin,jin,kami,kou,tamashii than
祟 sui seoi 수 sui,tatari,tataru
祠 ci ci 사 shi,hokora,matsuru tu
祢 mi nei 니 dei,nai,ne,katashiro
祥 xiang coeng 상 shou,saiwai
票 piao piu 표 hyou,fuda phieu
祭 ji zai 제 sai,matsuru,matsuri te
祷 dao tou - tou,inoru,inori,matsuru
祺 qi kei 기 ki,saiwai
祿禄 lu luk 녹,록 roku,saiwai,fuchi loc
禁 jin gam 금 kin,kon,gon,todomeru,taeru cam
禍祸 huo wo 화 ka,wazawai hoa
禎 zhen zing 정 tei,saiwai,tadashii
福 fu fuk 복 fuku,saiwai,himorogi phuc
禦 yu jyu 어 gyo,go,fusegu ngua
禧 xi hei 희 ki,saiwai
禪禅 chan sim 선 zen,yuzuru,shizuka,sen
禮 li lai 례,예 rei,rai,ojigi le
禰 mi nei 니 dei,nai,ne,katashiro
禱 dao tou 도 - dao
禳 rang joeng 양 jou,harau
禹 yu jyu 우 u,mushi,tasukeru,nobiru vu
禺 yu jyu 옹 guu,gu,onagasaru
禽 qin kam 금 kin,toriko,tori cam
禾 he wo 화 ka,ine,nogi
禿 tu tuk 독 toku,hage,hageru,kamuro thoc
秀 xiu sau 수 shuu,hiideru tu
私 si si 사 shi,watashi,watakushi,hisoka tu
秃 tu tuk
秆 gan gon 간
秈 xian sin 선
秉 bing bing 병 hei,toru banh
秋 qiu cau 추 shuu,aki,toki thu
种 zhong zung
科 ke fo 과 ka,shina,toga khoa
秒 miao miu 초 byou,nogi
秘 mi bei 비 hi,himeru,kakusu
租 zu zou 조 so,mitsugi to
秣 mo mut 말 matsu,batsu,magusa,magusakau
秤 cheng cing 칭 shou,hakari xung
秦 qin ceon 진 shin,jin
秧 yang joeng 앙 ou,nae,ueru uong
秩 zhi dit 질 chitsu,tsuide,fuchi trat
称 cheng cing - shou,hakaru,tonaeru,ageru xung
秸 jie gaai 갈 - gat
移 yi ji 이 i,utsuru,utsusu doi
稀 xi hei 희 ki,ke,mare,mabara hi
稅税 shui seoi 세 zei,datsu,etsu,mitsugi thue
稈 gan gon 간 kan,wara
程 cheng cing 정 tei,hodo,hakaru trinh
稍 shao saau 초 sou,shou,youyaku,yaya
稔 ren nam 임 jin,nin,minoru,toshi,minori nam
稗 bai baai 패 hai,hie
稚 zhi zi 치 chi,osanai,itokenai
稜 leng ling 능,릉 ryou,kado,itsu
稞 ke fo 과
稟 bing ban 품 rin,hin,komegura,ukeru
稠 chou cau 조 chuu,chou,shigeru,ooi
種 zhong zung 종 shu,tane,ueru chong
稱 cheng cing 칭 shou,hakaru,tonaeru,tataeru xung
稲 dao dou - tou,ine
稳 wen wan 온
稷 ji zik 직 shoku,kibi
稻 dao dou 도 tou,ine
稼 jia gaa 가 ka,minori,ueru,kasegu
稽 ji kai 계 kei,todomeru,kangaeru ghe
稿 gao gou 고 kou,wara
穀 gu guk 곡 koku
穂 sui seoi 수 sui,ho
穆 mu muk 목 boku,moku,yawaragu
穋 lu luk
穌 su sou 소
積积 ji zik 적 seki,shi,tsumu,tsumoru tich
穎颖 ying wing 영 ei,hosaki dinh
穏 wen wan - on,odayaka
穐 qiu cau - shuu,aki
穗 sui seoi 수 sui,ho
穠 nong nung 농
穡 se sik 색 shoku,toriire
穢秽 hui wai 예 ai,wai,e,kegareru,kegare ue
穣 rang joeng - jou,yutaka,wara
穩 wen wan 온 on,odayaka un
穫 huo wok 확 kaku,karu,toriireru hoach
穴 xue jyut 혈 ketsu,ana huyet
究 jiu gau 구 kyuu,kiwameru,kiwamaru cuu
穷 qiong kung
穹 qiong kung 궁 kyuu,sora,ame khum
空 kong hung 공 kuu,kara,aku,sora khong
穿 chuan cyun 천 sen,ugatsu xuyen
突 tu dat 돌 totsu,tsuku dot
窃 qie sit 절 setsu,nusumu,hisokani
窄 zhai zaak 착 saku,semai
窈 yao miu 요 you,kurai,yoi,adeyaka yeu
窒 zhi zat 질 chitsu,tetsu,fusagu,fusagaru khong
窓 chuang coeng 창 sou,mado
窕 tiao tiu 조 chou dieu
窖 jiao gaau 교 kou,anagura
窗 chuang coeng 창 sou,mado,kemudashi song
窘 jiong kwan 군 kin,kurushimu quan
窟 ku fat 굴 kutsu,kotsu,iwaya
窠 ke wo 과
窩窝 wo wo 와 ka,wa,muro
窪 wa waa 와 wa,a,kubo,kubomu
窮 qiong kung 궁 kyuu,kiwameru,kiwamaru cung
窯窑 yao jiu 요 you,kama
窺窥 kui kwai 규 ki,ukagau,ukagai
窿 long lung 륭 ryuu,ryu,yuminari
竃 zao hung - sou,kamado,kama
竄窜 cuan cyun 찬 zan,san,kakureru,nogareru
竅窍 qiao kiu 규 kyou,ana khiu
竇 dou dau 두 tou,toku,ana
竊 qie sit 절 setsu,nusumu,hisokani
立 li lap 립,입 ritsu,ryuu,tatsu,tateru lap
竖 shu syu
站 zhan zaam 참 tan,tatsu,tatazumu,umatsugi tram
竜 long lung 룡 ryuu,ryou,rou,tatsu
竟 jing ging 경 kei,kyou,owaru,wataru,tsuini canh
章 zhang zoeng 장 shou,aya,shirushi,akiraka chuong
竣 jun zeon 준 shun,owaru
童 tong tung 동 dou,tou,warabe dong
竪 shu syu 수 ju,tatsu,kodomo,tate
竭 jie kit 갈 ketsu,tsukiru,tsukusu kiet
端 duan dyun 단 tan,hashi,ha,hata doan
競竞 jing ging 경 kyou,kei,kisou,seru
竹 zhu zuk 죽 chiku,take truc
竺 zhu zuk 축 toku,chiku,jiku,take,atsui
竽 yu jyu 우
竿 gan gon 간 kan,sao can
笆 ba baa 파 ha,ibaratake,semai
笈 ji kap 급 kyuu,oi cap
笋 sun seon - jun,shun,takenoko
笑 xiao siu 소 shou,warau,emu,warai
笔 bi bat
笙 sheng sang 생 sou,shou,fue sanh,senh
笛 di dek 적 teki,jaku,fue dich
笞 chi ci 태 chi,muchi
笠 li lap 립,입 ryuu,kasa lop
笥 si zi 사 shi,su,hako
符 fu fu 부 fu,bu,warifu bua
笨 ben ban 분 hon,arai
第 di dai 제 dai,tsuide,yashiki,tada day,de
笮 ze zaak
笹 ti sai 세 sasa
筆 bi bat 필 hitsu,fude but
筈 kuo kut 괄 katsu,yahazu,hazu
等 deng dang 등 tou,hitoshii,nado,ra dang
筋 jin gan 근 kin,kon,suji gan
筍 sun seon 순 jun,shun,takenoko
筏 fa fat 벌 batsu,hatsu,ikada phet
筐 kuang hong 광 kyou,kago,hako
筑 zhu zuk 축 chiku,hirou truc
筒 tong tung 통 tou,tsutsu dong
答 da daap 답 tou,kotaeru,kotae dap
策 ce caak 책 saku,muchi,tsue,kazutori sach
筠 yun wan 균
筧 jian gaan 견 ken,kakei
筮 shi sai 서 sei,zei,medogi,uranau vau
筵 yan jin 연 en,mushiro
筷 kuai faai
签 qian cim
箄 bi paai
箆 bi bei - hei,hera,no
箇 ge go 개 ka,ko ca
箋笺 jian zin 전 sen,fuda
箍 gu ku 고 ko,taga
箏 zheng zang 쟁 sou,shou,koto tranh
箔 bo bok 박 haku,sudare
箕 ji gei 기 ki,mi kia
算 suan syun 산 san,kazoeru,kazu toan
箝 qian kim 겸 kan,ken,hasamu,kubikase
箠 chui ceoi 추
管 guan gun 관 kan,kuda,fue quan
箩 luo lo
箭 jian zin 전 sen,ya tien
箱 xiang soeng 상 shou,sou,hako ruong
箴 zhen zam 잠 shin,hari cham
箸 zhu zyu 저 cho,chaku,hashi gia
節节 jie zit 절 setsu,sechi,fushi,misao,notto tiet
篁 huang wong 황 kou,takamura
範 fan faan 범 han,nori
篆 zhuan syun 전 ten trien
篇 pian pin 편 hen,maki
築 zhu zuk 축 chiku,kizuku,tsuku troc
篌 hou hau 후 kou,go
篓 lou lau
篙 gao gou 고 - gau
篛 ruo joek 약
篠 xiao siu 소 shou,shino
篡 cuan saan 찬 - choan
篤 du duk 독 toku,atsui doc
篦 bi bei 비 hei,hera,no
篩筛 shai sai 사 shi,sai,furui ray
篭 long lung - rou,kago
篱 li lei
篷 peng pung 봉 hou,toma bong
篾 mie mit 멸
簇 cu cuk 족 sou,zoku,soku,muragaru,yajiri
簌 su cuk
簍 lou lau - rou,ru,ku
簑 suo so - sa,sai,mino
簞箪 dan daan 단 tan,hako
簡简 jian gaan 간 kan,fuda,erabu gian
簣 kui gwai - ki,ajika
簧 huang wong 황 kou,shita
簪 zan zaam 잠 shin,san,kanzashi tram
簫 xiao siu 소 shou,fue tieu
簷 yan jim 첨 en,tan,hisashi
簸 bo bo 파 ha,hiru
簽 qian cim 첨 sen,kago
簾 lian lim 렴,염 ren,sudare,su rem
簿 bu bou 부 bo,haku,choumen,shaku
籀 zhou zau - chuu,yomu
籃篮 lan laam 람 ran,kago xom
籌筹 chou cau 주 chuu,kazutori
籍 ji zik 적 seki,shaku,fumi
籐 teng tang 등 tou
籟 lai laai 뢰 rai,fue
籠笼 long lung 농,롱 rou,kago,komeru,komoru long
籣 lan laan - - tran
籤 qian cim 첨 sen,kuji,kazutori
籥 yue joek 약 yaku,fue
籬 li lei 리 ri,magaki,kaki
籮 luo lo
籲 yu jyu 유
米 mi mai 미 bei,mai,me,kome,yone,meetoru
籽 zi zi
籾 ni nei 인 momi
粁 qian cin 천
粂 zhai gau - kume
粉 fen fan 분 fun,kona,ko phan
粋 cui seoi - sui,sai,iki
粍 zhe hou 모 miri
粒 li nap 립,입 ryuu,tsubu lap
粕 po pok 박 haku,kasu
粗 cu cou 조 so,arai,hobo tho
粘 zhan zim 점 nen,nebaru
粛 su suk - shuku
粟 su suk 속 zoku,shoku,soku,awa,momi
粥 zhou zuk 죽 shuku,iku,kayu,hisagu
粧 zhuang zong 장 shou,yosoou,yosooi
粮 liang loeng 량 ryou,rou,kate
粱 liang loeng 량 ryou,awa
粳 jing gang 갱 kou,uruchi,nuka
粵粤 yue jyut 월 etsu,ochi,kokoni
粹 cui seoi 수 sui,sai,iki tuy
粽 zong zung 종 sou,chimaki
精 jing zing 정 sei,shou,kuwashii,kokoro tinh
糊 hu wu 호 ko,go,nori ho
糎 li lei
糕 gao gou 고
糖 tang tong 당,탕 tou,ame,satou duong
糙 cao cou 조
糜 mi mei 미 bi,kayu,tadareru
糝 san saam 삼 - tam
糞粪 fen fan 분 fun,kuso phan
糟 zao zou 조 sou,kasu
糠 kang hong 강 kou,nuka
糢 mo mou 모 bo,mo,kata
糧 liang loeng 량,양 ryou,rou,kate luong
糯 nuo no 나 da,na,mochigome
糰 tuan tyun
糸 mi mik 멱,사 shi,beki,ito
系 xi hai 계 kei,tsunagu he
糾纠 jiu gau 규 kyuu,azanau,tadasu
紀纪 ji gei 기 ki,osameru,nori,shirusu ki
紂 zhou zau 주 chuu,shirigai
約约 yue joek 약,요 yaku,tsuzumeru uoc
紅红 hong hung 홍 ku,kou,beni,kurenai,akai hong
紆 yu jyu 우 u,magaru,meguru vo
紇 he hat 흘 - hot
紉纫 ren jan
紊 wen man 문 bin,bun,midareru
紋纹 wen man 문 mon,bun,aya,moyou van
納纳 na naap 납 tou,nou,na,osameru,ireru nap
紐纽 niu nau 뉴,유 chuu,juu,himo neo
純纯 chun seon 순,준 shun,jun,ton,kiito,moppara thuan
紕 pi pei 비 hi,osameru,nuu
紗纱 sha saa 사 sa,sha,usuginu sa
紘 hong wang 굉 kou,gyou,oozuna,himo
紙纸 zhi zi 지 shi,kami chi
級级 ji kap 급 kyuu,shina cap
紛纷 fen fan 분 fun,magireru,magai phan
紜 yun wan 운 un,midareru
素 su sou 소 so,su,shiroginu,kiji,moto to
紡纺 fang fong 방 bou,hou,tsumugu vuong
索 suo sok 삭,색 saku,nawa,motomeru sach
紫 zi zi 자 shi,murasaki tia
紬 chou cau 주 chuu,tsumugu,tsumugi do
紮 za zaat 찰 satsu,tabaneru,karageru
累 lei leoi 누,루 rui,shibaru,kasaneru luy
細细 xi sai 세 sei,sai,hosoi,komakai,kuwashii toi
紱 fu fat 불
紲 xie sit 설 setsu,kizuna
紳绅 shen san 신 shin,ooobi thang
紹绍 shao siu 소 shou,jou,tsugu thieu
紺 gan gam 감 kon,kan
紼 fu fat
絀 chu zyut
終终 zhong zung 종 shuu,shu,owaru,oeru,tsuini chung
絃 xian jin 현 gen,ito
組组 zu zou 조 so,sho,kumu,kumihimo,kumi to
絆绊 ban bun 반 ban,han,kizuna,tsunagu ban
経 jing ging - kei,kyou,heru,tateito,tsune
結结 jie git 결 ketsu,kei,musubu,yuu,musubi ket
絕 jue zyut 절
絛 tao tou 조 jou,tou,sanada
絞绞 jiao gaau 교 kou,kyou,shimeru,shiboru giao
絡络 luo lok 락 raku,karamu,matou,tsunagaru rac
絢绚 xuan hyun 현 ken,aya
給给 gei kap 급 kyuu,kyou,tamau cap
絨绒 rong jung 융 juu,neriito,keori nhung
絮 xu seoi 서 jo,sho,wata
絰 die dit 질
統统 tong tung 통 tou,suberu,suji,osameru thong
絲丝 si si 사 shi,beki,ito to
絳 jiang gong 강 kou,aka
絵 hui kui 회 kai,e
絶 jue zyut 절 zetsu,taeru,tatsu,tayasu tuyet
絹绢 juan gyun 견 ken,kinu
綁绑 bang bong
綏绥 sui seoi 수 sui,ta,yasui noi
綑 kun kwan
經经 jing ging 경 kei,kyou,heru,tateito,tsune kinh
継 ji gai - kei,tsugu,tsugi,mama
続 xu zuk - zoku,shoku,tsuzuku,tsugu
綜综 zong zung 종 sou,suberu,osa
綞 duo do
綠 lv luk 녹,록 - luc
綢绸 chou cau 주 chuu,tou,matou
綬 shou sau 수 ju,himo
維维 wei wai 유 i,yui,tsuna,tsunagu,kore
綰 wan waan 관 wan,waganeru,takuru
綱纲 gang gong 강 kou,tsuna cuong
網 wang mong 망 mou,bou,ami vong
綴缀 zhui zeoi 철 tei,tetsu,tsuzuru,tojiru,tsuzuri
綵 cai coi 채 sai,ayaginu
綸纶 lun leon 륜 rin,kan,ito luan
綺 qi ji 기 ki,aya
綻绽 zhan zaan 탄 tan,den
綽绰 chuo coek 작 shaku,yuruyaka,shinayaka xuoc
綾 ling ling 능,릉 ryou,aya trang
綿绵 mian min 면 men,ben,wata,tsuranaru mien
緇 zi zi 치 shi,kuro
緊紧 jin gan 긴 kin,chijimu,kibishii khan
緋 fei fei 비 hi,aka
総 zong zung 총 sou,fusa,suberu,subete
緑 lv luk - ryoku,roku,midori
緒绪 xu seoi - sho,cho,o,itoguchi
緘缄 jian gaam 함 kan,tojiru dam
緙 ke kaak
線 xian sin 선 sen,suji
緝缉 ji cap 집 shuu,tsumugu
緞缎 duan dyun 단 tan,don,dan,donsu doan
締缔 di dai 체 tei,shimaru,musubu,shimeru re
緣缘 yuan jyun 연 - duyen
編编 bian pin 편 hen,amu,tojiito,fumi bien
緩缓 huan wun 완 kan,yurui,yuruyaka,yurumu
緬缅 mian min 면 men,ben,hosoito,haruka,karui
緯纬 wei wai 위 i,yokoito vi
緲 miao miu - byou,myou,kasuka
練练 lian lin 련,연 ren,neru,neriginu luyen
緹 ti tai 제
緻 zhi zi 치 chi,komakai
縁 yuan jyun - en,fuchi,heri,yoru
縄 sheng sing - jou,bin,you,nawa
縈 ying jing 영 - quanh
縉 jin zeon 진 shin
縊 yi ai 액 ei,i,kubiru,kubireru ai
縐 zhou zau 추 - so
縑 jian gim 겸
縛缚 fu bok 박 baku,haku,shibaru
縝 chen zan 진
縞 gao gou 호 kou,shiroginu,shima
縣县 xian jyun 현 ken,kakeru,kakaru,agata huyen
縦 zong zung - juu,shou,tate,hanatsu,yurusu
縫缝 feng fung 봉 hou,nuu,nuime
縮缩 suo suk 축 shuku,chijimu,chijimaru,naoi
縯 yan jin 연
縱纵 zong zung 종 juu,shou,tate tung
縲 lei leoi 류 rui,shibaru,kasaneru,shikirini
縴 qian hin
縵 man maan 만 ban,man,yuruyaka,tsurebiki
縷缕 lv leoi 누,루 ru,rou,ito lua
縹 piao piu 표 hyou,hanadairo
總总 zong zung 총 sou,fusa,suberu,subete tong
績绩 ji zik 적 seki,tsumugu,isao tich
縿 shan saam
繁 fan faan 번 han,shigeshi,shigeru phon
繃 beng bang 붕 hou,hyou,tsukane,maku
繅 sao sou 소
繆 mou mau 무 kyuu,byuu,ryou,tsukaneru,kukuru,matou
繈 qiang koeng 강
繊 xian cim - sen,hosoi,chiisai,shinayaka
繋 ji hai - kei,tsunagu,kakeru
繍 xiu sau - shuu,nuitori
繒 zeng zang 증
織织 zhi zik 직 shoku,shiki,shi,oru chuc
繕缮 shan sin 선 zen,sen,tsukurou
繙 fan faan 번 han,hon,himotoku
繚 liao liu 료 ryou,meguru,matou leo
繞绕 rao jiu 요 jou,nyou,matou,meguru nhieu
繡 xiu sau 수
繩绳 sheng sing 승 jou,bin,you,nawa,tadasu thang
繪绘 hui kui 회 kai,e,egaku goi
繫 xi hai 계
繭茧 jian gaan 견 ken,mayu ken
繰 zao zou 조 sou,kuru thao
繳缴 jiao giu - - nhau
繹绎 yi jik 역 eki,yaku,nuku,tazuneru git
繼继 ji gai 계 kei,tsugu ke
繽 bin ban 빈 hin
纂 zuan zyun 찬 san,atsumeru
續续 xu zuk 속 zoku,shoku,tsuzuku,tsugu tuc
纏缠 chan cin 전 ten,den,matou,matoi trien
纓缨 ying jing 영 ei,you,munagai,matou
纔 cai coi 재 san,sai,wazuka
纖 xian cim 섬 sen,hosoi,chiisai,shinayaka
纜缆 lan laam 람 ran,tomozuna
纤 xian cim
线 xian sin
绝 jue zyut
绣 xiu sau
绦 tao tou
绷 beng bang
绿 lv luk
缶 fou fau 부 kan,fu,hotogi phau
缸 gang gong 항 kou,kame,motai cong
缺 que kyut 결 ketsu,kakeru khuyet
缽 bo but - - bat
罄 qing hing 경 - khanh
罈 tan taam
罌 ying aang 앵 ou,ei,motai
罐 guan gun 관 kan,hotogi
网 wang mong - bou,mou,ami
罔 wang mong 망 bou,mou,ami,shiiru,nai vong
罕 han hon 한 kan,mare
罗 luo lo
罟 gu gu 고 ko,ami
罢 ba baa
罩 zhao zaau - tou,komeru
罪 zui zeoi 죄 zai,sai,tsumi,tsumisuru toi
罫 gua waa 괘 kei,kai
置 zhi zi 치 chi,oku tri
罰罚 fa fat 벌 batsu,bachi,hatsu,tsumi,togame,shioki phat
署 shu cyu 서 sho,yakuwari,shirusu tho
罵 ma maa 매 ba,nonoshiru ma
罷 ba baa 파 hi,hai,yameru,tsukareru,makaru bai
罹 li lei 리,이 ri,ra,kakaru
羅 luo lo 나,라 ra,ami,tsuraneru,usumono la
羈 ji gei 기 ki,omogai,tazuna,tabi
羊 yang joeng 양 you,hitsuji duong
羋 mi me
羌 qiang goeng 강 kyou,ebisu,au
美 mei mei 미 bi,mi,yoi,homeru mi
羔 gao gou 고 kou,kohitsuji
羚 ling ling 령,영 rei,ryou,kamoshika
羞 xiu sau 수 shuu,susumeru,hajiru
羡 xian sin 이 - tien
群 qun kwan 군 gun,kun,muragaru,mureru quan
羨 xian sin 선 sen,en,urayamu,amari
義 yi ji 의 gi,yoi,yoku nghia
羯 jie kit 갈 katsu,ketsu
羲 xi hei 희 gi,ki,iki
羶 shan zin 전 sen,namagusai
羸 lei leoi 리 rui,tsukareru,yowai
羹 geng gang 갱 kou,kan,atsumono
羼 chan caan
羽 yu jyu 우 u,ha,hane vo
羿 yi ngai 예
翁 weng jung 옹 ou,okina ong
翅 chi ci 시 shi,tsubasa,tada
翌 yi jik 익 yoku,tobu,akuruhi
翎 ling ling 령 - lieng
習习 xi zaap 습 shuu,juu,narau,narai tap
翔 xiang coeng 상 shou,kakeru
翕 xi jap 흡 kyuu,au hap
翟 di dik 적
翠 cui ceoi 취 sui,kawasemi,midori thuy
翡 fei fei 비 hi,kawasemi phi
翩 pian pin 편 hen,hirugaeru phien
翫 wan wun 완 gan,moteasobu
翮 he hat 핵
翰 han hon 한 kan,yamadori,hane,fude
翱 ao ngou
翳 yi ai 예 ei,kinugasa,kazasu,kageru
翹翘 qiao kiu 교 gyou,ageru
翻 fan faan 번 hon,han,hirugaeru,toru,hirugaesu
翼 yi jik 익 yoku,tsubasa,tasukeru duc
耀 yao jiu 요 you,kagayaku
老 lao lou 노,로 rou,oiru,fukeru,oi lao
考 kao haau 고 kou,kangaeru,kangae khao
耄 mao mou 모 mou,bou,oiboreru
者 zhe ze 자 sha,mono
耆 qi kei 기 ki,gi,shi,oiru
耋 die dit - tetsu,toshori
而 er ji 이 ji,ni
耍 shua saa
耐 nai noi 내 tai,dou,taeru
耑 duan dyun 단
耒 lei loi 뢰 rai,rui,suki loi
耕 geng gaang 경 kou,tagayasu canh
耗 hao hou 모 mou,kou,heru hao
耘 yun wan 운 un,kusagiru
耙 ba paa 파 ha ba
耜 si zi - shi,suki
耦 ou ngau 우
耨 nou nau 누 dou,joku,noku,kuwa,kusagiru nau
耪 pang pong
耳 er ji 이 ji,jou,mimi,nomi nhi
耶 ye je 야 ya,ja,ka
耻 chi ci - chi,hajiru
耽 dan daam 탐 tan,fukeru xam
耿 geng gang 경 kou,hikari
聆 ling ling 령,영 rei,ryou,kiku
聊 liao liu 료 ryou,isasaka
职 zhi zik
聒 guo kut 괄 katsu
联 lian lyun
聖圣 sheng sing 성 sei,shou,hijiri thanh
聘 pin ping 빙 hei,tou,mesu sanh
聚 ju zeoi 취 shuu,shu,ju,atsumaru tu
聞闻 wen man 문 bun,mon,kiku,kikoeru,kikoe
聡 cong cung 총 sou,satoi
聯 lian lyun 련,연 ren,tsuranaru,tsuraneru lien
聰聪 cong cung 총 sou,satoi thong
聱 ao ngou 오
聲 sheng sing 성 sei,shou,koe thanh
聳耸 song sung 용 shou,sobieru
聴 ting ting - chou,tei,kiku,yurusu
聶聂 nie nip 섭 jou,nyou,shou,sasayaku
職 zhi zik 직 shoku,toku,shiki,tsukasa,tsutome chuc
聽 ting ting 청 chou,tei,kiku,yurusu thinh
聾聋 long lung 농,롱 rou,tsunbo
聿 yu wat 율 itsu,ichi,fude,kokoni
肄 yi ji 이 i,narau
肅肃 su suk 숙 shuku
肆 si si 사 shi,tsuraneru,mise
肇 zhao siu 조 chou,hajimeru,hajime
肉 rou juk 육 niku,juu,shishi
肋 lei lak 늑,륵 roku,abara
肌 ji gei 기 ki,hada
肓 huang fong 황 kou,munamoto
肖 xiao ciu 초 shou,niru,katadoru,ayakaru
肘 zhou zaau 주 chuu,hiji
肚 du tou 두 to,hara
肛 gang gong 항 kou,hareru
肝 gan gon 간 kan,kimo gan
股 gu gu 고 ko,mata,momo co
肢 zhi zi 지 shi,teashi chi
肥 fei fei 비 hi,koeru,koyasu,koe phi
肩 jian gin 견 ken,kata
肪 fang fong 방 bou,hou,koeru,abura
肫 zhun zeon 순
肮 ang ong
肯 ken hang 긍 kou,kai,ubenau,gaenji,aete khang
肱 gong gwang 굉 kou,hiji quang
育 yu juk 육 iku,sodateru,hagukumu,sodatsu duc
肴 yao ngaau 효 kou,sakana
肺 fei fai 폐 hai,magokoro
胃 wei wai 위 i,ibukuro,inofu
胄 zhou zau 주 chuu,yotsugi,chisuji tru
胆 dan daam 단 tan,dan,kimo dam
背 bei bui 배 hai,se,somuku,sei boi
胎 tai toi 태 tai,haramu thai
胖 pang bun 반 han,yutaka,katami bon
胚 pei pui 배 hai,haramu
胛 jia gaap 갑 kou,kaigaraho
胜 sheng sing 성,정 - thang
胝 zhi zi - chi,shi,tei,tako,mame di
胞 bao baau 포 hou,ena bao
胡 hu wu 호 ko,go,nanzo,ebisu
胤 yin jan 윤 in,tane,tsugu,yotsugi dan
胥 xu seoi 서 sho,so,ai,mina,miru
胭 yan jin - - nhan
胯 kua kwaa 고 ko,ka,mata
胰 yi ji
胱 guang gwong 광 kou choang
胳 ge gok - - cac
胴 dong dung 동 dou,tou
胸 xiong hung 흉 kyou,mune hong
胺 an on - - uon
胼 pian pin - hen,ben,akagire,tako ben
能 neng nang 능 nou,dai,atau,yokusuru nang
脂 zhi zi 지 shi,abura,yani,beni
脅胁 xie hip 협 kyou,kou,kyuu,obyakasu,odosu,odokasu hiep
脆 cui ceoi 취 zei,sei,moroi,yowai
脇 xie hip 협 kyou,waki
脈 mai mak 맥 myaku,baku,suji
脉 mai mak 맥 myaku,baku,suji
脊 ji zik 척 seki,se,sei
脏 zang zong
脖 bo but 발
脚 jiao goek 각 kyaku,kya,ashi
脣 chun seon 순 shin,kuchibiru
脤 shen san 신
脩 xiu sau 수 shuu,osameru,nagai
脫脱 tuo tyut 탈,태 datsu,tai,etsu,nugu,nukeru,nugeru thoat
脯 pu fu 포 ho,fu,hojishi
脰 dou dau 두
脳 nao nou - nou,dou,noumiso
脹胀 zhang zoeng 창 chou,fukureru truong
脾 pi pei 비 hi,hai,hei,hizou,tomaru,momo ti
腆 tian tin 전 ten,atsui
腊 la laap 석
腋 ye jik 액 eki,seki,waki nach
腌 yan jim
腎肾 shen san 신 jin,kaname than
腐 fu fu 부 fu,kusaru hu
腑 fu fu 부 fu,harawata phu
腓 fei fei 비 hi,komura
腔 qiang hong 강 kou,utsuro,karada xoang
腕 wan wun 완 wan,ude,kaina oan
腥 xing sing 성 sei,shou,namagusai tanh
腦脑 nao nou 뇌 nou,dou,noumiso,atama nao
腫肿 zhong zung 종 shou,shu,hareru,haremono thung
腮 sai soi - sai,ago,era
腰 yao jiu 요 you,koshi yeu
腱 jian gin 건 ken,kin
腳 jiao goek
腴 yu jyu 유 yu,koeru,abura
腸肠 chang coeng 장 chou,harawata
腹 fu fuk 복 fuku,hara,idaku phuc
腺 xian sin 선 sen
腿 tui teoi 퇴 tai,momo thoai
膀 bang bong 방 hou,bou,wakibara,fukureru
膂 lv leoi 려 ryo,sebone,chikara,ninau
膈 ge gaak 격 kaku,tsurigi
膊 bo bok 박 haku,retsu,hai,hojishi,abaku,sakai
膏 gao gou 고 kou,abura cao
膘 biao biu
膚肤 fu fu 부 fu,hada
膛 tang tong
膜 mo mok 막 maku,baku,usukawa
膝 xi sat 슬 shitsu,hiza
膠胶 jiao gaau 교 kou,nikawa keo
膨 peng paang 팽 bou,hou,fukuramu,fukureru banh
膩腻 ni nei 니 ji,ni,abura,aburaaka
膳 shan sin 선 sen,zen,susumeru,sonaeru
膺 ying jing 응 you,ou,mune
膽 dan daam 담 tan,kimo dam
膾 kuai kui 회 kai,namasu goi
膿脓 nong nung 농 dou,nou,umi nong
臀 tun tyun 둔 den,ton,shiri
臂 bi bei 비 hi,hiji
臃 yong jung
臆 yi jik 억 oku,yoku,mune,okusuru
臉脸 lian lim - ren,sen,ken,mabuta
臍脐 qi ci 제 sei,sai,hozo,heso
臏 bin ban 빈
臓 zang zong - zou,sou,harawata
臘 la laap 납,랍 rou chap
臚 lu lou 려 ryo,ro,kawa,tsuraneru,tsutaeru
臟 zang zong 장 zou,sou,harawata tang
臢 za zim
臣 chen san 신 shin,jin,omi,kerai than
臥 wo ngo 와 ga,fusu
臧 zang zong 장 zou,yoi,atsui,osameru tang
臨临 lin lam 림,임 rin,nozomu
自 zi zi 자 shi,ji,mizukara,onozukara,yori tu
臬 nie jit 얼
臭 chou cau 취 shuu,kyuu,kusai,nioi,kagu xu
至 zhi zi 지 shi,itaru,itari chi
致 zhi zi 치 chi,itasu nhi
臺 tai toi 대 tai,dai,utena,yorokobu
臻 zhen zeon 진 shin,itaru
臼 jiu kau 구 kyuu,usu coi
臾 yu jyu 유 yu,you,ki,kubomi,susumeru,ajika
舀 yao jiu
舂 chong zung 용 shou,sou,usuzuku,tsuku thung
舅 jiu kau 구 kyuu,shuuto cau
與与 yu jyu 여 yo,ataeru,kumisuru,tomoni,azukaru du
興兴 xing hing 흥 kyou,kou,okoru,okosu,okiru hung
舉举 ju geoi - kyo,ageru,kozoru cu
舊旧 jiu gau 구 kyuu,gu,furui,moto,hisashii,hisashiku
舌 she sit 설 zetsu,setsu,shita thiet
舍 she se 사 sha,seki,yadoru xa
舎 she se - sha,yadoru
舐 shi saai 지 shi,ji,nameru
舒 shu syu 서 jo,sho,noberu thu
舔 tian tim
舗 pu pou - ho,shiku,mise
舘 guan gun 관 kan,yakata quan
舛 chuan cyun 천 sen,shun,somuku
舜 shun seon 순 shun,hirugao,mukuge,satoi thuan
舞 wu mou 무 bu,mu,mau,mai vu
舟 zhou zau 주 shuu,shu,fune
舢 shan saan
舨 ban baan
航 hang hong 항 kou,wataru hang
舫 fang fong 방 hou,moyaibune
般 ban bun 반 han,ban,hatsu,meguru ban
舵 duo to 타 ta,da,kaji
舶 bo bok 박 haku,oubune
舷 xian jin 현 ken,gen,funabata
船 chuan syun 선 sen,fune thuyen
艇 ting ting 정 tei,fune
艋 meng maang - - manh
艘 sou sau 소 sou,fune
艙舱 cang cong 창 sou
艦舰 jian laam 함 kan,ikusabune
艮 gen gan 간 kon,ushitora can
良 liang loeng 량,양 ryou,yoi,yaya luong
艱艰 jian gaan 간 kan,ken,nayamu,katai gian
色 se sik 색 shoku,shiki,iro sac
艳 yan jim
艶 yan jim 염 en,tsuya
艷 yan jim 염 en,tsuya diem
艾 ai ngaai 애,예 gai,gei,yomogi,mogusa,karu ngai
芋 yu wu 우,후 u,imo
芍 shao coek 작 shaku,kurokuwai,hasunomi thuoc
芒 mang mong 망 bou,mou,kou,nogi,susuki mang
芙 fu fu 부 fu,hasu phu
芝 zhi zi 지 shi,shiba chi
芟 shan saam 삼 san,sen,karu sam
芣 fu fau 부 - bup
芥 jie gaai 개 kai,ke,karashi,akuta
芦 lu lou 호 ro,ashi
芬 fen fan 분 fun,koubashii,kaori
芭 ba baa 파 ba,ha,hana
芯 xin sam 심 shin,hosoi,toushingu
芰 ji gei 기
花 hua faa 화 ka,hana hoa
芳 fang fong 방 hou,kanbashii,kaori
芷 zhi zi 지 - chi
芸 yun wan 예,운 gei,un,kon,gon,waza,kusanokou,kusagiru
芹 qin kan 근 kin,seri can
芻 chu co 추 suu,su,shuu,magusa so
芽 ya ngaa 아 ga,ge,me,megumu
芾 fei fai 비 - nao
苅 yi ngaai 예 gai,karu,kari
苏 su sou
苑 yuan jyun 원 en,on,utsu,sono oan
苒 ran jim 염 zen
苓 ling ling 령 rei,ryou linh
苔 tai toi 태 tai,koke day
苗 miao miu 묘 byou,myou,nae,kari meo
苛 ke ho 가 ka,ga,komakai,karai,iradatsu
苜 mu muk 목 boku,moku
苞 bao baau 포 hou,hyou,tsuto
苟 gou gau 구 kou,ku
苣 ju geoi 거 kyo,go,taimatsu,chisa,chisha
若 ruo joek 야,약 jaku,nyaku,moshikuha,wakai,shitagau nhuoc
苦 ku fu 고 ku,nigai,kurushii,kurushimu kho
苫 shan sim 점 sen,toma chom
苯 ben bun
英 ying jing 영 ei,hanabusa,hana,hiideru anh
苹 ping ping 평 hei,hou,hen,ukikusa,yomogi,ashi
茁 zhuo zyut 줄 - dot
茂 mao mau 무 mo,bou,shigeru
范 fan faan 범 han,hon,hachi,igata,nori
茄 jia ke 가 ka,nasu nha
茅 mao maau 모 bou,myou,kaya,chi
茆 mao maau - bou,ryuu,menawa,kaya
茉 mo mut 말 matsu,batsu
茗 ming meng 명 mei,bei,myou,cha
茜 qian sin 천 sen,akane
茨 ci ci 자 shi,ji,ibara,kusabuki,kaya
茫 mang mong 망 bou,tooi muong
茬 cha caa
茱 zhu zyu 수 shu,gumi
茲兹 zi zi 자 ji,shi,shigeru,masu,mushiro
茴 hui wui 회 kai,ui
茵 yin jan 인 in,shitone
茶 cha caa 다,차 cha,sa,ta tra
茸 rong jung 용 jou,shigeru,take,kinoko
茹 ru jyu 여 jo,nyo,kuu,yuderu nha
荀 xun seon 순 jun,shun
荃 quan cyun 전
荆 jing ging
草 cao cou 초 sou,kusa thao
荊 jing ging 형 kei,kyou,ibara,muchi
荏 ren jam 임 jin,nin,e
荐 jian zin 천 sen,zen,shikirini
荒 huang fong 황 kou,areru,arai,arasu hoang
荔 li lai - - le
荘 zhuang zong - sou,shou,ogosoka
荡 dang dong
荣 rong wing 영
药 yao joek
荷 he ho 하 ka,ni,ninau
荸 bi but - - mut
荻 di dik 적 teki,ogi
荼 tu tou - to,do,ta,nigana dua
莆 pu pou - - bo
莉 li lei 리 chi,rei,ri
莊 zhuang zong 장 sou,ogosoka trang
莎 sha so 사 sa,sha,hamasuge
莒 ju geoi 거
莓 mei mui 매 mai,bai,ichigo moi
莖茎 jing hang 경 kei,kou,kuki hanh
莘 shen san 신
莞 guan gun 완 kan,i,mushiro,warau
莠 you jau 유 yuu,shuu,hagusa,minikui
莢荚 jia gaap 협 kyou,saya
莧 xian jin
莫 mo mok 막 bo,baku,maku,kure,nai,nakare mac
获 huo wok
莽 mang mong 망 bou,mou,kusa
菁 jing zing 청 sei,shou,kabu,kaburana,hanayaka
菅 jian gaan 관 kan,ken,suge
菇 gu gu
菊 ju guk 국 kiku cuc
菌 jun kwan 균 kin,kinoko
菏 he go
菓 guo gwo 과 ka,kudamono,kashi
菔 fu fuk 복
菖 chang coeng 창 shou,shoubu
菜 cai coi 채 sai,na
菟 tu tou 도 to,tsu,zu,usagi tho
菠 bo bo 파 ha,karana
菩 pu pou 보 hai,bo bo
華华 hua waa 화 ka,ke,hana,hanayaka hoa
菰 gu gu 고 ko,makomo
菱 ling ling 능,릉 ryou,hishi lang
菲 fei fei 비 hi,usui
菴 an am 암 an,iori am
菸 yan jin
菽 shu suk 숙 shuku,mame
萃 cui seoi 췌 sui,sai,atsumaru,kusamura
萄 tao tou 도 tou,dou,budou
萇 chang coeng 장 chou
萊莱 lai loi 래 rai,ri,akaza,awachi,kougai lai
萋 qi cai 처 sei,sai,shi
萌 meng mang 맹 hou,bou,mebae,kizasu,moeru manh
萍 ping ping 평 hei,ukikusa,yomogi benh
萎 wei wai 위 i,naeru
萝 luo lo
萩 qiu cau 추 shuu,hagi tho,thuu
萬 wan maan 만 man,yorozu,ookii van
萱 xuan hyun 훤 ken,kaya
萵 wo wo 와 wa
萸 yu jyu 유 yu
萼 e ngok 악 gaku,utena
落 luo lok 낙,락 raku,ochiru,otosu,sato lac
葆 bao bou 보 ho,hou,moto,hikobae
葉 ye jip 섭,엽 you,shou,ha diep
葎 lv leot - ritsu,mugura
著 zhu zyu 저 cho,chaku,jaku,arawasu,tsuku tru
葛 ge got 갈 katsu,kachi,kuzu,tsuzura
葡 pu pou 포 ho,bu
董 dong dung 동 tou,tadasu dong
葦苇 wei wai 위 i,ashi
葩 pa baa 파 ha,hana ba
葫 hu wu 호 ko,ninniku,fukube,hyoutan ho
葬 zang zong 장 sou,houmuru tang
葭 jia gaa 가 ka,ashi
葱 cong cung 총 sou,negi
葵 kui kwai 규 ki,gi,aoi quy
葷荤 hun fan 훈 gun,kun,namagusa
葺 qi cap 즙 shuu,fuku,fuki
蒂 di dai 체 tei,tai,heta de
蒐 sou sau 수 shuu,akane,atsumeru,kari
蒔 shi si 시 shi,ji,ueru,maku
蒙 meng mung 몽 bou,mou,oou,koumuru,kurai mong
蒜 suan syun 산 san,hiru,nobiru toi
蒞 li lei
蒲 pu pou 포 ho,bu,gama,kama bo
蒸 zheng zing 증 jou,musu,ogara,murasu chung
蒼苍 cang cong 창 sou,ao,aoi
蒿 hao hou 호 kou,yomogi
蓀 sun syun 손
蓄 xu cuk 축 chiku,kiku,takuwaeru,takuwae
蓆 xi zik 석 seki,mushiro
蓉 rong jung 용 you,ou rong
蓊 weng jung 옹 ou,tou
蓋 gai koi 개 gai,kou,kai,kasa,futa,oou cai
蓑 suo so 사 sa,sai,mino
蓓 bei pui 배 - bui
蓖 bi bei 비 hi,hei
蓬 peng pung 봉 hou,yomogi bong
蓮莲 lian lin 련,연 ren,hasu sen
蓿 xu suk - shuku
蔀 bu bou 부 hou,bu,shitomi
蔆 ling ling 릉 ryou,hishi
蔑 mie mit 멸 betsu,sagesumu,nai miet
蔓 man maan 만 ban,man,tsuru mon
蔔 bo baak 복 fuku,hoku,daikon
蔗 zhe ze 자 sho,sha,satoukibi gia
蔚 wei wai 울 utsu,i
蔡 cai coi 채 sai,satsu,akuta,otoroeru,herasu
蔣蒋 jiang zoeng 장 shou,sou,makomo,hagemasu
蔥 cong cung 총
蔦 niao niu 조 chou,tsuta
蔫 nian jin
蔬 shu so 소 so,sho,aomono
蔭荫 yin jam 음 in,kage am
蔵 zang cong - zou,kura,kakureru,osameru
蔽 bi bai 폐 hei,oou,ooi
蕃 bo faan 번 ban,han,shigeru
蕈 xun cam - shin,jin,kin,kinoko
蕉 jiao ziu 초 shou,kiasa,kogeru tieu
蕊 rui jeoi 예 zui,shibe nhi
蕎 qiao kiu 교 kyou,gyou kieu
蕗 lu lou 로 ro,fuki
蕙 hui wai 혜 - hue
蕞 zui zeoi 체 - toi
蕨 jue kyut 궐 ketsu,warabi
蕩 dang dong 탕 tou,ugoku dang
蕪芜 wu mou 무 bu,mu,areru,kabura
蕭萧 xiao siu 소 shou,yomogi
蕴 yun wan
蕾 lei leoi 뢰 rai,tsubomi
薄 bao bok 박 haku,usui,semaru,susuki
薇 wei mei 미 bi,zenmai
薊蓟 ji gai 계 kei,azami
薑 jiang goeng 강 kyou,kou,hajikami gung
薔蔷 qiang coeng 장 shoku,shou,sou,mizutade
薗 yuan jyun 원 en,sono
薙 ti tai 치 tei,chi,karu,nagu
薛 xue sit 설 setsu,sechi,hamasuge
薜 bi bai - heki,hei,haku,touki,yamaasa,katayoru
薦 jian zin 천 sen,shin,susumeru,komo
薨 hong gwang 훙 kou,mimakaru
薩萨 sa saat 살 satsu,sachi,sukuu
薪 xin san 신 shin,takigi
薫 xun fan 훈 kun,kaoru,kaorigusa,kaori
薬 yao - - yaku,kusuri
薯 shu syu 서 sho,jo,imo
薰 xun fan 훈
薴苧 ning ning 저 cho,karamushi,o
薹 tai toi - tai,dai,aburana,tou
薺 ji cai 제 sei,zai,nazuna
藁 gao gou 고 kou,wara
藉 ji zik 자 sha,seki,jaku,shiku,kari,fumu cha
藍蓝 lan laam 남,람 ran,ai lam
藏 cang cong 장 zou,sou,kura,kakureru,osameru
藐 miao miu 묘 baku,byou,bou,myaku,haruka,susumu,murasaki
藕 ou ngau 우 guu,gou,gu,hasunone ngo
藝艺 yi ngai 예 gei,ueru,waza,nori ot,nghe
藤 teng tang 등 tou,dou,fuji dang
藥 yao joek 약 yaku,kusuri duoc
藩 fan faan 번 han,magaki
藪薮 sou sau 수 sou,su,yabu su
藷 shu syu 저 sho,jo,imo
藹蔼 ai oi 애 ai,atsu,ooi
藺 lin leon 린,인 rin,i
藻 zao zou 조 sou,mo
蘆 lu lou 노,로 ro,ashi
蘇 su sou 소 so,su,yomigaeru to
蘊 yun wan 온 un,on,tsumu,takuwaeru,osameru
蘋 ping pan 빈 hin,bin,ukikusa,denjiso tan
蘑 mo mo
蘗 bo baak 벽 haku,byaku,kiwada
蘚 xian sin 선 sen,koke
蘭兰 lan laan 난,란 ran,fujibaka
蘸 zhan zaam
蘿 luo lo 나,라 ra,tsuta la
虎 hu fu 호 ko,tora ho
虐 nve joek 학 gyaku,sokonau nguoc
虔 qian kin 건 ken kien
處处 chu cyu 처 sho,tokoro,oru xu
虛虚 xu heoi 허 kyo,ko,munashii hu
虜虏 lu lou 노,로 ryo,toriko
虞 yu jyu 우 gu,osore,ureeru,omonpaka
號 hao hou 호 gou,kou,sakebu,yobina hieu
虧 kui kwai 휴 ki,kakeru khuya
虫 chong cung 충,훼 chuu,ki,mushi trung
虱 shi sat 슬 shitsu,shirami
虹 hong hung 홍 kou,niji
虺 hui wai 훼
虻 meng mong 맹 bou,abu
虾 xia haa
蚁 yi ngai
蚊 wen man 문 bun,ka
蚌 bang pong 방 hou,bou,dobuga
蚓 yin jan 인 in,mimizu ran
蚕 can caam 천 san,ten,kaiko tam
蚜 ya ngaa - - nha
蚣 gong gung 공 kou,ku,shou
蚤 zao zou 조 sou,nomi,hayai tao
蚩 chi ci 치 shi,warau,anadoru,oroka si
蚪 dou dau 두 tou,tsu
蚯 qiu jau 구 kyuu,ku
蚱 zha zaak 책
蚵 he ho - - ha
蚶 han ham - kan,akagai
蛀 zhu zyu 주 - chau
蛄 gu gu - ko,ku,kera
蛆 qu zeoi 저 sho,so,uji
蛇 she se 사 ja,i,da,hebi xa
蛉 ling ling 령 rei,ryou
蛋 dan daan 단 tan,tamago
蛍 ying jing - kei,ei,gyou,hotaru
蛐 qu kuk
蛔 hui wui 회 kai
蛙 wa waa 와 a,wa,kaeru
蛛 zhu zyu 주 shu,chu,kumo chau
蛞 kuo kut 활 katsu,namekuji
蛟 jiao gaau 교 kou,kyou,mizuchi giao
蛤 ha gap 합 kou,hamaguri
蛭 zhi zat 질 shitsu,chitsu,hiru chay
蛮 man maan - ban,ebisu man
蛰 zhe zat
蛸 shao saau 소 sou,shou,tako
蛹 yong jung 용 you,sanagi nhong
蛻蜕 tui teoi 세 zei,sei,tai,nukegara
蛾 e ngo 아 ga,gi
蜀 shu suk 촉 shoku,zoku,imomushi xoc
蜂 feng fung 봉 hou,hachi ong
蜃 shen san 신 shin,jin
蜆 xian hin 현 ken,gen,shijimi kien
蜇 zhe zit - - xit
蜈 wu ng 오 go
蜊 li lei 리 ri,asari
蜒 yan jin - en,tan
蜓 ting ting
蜘 zhi zi 지 chi,kumo
蜜 mi mat 밀 mitsu,bitsu mat
蜡 la laap 사
蜢 meng maang
蜥 xi sik 석 seki
蜩 tiao tiu 조 chou,semi,higurashi
蜴 yi jik 척 eki,yaku,seki,tokage
蜷 quan kyun 권 ken,nina
蜻 qing cing 청 sei,tonbo
蜿 wan jyun 원 en,wan,mimizu
蝋 la laap - rou,mitsurou,rousoku
蝌 ke fo 과 ka
蝎 xie hot 갈 katsu,sasori ret
蝓 yu jyu - yu
蝕蚀 shi sik 식 shoku,mushibamu
蝗 huang wong 황 kou,inago
蝙 bian bin 편 hen
蝠 fu fuk 복 fuku,mamushi
蝦 xia haa 하 ka,ebi
蝨 shi sat 슬 shitsu,shirami
蝴 hu wu 호 ko ha
蝶 die dip 접 chou,chouchou diep
蝸蜗 wo wo 와 ka,ra
蝿 ying jing - you,hae
螂 lang long 랑 rou
螃 pang pong 방
融 rong jung 융 yuu,tooru,tokeru
螞蚂 ma maa 마
螟 ming ming 명 mei,myou,bei,zuimushi
螢萤 ying jing 형 kei,hotaru huynh
螫 shi sik - seki,kaku,sasu
螳 tang tong 당 tou
螺 luo lo 나,라 ra,nina
螻 lou lau 루 rou,kera sau
蟀 shuai seot 솔 shutsu,shuchi,koorogi
蟆 ma maa - ba,ma,baku,gama,buto
蟈 guo gwok
蟋 xi sik 실 shitsu
蟑 zhang zoeng
蟒 mang mong 망 bou,mou,uwabami,orochi mang
蟠 pan pun 반 han,bon,ban,tsumoru,atsumaru
蟬蝉 chan sim 선 sen,zen,semi
蟯 nao jiu 요 gyou,jou ngheu
蟲 chong cung 충 ki,chuu,mushi trung
蟹 xie haai 해 kai,kani
蟻 yi ngai 의 gi,ari
蟾 chan sim 섬 sen,hikigaeru
蠅蝇 ying jing 승 you,hae nhang
蠍 xie hit 갈 katsu,ketsu,sasori
蠔 hao hou
蠕 ru jyu 연 da,zen,ju,ugomeku,hau
蠟 la laap 납,랍 - rep
蠡 li lai 려 rei,rai,ri,hisago,nina lai
蠢 chun ceon 준 shun,ugomeku xuan
蠣蛎 li lai 려 rei,kaki
蠱蛊 gu gu 고 ko,ya,sokonau,madowasu,kobiru
蠶 can caam 잠 san,ten,kaiko tam
蠹 du dou 두 to,tsu,shimi
蠻 man maan 만 ban,ebisu man
血 xue hyut 혈 ketsu,chi huyet
衅 xin jan
衆 zhong zung 중 shuu,shu,ooi
行 xing hang 항,행 kou,gyou,an,iku,yuku,okonau hang
衍 yan jin 연 en,habikoru,shiku,amari
術 shu seot 술 jutsu,michi,sube,waza thuat
街 jie gaai 가 gai,kai,machi
衙 ya ngaa 아 gyo,go,ga,yakusho
衛卫 wei wai 위 ei,e,mamoru,mamori ve
衝 chong cung 충 shou,tsuku
衡 heng hang 형 kou,hakari,hakaru
衢 qu keoi 구 ku,michi
衣 yi ji 의 i,e,koromo,kiru y
补 bu bou
表 biao biu 표 hyou,omote,arawasu,uwagi bieu
衫 shan saam 삼 san,koromo,hadagi oam
衰 shuai seoi 쇠 sa,sui,otoroeru suy
衷 zhong zung 충 chuu,uchi,magokoro
衹 zhi zi
衽 ren jam 임 jin,nin,eri,okumi,mo
衿 jin kam 금 kin,eri
袁 yuan jyun 원 en,on
袂 mei mai 몌 bei,ketsu,tamoto
袄 ao ou - - ao
袈 jia gaa 가 ka,ke ca
袋 dai doi 대 tai,fukuro day
袍 pao pou 포 hou,bou,wataire bao
袒 tan taan 단 tan,katanugu
袖 xiu zau 수 shuu,sode tu
袜 wa mat
袞 gun gwan 곤 kon,ougi gon
被 bei bei 피 hi,koumuru,oou,kiru bi
袱 fu fuk - fuku,fukusa
袴 ku fu 고 ko,hakama kho
袷 qia gaap - kou,kyou,awase
裁 cai coi 재 sai,tatsu,sabaku trai
裂 lie lit 렬,열 retsu,saku,sakeru
裊 niao niu 뇨 - neo
裏 li leoi 리,이 ri,ura
裒 pou pau 부 - bau
裔 yi jeoi 예 ei,suso,sue
裕 yu jyu 유 yuu,yu,yutaka diu
裘 qiu kau 구 kyuu cuu
裙 qun kwan 군 kun,mosuri quan
補 bu bou 보 ho,oginau bo
裝装 zhuang zong 장 sou,shou,yosoou,yosooi trang
裟 sha saa 사 sa,sha
裡 li leoi 리,이 ri,ura,uchi
裨 bi pei 비 hi,bi,oginau,tasukeru
裯 chou cau 주
裳 shang soeng 상 shou,mo,mosuso
裴 pei pui 배 hai,hi,be bui
裸 luo lo 나,라 ra,hadaka khoa
裹 guo gwo 과 ka,tsutsumu,tsutsumi,takara
製 zhi zai 제 sei,tatsu,tsukuru che
裾 ju geoi 거 kyo,suso
褂 gua gwaa - kai,ke,uchikake,uwagi
複 fu fuk 복 fuku,kasaneru,futatabi
褊 bian bin 편 hen,semai
褐 he hot 갈 katsu,kachi,nunoko
褒 bao bou 포 hou,homeru
褓 bao bou 보 ho,hou,oshime,omutsu biu
褕 yu jyu 유
褚 chu cyu 저
褡 da daap
褥 ru juk 욕 joku,shitone
褪 tui tan 퇴 tai,ton,nugu,aseru
褫 chi ci 치 chi,ubau
褲裤 ku fu - - kho
褶 zhe zip 습 chou,shuu,shou,kasaneru chap
褸 lv leoi 루 rou,ru,boro,tsuzuru
褻 xie sit 설 setsu,nareru,kegareru
褽 wei wai
襄 xiang soeng 양 jou,shou,noboru,ageru,takai
襖 ao ou 오 ou,ao,fusuma
襞 bi bik 벽 heki,hyaku,hida,shiwa
襟 jin kam 금 kin,eri
襠 dang dong 당 tou,machi
襤 lan laam 남,람 ran,boro
襪 wa mat 말 betsu,batsu,tabi
襬 bai baai
襯衬 chen can 친 shin,hadagi
襲袭 xi zaap 습 shuu,juu,osou,kasane,tsugu tap
西 xi sai 서 sei,sai,nishi tay
要 yao jiu 요 you,iru,motomeru,kaname yeu
覃 tan taam 담 tan,en,umai,nobiru,nagai
覆 fu fuk 복 fuku,fuu,oou,ooi
覇 ba baa 패 ha,haku
見见 jian gin 견,현 ken,miru,mieru,mamieru kien
規规 gui kwai 규 ki,nori,tadasu qui
覓觅 mi mik 멱 beki,motomeru
視视 shi si 시 shi,miru thi
覗 si zi 사 shi,ukagau,nozoku,nozoki
覚 jue gok - kaku,kou,oboeru,samasu,satoru
覜 tiao tiu
覦 yu jyu - yu,negau,nozomu,koinegau
覧 lan laam - ran,miru
親亲 qin can 친 shin,shitashii,oya,mizukara than
覬 ji gei 기 ki,nozomu
覲 jin gan 근 kin,mamieru
観 guan gun - kan,miru,shimesu
覺觉 jue gok 각 kaku,kou,oboeru,samasu,satoru giac
覽览 lan laam 람 ran,miru lam
觀观 guan gun 관 kan,miru quan
角 jiao gok 각 kaku,roku,koku,tsuno,kado,sumi goc
觔 jin gan 근
解 jie gaai 해 kai,ge,toku,tokeru,satoru giai
觴 shang soeng 상 shou,sakazuki
觸触 chu zuk 촉 shoku,soku,fureru,sawaru,fure xuc
觼 jue kyut
言 yan jin 언 gen,gon,gin,koto,iu,kotoba ngon
訂订 ding ding 정 tei,chou,hakaru,tadasu dinh
訃讣 fu fu 부 fu,shirase pho
計计 ji gai 계 kei,kai,hakaru,kazoeru ke
訊讯 xun seon 신 jin,shin,shun,tou
訌 hong hung 홍 kou,momeru,midareru,yabureru
討讨 tao tou 토 tou,utsu,tazuneru thao
訏 xu heoi 우
訐 jie kit 알 ketsu,abaku
訑 yi ji 이
訓训 xun fan 훈 kun,kin,oshieru,oshie,yomu huan
訕 shan saan 산
訖讫 qi ngat 흘 kitsu,owaru
託 tuo tok 탁 taku,yoru thac
記记 ji gei 기 ki,shirusu,shirushi ki
訛讹 e ngo 와 ka,ga,namari,namaru,ayamaru ngoa
訝讶 ya ngaa 아 ga,ge,ibukaru
訟讼 song zung 송 shou,ju,arasou,uttaeru,uttae tung
訢 xin jan 은,흔
訣诀 jue kyut 결 ketsu,kei,wakareru,wakare
訥 ne neot 눌 totsu,dotsu,domoru dot
訪访 fang fong 방 hou,otozureru,tazuneru,tou phong
設设 she cit 설 setsu,sechi,moukeru,moshi thet
許许 xu heoi 허 kyo,ko,yurusu,bakari,moto hua
訳 yi jik - yaku,eki,wake,toku
訴诉 su sou 소 so,uttaeru,uttae to
訶 he ho 가 ka,shikaru
診诊 zhen can 진 shin,miru chan
註 zhu zyu 주 chuu,chu,toku,shirusu chu
証 zheng zing 정 shou,sei,akashi chung
訾 zi zi 자
詁 gu gu 고 ko,yomi
詆 di dai 저 tei,soshiru
詐诈 zha zaa 사 sa,itsuwaru tra
詑 yi to 이,타 ta,i,azamuku,unuboreru,asahaka
詔 zhao ziu 조 shou,tsugeru chieu
評评 ping ping 평 hyou,hei,hakaru,agetsurau binh
詖 bi bei 피
詛诅 zu zo 저 so,sho,norou tro
詞词 ci ci 사 shi,ji,kotoba tu
詠 yong wing 영 ei,yomu,utau,nagameru vinh
詢询 xun seon 순 jun,shun,hakaru,tou
詣诣 yi ngai 예 kei,gei,itaru,mouderu
試试 shi si 시 shi,tamesu thi
詨 xiao haau
詩诗 shi si 시 shi,karauta thi
詫诧 cha caa 타 ta,kakotsu,wabiru,wabi
詬 gou gau 구 kou,ku,haji
詭诡 gui gwai 궤 ki,itsuwaru
詮 quan cyun 전 sen,nori
詰 jie kit 힐 kitsu,tsumeru,najiru,tsumaru cat
話话 hua waa 화 wa,kai,hanasu,hanashi thoai
該该 gai goi 해 gai,kai,kaneru,sono
詳详 xiang coeng 상 shou,you,kuwashii tuong
詹 zhan zim 첨
詻 e ngaak
詼 hui fui 회 kai,ke,odokeru,azakeru
誅诛 zhu zyu 주 chuu,chu,utsu,horobosu,korosu tru
誇 kua kwaa 과 ko,ka,hokoru,hokori khoa
誉 yu jyu - yo,homare,homeru
誌 zhi zi 지 shi,shirusu chi
認认 ren jing 인 nin,mitomeru,mitome nhan
誑 kuang gwong 광 kyou,tarasu
誓 shi sai 서 sei,zei,chikau,chikai the
誕诞 dan daan 탄 tan,itsuwaru
誘诱 you jau 유 yuu,sasou,izanau du
誚 qiao ciu 초 shou,semeru
語语 yu jyu 어 go,gyo,kataru,kotoba,tsugeru ngu
誠诚 cheng sing 성 sei,jou,makoto,makotoni thanh
誡诫 jie gaai 계 kai
誣诬 wu mou 무 fu,bu,shiiru vu
誤误 wu ng 오 go,ayamaru,ayamari
誥 gao gou 고 kou,koku,tsugeru,oshieru,imashime
誦诵 song zung 송 shou,ju,tonaeru,yomu tung
誧 bu bou 포
誨诲 hui fui 회 kai,oshieru hoi
說 shuo syut 설,세
説 shuo syut - setsu,zei,etsu,toku,yorokobu thuyet
読 du duk - toku,tou,doku,yomu,yomi
誰谁 shui,shei seoi 수 sui,dare
課课 ke fo 과 ka khoa
誶 sui seoi
誹诽 fei fei 비 hi,soshiru,soshiri
誼谊 yi ji 의 gi,yoi,yoshimi
調调 diao diu 조,주 chou,totonou,shiraberu,yawaragu dieu
諂 chan cim 첨 ten,hetsurau,hetsurai siem
諄谆 zhun zeon 순 jun,shun,kudokudo,nengoro
談谈 tan taam 담 dan,tan,kataru dam
諉 wei wai 위
請请 qing cing 청 sei,shou,shin,kou,ukeru,koi thinh
諌 dong dung - kan,isameru
諍 zheng zang 쟁 sou,shou,isameru,uttaeru,arasou
諏 zou zau 추 shu,sou,su,hakaru
諒谅 liang loeng 량,양 ryou,makoto,makotoni luong
論论 lun leon 논,론 ron,rin,agetsurau,toku,sadameru luan
諛 yu jyu 유 yu,hetsurau hua
諜谍 die dip 첩 chou,ukagau,shimesu diep
諦 di dai 체 tei,tai,makoto,akirameru
諧谐 xie haai 해 kai,yawaragu,kanau hai
諫 jian gaan 간 kan,isameru,isame gian
諭 yu jyu 유 yu,satosu du
諮 zi zi 자 shi,hakaru,tou
諱讳 hui wai 휘 ki,imu,imina huy
諳 an am 암 an,on,soranjiru am
諶 chen sam 심 - tham
諷讽 feng fung 풍 fuu,soranjiru phung
諸诸 zhu zyu 제 sho,moro,kore chu
諺谚 yan jin 언 gen,kotowaza ngan
諼 xuan hyun 훤
諾诺 nuo nok 낙,락 daku,ubenau nac
謀谋 mou mau 모 bou,mu,hakaru muu
謁 ye jit 알 etsu,mamieru yet
謂谓 wei wai 위 i,iu,omou,ii
謄誊 teng tang 등 tou,utsusu
謅诌 zhou zau
謊谎 huang fong
謎谜 mi mai 미 mei,nazo me
謐 mi mat 밀 hitsu,bitsu,shizuka
謗谤 bang pong 방 bou,hou,soshiru bang
謙谦 qian him 겸 ken khiem
講讲 jiang gong 강 kou,hakaru,hanashiau giang
謝谢 xie ze 사 sha,ja,ayamaru,wabi,kotowaru ta
謠 yao jiu 요 you,utai,utau dao
謡 yao jiu - you,utai,utau
謨 mo mou 모 bo,mo,hakaru mo
謫 zhe zaak 적 taku,chaku,semeru trich
謬谬 miu mau 류 byou,byuu,myuu,ayamaru
謹谨 jin gan 근 kin can
謾谩 man maan 만 ban,man,azamuku,anadoru
譁 hua waa 화 ka,ga,ke,kawaru
譆 xi hei 희
證证 zheng zing 증 shou,akashi chung
譎 jue kyut 휼 kitsu,ketsu,itsuwaru quyet
譏讥 ji gei 기 ki,soshiru
識识 shi sik 식,지 shiki,shoku,shi,shiru,shirushi,shirusu
譙 qiao ciu 초
譚谭 tan taam 담 tan,dan,hanashi
譜谱 pu pou 보 fu,ho,shirusu pha
譟 zao cou 조 sou,sawagu
警 jing ging 경 kei,kyou,imashime khenh
譫 zhan zim 섬 sen,tou,tawagoto
譬 pi pei 비 hi,tatoeru,tatoe thi
譯译 yi jik 역 yaku,eki,wake dich
議议 yi ji 의 gi,hakaru nghi
譲 rang joeng - jou,yuzuru,semeru
譴谴 qian hin 견 ken,semeru khien
護护 hu wu 호 go,ko,mamoru ho
譽 yu jyu 예 yo,homare du
讀读 du duk 독,두 toku,tou,doku,yomu doc
讃 zan zaan 찬 san,homeru
變变 bian bin 변 hen,kawaru bien
讐 chou cau 수 shuu,mukuiru,ada
讒谗 chan caam 참 san,zan,soshiru,itsuwaru,yokoshima sam
讓让 rang joeng 양 jou,yuzuru nhuong
讕谰 lan laan
讖 chen cam 참 shin,shirushi,omikuji
讚 zan zaan 찬 san,homeru tan
讜 dang dong 당
说 shuo syut
谣 yao jiu
谷 gu guk 곡 koku,yoku,tani,kiwamaru coc
谿 xi kai 계 kei,kai,tanigawa khe
豁 huo kut 활 katsu,hirakeru,hiroi
豆 dou dau 두 tou,zu,mame,takatsuki dau
豈岂 qi hei 개,기 ki,gai,kai,ani
豉 chi si 시 - xi
豊 li lai 풍 hou,fuu,yutaka,toyo
豌 wan wun 완 en,wan
豎 shu syu 수 ju,tatsu,kobito
豐 feng fung 풍 hou,fuu,yutaka phong
豔 yan jim
豕 shi ci 시 shi,inoko thi
豚 tun tyun 돈 ton,buta
象 xiang zoeng 상 shou,zou,kata,katadoru,nori tuong
豢 huan waan 환 ken,kan,yashinau
豪 hao hou 호 gou,kou hao
豫 yu jyu 서,예 yo,sha,sho,arakajime
豬 zhu zyu 저 cho,inoshishi,i tru
豭 jia gaa
豳 bin ban 반,빈
豹 bao paau 표 hou,hyou beo
豺 chai caai 시 sai,yamainu sai
貂 diao diu 초 chou,ten,itachi
貉 hao hok - kaku,haku,mujina
貊 mo mak 맥 haku,baku,myaku,ebisu
貌 mao maau 모 bou,baku,katachi,katadoru
貍 li lei 리 ri,tanuki
貓 mao maau 묘 - meo
貝贝 bei bui 배,패 bai,hai,kai buoi
貞贞 zhen zing 정 tei,jou,tadashii trinh
負负 fu fu 부 fu,bu,ou,makeru,tanomu phu
財财 cai coi 재 zai,sai,takara,wazuka tai
貢贡 gong gung 공 kou,ku,mitsugu,mitsugi cong
貧贫 pin pan 빈 hin,bin,mazushii ban
貨货 huo fo 화 ka,takara hoa
販贩 fan faan 판 han,akinau
貪贪 tan taam 탐 don,ton,musaboru tham
貫贯 guan gun 관 kan,wan,tsuranuku,hiku quan
責责 ze zaak 채,책 seki,sai,semeru,seme trach
貯贮 zhu cyu 저 cho,takuwaeru tru
貰 shi sai 세 sei,sha,morau,morai thoi
貲 zi zi 자 shi,takara
貳贰 er ji 이 ni,ji,futatsu nhi
貴贵 gui gwai 귀 ki,toutoi,tattoi,toutobu quy
貶贬 bian bin 폄 hen,otosu biem
買买 mai maai 매 bai,kau mai
貸贷 dai taai 대 tai,toku,kasu
費费 fei fai 비 hi,futsu,tsuiyasu,tsuieru,tsuie phi
貼贴 tie tip 첩 ten,chou,haru,tsuku
貽 yi ji 이 i,okuru
貿贸 mao mau 무 bou,mo,kaeru,akinau
賀贺 he ho 하 ga,ka,yorokobu ha
賁 bi bei 분 hi,fun,hon,kazaru,kawaru,majiru
賂赂 lu lou 뇌,뢰 ro,mainau lo
賃赁 lin jam 임 chin,jin,yatou
賄贿 hui kui,fui 회 wai,kai,makanau,mainau,makanai
賅 gai goi
資资 zi zi 자 shi,moto
賈贾 jia gaa 가,고 ko,akinau,akinai,uru
賊贼 zei caak 적 zoku,sokonau tac
賎 jian zin - sen,zen,iyashi
賑 zhen zan 진 shin,nigiwau,nigyaka,nigiwai
賒赊 she se
賓 bin ban 빈 hin,maroudo,shitagau tan
賛 zan zaan 찬 san,tasukeru,tataeru
賜赐 ci ci 사 shi,tamawaru,tamau,tamamono
賞赏 shang soeng 상 shou,homeru thuong
賠赔 pei pui 배 bai,hai,tsugunau
賡 geng gang 갱
賢贤 xian jin 현 ken,kashikoi,masaru hien
賣卖 mai maai 매 bai,mai,uru mai
賤贱 jian zin 천 sen,zen,iyashii,shizu tien
賦赋 fu fu 부 fu,mitsugi phu
質质 zhi zat 질 shitsu,shichi,moto,tasukeru,toru chat
賬账 zhang zoeng 장
賭赌 du dou 도 to,kakeru,kake do
賴赖 lai laai 뢰
賸 sheng sing
賺赚 zhuan zaan - tan,sukasu
賻 fu fu 부 fu,tasukeru,okuru
購购 gou gau 구 kou,aganau
賽赛 sai coi 새 sai
贅赘 zhui zeoi 췌 zei,sei,ibo
贈赠 zeng zang 증 zou,sou,okuru tang
贊赞 zan zaan 찬 san,tasukeru,tataeru
贋 yan ngaan 안 gan,nise
贍赡 shan sin 섬 sen,zen,sukuu,tariru thiem
贏赢 ying jing 영 ei,amari
贓 zang zong 장 zou,sou,kakusu tang
贖赎 shu suk 속 shoku,aganau chuoc
贗 yan ngaan
贛赣 gan gam 공
赃 zang zong
赤 chi cek 적 seki,shaku,aka,akai xich
赦 she se 사 sha,yurusu xa
赧 nan naan 난 tan,dan,akarameru nan
赫 he haak 혁 kaku,akai,kagayaku hach
赭 zhe ze 자 sha,akatsuchi,aka
走 zou zau 주 sou,shu,hashiru tau
赳 jiu gau 규 kyuu,hataraki
赴 fu fu 부 fu,omomuku pho
赶 gan gon 간
起 qi hei 기 ki,okiru,okoru,tatsu khoi
趁 chen can 진 chin,ou san
超 chao ciu 초 chou,koeru,kosu sieu
越 yue jyut 월 etsu,ochi,katsu,koeru,kosu viet
趋 qu ceoi
趕 gan gon
趙赵 zhao ziu 조 chou,oyobu,koeru
趟 tang tong
趣 qu ceoi 취 shu,soku,sou,omomuki,omomuku,unagasu thu
趨 qu ceoi 추 suu,shu,soku,hashiru,omomuku xu
足 zu zuk 족 soku,shoku,suu,ashi,tariru,tasu tuc
趴 pa paa
趺 fu fu 부 fu,ashi
趾 zhi zi 지 shi,ashi,moto,ato nhay
跆 tai toi 태
跋 ba bat 발 batsu,hatsu,fumu,okugaki
跌 die dit 질 tetsu,tsumazuku,ayamatsu trac
跎 tuo to 타
跑 pao paau
跚 shan saan - san,yoromeku
跛 bo bai 파 ha,hi,chinba
距 ju keoi 거 kyo,kezume,tagau,hedateru cua
跟 gen gan 근 kon,kubisu ngan
跡 ji zik 적 seki,shaku,ato tich
跤 jiao gaau
跦 zhu zyu
跨 kua kwaa 과 ko,ka,matagu,matagaru
跪 gui gwai 궤 ki,hizamazu quy
路 lu lou 노,로 ro,ji,michi lo
跳 tiao tiu 도 chou,tou,haneru,tobu,odoru kheu
跺 duo do
跼 ju guk 국 kyoku,hizamazu
踊 yong jung 용 you,odoru,odori
踏 ta daap 답 tou,fumu dap
踐践 jian cin 천 sen,fumu
踝 huai waa 과 ka,kurubushi
踞 ju geoi 거 kyo,ko,uzukumaru
踟 chi ci 지 chi
踡 quan kyun
踢 ti tek
踩 cai caai
踪 zong zung 종 shou,sou,ato tong
踫 peng pung
踱 duo dok
踴 yong jung 용 you,odoru
踵 zhong zung 종 shou,tsugu,kubisu
踹 chuai cyun
蹂 rou jau 유 juu,fumu
蹄 ti tai 제 tei,hizume de
蹈 dao dou 도 tou,dou,fumu dao
蹉 cuo co 차 sa,tsumazuku tha
蹊 qi hai 혜 kei,komichi,wataru
蹋 ta daap
蹕 bi bat 필 hitsu,sakibarai
蹙 cu cuk 축 shuku,seki,semaru
蹟 ji zik 적 seki,shaku,ato tich
蹣 pan pun 만 man,ban,han,yoromeku
蹤 zong zung 종 shou,ato
蹦 beng bang
蹬 deng dang
蹭 ceng sang
蹲 dun cyun 준 son,shun,tsukubau,uzukumaru
蹴 cu cuk 축 shuu,shuku,keru
蹶 jue kyut 궐 ketsu,kei,tsumazuku,taoreru
蹺 qiao hiu - - ngheu
蹼 pu buk - boku,hoku,mizukaki
躁 zao cou 조 sou,sawagu thao
躂 da taat
躅 zhu zuk 촉 choku,taku,fumu,ato soc,troc
躇 chu cyu 저 cho,chaku,tamerau chua
躉 dun dan 돈
躊踌 chou cau 주 chuu,tamerau tru
躋 ji zai 제 sei,sai,noboru
躍跃 yue joek 약 yaku,teki,odoru duoc
躑 zhi zaak 척 teki
躓 zhi zi 지 chi,tsumazuku
躡 nie nip 섭 jou,fumu
躥蹿 cuan cyun
躪 lin leon 린 rin,fumu
身 shen san 신 shin,ken,mi,mizukara than
躬 gong gung 궁 kyuu,mi cung
躯 qu keoi - ku,karada
躲 duo do
躺 tang tong - - thang
軀 qu keoi 구 - xo
車车 che ce 거,차 sha,kyo,kuruma xa
軋轧 ya aat 알 atsu,kishiru
軌轨 gui gwai 궤 ki,wadachi,michi quay
軍军 jun gwan 군 gun,kun,tsuwamono,ikusa quan
軏 yue jyut - - ngot
軒轩 xuan hin 헌 ken,noki hien
軔 ren jan
軛 e aak - aku,yaku,kubiki
軟软 ruan jyun 연 nan,zen,nen,yawaraka,yawarakai nhuyen
転 zhuan zyun - ten,korobu,korogaru,meguru
軸轴 zhou zuk 축 jiku,shingi,makimono truc
軻 ke o 가 ka
軼 yi jat 일 itsu,tetsu,sugiru
軽 zhi zi - kei,kyou,kin,karui,karoyaka,karonjiru
軾 shi sik 식 shoku,shiki,shikimi
較较 jiao gaau 교 kaku,kou,kuraberu
載载 zai zoi 재 sai,noseru,shirusu,noru tai
輊 zhi zi - chi,hikui,omoi
輒 zhe zip 첩 chou,wakigi,sunawachi
輓 wan waan 만 ban,hiku
輔辅 fu fu 보 fu,bu,ho,tasukeru,tasuke,suke
輕轻 qing hing 경 kei,kyou,karui,karoyaka khinh
輛辆 liang loeng 량 ryou,narabu,kuruma
輜 zi zi 치 shi
輝辉 hui fai 휘 ki,kun,kagayaku,kagayaki huy
輞 wang mong 망 - vong
輟 chuo zyut 철 tetsu,yameru
輥辊 gun gwan
輦 nian lin 련,연 ren,teguruma,tagoshi
輩辈 bei bui 배 hai,tomogara boi
輪轮 lun leon 륜,윤 rin,wa luan
輯辑 ji cap 집 shuu,atsumeru,yawaragu
輳 cou cau 주 sou,atsumaru
輸输 shu syu 수 yu,shu,okuru,itasu thau
輻辐 fu fuk 복,폭 fuku,ya
輾辗 zhan zin 전 ten,den,nen,meguru,kishiru
輿舆 yu jyu 여 yo,koshi
轂 gu guk 곡 koku,koshiki
轄辖 xia hat 할 katsu,kusabi hat
轅辕 yuan jyun 원 en,nagae
轉转 zhuan zyun 전 ten,korobu,korogaru chuyen
轍辙 zhe cit 철 tetsu,wadachi
轎轿 jiao giu 교 kyou,kago,yamakago kieu
轔 lin leon 린
轟轰 hong gwang 굉 gou,kou,todoroki,todoroku huenh
轡 pei bei 비 hi,tazuna,kutsuwa
辛 xin san 신 shin,karai,tsurai,kanoto tan
辜 gu gu 고 ko,tsumi
辞 ci ci - ji,shi,yameru,kotoba,kotowaru tu
辟 pi pik 벽,피 heki,hi,bi,kimi,mesu,hiraku vech
辣 la laat 랄 ratsu,karai,kibishii,mugoi luot
辦 ban baan 판
辨 bian bin 변 ben,hen,wakeru,wakimaeru bien
辭 ci ci 사 ji,shi,yameru
辮辫 bian bin 변 hen,ben,amu
辯辩 bian bin 변 ben,hen,wakeru,arasou
辰 chen san 신,진 shin,tatsu
辱 ru juk 욕 joku,niku nhoc
農农 nong nung 농 nou,dou,kusagiru,tagayasu nong
边 bian bin
辺 bian dou - hen,atari,be,hotori
辻 shi sap 십 tsuji
込 yu jyu - komu,komi
辿 chan cin 천 ten,tadoru,tadori
迁 qian cin
迂 yu jyu 우 u,sakeru,tooi,toomichi vu
迄 qi ngat 흘 kitsu,oyobu,made hat
迅 xun seon 신 jin,shin,shun,hayai
迆 yi ji
过 guo gwo - - qua
迎 ying jing 영 gei,mukaeru nghenh
近 jin gan 근 kin,kon,chikai can
返 fan faan 반 hen,han,hon,kaesu,kaeru phan
还 hai waan
这 zhe ze
远 yuan jyun - - vien
迢 tiao tiu 초 chou,haruka diu
迤 yi ji 이
迥 jiong gwing 형 kei,gyou,haruka
迦 jia gaa 가 ka,kuraberu,deau da
迨 dai doi 태
迩 er ji - ji,ni,chikai
迪 di dik 적 teki,michi
迫 po baak 박 haku,hyaku,semaru bach
迭 die dit 질 tetsu,itsu,kawaru,katamini dat
述 shu seot 술 jutsu,noberu thuat
迴 hui wui 회 kai,e,meguru hoi
迷 mi mai 미 mei,mayou,madou,mayoi me
迸 beng bing 병 hou,hyou,hei,hashiru
迹 ji zik 적 seki,shaku,ato tich
迺 nai naai 내 dai,nai,sunawachi,no
追 zhui zeoi 추 tsui,tai,ou truy
退 tui teoi 퇴 tai,ton,shirizoku thoai
送 song sung 송 sou,okuru,okuri tong
适 shi sik 괄
逃 tao tou 도 tou,nigeru,nogasu,nogareru dao
逅 hou hau 후 kou,au
逆 ni jik 역 gyaku,geki,sakarau,mukaeru,arakajime nghich
选 xuan syun
逊 xun seon
逍 xiao siu 소 shou,samayou
透 tou tau 투 tou,suku,sukasu,tooru thau
逐 zhu zuk 축 chiku,jiku,ou truc
递 di dai
逓 di dai - tei,tagaini,kawaru
途 tu tou 도 to,zu,michi do
逕 jing ging 경 kei,kyou,komichi,chikai,sugu
逖 ti tik 적 teki,tooi
逗 dou dau 두 tou,zu,todomaru
這 zhe ze 저 gen,sha,hau,hai,mukaeru
通 tong tung 통 tsuu,tsu,tou,tooru,kayou,toori thong
逛 guang kwaang
逝 shi sai 서 sei,setsu,yuku
逞 cheng cing 령 tei,tooru,hayai sinh
速 su cuk 속 soku,hayai,sumiyaka toc
造 zao zou 조 zou,tsukuru,itaru,naru tao
逢 feng fung 봉 hou,bu,au,mukau,ai phung
連连 lian lin 련,연 ren,tsuranaru,tsureru,shikirini lien
逮 dai dai 체 tai,tei,oyobu
週 zhou zau 주 shuu,meguru chu
進进 jin zeon 진 shin,jin,susumu,susumeru tien
逵 kui kwai 규 ki,ouji
逶 wei wai 위 i
逸 yi jat 일 itsu,ichi,hashiru,ushinau,soreru dat
逻 luo lo
逼 bi bik 핍 hitsu,hyoku,semaru buc
逾 yu jyu 유 yu,koeru,iyoiyo du
遁 dun deon 둔 ton,shun,nogareru tron
遂 sui seoi 수 sui,zui,togeru,tsuini toai
遅 chi ci - chi,osoi,okureru,matsu
遇 yu jyu 우 guu,ku,au,motenasu,tamatama ngo
遊 you jau 유 yuu,yu,asobu,asobi,susabi du
運运 yun wan 운 un,hakobu,meguru,megurasu van
遍 bian pin 편 hen,amaneshi
過 guo gwo 과 ka,sugiru,ayamatsu,toga qua
遏 e aat 알 atsu,todomeru at
遐 xia haa 하 ka,tooi,nanzo
遑 huang wong 황 kou,itoma,hima
道 dao dou 도 dou,tou,michi,iu,michibiku dao
達达 da daat 달 tatsu,dachi,tooru,todoku dat
違违 wei wai 위 i,chigau,tagau,yokoshima vi
遘 gou gau 구 kou,au
遙遥 yao jiu 요 you,haruka dieu
遛 liu lau 류
遜 xun seon 손 son,yuzuru,shitagau
遝 ta daap 답
遞 di dai 체 tei,tagaini,kawaru de
遠 yuan jyun 원 en,on,tooi,toozakaru,ochi vien
遡 su sou 소 so
遢 ta taap
遣 qian hin 견 ken,tsukawasu,tsukau,yaru khien
遨 ao ngou 오 gou,asobu ngao
適 shi sik 적 teki,seki,yuku,kanau,masani thich
遭 zao zou 조 sou,au tao
遮 zhe ze 차 sha,saegiru
遲迟 chi ci 지 chi,osoi,okureru tri
遴 lin leon - - lan
遵 zun zeon 준 jun,shun,shitagau tuan
遷 qian cin 천 sen,utsuru,utsusu thien
選 xuan syun 선 sen,san,erabu tuyen
遺遗 yi wai 유 i,yui,nokosu,wasureru,suteru di
遼辽 liao liu 료,요 ryou,haruka
遽 ju geoi 거 kyo,niwaka,sumiyaka
避 bi bei 피 hi,sakeru ti
邀 yao jiu 요 you,mukaeru,motomeru
邁迈 mai maai 매 bai,mai,yuku,sugiru,tsutomeru mai
邂 xie haai 해 kai,au
邃 sui seoi 수 sui,okubukai
還 hai waan 환 kan,sen,gen,kaeru,mata,meguru hoan
邇 er ji 이 ji,ni,chikai,chikashi,chika
邈 miao miu 막
邊 bian bin 변 hen,atari,be bien
邋 la laap
邏 luo lo 나,라 ra,meguru la
邐 li lei 리
邑 yi jap 읍 yuu,ou,kuni,mura,ureeru ap
邕 yong jung 옹
邢 xing jing 형
那 na naa 나 da,na,nanzo,nani na
邦 bang bong 방 hou,kuni vang
邪 xie ce 사 ya,ja,sha,ka,yokoshima ta
邯 han hon 감,한 kan
邱 qiu jau 구 kyuu,oka
邵 shao siu 소 shou,jou
邶 bei bui
邸 di dai 저 tei,tai,yashiki
郁 yu juk 욱 iku,akiraka,sakan
郃 he hap 합
郊 jiao gaau 교 kou,matsuru,inaka
郎 lang long 랑 rou,otoko lang
郑 zheng zeng
郝 hao kok 학
郡 jun gwan 군 gun,kun,koori quan
郢 ying jing 영 ei
部 bu bou 부 bu,ho,hou,wakeru,suberu,tsukasa bo
郭 guo gwok 곽 kaku,kuruwa quach
郴 chen sam 침
郵邮 you jau 우 yuu,shukuba
郷 xiang hoeng - kyou,gou,sato,furusato,sakini
都 dou dou 도 to,tsu,cho,miyako,subete do
郾 yan jin
鄂 e ngok 악 gaku,kagiri,odoroku
鄉乡 xiang hoeng
鄒邹 zou zau 추 suu,shuu
鄖郧 yun wan 운
鄗 hao hou 교,호
鄘 yong jung
鄙 bi pei 비 hi,hina,iyashii be
鄞 yin ngan 은
鄧邓 deng dang 등 - dang
鄭 zheng zeng 정 tei,jou,kasaneru trinh
鄰邻 lin leon 린 rin,tonari,tonaru lan
鄱 po po 파
鄲郸 dan daan 다,단 tan,ta
鄴 ye jip 업
鄹 zou zau
酈 li lik 력
酉 you jau 유 yuu,tori,minoru dau
酊 ding ding 정 tei,you
酋 qiu jau 추 shuu,osa
酌 zhuo zoek 작 shaku,kumu chuoc
配 pei pui 배 hai,kubaru,narabu,naraberu phoi
酎 zhou zau 주 chuu,kamosu
酒 jiu zau 주 shu,sake
酔 zui zeoi - sui,you,yoi
酗 xu jyu 후
酚 fen fan
酝 yun wan
酞 tai taai
酢 zuo zok 초 saku,su
酣 han ham 감 kan,gan,kon,takenawa
酥 su sou 소 so
酩 ming ming 명 mei,bei,you minh
酪 lao lok 낙,락 raku
酬 chou cau 수 shuu,mukuiru,mukui thu
酮 tong tung
酴 tu tou 도
酵 jiao haau 효 kou,moto
酶 mei mui 매
酷 ku huk 혹 koku,kaku,kibishii,mugoi khoc
酸 suan syun 산 san,sui,su,tsurai
醃 yan jim 엄
醇 chun seon 순 shun,jun,moppara
醉 zui zeoi 취 sui,you
醋 cu cou 초 saku,su
醍 ti tai 제 tei,tai,dai
醐 hu wu 호 ko,go
醒 xing sing 성 sei,sameru,samasu tinh
醗 po put - hatsu,kamosu
醚 mi mai
醛 quan cyun
醜 chou cau 추 shuu,minikui,nikumu,tagui xau
醞 yun wan 온
醣 tang tong
醤 jiang zoeng - shou,hishio
醫 yi ji 의 i,iyasu,kusushi y
醬酱 jiang zoeng 장 - tuong
醮 jiao ziu 초
醱 fa put 발
醴 li lai 례,예 rei,rai,amazake
醸 niang joeng - jou,kamosu
醺 xun fan - kun,you
釀酿 niang joeng 양 jou,kamosu
釁 xin jan 흔 kin,chinuru,hima,suki
釅 yan jim 염
釆 bian bin 변 han,ban,hen,wakatsu,wakareru,hizume
采 cai coi 채 sai,toru
釈 shi sik - shaku,eki,toku,suteru,yurusu
釉 you jau 유 yuu,uwagusuri
釋释 shi sik 석 shaku,seki,eki,toku,suteru,yurusu thich
里 li lei 리,이 ri,sato lia
重 zhong cung 중 chou,juu,omoi,kasaneru,e trong
野 ye je 야 ya,sho,no da
量 liang loeng 량,양 ryou,hakaru
釐 xi hei 리 ri,ki,rai,osameru
金 jin gam 금,김 kin,kon,kane kim
釗 zhao ciu 소,쇠
釘钉 ding ding 정 tei,chou,kugi dinh
釙 po pok
釜 fu fu 부 fu,kama
針针 zhen zam 침 shin,hari cham
釣钓 diao diu 조 chou,tsuri,tsuru
釦 kou kau 구 kou,ku,botan
釧 chuan cyun 천 sen,udewa,kushiro xuyen
釩钒 fan faan 범
釭 gang gong 공 - cong
釵 chai caai 채 sa,sai,kanzashi thoa
釺钎 qian cin
鈇 fu fu 부
鈉钠 na naap
鈍钝 dun deon 둔 don,ton,nibui,niburu nhon
鈎 gou ngau - kou,ku,kagi,kakeru
鈐 qian kim 검 - kiem
鈑 ban baan 판 han,itagane
鈔钞 chao caau 초 shou,byou,kasumeru,utsusu
鈕钮 niu nau 뉴 chuu,juu,tsumami,botan nao
鈞钧 jun gwan 균 kin,hitoshii
鈣钙 gai koi
鈴铃 ling ling 령,영 rei,rin,ryou,suzu
鈷 gu gu 고 ko,ku,go,tatsu
鈸 bo bat 발 - bat
鈹 pi pei
鈽 bu bou - - bua
鈾铀 you jau
鈿 tian tin 전 ten,den,kanzashi
鉀钾 jia gaap 갑
鉄 zhi tit 철 tetsu,kurogane
鉅 ju geoi 거 kyo,hagane
鉉 xuan jyun 현 ken,tsuru
鉋 bao paau 포 hou,kanna bao
鉍 bi bei 필
鉑铂 bo bok 박 - bac
鉗钳 qian kim 겸 kan,ken,kubikase kiem
鉚铆 mao maau - ryuu,ru,yoikane
鉛铅 qian jyun 연 en,namari duyen
鉢 bo but 발 hachi,hatsu
鉤 gou ngau 구 kou,ku,kagi,kakeru cau
鉦 zheng zing 정 sei,shou,kane chieng
鉱 kuang kong - kou,aragane
鉸铰 jiao gaau 교
鉻铬 ge gok - - lac
鉼 bing beng 병
鉾 mou mau 모 bou,mu,hoko,kitsusaki
銀银 yin ngan 은 gin,gon,shirogane ngan
銃 chong cung 총 juu,shuu,tsutsu sung
銅铜 tong tung 동 dou,tou,akagane dong
銑铣 xian,xi sin 선 sen,zuku ten
銓 quan cyun 전 sen,hakari,hakaru
銖 zhu zyu 수 shu,ju,nibui
銘铭 ming ming 명 mei,myou,shirusu
銚 yao diu 조 you,chou,nabe,suki,hoko
銜衔 xian haam 함 kan,gan,kutsuwa,fukumu
銥铱 yi ji
銨 an on
銬 kao kaau
銭 qian cin - sen,zen,zeni,suki
銲 han hon
銳 rui jeoi 예
銷销 xiao siu 소 shou,tokeru,kesu tiu
銻锑 ti tai
銼 cuo co
鋁铝 lv leoi
鋅锌 xin san
鋇钡 bei bui
鋒锋 feng fung 봉 hou,hokosaki,hoko
鋤锄 chu co 서 jo,so,kuwa,suku,suki
鋪铺 pu pou 포 ho,fu,shiku,mise pho
鋭 rui jeoi - ei,tai,surudoi,hayai nhon
鋰 li lei
鋲 bing bing 병 byou beng
鋳 zhu zyu - chuu,iru
鋸锯 ju geoi 거 kyo,ko,nokogiri cua
鋼钢 gang gong 강 kou,hagane gang
錄 lu luk 녹,록
錆 qiang coeng 창 sei,shou,kuwashii,sabi thanh
錐锥 zhui zeoi 추 sui,kiri dui
錕 kun kwan 곤
錘锤 chui ceoi 추 tsui,sui,tsumu,omori
錙 zi zi 치 shi,wazuka,sakan
錚 zheng zang 쟁 sou,dora tranh
錠锭 ding ding 정 jou,tei,joumae dinh
錡 qi kei 기
錢钱 qian cin 전 sen,zeni tien
錦锦 jin gam 금 kin,nishiki gam
錨锚 mao naau 묘 byou,ikari
錫锡 xi sek 석 seki,shaku,shi,suzu thiec
錬 lian lin 동 ren,neru
錮 gu gu 고 ko,fusagu
錯错 cuo co 착 saku,so,majiru,tagau,oku tho
録 lu luk - roku,ryo,shirusu
錳锰 meng maang
錶 biao biu
鍁锨 xian him
鍊 lian lin 련,연 - luyen
鍋锅 guo wo 과 ka,nabe
鍍镀 du dou 도 to,mekki
鍔 e ngok 악 gaku,tsuba
鍘铡 zha zaat,zaap
鍚 yang joeng
鍛锻 duan dyun 단 tan,kitaeru
鍥 qie kit 결
鍬锹 qiao ciu 초 shuu,shou,suki,kuwa
鍰 huan waan 환
鍵键 jian gin 건 ken,kagi
鍺锗 zhe ze - - cha
鍾 zhong zung 종 shou,sakazuki,atsumeru chung
鎂镁 mei mei
鎊镑 bang bong 방
鎌 lian lim 겸 ren,kama guom
鎔 rong jung 용 you,igata,tokeru
鎖锁 suo so 쇄 sa,kusari,tozasu toa
鎗 qiang coeng 쟁 sou,shou,yari thuong
鎘 li gaak
鎚 chui ceoi 추 tsui,tai,tsuchi
鎢钨 wu wu
鎧 kai hoi 개 gai,kai,yoroi
鎬镐 hao,gao hou,gou 호 kou,nabe,shinogi cao
鎮镇 zhen zan - chin,ten,shizumeru,osae,shizumaru tran
鎰 yi jat 일 itsu,kagi dat
鎳镍 nie nip
鏃 zu zuk 족 zoku,soku,yajiri
鏈链 lian lin 련 ren,ten,kusari
鏍 luo lo
鏑 di dik 적 teki,yajiri,kaburaya
鏖 ao ngou 오 ou
鏗 keng hang 갱 kou,kyou,utsu,tsuku keng,khanh
鏘 qiang coeng 장 shou,sou
鏜 tang tong 당
鏝 man maan 만 man,kote
鏟铲 chan caan 산
鏡镜 jing geng 경 kyou,kei,kagami keng
鏢 biao biu 표 - tiu
鏤 lou lau 루 rou,ru
鏨 zan zaam 참 san,zan,tagane
鏽 xiu sau
鐃 nao naau 뇨 dou,dora
鐐镣 liao liu 료 ryou,shirogane,ashikase lieu,riu
鐘 zhong zung 종 shou,kane chuong
鐙 deng dang 등 tou,takatsuki,hitomoshi,abumi dang
鐫 juan zyun 전 sen,nomi,eru,kiru
鐮镰 lian lim - - liem
鐲 zhuo zuk - - duc
鐳镭 lei leoi
鐵铁 tie tit 철 tetsu,techi,kurogane thiet
鐸 duo dok 탁 taku,suzu dac
鐺 dang dong 당 tou,sou,nabe,kojiri,kote
鑄铸 zhu zyu 주 chuu,iru
鑑 jian gaam 감 kan,kagami,kangamiru
鑒鉴 jian gaam 감 kan,kagami,kangamiru
鑓 qian hin - yari
鑠 shuo soek 삭 shaku,tokasu thuoc
鑣 biao biu 표
鑤 bao paau
鑪 lu lou 로 ro,irori
鑰钥 yao joek 약 yaku,kagi
鑲镶 xiang soeng 양
鑷镊 nie nip 섭 jou,kenuki,kuginuki
鑼锣 luo lo 라 ra,dora la
鑽钻 zuan zyun 찬 san,kiri,kiru
鑾 luan lyun 란 ran,suzu
鑿凿 zao zok 착 saku,sou,nomi,ugatsu tac
钟 zhong zung
钩 gou ngau
钵 bo but
锈 xiu sau
锐 rui jeoi
長长 zhang coeng 장 chou,nagai,takeru,osa truong
門门 men mun 문 mon,bon,kado mon
閂 shuan saan - san,sen,kannuki
閃闪 shan sim 섬 sen,hirameku
閉闭 bi bai 폐 hei,hetsu,tojiru,shimeru,tozasu be
開 kai hoi 개 kai,hiraku,aku khai
閎 hong wang 굉
閏闰 run jeon 윤 jun,uruu nhuan
閑 xian haan 한 kan,ken,shikiri,shizuka,narau nhan
閒 xian haan 한
間间 jian gaan 간 kan,ken,aida,ma,shizuka gian
閔 min man 민 bin,min,awaremu,ureeru
閘闸 zha zaap 갑 kou,hinokuchi
閡阂 ai,he hat
関 guan gwaan - kan,ken,wan,seki,kannuki,kakawaru
閣阁 ge gok 각 kaku,kannuki,tana,takadono cac
閤 ge gap 합 kou,kugurido
閥阀 fa fat 벌 batsu,hatsu,iegara,isao
閨闺 gui gwai 규 kei,ke,neya khue
閩闽 min man 민
閭 lv leoi 려,여 ro,ryo,mura,machi
閱 yue jyut 열
閲 yue jyut - etsu,kemisuru,heru duyet
閹阉 yan jim 엄 en,shimobe
閻阎 yan jim 염 en,sen,chimata,hiraku,susumeru
闆 ban baan
闇 an am 암 an,on,tojiru,kurai,yami
闈 wei wai 위
闊阔 kuo fut 활 katsu,hiroi
闋 que kyut 결
闌阑 lan laan 란 ran,tesuri,saegiru,takenawa lan
闐 tian tin
闔 he hap 합 kou,tobira
闕 que kyut 궐 ketsu,kakeru
闖闯 chuang cong 틈 chin,ukagau sam
闘 dou dau - tou,tatakau,tatakai
關关 guan gwaan 관 kan,wan,seki quan
闡阐 chan zin 천 sen,hiraku xen
闢 pi pik 벽 heki,byaku,hiraku
闲 xian haan
阅 yue jyut
阜 fu fau 부 fu,oka
阡 qian cin 천 sen,aze,michi,hakamichi
阪 ban baan 판 han,saka
阬 keng haang
阮 ruan jyun 완,원 gen nguyen
阱 jing zing
防 fang fong 방 bou,hou,fusegu,tsutsumi phong
阻 zu zo 조 so,sho,habamu,kewashii,hedateru tro
阿 a aa 아 a,kuma,omoneru,o
陀 tuo to 타 da,ta,kewashii
陂 pi bei 피 ha,hi,tsutsumi be
附 fu fu 부 fu,hou,tsuku pho
际 ji zai
陋 lou lau 누,루 rou,semai,iyashii lau
陌 mo mak 맥 haku,baku,michi,machi
降 jiang gong 강,항 kou,oriru,furu,taguru giang
限 xian haan 한 gen,kan,kagiru,kagiri han
陘 xing jing 형
陛 bi bai 폐 hei,kizahashi be
陝陕 shan sim 섬 sen
陞 sheng sing 승 shou,noboru thang
陡 dou dau 두
院 yuan jyun 원 in vien
陣阵 zhen zan 진 jin,chin,jindate,ikusa tran
除 chu ceoi 제 jo,ji,nozoku,harau tru
陥 xian haam - kan,ken,ochiiru
陪 pei pui 배 bai,hai,shitagau
陬 zou zau 추 suu,sou,shuu,sumi
陰阴 yin jam 음 in,on,an,kage,kageru,kurai am
陲 chui seoi 수 sui,hotori thuy
陳陈 chen can 진 chin,jin,tsuraneru,noberu,furui tran
陴 pi pei 비
陵 ling ling 능,릉 ryou,misasagi,shinogu,oka lang
陶 tao tou 도 tou,you,sue
陷 xian haam 함 kan,ochiiru ham
陸陆 lu luk 륙,육 riku,roku,oka luc
険 xian him - ken,kewashii
陽阳 yang joeng 양 you,hi,itsuwaru duong
隄 di tai 제 - de
隅 yu jyu 우 guu,gu,sumi
隆 long lung 륭,융 ryuu,nakadaka,takai long
隈 wei wui - wai,e,kuma
隊队 dui deoi 대 tai,tsui,kumi doi
隋 sui ceoi 수 ta,da,zui,ochiru,namakeru
隍 huang wong 황 kou,hori
階阶 jie gaai 계 kai,kizahashi,hashigo,shina giai
随 sui ceoi - zui,sui,shitagau
隐 yin jan
隔 ge gaak 격 kaku,hedateru,hedataru,hedatari cach
隕陨 yun wan 운 in,en,ochiru
隘 ai aai 애 ai,yaku,semai ai
隙 xi gwik 극 geki,keki,kyaku,suki,hima khich
際 ji zai 제 sai,kiwa,majiwaru,ai
障 zhang zoeng 장 shou,sawaru,hedate,fusegu chuong
隠 yin jan - in,on,kakureru,kakusu,yoru
隣 lin leon 린,인 rin,tonari,tonaru
隧 sui seoi 수 sui,tsui,tai,michi,meguru
隨 sui ceoi 수 zui,sui,shitagau tuy
險险 xian him 험 ken,kewashii hiem
隱 yin jan 은 in,on,kakureru an
隴陇 long lung 롱 rou,ryou,une,oka luong
隶 li dai 이 tai,dai,i,oyobu
隷 li dai 례,예 rei,shimobe,shitagau
隸 li dai 례 rei,i,shimobe,shitagau
隹 zhui zeoi 추 sui,sai,tori
隻 zhi zek 척 seki,hitotsu chiec
隼 sun zeon 준 jun,shun,hayabusa
难 nan naan
雀 que zoek 작 jaku,saku,suzume tuoc
雁 yan ngaan 안 gan,kari
雄 xiong hung 웅 yuu,osu,o hung
雅 ya ngaa 아 ga,a,tsune nha
集 ji zaap 집 shuu,juu,atsumaru,tsudou,atsumeru tap
雇 gu gu 고 ko,yatou,yatoi
雉 zhi zi 치 chi,ji,kiji tri
雊 gou gau
雋 juan zeon 전,준 sen,shun,sugureru tuan
雌 ci ci 자 shi,mesu,me thu
雍 yong jung 옹 you,yu,yawaragu,fusagu ung
雑 za zaap - zatsu,zou,majiru,majieru
雒 luo lok
雕 diao diu 조 chou,washi,kizamu
雖虽 sui seoi 수 sui,iedomo tuy
雙 shuang soeng 쌍 sou,futa,futatsu,narabu song
雛雏 chu co 추 suu,hina
雜杂 za zaap 잡 zatsu,zou,majiru,majieru tap
雞 ji gai 계
離离 li lei 리,이 ri,hanareru,hanasu,tsuku le,li
難 nan naan 난 nan,katai nan
雨 yu jyu 우 u,ame,ama
雩 yu jyu 우
雪 xue syut 설 setsu,yuki,susugu
雫 na no - da,dan,shizuku
雯 wen man 문
雰 fen fan 분 fun,kiri
雲 yun wan 운 un,kumo van
零 ling ling 령,영 rei,ochiru,furu,koboreru lenh
雷 lei leoi 뇌,뢰 rai,rui,kaminari,ikazuchi loi
雹 bao bok 박 haku,hoku,hyou
電 dian din 전 den,ten,inazuma
需 xu seoi 수,유 ju,nureru,matsu,motomeru
霄 xiao siu 소 shou,sora
霆 ting ting 정 tei,ikazuchi dinh
震 zhen zan 진 shin,furuu,furueru
霉 mei mui 매
霊 ling ling - rei,ryou,tama
霍 huo fok 곽 kaku,niwaka hoac
霎 sha saap 삽 sou,shou,kosame
霏 fei fei 비 hi,moya phay
霑 zhan zim 점 ten,uruou dim
霓 ni ngai 예 gei,niji nghi
霖 lin lam 림 rin,nagaame lam
霜 shuang soeng 상 sou,shimo suong
霞 xia haa 하 ka,ge,kasumi,kasumu
霤 liu lau - ryuu,amadare
霧雾 wu mou 무 mu,bu,kiri vu
霪 yin jam 음 in dam
霰 xian sin 산 san,sen,arare
露 lu lou 노,로 ro,tsuyu,arawareru lo
霸 ba baa 패 haku,hyaku,ha,kashira ba
霹 pi pik 벽 heki,hyaku,hatameku
霽 ji zai 제 sei,sai,hareru
霾 mai maai - bai
靂 li lik 력 reki,ryaku rich
靄 ai oi 애 ai,moya
靈灵 ling ling 령,영 rei,ryou,tama linh
青 qing cing 청 sei,shou,ao,aoi thanh
靖 jing zing 정 sei,jou,yasui,yasunjiru,yasu
静 jing zing 정 sei,jou,shizuka,shizumeru,shizumaru
靛 dian din 전
靜 jing zing 정 sei,jou,shizuka
非 fei fei 비 hi,soreru,arazu phi
靠 kao kaau 고 kou,tagau,yoru
靡 mi mei 미 hi,bi,mi,nabiku,nai mi
面 mian min 면 men,ben,omo,omote,tsura
靦 tian tin 전 ten
靨 ye jip 엽 you,ekubo
革 ge gaak 혁 kaku,kyoku,kawa,aratamaru,aratameru
靭 ren jan 인 jin,shinayaka,utsubo,yugi
靳 jin gan 근
靴 xue hoe 화 ka,kutsu
靶 ba baa
靼 da daat 달 tan,tatsu
鞄 pao pok 포 hou,haku,kaban
鞅 yang joeng 앙 ou,you,munagai,haraobi,uramu ong
鞋 xie haai 혜 ai,kai,waraji hai
鞍 an on 안 an,kura yen
鞏巩 gong gung 공 kyou,katai cung
鞘 qiao ciu 초 sou,shou,saya
鞠 ju guk 국 kiku,kyou,mari cuc
鞣 rou jau 유 juu
鞦 qiu cau 추 shuu,shirigai
鞭 bian bin 편 hen,ben,muchi,muchiutsu
韁 jiang goeng 강 - cuong
韃 da taat 달 datsu,tatsu,muchiutsu
韆 qian cin 천 sen,toru
韉 jian zin
韋韦 wei wai 위 i,somuku
韌韧 ren jan 인
韓韩 han hon 한 kan,igeta
韜 tao tou 도 tou,yubukuro
韭 jiu gau 구 kyuu,ku,nira
韮 jiu gau 구 kyou,ku,nira
音 yin jam 음 on,in,oto,ne am
韵 yun wan 운 in,un,hibiki van
韶 shao siu 소 shou,jou,tsugu thieu
韹 huang wong
韻 yun wan 운 in,un,hibiki van
響 xiang hoeng 향 kyou,hibiku,hibiki huong
頁页 ye jip 혈 ketsu,you,kechi,kashira,peeji
頂顶 ding ding 정 chou,tei,itadaki,itadaku dinh
頃顷 qing king 경 kei,kyou,ki,koro,shibaraku khoanh
項项 xiang hong 항 kou,gou,unaji hang
順顺 shun seon 순 jun,shun,sunao,shitagau thuan
須 xu seoi 수 shu,su,hige,motomeru,mochiiru tua
頊 xu juk 욱
頌颂 song zung 송 shou,ju,you,homeru,tataeru,katachi tung
預预 yu jyu 예 yo,azukeru,arakajime,azukaru du
頑顽 wan waan 완 gan,gen,katakuna ngoan
頒颁 ban baan 반 han,fun,wakeru,shiku
頓顿 dun deon 돈 ton,totsu,nukazuku,tsumazuku,tomini don
頗颇 po po 파 ha,katayoru,sukoburu pho
領领 ling ling 령,영 ryou,rei,unaji,eri,osameru lanh
頚 jing geng - kei,kubi
頜 he hap
頡 xie kit 힐 kitsu,katsu,ketsu,ookii gat
頤颐 yi ji 이 i,otogai
頫 fu tiu 부
頬 jia gaap - kyou,hoo
頭 tou tau 두 tou,zu,to,atama,kashira,koube dau
頰颊 jia gaap 협
頴 ying wing - ei,hosaki nhanh
頷 han ham 암 kan,gan,ago,unazuku
頸颈 jing geng 경 kei,kubi
頹 tui teoi 퇴
頻频 pin pan 빈 hin,bin,shikirini
頼 lai laai 뢰 rai,tanomu,tayoru,tayori
顆颗 ke fo 과 ka,tsubu
題题 ti tai 제 dai,hitai
額额 e ngaak 액 gaku,gyaku,hitai,taka ngach
顎 e ngok 악 gaku,ago
顏 yan ngaan - gan,gen,kao
顓 zhuan zyun 전
顔 yan ngaan 안 gan,gen,kao nhan
顕 xian hin 현 ken,gen,akiraka,arawareru
願 yuan jyun 원 gan,gen,negau,negai nguyen
顛颠 dian din - ten,itadaki,taoreru dien
類类 lei leoi 류,유 rui,rai,tagui loai
顥 hao hou 호
顧顾 gu gu 고 ko,kaerimiru co
顫颤 chan zin 전 sen,furueru
顯显 xian hin 현 ken,gen,akiraka hien
顰 pin pan 빈 hin,bin,shikameru,hisomeru
顱颅 lu lou 로 ro,kashira
顴颧 quan kyun 관 kan,ken,shiroi
须 xu seoi
颓 tui teoi
颜 yan ngaan
風 feng fung 풍 fuu,fu,kaze phong
颯 sa saap 삽 satsu,sou,hishigu,hayate,midareru tap
颱 tai toi 태 tai
颳 gua gwaat
颶 ju geoi 구 ku,gu,hayate
颺 yang joeng 양
颼 sou sau 수
飄飘 piao piu 표 hyou phieu
风 feng fung
飛飞 fei fei 비 hi,tobu,tobasu phi
食 shi sik 식 shoku,shi,jiki,kuu,kurau,taberu
飢 ji gei 기 ki,ueru co
飧 sun syun 손
飩 tun tan - ton,don,chun
飪 ren jam 임
飭 chi cik 칙 choku,chiki,katameru,tadashii suc
飯饭 fan faan 반 han,bon,meshi
飲饮 yin jam - in,on,nomu am
飴 yi ji 이 i,shi,ame
飼饲 si zi 사 shi,ji,kau,yashinau
飽饱 bao baau 포 hou,akiru
飾饰 shi sik 식 shoku,kazaru,kazari
餃饺 jiao gaau 교 kou,kyou,ame
餅饼 bing beng - hei,hyou,mochi banh
餉 xiang hoeng 향 shou,kareii
養养 yang joeng 양 you,yashinau,yashinai duong
餌饵 er nei 이 ji,mochi,e,esa
餐 can caan 찬 san,son,tabemono,kuu
餒馁 nei neoi,noi 뇌 dai,ueru nuoi
餓饿 e ngo 아 ga,ueru
餘 yu jyu 여 yo,amaru du
餚 yao ngaau 효
餛 hun wan
餞饯 jian zin 전 sen,zen,hanamuke
餡馅 xian haam - kan,an,anko
館馆 guan gun 관 kan,yakata,tate quan
餮 tie tit 철 tetsu,ten,den
餵 wei wai
餽 kui gwai 궤 ki,okuru
餾馏 liu lau - ryuu,musu
餿 sou sau
饅馒 man maan 만 man,ban
饉 jin gan 근 kin,ueru
饋馈 kui gwai 궤 ki,gi,okuru
饑 ji gei 기 ki,ueru co
饒饶 rao jiu 요 jou,nyou,yutaka nhieu
饕 tao tou 도 tou,musaboru
饗 xiang hoeng 향 kyou,motenasu,ae,ukeru
饜 yan jim 염
饞馋 chan caam 참 - them
饥 ji gei
首 shou sau 수 shu,shuu,kubi,koube,shirushi thu
香 xiang hoeng 향 kou,kyou,kaori,ka huong
馥 fu fuk 복 fuku,hyoku,kaoru,ka,kaori phuc
馨 xin hing 형 kei,kyou,kaoru,kaori hanh
馬马 ma maa 마 ba,me,ma,uma ma
馭驭 yu jyu 어 gyo,go,tsukau,norimono ngua
馮冯 feng fung 풍 hyou,fuu,yoru,tanomu
馱驮 tuo to 타
馳驰 chi ci 치 chi,ji,haseru
馴驯 xun seon 순 shun,kun,nareru,narasu,shitagau thuan
駁驳 bo bok 박 baku,haku,madara,majiru bac
駄 tuo to 태 ta,da,tai,dai,noseru
駅 yi jik - eki,umaya
駆 qu keoi - ku,kakeru,karu
駈 qu keoi 구 ku,kakeru,karu
駐驻 zhu zyu 주 chuu,chu,todomaru,todomeru tru
駑 nu nou 노 do,nibui,noroi
駒驹 ju keoi 구 ku,koma cau
駕驾 jia gaa 가 ga,noru,shinogu gia
駙 fu fu 부 - pho
駛驶 shi sai 사 shi,haseru,hayai
駝驼 tuo to 타 ta,da,semushi da
駟 si si 사 shi
駢 pian pin 변 hen,ben,narabu ben
駭骇 hai haai 해 kai,gai,odoroku hai
駱骆 luo lok 낙,락 raku,kawarage
駿骏 jun zeon 준 shun,sugureru,ookii,nagai tuan
騁骋 cheng cing 빙 tei,haseru
騎骑 qi ke 기 ki,noru ki
騒 sao sou - sou,sawagu,urei
験 yan jim - ken,gen,shirushi,akashi,tamesu
騖 wu mou 무
騙骗 pian pin 편 hen,kataru
騨 tuo to - tan,dan,da,madarauma
騫 qian hin 건 ken,kakeru,sokonau,ayamaru
騰腾 teng tang 등 tou,noboru,agaru
騵 yuan jyun 원
騷骚 sao sou 소 sou,sawagu tao
騾骡 luo leoi 라 ra,raba
驀 mo mak 맥 baku,ba,noru
驃 biao biu 표 hyou,shirakage,tsuyoi,isamu
驅驱 qu keoi 구 ku,kyuu,kakeru,karu xui
驍 xiao hiu 효 gyou,kyou,takeshi
驕骄 jiao giu 교 kyou,ogoru kieu
驗验 yan jim 험 ken,gen,akashi,tamesu,shirushi nghiem
驚惊 jing ging 경 kyou,kei,odoroku,odorokasu kinh
驛 yi jik 역 eki,umaya dich
驟骤 zhou zaau 취 shuu,haseru,niwaka sau
驢驴 lv lou 려 ryo,ro,usagiuma lua
驥 ji kei 기 ki
驪 li lei 려,여 ri,rei,kurokoma,kurouma,kuroi
骂 ma maa
骨 gu gwat 골 kotsu,hone cot
骯 ang ong
骰 tou sik 투 tou,sai,saikoro
骷 ku fu
骸 hai haai 해 kai,gai,mukuro hai
骼 ge gaak 격 kaku,hone,sarebone
髁 ke fo
髄 sui seoi - zui,sui
髏 lou lau 루 rou,ru
髑 du duk 촉 toku,doku
髒 zang zong
髓 sui seoi 수 zui,sui tuy
體 ti tai 체 tei,tai,karada the
髖 kuan fun 관
高 gao gou 고 kou,takai,takamaru,takasa cao
髡 kun kwan 곤
髦 mao mou 모 bou,mou,taregami mao
髪 fa faat - hatsu,kami
髭 zi zi 자 shi,hige
髮 fa faat 발 hatsu,kami
髯 ran jim - zen,hige nhem
髻 ji gai 계 kei,kitsu,motodori,mizura
鬃 zong zung
鬆 song sung 송 shou,sou,su
鬍 hu wu 호
鬚 xu sou 수 shu,su,hige tu
鬢 bin ban 빈 hin,bin
鬣 lie lip 렵 ryou,tategami
鬥 dou dau - tou,tsu,kaku,tatakau,arasou dau
鬧闹 nao naau 뇨,료 tou,dou nao
鬨 hong hung 홍 kou,toki
鬱 yu wat 울 utsu,shigeru
鬲 ge lik 격 reki,kaku,kanae
鬼 gui gwai 귀 ki,oni quy
魁 kui fui 괴 kai,kashira,sakigake khoi
魂 hun wan 혼 kon,gon,tamashii hon
魄 po paak 백 haku,baku,tamashii phach
魅 mei mei 매 mi,bi,mononoke,bakemono,sudama
魍 wang mong 망 bou,mou
魎 liang loeng 량 ryou,kodama,sutama
魏 wei ngai 위 gi,takai
魑 chi ci 리 chi,sudama
魔 mo mo 마 ma,ba,mamono ma
魘 yan jim 염 en,you,osowareru,osou,unasareru
魚鱼 yu jyu 어 gyo,uo,sakana,sunadoru ngu
魯鲁 lu lou 노,로 ro,oroka lo
魷 you jau
鮎 nian nim 점 nen,ayu,namazu
鮑鲍 bao baau 포 hou,awabi
鮒 fu fu 부 fu,bu,funa
鮪 wei fui 유 i,yuu,maguro,shibi
鮫 jiao gaau 교 kou,same,mizuchi
鮭 gui gwai 해 kei,kai,fugu,sakana,sake
鮮鲜 xian sin 선 sen,azayaka,sukunai tien
鯀 gun gwan - kon
鯈 tiao jau
鯉鲤 li lei 리 ri,koi
鯊 sha saa 사 sa,sha,haze,same
鯖 zheng cing 청 sei,saba
鯛 diao diu 조 chou,tai
鯧 chang coeng
鯨鲸 jing king 경 gei,kujira kinh
鯵 shen sam - sou,aji
鯽 zei zik
鰍 qiu cau 추 shuu,dojou,inada,kajika
鰐 e ngok 악 gaku,wani
鰓鳃 sai soi 새 sai,shi,era
鰥 guan gwaan 환 kan,kon,yamoo,yamu
鰭 qi kei 기 ki,hire
鰯 ruo joek 약 iwashi
鰱 lian lin 련 - lien,lon
鰹 jian gin 견 ken,katsuo
鰻 man maan 만 ban,man,unagi
鰾 biao piu 표 hyou,ukibukuro
鱈 xue syut - setsu,tara
鱉鳖 bie bit 별
鱒 zun zyun 준 son,ten,masu
鱔 shan sin
鱖 gui gwai
鱗鳞 lin leon 린,인 rin,uroko
鱟 hou hau
鱷 e ngok
鱸 lu lou 로 ro,suzuki ro
鳥鸟 niao niu 조 chou,tori dieu
鳩 jiu gau 구 kyuu,ku,hato,atsumeru cuu
鳳 feng fung 봉 hou,fuu,ootori phuong
鳴鸣 ming ming 명 mei,naku,naru,narasu
鳶 yuan jyun 연 en,tobi,tonbi dieu
鴃 jue gwik 격 ketsu,kei,geki,mozu
鴆 zhen zam 짐 chin
鴇 bao bou 보 hou,nogan,toki
鴉鸦 ya aa 아 a,karasu
鴎 ou au - ou,kamome
鴒 ling ling 령 rei,ryou
鴕鸵 tuo to 타 ta,da
鴛鸳 yuan jyun 원 en,on uyen
鴣 gu gu 고 ko,ku,shako
鴦鸯 yang joeng 앙 you,ou,oshidori uong
鴨鸭 ya aap 압 ou,kamo
鴫 tian tin - shigi
鴬 ying ang - ou,you,uguisu
鴻鸿 hong hung 홍 kou,ootori,hishikui hong
鴿鸽 ge gap - kou,hato
鵑鹃 juan gyun 견 ken
鵜 ti tai - tei,u
鵝鹅 e ngo 아 ga nga
鵠 hu huk 곡 koku,kou,kugui,mato
鵡 wu mou 무 bu,mu vu
鵪 an am
鵬鹏 peng paang 붕 hou,ootori bang
鵲鹊 que zoek,coek 작 jaku,shaku,kasasagi thuoc
鶉 chun seon 순 shun,jun,uzura
鶏 ji gai - kei,niwatori,tori
鶯 ying ang 앵 ou,uguisu oanh
鶴鹤 he hok 학 kaku,tsuru hac
鶸 ruo joek 약 jaku,hiwa
鷂 yao jiu 요 you,hashitaka,irokiji dieu
鷓 zhe ze 자 sha
鷗鸥 ou au 구
鷥 si si
鷲 jiu zau 취 shuu,ju,washi
鷹鹰 ying jing 응 you,ou,taka ung
鷺 lu lou 노,로 ro,ryo,sagi
鸚 ying jing 앵 ou,you
鸛 guan gun 관 kan,kounotori
鸞 luan lyun 난,란 ran loan
鸡 ji gai
鹵 lu lou 로 ro,shio,shiochi,tate
鹸 jian gaan - ken,kan,sen,aku
鹹 xian haam 함 kan,shiokarai,shioke
鹼 jian gaan
鹽盐 yan jim 염 en,shio
鹿 lu luk 녹,록 roku,shika,ka loc
麂 ji gei 궤 - hoang
麋 mi mei 미 bi,nareshika
麒 qi kei 기 ki,gi ki
麓 lu luk 록 roku,fumoto
麗丽 li lai 려,여 rei,ri,uruwashii,tsuranaru,narabu le
麝 she se 사 sha,ja,seki xa
麟 lin leon 린,인 rin lan
麥 mai mak 맥 baku,mugi mach
麦 mai mak - baku,mugi
麩 fu fu 부 fu,fusuma
麴麹 qu kuk 국 kiku,kouji
麵 mian min 면
麺 mian min - men,mugiko mien
麻 ma maa 마 ma,ba,asa ma
麼 me mo - ma,ba,komakai,kasuka
麾 hui fai 휘 ki,sashizuba
麿 mo leoi 마 ro,maro
黃 huang wong 황
黄 huang wong - kou,ou,ki hoang
黌 hong hung 횡 kou,manabeya
黍 shu syu 서 sho,kibi
黎 li lai 려,여 rei,ri,kuroi le
黏 nian nim 점 nen,nebaru
黑 hei hak 흑 - hac
黒 hei hak - koku,kuroi,kuro
黔 qian kim 검 ken,kin,kuroi
默 mo mak 묵 moku,damaru mac
黙 mo mak - moku,damaru,modasu
黛 dai doi 대 tai,mayuzumi
黜 chu zeot 출 chutsu
黝 you jau 유 yuu,aoguro
點 dian dim 점 ten,bochi diem
黠 xia kit 힐 katsu,satoi
黨 dang dong 당 tou,nakama,mura
黯 an am 암 an,kuroi,kurai
黴 mei mei 미 bai,bi,mai,kabi,kabiru
黷 du duk 독 toku,kegasu,kegareru
鼇 ao ngou 오 gou,oogame
鼎 ding ding 정 tei,kanae,masani dinh
鼓 gu gu 고 ko,tsuzumi
鼕 dong dung - tou
鼙 pi pei 비
鼠 shu syu 서 so,sho,nezumi
鼬 you jau 유 yuu,yu,itachi
鼯 wu ng 오
鼴 yan jin 언
鼻 bi bei 비 bi,hi,hana
鼾 han hon 한 kan,ibiki
齊齐 qi cai 제 sei,zai,sai,sorou,hitoshii,hitoshiku tay
齋 zhai zaai 재 sai,shi,monoimi
齒齿 chi ci 치 shi,ha xi
齜 chai zi
齟 ju zeoi 저 so,sho,sa,kamu
齡龄 ling ling 령 rei,yowai
齢 ling ling - rei,yowai
齣 chu ceot - shutsu,setsu,kugiri,koma
齦 ken ngan 간 gin,kon,haguki
齧 nie ngit 설 ketsu,getsu,kamu,kajiru
齪 chuo cuk 착 soku,saku,shoku,semaru
齬 yu jyu 어 gyo,go,kuichigau,kuichigai
齲龋 qu geoi 우 ku,u,mushiba
齷 wo ak 악 aku
龍龙 long lung 룡,용 ryuu,rou,tatsu long
龐庞 pang pong 방
龔龚 gong gung 공
龜 gui gwai 구,귀 ki,kyuu,kin,kame
龟 gui gwai
𢸁挙 ju geoi - kyo,ageru,agaru,kozoru
`;
