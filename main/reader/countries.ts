// ISO 3166-1 alpha-2 and alpha-3, written together.
const PAIRS = `
  ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA AZAZE
  BABIH BBBRB BDBGD BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BQBES BRBRA BSBHS
  BTBTN BVBVT BWBWA BYBLR BZBLZ CACAN CCCCK CDCOD CFCAF CGCOG CHCHE CICIV CKCOK CLCHL CMCMR CNCHN
  COCOL CRCRI CUCUB CVCPV CWCUW CXCXR CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA DODOM DZDZA ECECU EEEST
  EGEGY EHESH ERERI ESESP ETETH FIFIN FJFJI FKFLK FMFSM FOFRO FRFRA GAGAB GBGBR GDGRD GEGEO GFGUF
  GGGGY GHGHA GIGIB GLGRL GMGMB GNGIN GPGLP GQGNQ GRGRC GSSGS GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD
  HNHND HRHRV HTHTI HUHUN IDIDN IEIRL ILISR IMIMN ININD IOIOT IQIRQ IRIRN ISISL ITITA JEJEY JMJAM
  JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO LBLBN LCLCA
  LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA LYLBY MAMAR MCMCO MDMDA MEMNE MFMAF MGMDG MHMHL MKMKD
  MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ MRMRT MSMSR MTMLT MUMUS MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM
  NCNCL NENER NFNFK NGNGA NINIC NLNLD NONOR NPNPL NRNRU NUNIU NZNZL OMOMN PAPAN PEPER PFPYF PGPNG
  PHPHL PKPAK PLPOL PMSPM PNPCN PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT REREU ROROU RSSRB RURUS RWRWA
  SASAU SBSLB SCSYC SDSDN SESWE SGSGP SHSHN SISVN SJSJM SKSVK SLSLE SMSMR SNSEN SOSOM SRSUR SSSSD
  STSTP SVSLV SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF TGTGO THTHA TJTJK TKTKL TLTLS TMTKM TNTUN TOTON
  TRTUR TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY UZUZB VAVAT VCVCT VEVEN VGVGB VIVIR
  VNVNM VUVUT WFWLF WSWSM XKXKX YEYEM YTMYT ZAZAF ZMZMB ZWZWE
`;

/** Languages in which country names are understood. */
const LANGUAGES = ['en', 'fr', 'es', 'ar', 'pt', 'ru', 'zh', 'de', 'it', 'tr', 'fa', 'uk', 'nl', 'pl'];

/** Names in general use that the language data lacks. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'united states of america': 'USA',
  usa: 'USA',
  uk: 'GBR',
  'great britain': 'GBR',
  england: 'GBR',
  scotland: 'GBR',
  wales: 'GBR',
  'northern ireland': 'GBR',
  'cote divoire': 'CIV',
  'ivory coast': 'CIV',
  'dr congo': 'COD',
  drc: 'COD',
  rdc: 'COD',
  'democratic republic of the congo': 'COD',
  'republique democratique du congo': 'COD',
  'republic of the congo': 'COG',
  palestine: 'PSE',
  'state of palestine': 'PSE',
  burma: 'MMR',
  turkey: 'TUR',
  'south korea': 'KOR',
  'republic of korea': 'KOR',
  'north korea': 'PRK',
  russia: 'RUS',
  'russian federation': 'RUS',
  syria: 'SYR',
  'syrian arab republic': 'SYR',
  iran: 'IRN',
  'iran islamic republic of': 'IRN',
  'viet nam': 'VNM',
  'lao pdr': 'LAO',
  'czech republic': 'CZE',
  'cape verde': 'CPV',
  swaziland: 'SWZ',
  macedonia: 'MKD',
  'united republic of tanzania': 'TZA',
  'bolivia plurinational state of': 'BOL',
  'venezuela bolivarian republic of': 'VEN',
  uae: 'ARE',
  'republic of moldova': 'MDA',
  stateless: 'XXA',
  apatride: 'XXA',
  apatrida: 'XXA',
  refugee: 'XXB',
};

let byName: Map<string, string> | undefined;

/**
 * ISO 3166-1 alpha-3 code for a code of two or three letters or a country's name in one of several languages;
 * `null` when it is none.
 */
export function countryCodeOf(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 60) return null;
  byName ??= buildNames();
  return byName.get(key(trimmed)) ?? null;
}

/** ISO 3166-1 alpha-2 code for one of three letters; `null` when there is none. */
export function alpha2Of(code: string): string | null {
  const pair = PAIRS.trim()
    .split(/\s+/)
    .find((each) => each.slice(2) === code);
  return pair?.slice(0, 2) ?? null;
}

function buildNames(): Map<string, string> {
  const names = new Map<string, string>(Object.entries(OTHER_NAMES));
  const pairs = PAIRS.trim().split(/\s+/);
  for (const pair of pairs) {
    names.set(pair.slice(0, 2).toLowerCase(), pair.slice(2));
    names.set(pair.slice(2).toLowerCase(), pair.slice(2));
  }
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const pair of pairs) {
      const name = display.of(pair.slice(0, 2));
      if (name !== undefined) setOnce(names, key(name), pair.slice(2));
    }
  }
  // Codes of ICAO 9303 for people without a State.
  for (const code of ['XXA', 'XXB', 'XXC', 'XXX', 'UNO', 'UNA', 'EUE']) names.set(code.toLowerCase(), code);
  return names;
}

function setOnce(names: Map<string, string>, name: string, code: string): void {
  if (!names.has(name)) names.set(name, code);
}

function key(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/&/g, 'and')
    .replace(/^(?:the|la|le|les|el|los) /, '')
    .replace(/[^\p{L}\p{N} ]/gu, (char) => (char === '-' ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .trim();
}
